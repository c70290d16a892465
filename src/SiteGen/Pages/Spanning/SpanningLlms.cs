namespace SiteGen.Pages.Spanning;

/// <summary>The llms.txt files of the pages that span models: each lists the pages below its folder.</summary>
internal static class SpanningLlms
{
    public const string Capabilities = Urls.Capabilities + "llms.txt";
    public const string Changes = Urls.Changes + "llms.txt";
    public const string Pricing = Urls.Pricing + "llms.txt";
    public const string Compare = Urls.Compare + "llms.txt";

    /// <summary>All of them, in parts where one would be too long.</summary>
    public static IEnumerable<Page> PagesOf(SiteContext context, LlmsParts parts) => All(context).SelectMany(file =>
        parts.Of(file.SitePath, SitePlan.SiteFile, file.Head, new LlmsSection(file.Heading, file.Lines)));

    /// <summary>Lines of the root llms.txt that lead to them.</summary>
    public static IEnumerable<string> Lines(SiteContext context) => All(context).Select(file =>
        LlmsFile.Line(file.Head.Title, context.Urls.Absolute(file.SitePath), Format.Counted(file.Lines.Count, "page", "pages")));

    private static IEnumerable<(string SitePath, LlmsFile Head, string Heading, List<string> Lines)> All(SiteContext context)
    {
        var (pages, lists) = (context.Catalog.Site.Pages, context.Spanning);
        if (lists.PricedApart.Count > 0)
            yield return File(context, Pricing, "Prices by author", Urls.Pricing, "Authors", lists.PricedApart.Select(author => (author.Name, Urls.PricingOf(author), $"what the models of {author.Name} cost")));
        if (pages.Capabilities)
            yield return File(context, Capabilities, "Models by capability", Urls.Capabilities, "Capabilities", lists.Abilities.Select(one =>
                (one.Ability.Label, Urls.CapabilityOf(one.Ability.Key), Format.Counted(one.Yes, "model has it", "models have it"))));
        if (pages.Changes && lists.Changes.Count > 0)
            yield return File(context, Changes, "Changes by year", Urls.Changes, "Years", lists.Changes.GroupBy(change => change.Date.Year).Select(year =>
                ($"Changes in {year.Key:0000}", Urls.ChangesOf(year.Key), Format.Counted(year.Count(), "change", "changes"))));
        if (pages.Compare > 0 && lists.Comparisons.All.Count > 0)
            yield return File(context, Compare, "Comparisons", Urls.Compare, "Comparisons", lists.ComparedApart
                .Select(one => ($"{one.Author.Name} compared", Urls.CompareOf(one.Author), Format.Counted(one.Pairs.Count, "comparison", "comparisons")))
                .Concat(lists.Comparisons.All.Select(pair => (pair.Name, pair.SitePath, $"{pair.First.Id} and {pair.Second.Id}"))));
    }

    private static (string, LlmsFile, string, List<string>) File(
        SiteContext context, string sitePath, string title, string list, string heading, IEnumerable<(string Title, string SitePath, string Notes)> pages)
    {
        var head = new LlmsFile(title, $"{title} of {context.Site.Name}.", $"Each page has a Markdown twin. Root index: {context.Urls.Absolute("/llms.txt")}")
            .Section("List", [LlmsFile.Line(title, context.Urls.Twin(list), "the list of all")]);
        return (sitePath, head, heading, [.. pages.Select(page => LlmsFile.Line(page.Title, context.Urls.Twin(page.SitePath), page.Notes))]);
    }
}
