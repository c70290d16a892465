using SiteGen.Deriving.Spending;
using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>What a month costs for assumed workloads, and what a reader's own are worked out from.</summary>
/// <param name="Days">How many days the month has.</param>
/// <param name="Workloads">The columns.</param>
/// <param name="Rows">Offerings of one price are one row; the cheapest first, by all workloads together.</param>
/// <param name="More">How many offerings cost more than those shown; null when none does.</param>
/// <param name="LeftOut">How many offerings have no row for want of a price; null when none is left out.</param>
/// <param name="Choices">Every offering that a cost can be worked out for, in the order of the rows; empty when all are free.</param>
/// <param name="Example">The first workload that fits, worked out for the first choice; null when there is none.</param>
/// <param name="Script">The address of the script that works out a reader's own; null when the theme has none.</param>
public sealed record SpendView(
    int Days, IReadOnlyList<WorkloadView> Workloads, IReadOnlyList<SpendRow> Rows, string? More, string? LeftOut, IReadOnlyList<SpendChoice> Choices,
    SpendExample? Example, string? Script)
{
    private const int RowsShown = 8;

    /// <summary>For a model: every offering that still answers.</summary>
    /// <returns>null when it does not answer in words, or no offering is free or has the prices needed.</returns>
    internal static SpendView? Of(SiteContext context, Model model) => Of(context, model, model.Offerings);

    /// <summary>For one offering.</summary>
    internal static SpendView? Of(SiteContext context, Model model, Offering offering) => Of(context, model, [offering]);

    private static SpendView? Of(SiteContext context, Model model, IReadOnlyList<Offering> offerings)
    {
        if (model.Kind is not (ModelKind.Chat or ModelKind.Completion or ModelKind.Router)) return null;
        List<SpendChoice> priced = [];
        List<SpendChoice> free = [];
        var leftOut = 0;
        foreach (var offering in offerings)
        {
            if (!offering.AnswersOn(context.Catalog.Date) || (offering.Modalities.Output is { } output && !output.HasFlag(Modalities.Text))) continue;
            var link = context.LinkTo(model, offering);
            if (SpendRates.Of(offering) is { } rates) priced.Add(new SpendChoice(link, offering, rates));
            else if (offering.Billing == Billing.Free) free.Add(new SpendChoice(link, offering, SpendRates.Free));
            else leftOut++;
        }

        if (priced.Count + free.Count == 0) return null;
        SpendChoice[] choices = [.. priced.Order(SpendChoice.CheapestFirst)];
        var groups = Alike([.. free, .. choices]);
        var more = groups.Skip(RowsShown).Sum(group => group.Count);
        return new SpendView(
            SpendRates.Days, WorkloadView.Presets, [.. groups.Take(RowsShown).Select(SpendRow.Of)],
            more == 0 ? null : Format.Counted(more, "offering costs more", "offerings cost more"),
            leftOut == 0 ? null : Format.Counted(leftOut, "offering is left out, because a price it takes is not known", "offerings are left out, because a price they take is not known"),
            choices, choices.Length == 0 ? null : SpendExample.Of(choices[0]), choices.Length == 0 ? null : context.Module("estimator"));
    }

    /// <summary>Those that share a row, in the order of the first of each.</summary>
    private static List<List<SpendChoice>> Alike(IReadOnlyList<SpendChoice> choices)
    {
        List<List<SpendChoice>> groups = [];
        foreach (var choice in choices)
            if (groups.Find(group => group[0].CostsLike(choice)) is { } alike) alike.Add(choice);
            else groups.Add([choice]);
        return groups;
    }
}

/// <summary>An assumed workload.</summary>
/// <param name="Id">A word of lower-case letters.</param>
/// <param name="Name">As people say it.</param>
/// <param name="Requests">A day.</param>
/// <param name="Input">Tokens of a request.</param>
/// <param name="Output">Tokens of a request.</param>
/// <param name="Cached">How much of the input is found in the prompt cache, as a percentage.</param>
/// <param name="Workload">The numbers themselves.</param>
public sealed record WorkloadView(string Id, string Name, string Requests, string Input, string Output, string Cached, Workload Workload)
{
    internal static IReadOnlyList<WorkloadView> Presets { get; } =
    [
        .. Workload.Presets.Select(workload => new WorkloadView(
            workload.Id, workload.Name, Format.Count(workload.RequestsPerDay), Format.Count(workload.InputTokens), Format.Count(workload.OutputTokens),
            $"{Format.Count(workload.CachedPercent)}%", workload)),
    ];
}

/// <summary>Offerings whose prices and limits make the same costs.</summary>
/// <param name="Offerings">The first of them.</param>
/// <param name="Others">"and 3 more"; null when all are named.</param>
/// <param name="Ids">All of them, as <c>provider/slug</c>.</param>
/// <param name="Costs">One for each workload: US dollars a month, "free", or that a request does not fit.</param>
/// <param name="Note">What the costs rest on; null when there is nothing to say.</param>
public sealed record SpendRow(IReadOnlyList<PageLink> Offerings, string? Others, IReadOnlyList<string> Ids, IReadOnlyList<PriceCell> Costs, string? Note)
{
    private const int Named = 3;

    internal static SpendRow Of(IReadOnlyList<SpendChoice> same) => new(
        [.. same.Take(Named).Select(choice => choice.Link)], same.Count > Named ? $"and {Format.Count(same.Count - Named)} more" : null,
        [.. same.Select(choice => choice.Id)], same[0].Costs(), same[0].Note);
}

/// <summary>A workload worked out step by step.</summary>
/// <param name="What">Which workload, where.</param>
/// <param name="Formula">The numbers as they are multiplied and added.</param>
public sealed record SpendExample(string What, string Formula)
{
    internal static SpendExample? Of(SpendChoice choice) =>
        Workload.Presets.FirstOrDefault(choice.Fits) is { } workload ? new($"{workload.Name}, {choice.Link.Text}", SpendFormula.Of(choice.Rates, workload)) : null;
}
