namespace SiteGen.Pages;

/// <summary>Where one stands in a list that is spread over several pages.</summary>
/// <param name="Text">e.g. "Page 2 of 7".</param>
/// <param name="First">null on the first page.</param>
/// <param name="Previous">null on the first page.</param>
/// <param name="Next">null on the last page.</param>
/// <param name="Last">null on the last page.</param>
public sealed record Pager(string Text, PageLink? First, PageLink? Previous, PageLink? Next, PageLink? Last)
{
    /// <summary>Rows a page: what a twin holds within 20,000 characters.</summary>
    internal const int Rows = 64;

    /// <summary>How many pages so many rows need; at least one.</summary>
    internal static int PagesFor(int rows) => Math.Max(1, (rows + Rows - 1) / Rows);

    /// <summary>null when all fits on one page.</summary>
    internal static Pager? Of(SiteContext context, string sitePath, int number, int rows) => Among(context, sitePath, number, PagesFor(rows));

    /// <summary>The same where pages hold as many rows as fit; null when there is only one.</summary>
    internal static Pager? Among(SiteContext context, string sitePath, int number, int pages)
    {
        if (pages == 1) return null;
        return new Pager(
            $"Page {Format.Count(number)} of {Format.Count(pages)}",
            number > 1 ? Link("First", 1) : null, number > 1 ? Link("Previous page", number - 1) : null,
            number < pages ? Link("Next page", number + 1) : null, number < pages ? Link("Last", pages) : null);

        PageLink Link(string text, int page) => context.Link(text, Urls.PageOf(sitePath, page));
    }

    /// <summary>The rows of one page.</summary>
    internal static IEnumerable<T> Slice<T>(IReadOnlyList<T> all, int number)
    {
        for (var i = (number - 1) * Rows; i < Math.Min(all.Count, number * Rows); i++) yield return all[i];
    }
}

/// <summary>A model or offering as JSON lists it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Url">The full address of its page.</param>
public sealed record ListedItem(string Id, string Name, string Url);
