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
        TokenPrice[] tokens = [.. offering.Cost.Tokens.Stated.Where(price => price.Price.OrNull is { } known && (known.Amount > 0 || offering.Billing != Billing.Free))];
        if (tokens.Length > 0)
            parts.Add(Format.List([.. tokens.Select(price =>
                $"{ModelWords.Lower(Vocabulary.Meters.Label(price.Meter)).Replace(", 1 hour", " for an hour", StringComparison.Ordinal)} {Format.Usd(price.Price.OrNull!.Value.Amount)}")]) + " per 1M tokens");
        parts.AddRange(offering.Cost.Units.Take(MostUnits).Select(Of));
        if (offering.Cost.Units.Count > MostUnits) parts.Add($"{Format.Counted(offering.Cost.Units.Count - MostUnits, "more price", "more prices")} per unit in the table of prices");
        if (offering.Cost.Tiers.Count > 0) parts.Add($"requests of more than {Format.Count(offering.Cost.Tiers[0].AboveInputTokens)} input tokens are priced otherwise");
        if (parts.Count == 0) parts.Add(offering.Cost.HasAnyPrice ? "only prices under conditions are known; they are in the table of prices" : "the price is not known");
        return string.Join("; ", parts);
    }

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
