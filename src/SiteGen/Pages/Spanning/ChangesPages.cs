using SiteGen.Deriving;

namespace SiteGen.Pages.Spanning;

/// <summary>What has happened: the newest of it, or a year of it, a page at a time.</summary>
/// <param name="Page">The head.</param>
/// <param name="Year">Which year the page tells of, e.g. "2026"; null for the newest of all.</param>
/// <param name="Total">How many there are in the year, or in all, with the word.</param>
/// <param name="Rows">This page's, the newest first.</param>
/// <param name="Years">Every year with how many changes it has, the newest first.</param>
/// <param name="Feed">What the feeds hold: the newest whose day is known; only on the first page.</param>
/// <param name="FeedNote">What the feeds leave out; null on pages of a year.</param>
/// <param name="Pager">null when all fits on one page.</param>
public sealed record ChangesView(
    PageHead Page, string? Year, string Total, IReadOnlyList<ChangeView> Rows, IReadOnlyList<YearRow> Years, IReadOnlyList<ChangeView> Feed, string? FeedNote,
    Pager? Pager) : IPageView
{
    private const int InFeed = 100;

    internal static ChangesView Newest(SiteContext context, Cuts<Change> cuts, IReadOnlyList<Change> all, IReadOnlyList<YearRow> years)
    {
        var head = ListHead.Of(context, "changes", "Changes", $"New models, price changes, deprecations and retirements{context.Catalog.BuildDate.After(" until")}, each with its date and source.", Urls.Changes);
        ChangeView[] feed = [.. all.Where(change => change.Date.Day is not null).Take(InFeed).Select(change => ChangeView.Of(context, change))];
        return new ChangesView(
            WithFeeds(context, head), null, Format.Counted(all.Count, "change", "changes"), [.. cuts.Page(1).Select(change => ChangeView.Of(context, change))], years, feed,
            $"The feeds hold the newest {Format.Counted(feed.Length, "change", "changes")} of {Format.Count(all.Count)}; those whose day is not known stand on the pages only.", null);
    }

    internal static ChangesView OfYear(SiteContext context, Cuts<Change> cuts, int year, IReadOnlyList<YearRow> years, int number)
    {
        var (text, sitePath) = ($"{year:0000}", Urls.ChangesOf(year));
        var total = Format.Counted(cuts.Count, "change", "changes");
        var head = ListHead.Of(
            context, "changes", $"Changes in {text}", $"{total} of {text}: new models, price changes, deprecations and retirements, each with its date and source.", sitePath, number,
            context.Link("Changes", Urls.Changes));
        return new ChangesView(
            WithFeeds(context, head) with { Llms = context.Address(SpanningLlms.Changes) }, text, total, [.. cuts.Page(number).Select(change => ChangeView.Of(context, change))], years, [], null,
            Pager.Among(context, sitePath, number, cuts.Pages));
    }

    private static PageHead WithFeeds(SiteContext context, PageHead head) => head with
    {
        Feeds =
        [
            new FeedLink("application/atom+xml", "Changes as an Atom feed", context.Address(Urls.AtomFeed)),
            new FeedLink("application/feed+json", "Changes as a JSON feed", context.Address(Urls.JsonFeed)),
        ],
    };
}

/// <summary>A year that something happened in.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Count">How many changes, with the word.</param>
public sealed record YearRow(PageLink Link, string Count);
