namespace SiteGen.Pages;

/// <summary>What a visitor sees where nothing is. Served at any depth, so that all its links begin at the root.</summary>
/// <param name="Page">The head.</param>
/// <param name="Models">The list of models.</param>
public sealed record NotFoundView(PageHead Page, PageLink Models) : IPageView
{
    internal static NotFoundView Of(SiteContext context)
    {
        var head = ListHead.Of(context, "not_found", "Page not found", "There is no page at this address.", "/");
        return new NotFoundView(
            head with { NoIndex = true, Markdown = null, JsonLd = null, Crumbs = [], Url = context.Urls.Absolute("/404.html") }, context.Link("all models", "/models/"));
    }
}

/// <summary>A page that leads to another one: an alias of a model, or an address cut short.</summary>
/// <param name="Page">The head; its address is the target's.</param>
/// <param name="Target">Where it leads.</param>
public sealed record RedirectView(PageHead Page, PageLink Target) : IPageView
{
    internal static RedirectView Of(SiteContext context, string name, string target)
    {
        var head = ListHead.Of(context, "redirect", name, $"This page has moved to {name}.", "/");
        return new RedirectView(
            head with { NoIndex = true, Markdown = null, JsonLd = null, Crumbs = [], Url = context.Urls.Absolute(target), Path = context.Urls.Path(target) },
            context.Link(name, target));
    }
}

/// <summary>The head of files that have no template: llms.txt, robots.txt, sitemaps.</summary>
/// <param name="Page">The head.</param>
internal sealed record FileView(PageHead Page) : IPageView;
