using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;

namespace SiteGen.Verifying;

/// <summary>Numbers that are well-formed and in range and still look like a slip: swapped prices, per thousand for per million, 128 for 128,000.</summary>
internal static class SlipRules
{
    /// <summary>Output cheaper than this part of the input looks swapped. Nobody is known to sell so.</summary>
    private const decimal LeastOfInput = 0.5m;

    /// <summary>Prices per token and per thousand or million tokens lie at least so far apart.</summary>
    private const decimal FarApart = 1_000m;

    /// <summary>Chat models of today take thousands of tokens.</summary>
    private const long LeastContext = 1_000;

    public static IEnumerable<Finding> Find(ModelFile model)
    {
        var found = model.Offerings.SelectMany(Swapped).Concat(Apart(model, TokenMeter.Input)).Concat(Apart(model, TokenMeter.Output)).Concat(Short(model));
        return found.Select(problem => new Finding(FindingKind.Slips, problem));
    }

    private static IEnumerable<Diagnostic> Swapped(OfferingFile offering)
    {
        if (PriceOf(offering, TokenMeter.Input) is { } input && PriceOf(offering, TokenMeter.Output) is { } output && output.Value > 0 && output.Value < input.Value * LeastOfInput)
            yield return Problems.OutputBelowInput(output, input.Value);
    }

    private static IEnumerable<Diagnostic> Apart(ModelFile model, TokenMeter meter)
    {
        List<Located<decimal>> prices = [.. model.Offerings.Select(offering => PriceOf(offering, meter)).OfType<Located<decimal>>().Where(price => price.Value > 0)];
        if (prices.Count < 2) yield break;
        var (least, most) = (prices.MinBy(price => price.Value), prices.MaxBy(price => price.Value));
        if (most.Value >= least.Value * FarApart) yield return Problems.PricesFarApart(most, Vocabulary.Meters.Label(meter), least);
    }

    private static IEnumerable<Diagnostic> Short(ModelFile model)
    {
        if (model.Kind?.Value is not (ModelKind.Chat or ModelKind.Completion)) yield break;
        foreach (var limits in model.Offerings.Select(offering => offering.Limits).Prepend(model.Limits))
            if (limits.Context is { Value.OrNull: { } context, At: var at } && context < LeastContext) yield return Problems.ContextInThousands(at, context);
    }

    private static Located<decimal>? PriceOf(OfferingFile offering, TokenMeter meter)
    {
        foreach (var price in offering.Cost?.Value.Tokens ?? [])
            if (price.Meter == meter && price.Usd.Value.OrNull is { } amount) return new Located<decimal>(amount, price.Usd.At);
        return null;
    }
}
