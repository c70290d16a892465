using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Templating;

namespace SiteGen.Pages.Spanning;

/// <summary>The pages that span models: capabilities, changes, deprecations, prices, comparisons.</summary>
internal static class SpanningPages
{
    /// <summary>Every page template with the view it prints.</summary>
    public static IReadOnlyList<TemplateUse> Templates { get; } =
    [
        new("pages/capabilities.html", typeof(CapabilitiesView)), new("pages/capabilities.md", typeof(CapabilitiesView)),
        new("pages/capability.html", typeof(CapabilityView)), new("pages/capability.md", typeof(CapabilityView)),
        new("pages/changes.html", typeof(ChangesView)), new("pages/changes.md", typeof(ChangesView)),
        new("pages/deprecations.html", typeof(DeprecationsView)), new("pages/deprecations.md", typeof(DeprecationsView)),
        new("pages/pricing.html", typeof(PricingView)), new("pages/pricing.md", typeof(PricingView)),
        new("pages/compare.html", typeof(CompareView)), new("pages/compare.md", typeof(CompareView)),
        new("pages/comparison.html", typeof(PairView)), new("pages/comparison.md", typeof(PairView)),
    ];

    /// <summary>The first page of each kind, as the home page and llms.txt name them; those that <c>pages</c> turns off are left out.</summary>
    public static IEnumerable<(string Title, string SitePath, string Notes)> Firsts(Site site)
    {
        yield return ("Pricing", Urls.Pricing, "what every offering costs");
        if (site.Pages.Compare > 0) yield return ("Compare models", Urls.Compare, "models side by side");
        if (site.Pages.Capabilities) yield return ("Capabilities", Urls.Capabilities, "which models can do what");
        if (site.Pages.Changes) yield return ("Changes", Urls.Changes, "new models, price changes, ends");
        yield return ("Deprecations", Urls.Deprecations, "what stops when, and what replaces it");
    }

    /// <summary>All of them.</summary>
    public static IEnumerable<Page> Of(SiteContext context)
    {
        var (pages, sizes, newest) = (context.Catalog.Site.Pages, new Sizes(context.Urls), PartialDate.Parse(context.Site.DataDate));
        IEnumerable<Page> all = Pricing(context, newest).Concat(Deprecations(context, sizes, newest));
        if (pages.Capabilities) all = all.Concat(Capabilities(context, sizes, newest));
        if (pages.Changes) all = all.Concat(Changes(context, sizes, newest));
        if (pages.Compare > 0) all = all.Concat(Compare(context, newest));
        return all;
    }

    private static IEnumerable<Page> Capabilities(SiteContext context, Sizes sizes, PartialDate? newest)
    {
        var all = context.Spanning.Abilities;
        yield return SitePlan.TwoForms(Urls.Capabilities, SitePlan.SiteFile, "capabilities", newest, () => CapabilitiesView.Of(context, all));
        foreach (var census in all)
        {
            var cuts = new Cuts<Model>(census.Having, model => CapabilityModel.Size(sizes, model));
            foreach (var page in Pages(Urls.CapabilityOf(census.Ability.Key), "capability", cuts.Pages, newest, number => CapabilityView.Of(context, census, cuts, number))) yield return page;
        }
    }

    private static IEnumerable<Page> Changes(SiteContext context, Sizes sizes, PartialDate? newest)
    {
        var all = context.Spanning.Changes;
        var first = new Cuts<Change>(all, change => ChangeView.Size(sizes, change));
        var years = all.GroupBy(change => change.Date.Year).Select(year => (Year: year.Key, Cuts: new Cuts<Change>([.. year], change => ChangeView.Size(sizes, change)))).ToList();
        YearRow[] rows = [.. years.Select(year => new YearRow(context.Link($"{year.Year:0000}", Urls.ChangesOf(year.Year)), Format.Counted(year.Cuts.Count, "change", "changes")))];
        yield return SitePlan.TwoForms(Urls.Changes, SitePlan.SiteFile, "changes", newest, () => ChangesView.Newest(context, first, all, rows))
            .With(new DataForm(Urls.File(Urls.AtomFeed), (view, output) => AtomFeed.Write(context, (ChangesView)view, output)))
            .With(new DataForm(Urls.File(Urls.JsonFeed), (view, output) => ChangesJsonFeed.Write(context, (ChangesView)view, output)));
        foreach (var (year, cuts) in years)
            foreach (var page in Pages(Urls.ChangesOf(year), "changes", cuts.Pages, newest, number => ChangesView.OfYear(context, cuts, year, rows, number))) yield return page;
    }

