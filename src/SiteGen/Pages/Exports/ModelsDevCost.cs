using System.Text.Json;
using SiteGen.Domain;

namespace SiteGen.Pages.Exports;

/// <summary>
/// What an offering costs, as models.dev says it: USD per 1,000,000 tokens, tiers, and modes of the request. Other variants and prices per anything but tokens it cannot say. An
/// offering without a known price has no <c>cost</c>, unless models.dev itself gives one, be it 0.
/// </summary>
internal static class ModelsDevCost
{
    /// <summary>From here on a tier is repeated under a name of its own, for programs that read an earlier form of the format.</summary>
    private const long LegacyThreshold = 200_000;

    private static readonly (TokenMeter Meter, string Key)[] _meters =
        [.. new[] { TokenMeter.Input, TokenMeter.Output, TokenMeter.CacheRead, TokenMeter.CacheWrite, TokenMeter.Reasoning, TokenMeter.InputAudio, TokenMeter.OutputAudio }
            .Select(meter => (meter, Vocabulary.Meters.Word(meter)))];

    /// <summary>Writes <c>cost</c> and, where there are modes, <c>experimental</c>.</summary>
    public static void Write(Utf8JsonWriter row, Offering offering)
    {
        var (cost, listing) = (offering.Cost, offering.Listings.By(ListingCatalog.ModelsDev));
        var isFree = offering.Billing == Billing.Free;
        var says = listing?.Says.Where(said => said.Field.StartsWith("cost.", StringComparison.Ordinal)).Select(said => (Key: said.Field["cost.".Length..], said.Value)).ToList() ?? [];
        if (isFree || says.Count > 0 || cost.Tokens.HasAny || cost.Tiers.Count > 0)
            row.Object("cost", json =>
            {
                foreach (var (meter, key) in _meters)
                    if (cost.Tokens[meter].AmountOrZero() is { } amount) json.WriteNumber(key, amount);
                    else if (says.Exists(said => said.Key == key)) json.WriteNumber(key, says.Find(said => said.Key == key).Value);
                    else if (isFree && meter is TokenMeter.Input or TokenMeter.Output) json.WriteNumber(key, 0);
                foreach (var (key, value) in says)
                    if (!Array.Exists(_meters, meter => meter.Key == key)) json.WriteNumber(key, value);
                Tiers(json, cost.Tiers);
            });
        Modes(row, cost.Variants);
    }

    private static void Tiers(Utf8JsonWriter json, IReadOnlyList<PriceTier> tiers)
    {
        json.Objects("tiers", tiers, static (item, tier) =>
        {
            Tokens(item, tier.Tokens);
            item.Object("tier", size =>
            {
                size.WriteString("type", "context");
                size.WriteNumber("size", tier.AboveInputTokens);
            });
        });
        foreach (var tier in tiers)
        {
            if (tier.AboveInputTokens < LegacyThreshold) continue;
            json.Object("context_over_200k", item => Tokens(item, tier.Tokens));
            break;
        }
    }

    /// <summary>Modes change the request, as a service tier does; a batch is another request, and a region another address.</summary>
    private static void Modes(Utf8JsonWriter row, IReadOnlyList<PriceVariant> variants)
    {
        List<(string Name, PriceVariant Variant)> modes = [];
        foreach (var variant in variants)
            if (variant is { When: [var when], Tokens.HasAny: true } && NameOf(when) is { } name && !modes.Exists(mode => mode.Name == name)) modes.Add((name, variant));
        if (modes.Count == 0) return;
        row.Object("experimental", experimental => experimental.Object("modes", all =>
        {
            foreach (var (name, variant) in modes)
                all.Object(name, mode =>
                {
                    mode.Object("cost", cost =>
                    {
                        Tokens(cost, variant.Tokens);
                        Tiers(cost, variant.Tiers);
                    });
                    if (variant.When[0].Name != "mode") mode.Object("provider", provider => provider.Object("body", body => body.WriteString(variant.When[0].Name, variant.When[0].Value)));
                });
        }));
    }

    private static string? NameOf(Condition when) => (when.Name, when.Value) switch
    {
        ("service_tier", "priority") or ("speed", "fast") => "fast",
        ("service_tier", "flex") => "flex",
        ("mode" or "speed", var value) => value,
        _ => null,
    };

    private static void Tokens(Utf8JsonWriter json, TokenPrices prices)
    {
        foreach (var (meter, key) in _meters)
            if (prices[meter].AmountOrZero() is { } amount) json.WriteNumber(key, amount);
    }
}
