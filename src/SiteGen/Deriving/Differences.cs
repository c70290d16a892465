using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>What depends on the provider. Only stated values are compared: silence is no difference.</summary>
internal static class Differences
{
    /// <param name="offerings">Those that still answer, in the order written.</param>
    public static IEnumerable<Caveat> Of(IReadOnlyList<Offering> offerings)
    {
        Offering[] billed = [.. offerings.Where(offering => offering.Billing == Billing.Usage)];
        PriceSpread[] prices = [.. new[] { TokenMeter.Input, TokenMeter.Output }.Select(meter => Prices(billed, meter)).OfType<PriceSpread>()];
        if (prices.Length > 0) yield return new PricesDifferCaveat(prices);

        LimitSpread?[] limits =
        [
            Limits(offerings, Measure.Context, offering => offering.Limits.Context), Limits(offerings, Measure.Output, offering => offering.Limits.Output),
        ];
        if (limits.Any(spread => spread is not null)) yield return new LimitsDifferCaveat([.. limits.OfType<LimitSpread>()]);

        Ability[] abilities = [.. Ability.All.Where(ability => Has(ability, true) && Has(ability, false))];
        if (abilities.Length > 0) yield return new AbilitiesDifferCaveat(abilities);

        bool Has(Ability ability, bool answer) => offerings.Any(offering => ability.In(offering.Capabilities, offering.Modalities) == answer);
    }

    private static PriceSpread? Prices(Offering[] offerings, TokenMeter meter)
    {
        var priced = offerings.Where(offering => offering.Cost.Tokens[meter].IsKnown).ToList();
        if (priced.Count < 2) return null;
        var (low, high) = (priced.MinBy(Price)!, priced.MaxBy(Price)!);
        return Price(low) == Price(high) ? null : new PriceSpread(meter, low, Price(low), high, Price(high));

        UsdPerMillionTokens Price(Offering offering) => offering.Cost.Tokens[meter].OrNull!.Value;
    }

    private static LimitSpread? Limits(IReadOnlyList<Offering> offerings, Measure measure, Func<Offering, Fact<long>> limit)
    {
        var known = offerings.Where(offering => limit(offering).IsKnown).ToList();
        if (known.Count < 2) return null;
        var (low, high) = (known.MinBy(Tokens)!, known.MaxBy(Tokens)!);
        return Tokens(low) == Tokens(high) ? null : new LimitSpread(measure, low, Tokens(low), high, Tokens(high));

        long Tokens(Offering offering) => limit(offering).OrNull!.Value;
    }
}
