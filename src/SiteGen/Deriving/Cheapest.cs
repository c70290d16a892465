using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>
/// Which offering of a model is the cheapest: among those billed by usage that still answer and whose input price is known, the lowest
/// input price, then the lowest known output price. A free plan or an unknown price never wins.
/// </summary>
public static class Cheapest
{
    /// <summary>The cheapest offering; the first written of equal ones; null when none can be compared.</summary>
    public static Offering? Of(Model model, DateOnly date)
    {
        Offering? best = null;
        foreach (var offering in model.Offerings)
            if (Compares(offering, date) && (best is null || Compare(offering, best) < 0)) best = offering;
        return best;
    }

    /// <summary>True for the cheapest offering and those that cost the same, where another one costs more.</summary>
    public static Predicate<Offering> MarkedAmong(Model model, DateOnly date)
    {
        if (Of(model, date) is not { } best || !model.Offerings.Any(other => Compares(other, date) && Compare(other, best) > 0)) return _ => false;
        return offering => Compares(offering, date) && Compare(offering, best) == 0;
    }

    /// <summary>A model's offerings, the cheapest first: those billed by usage by their input, then by their output price; then those without such a price, and last those that have ended. Equal ones stay as written.</summary>
    public static IEnumerable<Offering> InOrder(Model model, DateOnly date) => model.Offerings
        .OrderBy(offering => Compares(offering, date) ? 0 : offering.AnswersOn(date) ? 1 : 2)
        .ThenBy(offering => offering, Comparer<Offering>.Create((left, right) => Compares(left, date) && Compares(right, date) ? Compare(left, right) : 0));

    private static bool Compares(Offering offering, DateOnly date) =>
        offering.Billing == Billing.Usage && offering.Cost.Tokens[TokenMeter.Input].IsKnown && offering.AnswersOn(date);

    private static int Compare(Offering left, Offering right)
    {
        var byInput = Amount(left, TokenMeter.Input).CompareTo(Amount(right, TokenMeter.Input));
        return byInput != 0 ? byInput : Amount(left, TokenMeter.Output).CompareTo(Amount(right, TokenMeter.Output));
    }

    private static decimal Amount(Offering offering, TokenMeter meter) => offering.Cost.Tokens[meter].OrNull?.Amount ?? decimal.MaxValue;
}