    private static IEnumerable<Page> Deprecations(SiteContext context, Sizes sizes, PartialDate? newest)
    {
        var all = context.Spanning.Endings;
        var (cuts, calendar) = (new Cuts<Ending>(all, ending => EndingRow.Size(sizes, ending)), new EndingCalendar(context, all));
        var form = calendar.IsEmpty ? null : new DataForm(Urls.File(Urls.Calendar), (_, output) => calendar.Write(output));
        foreach (var page in Pages(Urls.Deprecations, "deprecations", cuts.Pages, newest, number => DeprecationsView.Of(context, cuts, calendar, number)))
            yield return page.Path == Urls.Deprecations ? page.With(form) : page;
    }

    private static IEnumerable<Page> Pricing(SiteContext context, PartialDate? newest)
    {
        var lists = context.Spanning;
        if (lists.AllPrices is { } everything)
        {
            yield return SitePlan.TwoForms(Urls.Pricing, SitePlan.SiteFile, "pricing", newest, () => PricingView.Of(context, everything));
            yield break;
        }

        var authors = lists.PricedApart;
        foreach (var page in SitePlan.List(Urls.Pricing, "pricing", authors.Count, newest, number => PricingView.Of(context, authors, number))) yield return page;
        foreach (var author in authors)
        {
            var (cuts, modified) = (lists.PricesOf(context.NewestBy(author)), SiteContext.Latest(context.NewestBy(author), SiteContext.LastVerified));
            foreach (var page in Pages(Urls.PricingOf(author), "pricing", cuts.Pages, modified, number => PricingView.Of(context, author, cuts, number))) yield return page;
        }
    }

    private static IEnumerable<Page> Compare(SiteContext context, PartialDate? newest)
    {
        var (all, authors) = (context.Spanning.Comparisons.All, context.Spanning.ComparedApart);
        foreach (var page in SitePlan.List(Urls.Compare, "compare", authors.Count, newest, number => CompareView.Of(context, all, authors, number)))
            yield return page.Path == Urls.Compare ? page.With(new DataForm(Urls.File(Urls.CompareAll), (_, output) => CompareJson.WriteFacts(context, output))) : page;
        foreach (var (author, pairs) in authors)
            foreach (var page in Pages(Urls.CompareOf(author), "compare", pairs.Pages, newest, number => CompareView.Of(context, author, pairs, number))) yield return page;
        var forms = SitePlan.TwoForms("comparison");
        foreach (var pair in all)
        {
            var modified = SiteContext.Later(SiteContext.LastModified(pair.First), SiteContext.LastModified(pair.Second));
            yield return new Page(pair.SitePath, pair.First.File, () => PairView.Of(context, pair), forms) { LastModified = modified, Listed = !pair.NoIndex };
        }

        var view = new FileView(NotFoundView.Of(context).Page);
        for (var i = 1; i <= CompareJson.PartsFor(context.Catalog.Models.Count); i++)
        {
            var part = i;
            yield return new Page(Urls.CompareFacts(part), SitePlan.SiteFile, () => view, [new DataForm(Urls.File(Urls.CompareFacts(part)), (_, output) => CompareJson.WriteFacts(context, part, output))]);
        }
    }

    private static IEnumerable<Page> Pages(string sitePath, string template, int pages, PartialDate? modified, Func<int, IPageView> view)
    {
        for (var i = 1; i <= pages; i++)
        {
            var number = i;
            yield return SitePlan.TwoForms(Urls.PageOf(sitePath, number), SitePlan.SiteFile, template, modified, () => view(number));
        }
    }
}
