namespace SiteGen.Pages;

/// <summary>Heads of pages that are not about one model.</summary>
internal static class ListHead
{
    /// <summary>A head with its twin, without JSON, under the root llms.txt, as old as the newest date in the data.</summary>
    /// <param name="context">The site.</param>
    /// <param name="type">The page's type in twins.</param>
    /// <param name="heading">The h1; the title adds the site's name.</param>
    /// <param name="description">One line.</param>
    /// <param name="sitePath">The list's first page.</param>
    /// <param name="number">1 for the first page.</param>
    /// <param name="crumbs">Pages above, the home page left out.</param>
    public static PageHead Of(
        SiteContext context, string type, string heading, string description, string sitePath, int number = 1, params ReadOnlySpan<PageLink> crumbs)
    {
        var path = Urls.PageOf(sitePath, number);
        var title = number == 1 ? heading : $"{heading}, page {number}";
        var head = new PageHead(
            context.Site, $"{title} | {context.Site.Name}", heading, description, context.Urls.Path(path), context.Urls.Absolute(path),
            context.Address(Urls.TwinPath(path)), null, context.Address("/llms.txt"),
            type, null, null, context.Site.DataDate, null, false, null, [context.Site.Home with { Text = "Home" }, .. crumbs], null);
        return head with { JsonLd = JsonLd.OfList(head) };
    }
}
