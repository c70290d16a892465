using SiteGen.Domain;

namespace SiteGen.Pages.Exports;

/// <summary>The catalog as data for tools, at addresses that do not change.</summary>
internal static class DataFiles
{
    /// <summary>Every file: its site path, a label for links, what it is, and how it is written. <c>/api/v1/models</c> has no ending: a host must be told that it is <c>application/json</c>.</summary>
    private static readonly (string SitePath, string Label, string Notes, Action<SiteContext, Stream> Write)[] _files =
    [
        ("/catalog.json", "models.dev", "models and providers in models.dev's shape", ModelsDevExport.Catalog),
        ("/api.json", "models.dev API", "providers with their offerings in models.dev's shape", ModelsDevExport.Api),
        ("/model_prices_and_context_window.json", "LiteLLM", "offerings in LiteLLM's shape, USD per token", LiteLlmExport.Write),
        ("/api/v1/models", "OpenRouter", "models in OpenRouter's shape, USD per token", OpenRouterExport.Write),
        ("/search.json", "search index", "a line for each model", SearchIndex.Write),
    ];

    /// <summary>The files as pages; none when the site does not want them.</summary>
    public static IEnumerable<Page> PagesOf(SiteContext context, IPageView view) => context.Catalog.Site.Pages.Exports
        ? _files.Select(file => new Page(file.SitePath, "content/site.yml", () => view, [new StreamForm(Urls.File(file.SitePath), output => file.Write(context, output))]))
        : [];

    /// <summary>The same for the paragraph of the root llms.txt, whose sections hold Markdown pages only; empty when the site does not want them.</summary>
    public static string Sentence(Site site, Urls urls) =>
        site.Pages.Exports ? $" The whole catalog as JSON: {string.Join("; ", _files.Select(file => $"{urls.Absolute(file.SitePath)} ({file.Notes})"))}." : "";

    /// <summary>A link for each, for the foot of pages; none when the site does not want them.</summary>
    public static IReadOnlyList<NavItem> Links(Site site, Urls urls) =>
        site.Pages.Exports ? [.. _files.Select(file => new NavItem(file.Label, urls.Path(file.SitePath), External: false))] : [];
}
