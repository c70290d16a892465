using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>Two models side by side, fact by fact.</summary>
/// <param name="Page">The head.</param>
/// <param name="First">The one whose id comes first.</param>
/// <param name="Second">The other one.</param>
/// <param name="Summary">In how many facts they differ.</param>
/// <param name="Groups">The facts that are known of at least one.</param>
/// <param name="NotKnown">The facts that are known of neither, as a list in words; null when there are none.</param>
/// <param name="More">Other comparisons of the two.</param>
/// <param name="Picker">Where any models can be compared.</param>
public sealed record PairView(
    PageHead Page, PairModel First, PairModel Second, string Summary, IReadOnlyList<PairGroup> Groups, string? NotKnown, IReadOnlyList<PageLink> More, PageLink Picker) : IPageView
{
    internal static PairView Of(SiteContext context, Comparison pair)
    {
        var (first, second) = (Compared.FactsOf(context, pair.First), Compared.FactsOf(context, pair.Second));
        List<PairRow> rows = [];
        List<string> unknown = [];
        for (var i = 0; i < first.Count; i++)
            if (first[i] is null && second[i] is null) unknown.Add(ComparedFact.All[i].Label);
            else rows.Add(PairRow.Of(ComparedFact.All[i].Group, ComparedFact.All[i].Label, first[i], second[i]));
        rows.AddRange(PairRow.OfBenchmarks(pair.First, pair.Second));

        var (differ, known) = (rows.Count(row => row.Differs), rows.Count(row => row.First.Title is null && row.Second.Title is null));
        var head = ListHead.Of(
            context, "comparison", pair.Name, $"{Named(pair.First, pair.Second)} side by side: prices, limits, modalities, capabilities, licence; what differs is marked.", pair.SitePath, 1,
            context.Link("Compare", Urls.Compare));
        return new PairView(
            head with { Llms = context.Address(SpanningLlms.Compare), NoIndex = pair.NoIndex, Verified = SiteContext.Later(SiteContext.LastVerified(pair.First), SiteContext.LastVerified(pair.Second))?.ToString() },
            PairModel.Of(context, pair.First), PairModel.Of(context, pair.Second),
            $"Of {Format.Counted(known, "fact", "facts")} known of both, {Format.Count(differ)} {(differ == 1 ? "differs" : "differ")}.",
            [.. rows.GroupBy(row => row.Group).Select(group => new PairGroup(group.Key, [.. group]))], unknown.Count == 0 ? null : Format.List(unknown),
            [.. context.Spanning.Comparisons.Of(pair.First).Concat(context.Spanning.Comparisons.Of(pair.Second))
                .Where(other => other.SitePath != pair.SitePath).DistinctBy(other => other.SitePath).Select(other => context.Link(other.Name, other.SitePath))],
            context.Link("any models", Urls.Compare));
    }

    private static string Named(Model first, Model second) =>
        first.Author.Id == second.Author.Id ? $"{first.Name} and {second.Name} by {first.Author.Name}" : $"{first.Name} by {first.Author.Name} and {second.Name} by {second.Author.Name}";
}

/// <summary>One of two models.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Id"><c>author/slug</c>.</param>
public sealed record PairModel(PageLink Link, string Id)
{
    /// <summary>The id as code.</summary>
    public Templating.Markdown IdCode => MarkdownPiece.Code(Id);

    internal static PairModel Of(SiteContext context, Model model) => new(context.LinkTo(model), model.Id);
}

/// <summary>Facts that belong together.</summary>
/// <param name="Label">e.g. "Prices".</param>
/// <param name="Rows">At least one.</param>
public sealed record PairGroup(string Label, IReadOnlyList<PairRow> Rows);

/// <summary>A fact of both models.</summary>
/// <param name="Group">Facts that belong together.</param>
/// <param name="Label">e.g. "Context window (tokens)".</param>
/// <param name="First">The first model's.</param>
/// <param name="Second">The second model's.</param>
/// <param name="Mark">"differs", "same" or "not known" when one of the two is not known.</param>
/// <param name="Differs">Both are known, and they are not the same.</param>
public sealed record PairRow(string Group, string Label, TextCell First, TextCell Second, string Mark, bool Differs)
{
    internal static PairRow Of(string group, string label, string? first, string? second)
    {
        var differs = first is not null && second is not null && first != second;
        return new PairRow(group, label, TextCell.Of(first), TextCell.Of(second), differs ? "differs" : first == second ? "same" : "not known", differs);
    }

    /// <summary>Scores of benchmarks that both publish with one name and one metric, in the order of the first.</summary>
    internal static IEnumerable<PairRow> OfBenchmarks(Model first, Model second) =>
        from one in first.Benchmarks
        let other = second.Benchmarks.FirstOrDefault(other => other.Name == one.Name && other.Metric == one.Metric)
        where other is not null
        select Of("Benchmarks", one.Metric is null ? one.Name : $"{one.Name} ({one.Metric})", Format.Number(one.Score), Format.Number(other.Score));
}
