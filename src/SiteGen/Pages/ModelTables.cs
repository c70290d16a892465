using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>The tables of a model's page beside its prices.</summary>
/// <param name="Limits">A row for offerings with the same limits, when one differs from the model; otherwise empty.</param>
/// <param name="MoreLimits">What of them is elsewhere, as a sentence; null when all are here.</param>
/// <param name="Capabilities">Where offerings differ from the model.</param>
/// <param name="MoreCapabilities">What of them is elsewhere, as a sentence; null when all are here.</param>
/// <param name="Benchmarks">In the order written.</param>
/// <param name="MoreBenchmarks">What of them is elsewhere, as a sentence; null when all are here.</param>
/// <param name="Sources">Where the references to the benchmarks' sources lead, for the twin.</param>
public sealed record ModelTables(
    IReadOnlyList<LimitRow> Limits, string? MoreLimits, IReadOnlyList<CapabilityRow> Capabilities, string? MoreCapabilities,
    IReadOnlyList<BenchmarkView> Benchmarks, string? MoreBenchmarks, IReadOnlyList<Markdown> Sources)
{
    internal static ModelTables Of(
        SiteContext context, IReadOnlyList<LimitRow> limits, IReadOnlyList<CapabilityRow> capabilities, IReadOnlyList<BenchmarkView> benchmarks, RowBudget budget, SourceNumbers numbers)
    {
        var fittingLimits = budget.Fit(limits, LimitRow.Length);
        var fittingCapabilities = budget.Fit(capabilities, CapabilityRow.Length);
        var scores = budget.FitBesideJson(context, benchmarks, BenchmarkView.Length);
        return new ModelTables(
            fittingLimits.Rows, budget.Said(fittingLimits.LeftOut), fittingCapabilities.Rows, budget.Said(fittingCapabilities.LeftOut), scores.Rows,
            scores.LeftOut == 0 ? null : $"{Format.Counted(scores.LeftOut, "more score", "more scores")}: in the JSON of this page.", numbers.Definitions());
    }
}
