using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>A change of an offering's prices that its file records: the periods of <c>price_history</c> are half-open, so the end of one is the day of the change.</summary>
/// <param name="Date">The first day of the new prices, as exact as written.</param>
/// <param name="UnknownSince">The end of the earlier period where it is not that day: in between the price is not known; null where one period follows on the other.</param>
/// <param name="Tokens">Meters whose price is stated before and after, and differs; in the order of <see cref="TokenMeter"/>.</param>
/// <param name="Units">Unit prices that are stated before and after, and differ; in the order written.</param>
public sealed record PriceStep(PartialDate Date, PartialDate? UnknownSince, IReadOnlyList<TokenStep> Tokens, IReadOnlyList<UnitStep> Units)
{
    /// <summary>
    /// The steps of an offering, oldest first. A price that is stated only before or only after is no step: nobody said that it changed.
    /// A last period without an end gives none either, since the day of the change is not known.
    /// </summary>
    public static IReadOnlyList<PriceStep> Of(Offering offering)
    {
        if (offering.PriceHistory.Count == 0) return [];
        List<PriceStep> steps = [];
        for (var i = 0; i < offering.PriceHistory.Count; i++)
        {
            var before = offering.PriceHistory[i];
            if (before.To is not { } end) continue;
            var step = i + 1 < offering.PriceHistory.Count && offering.PriceHistory[i + 1] is var next
                ? Between(next.From, next.From == end ? null : end, before, next.Tokens, next.Units)
                : Between(end, null, before, offering.Cost.Tokens, offering.Cost.Units);
            if (step.Tokens.Count + step.Units.Count > 0) steps.Add(step);
        }

        return steps;
    }

    private static PriceStep Between(PartialDate date, PartialDate? unknownSince, PricePeriod before, TokenPrices tokens, IReadOnlyList<UnitPrice> units) => new(
        date, unknownSince,
        [.. before.Tokens.Stated.Select(price => new TokenStep(price.Meter, price.Price, tokens[price.Meter])).Where(step => step.After.IsStated && step.Before != step.After)],
        [.. before.Units
            .Select(unit => new UnitStep(unit, units.FirstOrDefault(other => other.Item == unit.Item && other.Per == unit.Per && other.When.SequenceEqual(unit.When)) ?? unit))
            .Where(step => step.Before.Price != step.After.Price)]);
}

/// <summary>A price per 1,000,000 tokens before and after.</summary>
/// <param name="Meter">What it counts.</param>
/// <param name="Before">Stated.</param>
/// <param name="After">Stated, and another one.</param>
public readonly record struct TokenStep(TokenMeter Meter, Fact<UsdPerMillionTokens> Before, Fact<UsdPerMillionTokens> After);

/// <summary>A price per unit before and after; both pay for the same, in the same unit, under the same conditions.</summary>
/// <param name="Before">The earlier price.</param>
/// <param name="After">The later price.</param>
public readonly record struct UnitStep(UnitPrice Before, UnitPrice After);
