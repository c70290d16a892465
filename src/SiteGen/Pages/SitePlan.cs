using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Pages.Exports;
using SiteGen.Pages.Hosts;
using SiteGen.Pages.Spanning;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>Which pages there are. Views are made when a page is rendered, so that the plan of a large catalog stays small.</summary>
public static class SitePlan
{
    internal const string SiteFile = "content/site.yml";

    private static readonly FormsOf _redirect = sitePath => [new HtmlForm(Urls.HtmlFile(sitePath), "pages/redirect.html")];

    /// <summary>The templates that every site needs, whatever kinds of pages it turns off, each with the view it prints.</summary>
    public static IReadOnlyList<TemplateUse> AlwaysNeeded { get; } =
    [
        new("pages/home.html", typeof(HomeView)), new("pages/home.md", typeof(HomeView)),
        new("pages/models.html", typeof(ModelsView)), new("pages/models.md", typeof(ModelsView)),
        new("pages/model.html", typeof(ModelView)), new("pages/model.md", typeof(ModelView)),
        new("pages/authors.html", typeof(AuthorsView)), new("pages/authors.md", typeof(AuthorsView)),
        new("pages/author.html", typeof(AuthorView)), new("pages/author.md", typeof(AuthorView)),
        new("pages/providers.html", typeof(ProvidersView)), new("pages/providers.md", typeof(ProvidersView)),
        new("pages/provider.html", typeof(ProviderView)), new("pages/provider.md", typeof(ProviderView)),
    ];

    /// <summary>Every page template with the view it prints; a theme without one of them is refused.</summary>
    public static IReadOnlyList<TemplateUse> Templates { get; } =
    [
        .. AlwaysNeeded,
        new("pages/offering.html", typeof(OfferingPageView)), new("pages/offering.md", typeof(OfferingPageView)),
        .. SpanningPages.Templates,
        new("pages/404.html", typeof(NotFoundView)),
        new("pages/redirect.html", typeof(RedirectView)),
    ];

    /// <summary>Every page of the site: data files, home, not found, authors, models, providers with their offerings, redirects, files for agents, sitemaps, files for hosts; each kind by id.</summary>
    /// <param name="catalog">What the pages tell.</param>
    /// <param name="theme">What they need of the theme.</param>
    public static IEnumerable<Page> PagesOf(Catalog catalog, ThemeParts theme)
    {
        var context = new SiteContext(catalog, theme);
        var files = new FileView(NotFoundView.Of(context).Page);
        var sitemap = new Sitemap(context, files);
        var hosts = new HostFiles(context, files);
        foreach (var page in DataFiles.PagesOf(context, files)) yield return page; // first, since they take longest
        foreach (var page in ForReaders(context))
        {
            sitemap.Add(page);
            hosts.Add(page);
            yield return page;
        }

        foreach (var page in context.Finding.Pages(files)) yield return page;
        foreach (var page in LlmsTxt.PagesOf(context, files)) yield return page;
        foreach (var page in LlmsFull.PagesOf(context, files)) yield return page;
        foreach (var page in sitemap.Pages()) yield return page;
        foreach (var page in hosts.Pages()) yield return page;
    }

