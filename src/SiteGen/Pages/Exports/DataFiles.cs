namespace SiteGen.Pages.Exports;

/// <summary>The catalog as data for tools, at addresses that do not change.</summary>
internal static class DataFiles
{
    /// <summary>Every file: its site path, a title and a note for indexes, and how it is written.</summary>
    private static readonly (string SitePath, string Title, string Notes, Action<SiteContext, Stream> Write)[] _files =
    [
        ("/catalog.json", "catalog.json", "models and providers in models.dev's shape; USD per 1,000,000 tokens", ModelsDevExport.Catalog),
        ("/api.json", "api.json", "providers with their offerings in models.dev's shape", ModelsDevExport.Api),
        ("/model_prices_and_context_window.json", "model_prices_and_context_window.json", "offerings in LiteLLM's shape; USD per token", LiteLlmExport.Write),
        ("/api/v1/models", "api/v1/models", "models in OpenRouter's shape, as JSON; USD per token", OpenRouterExport.Write),
        ("/search.json", "search.json", "every model in a line, for search", SearchIndex.Write),
    ];

    /// <summary>The files as pages; none when the site does not want them.</summary>
    public static IEnumerable<Page> PagesOf(SiteContext context, IPageView view) => context.Catalog.Site.Pages.Exports
        ? _files.Select(file => new Page(file.SitePath, "content/site.yml", () => view, [new StreamForm(Urls.File(file.SitePath), output => file.Write(context, output))]))
        : [];

    /// <summary>A line for each in llms.txt; none when the site does not want them.</summary>
    public static IEnumerable<string> Lines(SiteContext context) =>
        context.Catalog.Site.Pages.Exports ? _files.Select(file => LlmsFile.Line(file.Title, context.Urls.Absolute(file.SitePath), file.Notes)) : [];
}
