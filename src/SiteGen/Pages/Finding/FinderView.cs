namespace SiteGen.Pages.Finding;

/// <summary>What the list of models needs to be searched, narrowed and sorted in the browser. Counts are of all models; a script keeps them true of what is shown.</summary>
/// <param name="Script">The address of the module.</param>
/// <param name="Names">The address of what is searched.</param>
/// <param name="Facts">The address of what is shown and narrowed by.</param>
/// <param name="List">The first page of the list.</param>
/// <param name="Compare">Where chosen models stand side by side; null when the site has no such page.</param>
/// <param name="Rows">How many rows a page has.</param>
/// <param name="Facets">In the order shown.</param>
/// <param name="Ranges">In the order shown.</param>
public sealed record FinderView(
    string Script, string Names, string Facts, PageLink List, string? Compare, int Rows, IReadOnlyList<FacetView> Facets, IReadOnlyList<RangeView> Ranges)
{
    /// <summary>Values that a page holds; the script adds the rest.</summary>
    private const int Shown = 10;

    /// <summary>null when the theme has no such module, or there is no model.</summary>
    internal static FinderView? Of(SiteContext context, IReadOnlyList<Facet> facets, IReadOnlyList<Column> columns)
    {
        if (context.Module("finder") is not { } script || context.Catalog.Models.Count == 0) return null;
        return new FinderView(
            script, context.Urls.Path(Urls.Names), context.Urls.Path(Urls.Facts), context.Link("Models", "/models/"),
            context.Catalog.Site.Pages.Compare > 0 && context.Catalog.Models.Count > 1 ? context.Urls.Path(Urls.Compare) : null, Pager.Rows,
            [.. facets.Select(facet => new FacetView(facet.Name, facet.Legend, facet.NeedsAll, ShownOf(facet)))],
            [.. columns.Where(column => column.Range is not null).Select(column => RangeView.Of(column, column.Range!)).OfType<RangeView>()]);
    }

    private static IReadOnlyList<FacetValue> ShownOf(Facet facet) => facet.Name is "author" or "provider" ? [.. facet.Values.Take(Shown)] : facet.Values;
}

/// <summary>One way to narrow the list.</summary>
/// <param name="Name">As addresses hold it.</param>
/// <param name="Legend">What it is about.</param>
/// <param name="NeedsAll">Whether a model must have all that is chosen, not only one of it.</param>
/// <param name="Values">The first of them, or all.</param>
public sealed record FacetView(string Name, string Legend, bool NeedsAll, IReadOnlyList<FacetValue> Values);

/// <summary>Numbers to narrow the list by.</summary>
/// <param name="Name">As addresses hold it.</param>
/// <param name="Legend">With its unit.</param>
/// <param name="Lowest">The lowest that a model has, as shown.</param>
/// <param name="Highest">The highest.</param>
public sealed record RangeView(string Name, string Legend, string Lowest, string Highest)
{
    internal static RangeView? Of(Column column, string legend) =>
        column.Known == 0 ? null : new RangeView(column.Name, legend, column.Cells[0].Text, column.Cells[column.Known - 1].Text);
}

/// <summary>The search box of every page.</summary>
/// <param name="Script">The address of the module that answers while one types; it is loaded when the box is first used.</param>
/// <param name="Names">The address of what is searched.</param>
/// <param name="List">The list of models, which answers in full.</param>
public sealed record SearchBox(string Script, string Names, PageLink List)
{
    /// <summary>null when the theme has no such module.</summary>
    internal static SearchBox? Of(SiteContext context) =>
        context.Module("search") is { } script ? new SearchBox(script, context.Urls.Path(Urls.Names), context.Link("All models", "/models/")) : null;
}