    /// <summary>Files of content/ that pages show, i.e. logos: each is copied to the same path below the output folder.</summary>
    public static IEnumerable<string> FilesOf(Catalog catalog) => catalog.Authors.Select(author => author.Logo)
        .Concat(catalog.Providers.Select(provider => provider.Logo)).Append(catalog.Site.Logo)
        .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<Page> ForReaders(SiteContext context)
    {
        var catalog = context.Catalog;
        var newest = PartialDate.Parse(context.Site.DataDate);
        yield return TwoForms("/", SiteFile, "home", newest, () => HomeView.Of(context));
        yield return new Page("/404.html", SiteFile, () => NotFoundView.Of(context), [new HtmlForm("404.html", "pages/404.html")]);

        foreach (var page in List("/authors/", "authors", catalog.Authors.Count, newest, number => AuthorsView.Of(context, number))) yield return page;
        var ofAuthors = TwoForms("author");
        var ofAuthorsFirst = WithJson<AuthorView>(context, ofAuthors, AuthorJson.Write);
        foreach (var author in catalog.Authors)
        {
            var (models, file) = (context.NewestBy(author), $"content/authors/{author.Id}.md");
            var modified = SiteContext.Latest(models, SiteContext.LastModified);
            for (var i = 1; i <= Pager.PagesFor(models.Count); i++)
            {
                var number = i;
                yield return new Page(Urls.PageOf(Urls.Of(author), number), file, () => AuthorView.Of(context, author, number), number == 1 ? ofAuthorsFirst : ofAuthors) { LastModified = modified, Listed = true };
            }

            yield return Redirect(context, $"/models/{author.Id}/", file, author.Name, Urls.Of(author));
        }

        foreach (var page in List("/models/", "models", catalog.Models.Count, newest, number => ModelsView.Of(context, number))) yield return page;
        var ofModels = WithJson<ModelView>(context, TwoForms("model"), ModelJson.Write);
        foreach (var model in catalog.Models)
        {
            yield return new Page(Urls.Of(model), model.File, () => ModelPage.View(context, model), ofModels) { LastModified = SiteContext.LastModified(model), Listed = !model.NoIndex };
            foreach (var alias in model.Aliases) yield return Redirect(context, $"/models/{alias}/", model.File, model.Name, Urls.Of(model));
        }

        foreach (var page in List("/providers/", "providers", catalog.Providers.Count, newest, number => ProvidersView.Of(context, number))) yield return page;
        var ofProviders = TwoForms("provider");
        var ofProvidersFirst = WithJson<ProviderView>(context, ofProviders, ProviderJson.Write);
        var ofOfferings = WithJson<OfferingPageView>(context, TwoForms("offering"), OfferingJson.Write);
        foreach (var provider in catalog.Providers)
        {
            var (served, file) = (context.ServedBy(provider), $"content/providers/{provider.Id}.md");
            var modified = SiteContext.Latest(served, static one => one.Offering.Verified?.Date);
            for (var i = 1; i <= Pager.PagesFor(served.Count); i++)
            {
                var number = i;
                yield return new Page(Urls.PageOf(Urls.Of(provider), number), file, () => ProviderView.Of(context, provider, number), number == 1 ? ofProvidersFirst : ofProviders) { LastModified = modified, Listed = true };
            }

            if (!catalog.Site.Pages.Offerings) continue;
            foreach (var one in served)
            {
                yield return new Page(Urls.Of(one.Offering), one.Model.File, () => OfferingPageView.Of(context, one), ofOfferings) { LastModified = one.Offering.Verified?.Date, Listed = !one.Model.NoIndex };
            }
        }

        foreach (var page in SpanningPages.Of(context)) yield return page;
    }

    internal static IEnumerable<Page> List(string sitePath, string template, int rows, PartialDate? modified, Func<int, IPageView> view)
    {
        for (var i = 1; i <= Pager.PagesFor(rows); i++)
        {
            var number = i;
            yield return TwoForms(Urls.PageOf(sitePath, number), SiteFile, template, modified, () => view(number));
        }
    }

    internal static Page TwoForms(string sitePath, string source, string template, PartialDate? modified, Func<IPageView> view) =>
        new(sitePath, source, view, TwoForms(template)) { LastModified = modified, Listed = true };

    /// <summary>A page and its twin; made once for many pages.</summary>
    /// <param name="template">The name that both templates have.</param>
    internal static FormsOf TwoForms(string template)
    {
        var (html, twin) = ($"pages/{template}.html", $"pages/{template}.md");
        return sitePath => [new HtmlForm(Urls.HtmlFile(sitePath), html), new TwinForm(Urls.File(Urls.TwinPath(sitePath)), twin)];
    }

    private static FormsOf WithJson<T>(SiteContext context, FormsOf forms, Action<T, System.Buffers.IBufferWriter<byte>> write) where T : IPageView
    {
        if (!context.Catalog.Site.Pages.Json) return forms;
        Action<IPageView, System.Buffers.IBufferWriter<byte>> json = (view, output) => write((T)view, output);
        return sitePath => [.. forms(sitePath), new DataForm(Urls.File(Urls.JsonPath(sitePath)), json)];
    }

    private static Page Redirect(SiteContext context, string sitePath, string source, string name, string target) =>
        new(sitePath, source, () => RedirectView.Of(context, name, target), _redirect) { RedirectsTo = target };

    internal static Page With(this Page page, PageForm? form) => form is null ? page : page with { FormsOf = sitePath => [.. page.FormsOf(sitePath), form] };
}
