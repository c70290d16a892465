using SiteGen.Domain;

namespace SiteGen.Pages.Derived;

/// <summary>What an offering costs, as part of a sentence.</summary>
internal static class PriceText
{
    private const int MostUnits = 3;

    /// <summary>e.g. "input $0.30 and output $2.50 per 1M tokens; web search $35.00 per 1,000 calls"; for what has no price, how it is billed.</summary>
    public static string Of(Offering offering)
    {
        List<string> parts = [];
        if (BillingOf(offering) is { } billing) parts.Add(billing);
        List<string> tokens = [];
        foreach (var (meter, price) in offering.Cost.Tokens.Stated)
            if (price.OrNull is { Amount: var amount } && (amount > 0 || offering.Billing != Billing.Free)) tokens.Add($"{WordsOf(meter)} {Format.Usd(amount)}");
        if (tokens.Count > 0) parts.Add(Format.List(tokens) + " per 1M tokens");
        foreach (var unit in offering.Cost.Units.Take(MostUnits)) parts.Add(Of(unit));
        if (offering.Cost.Units.Count > MostUnits) parts.Add($"{Format.Counted(offering.Cost.Units.Count - MostUnits, "more price", "more prices")} per unit in the table of prices");
        if (offering.Cost.Tiers.Count > 0) parts.Add($"requests of more than {Format.Count(offering.Cost.Tiers[0].AboveInputTokens)} input tokens are priced otherwise");
        if (parts.Count == 0) parts.Add(offering.Cost.HasAnyPrice ? "only prices under conditions are known; they are in the table of prices" : "the price is not known");
        return parts.Count == 1 ? parts[0] : string.Join("; ", parts);
    }

    private static string WordsOf(TokenMeter meter) =>
        meter == TokenMeter.CacheWrite1h ? "cache write for an hour" : ModelWords.Lower(Vocabulary.Meters.Label(meter));

    /// <summary>e.g. "image output $0.039 per image (resolution 1024x1024)".</summary>
    public static string Of(UnitPrice unit) =>
        $"{ModelWords.Lower(Vocabulary.UnitItems.Label(unit.Item))} {Format.Usd(unit.Price)} per {Vocabulary.UnitPers.Label(unit.Per)}{(unit.When.Count == 0 ? "" : $" ({Format.Conditions(unit.When)})")}";

    /// <summary>True when neither a price nor a way of billing is known.</summary>
    public static bool IsUnknown(Offering offering) => offering.Billing is Billing.Unknown or Billing.Usage && !offering.Cost.HasAnyPrice;

    /// <summary>Where to look for a price that is not known.</summary>
    public static OutsideLink PageOf(Offering offering) =>
        offering.Provider.PricingUrl is { } prices ? new("price page", prices, null) : new("documentation", offering.Provider.DocsUrl, null);

    /// <summary>null where the prices say it all, or nobody has said.</summary>
    public static string? BillingOf(Offering offering) => offering.Billing switch
    {
        Billing.Free => "free of charge",
        Billing.Subscription => "included in a subscription",
        Billing.Dynamic => "the price depends on the route",
        Billing.Contact => "the price is given on request",
        _ => null,
    };
}
