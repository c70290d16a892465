using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Derived;

/// <summary>A model in a few sentences, each only where its facts are known.</summary>
internal static class SummaryText
{
    private const int DescriptionLength = 300;

    /// <summary>What it is, what it holds, what it costs (or that it is retired), what it can do.</summary>
    public static IReadOnlyList<Prose> Sentences(SiteContext context, Summary summary) =>
        [.. new[] { WhatItIs(context, summary.Model), Limits(summary.Model.Limits), summary.Retired is null ? Price(context, summary) : Retired(context, summary), Abilities(summary) }.OfType<Prose>()];

    /// <summary>As many whole sentences as search results have room for; null when not even the first fits.</summary>
    public static string? Description(IReadOnlyList<Prose> sentences)
    {
        var text = "";
        foreach (var sentence in sentences.Select(sentence => sentence.Text))
        {
            if (text.Length + sentence.Length + 1 > DescriptionLength) break;
            text = text.Length == 0 ? sentence : $"{text} {sentence}";
        }

        return text.Length == 0 ? null : text;
    }

    private static Prose WhatItIs(SiteContext context, Model model)
    {
        var released = model.ReleaseDate is not { } date ? "" : date.Earliest > context.Catalog.Date ? $", to be released {ModelWords.When(date)}" : $", released {ModelWords.When(date)}";
        return new([$"{model.Name} is {ModelWords.AKind(model.Kind)} by {model.Author.Name}{released}."]);
    }

    private static Prose? Limits(Limits limits)
    {
        var output = limits.Output.OrNull is { } most ? $"at most {Format.Counted(most, "token", "tokens")} of output" : null;
        if (limits.Context.OrNull is { } context) return new([$"Its context window is {Format.Counted(context, "token", "tokens")}{(output is null ? "" : $", with {output}")}."]);
        return output is null ? null : new([$"It generates {output}."]);
    }

    private static Prose? Price(SiteContext context, Summary summary)
    {
        if (summary.Price is not { Offering: var offering } quote) return null;
        var at = context.LinkTo(summary.Model, offering);
        var verified = offering.Verified is { } seen ? $", as verified {ModelWords.When(seen.Date)}." : ".";
        if (quote.Unit is { } unit) return new([$"{ModelWords.Upper(ModelWords.Lower(Vocabulary.UnitItems.Label(unit.Item)))} costs {Format.Usd(unit.Price)} per {Vocabulary.UnitPers.Label(unit.Per)}{(unit.When.Count == 0 ? "" : $" ({Format.Conditions(unit.When)})")} at ", at, verified]);
        return offering.Billing switch
        {
            Billing.Usage => new([$"{(Cheapest.MarkedAmong(summary.Model, context.Catalog.Date)(offering) ? "At the cheapest, input" : "Input")} costs {Tokens(offering)} at ", at, verified]),
            Billing.Free => new(["It is free of charge at ", at, verified]),
            Billing.Subscription => new(["It is included in a subscription at ", at, verified]),
            Billing.Dynamic => new(["Its price depends on the route at ", at, "."]),
            _ => new(["Its price is given on request at ", at, "."]),
        };
    }

    private static string Tokens(Offering cheapest)
    {
        var (input, output) = (cheapest.Cost.Tokens[TokenMeter.Input].OrNull!.Value, cheapest.Cost.Tokens[TokenMeter.Output].OrNull);
        return output is { } price ? $"{Format.Usd(input.Amount)} and output {Format.Usd(price.Amount)} per 1M tokens" : $"{Format.Usd(input.Amount)} per 1M tokens";
    }

    private static Prose Retired(SiteContext context, Summary summary) =>
        summary.Model.Successor is { } id && context.Catalog.Find(id) is { } next
            ? new([$"It is retired: none of its providers listed here has served it since {summary.Retired}. Its successor is ", context.LinkTo(next), "."])
            : new([$"It is retired: none of its providers listed here has served it since {summary.Retired}."]);

    private static Prose? Abilities(Summary summary)
    {
        if (summary.Abilities.Count == 0) return null;
        var words = Format.List([.. summary.Abilities.Select(ability => ModelWords.Lower(ModelWords.Of(ability)))]);
        return new([$"It {(summary.Retired is null ? "supports" : "supported")} {words}."]);
    }
}
