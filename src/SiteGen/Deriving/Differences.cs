using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>What depends on the provider. Only stated values are compared: silence is no difference.</summary>
internal static class Differences
{
    /// <param name="caveats">Where they are added.</param>
    /// <param name="offerings">Those that still answer, in the order written.</param>
    public static void Add(List<Caveat> caveats, IReadOnlyList<Offering> offerings)
    {
        if (offerings.Count < 2) return;
        List<PriceSpread> prices = [];
        AddPrices(prices, offerings, TokenMeter.Input);
        AddPrices(prices, offerings, TokenMeter.Output);
        if (prices.Count > 0) caveats.Add(new PricesDifferCaveat(prices));

        List<LimitSpread> limits = [];
        AddLimits(limits, offerings, Measure.Context, static offering => offering.Limits.Context);
        AddLimits(limits, offerings, Measure.Output, static offering => offering.Limits.Output);
        if (limits.Count > 0) caveats.Add(new LimitsDifferCaveat(limits));

        List<Ability> abilities = [];
        foreach (var ability in Ability.All)
            if (Differs(ability, offerings)) abilities.Add(ability);
        if (abilities.Count > 0) caveats.Add(new AbilitiesDifferCaveat(abilities));
    }

    private static void AddPrices(List<PriceSpread> spreads, IReadOnlyList<Offering> offerings, TokenMeter meter)
    {
        (Offering? Lowest, UsdPerMillionTokens Least, Offering? Highest, UsdPerMillionTokens Most) found = default;
        foreach (var offering in offerings)
        {
            if (offering.Billing != Billing.Usage || offering.Cost.Tokens[meter].OrNull is not { } price) continue;
            if (found.Lowest is null || price < found.Least) (found.Lowest, found.Least) = (offering, price);
            if (found.Highest is null || price > found.Most) (found.Highest, found.Most) = (offering, price);
        }

        if (found is { Lowest: { } lowest, Highest: { } highest } && found.Least != found.Most) spreads.Add(new PriceSpread(meter, lowest, found.Least, highest, found.Most));
    }

    private static void AddLimits(List<LimitSpread> spreads, IReadOnlyList<Offering> offerings, Measure measure, Func<Offering, Fact<long>> limit)
    {
        (Offering? Lowest, long Least, Offering? Highest, long Most) found = default;
        foreach (var offering in offerings)
        {
            if (limit(offering).OrNull is not { } tokens) continue;
            if (found.Lowest is null || tokens < found.Least) (found.Lowest, found.Least) = (offering, tokens);
            if (found.Highest is null || tokens > found.Most) (found.Highest, found.Most) = (offering, tokens);
        }

        if (found is { Lowest: { } lowest, Highest: { } highest } && found.Least != found.Most) spreads.Add(new LimitSpread(measure, lowest, found.Least, highest, found.Most));
    }

    private static bool Differs(Ability ability, IReadOnlyList<Offering> offerings)
    {
        var (some, others) = (false, false);
        foreach (var offering in offerings)
            switch (ability.In(offering.Capabilities, offering.Modalities))
            {
                case true: some = true; break;
                case false: others = true; break;
            }

        return some && others;
    }
}
