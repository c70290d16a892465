using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Derived;

/// <summary>What few models of the kind have.</summary>
/// <param name="Key">What it is about, as in JSON, e.g. <c>context</c>.</param>
/// <param name="Text">A sentence with the counts it rests on.</param>
/// <param name="Evidence">The counts.</param>
public sealed record StrengthView(string Key, Prose Text, IReadOnlyList<Evidence> Evidence)
{
    internal static IReadOnlyList<StrengthView> Of(SiteContext context, Model model) =>
        [.. Strengths.Of(context.Catalog, model).Select(strength => strength switch
        {
            NumericStrength number => Of(context, model, number),
            AbilityStrength ability => Of(model, ability),
            _ => throw new InvalidOperationException($"{strength} has no words."),
        })];

    private static StrengthView Of(SiteContext context, Model model, NumericStrength strength)
    {
        var known = strength.Standing.ComparedWith == strength.Peers ? "" : strength.Measure switch
        {
            Measure.Context => " with a known context window",
            Measure.Output => " with a known limit of output",
            _ => " billed per token at a known price",
        };
        var peers = $"{ModelWords.Peers(strength.Standing.ComparedWith, model.Kind)}{known}";
        var count = strength.Standing.AsGood == 1
            ? $"no other of the {peers} {(strength.Measure == Measure.InputPrice ? "costs as little" : "has as much")}."
            : $"{Format.Count(strength.Standing.AsGood)} of {peers} {(strength.Measure == Measure.InputPrice ? "cost as little or less" : "have as much or more")}.";
        Evidence[] evidence = [Derived.Evidence.Of("value", strength.Value), Derived.Evidence.Of("as_good", strength.Standing.AsGood), Derived.Evidence.Of("compared_with", strength.Standing.ComparedWith)];
        return strength.Measure switch
        {
            Measure.Context => new("context", new([$"Context window of {Format.Count((long)strength.Value)} tokens: {count}"]), evidence),
            Measure.Output => new("output", new([$"Up to {Format.Count((long)strength.Value)} tokens of output: {count}"]), evidence),
            _ => new("input_price", new([$"Input at {Format.Usd(strength.Value)} per 1M tokens (", context.LinkTo(model, strength.Offering!), $"): {count}"]), evidence),
        };
    }

    private static StrengthView Of(Model model, AbilityStrength strength)
    {
        var known = strength.Say == strength.Peers ? "" : " of which it is known";
        var peers = ModelWords.Peers(strength.Say, model.Kind) + known;
        return new(
            ModelWords.Key(strength.Ability),
            new([$"{ModelWords.Of(strength.Ability)}: {(strength.Can == 1 ? $"no other of the {peers} has it" : $"{Format.Count(strength.Can)} of {peers} have it")}."]),
            [Derived.Evidence.Of("as_good", strength.Can), Derived.Evidence.Of("compared_with", strength.Say)]);
    }
}
