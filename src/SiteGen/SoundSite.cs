using SiteGen.Binding;
using SiteGen.Deriving;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Writing;

namespace SiteGen;

/// <summary>A site whose content and theme are each without errors: what is built from and what is served from. No page is planned or rendered yet.</summary>
/// <param name="Catalog">What the pages tell.</param>
/// <param name="Theme">How they look.</param>
/// <param name="Links">Where authors link to within the site, with the places; no promised order.</param>
/// <param name="Images">Files of content/ that pages show, as paths below it with forward slashes, sorted.</param>
public sealed record SoundSite(Catalog Catalog, Theme Theme, IReadOnlyList<Located<string>> Links, IReadOnlyList<string> Images)
{
    /// <summary>Whether its catalog is a large one (see <see cref="BuildOptions.MostHeld"/>).</summary>
    internal bool IsLarge { get; private init; }

    private readonly IReadOnlyList<(string OutputPath, ReadOnlyMemory<byte> Bytes)> _schemas = Catalog.Site.Pages.Exports ? ContentSchemas.Of(Catalog.Site.BaseUrl) : [];

    /// <summary>The first half of the pipeline: files, records, catalog.</summary>
    /// <param name="site">Where it lies.</param>
    /// <param name="options">How it is built.</param>
    /// <param name="diagnostics">Where every problem goes.</param>
    /// <param name="progress">Told how far it is; null when nobody watches.</param>
    /// <param name="memory">What the last time left, for who does this again and again; null for once.</param>
    /// <returns>null when there were errors.</returns>
    public static SoundSite? Read(SiteFolders site, BuildOptions options, DiagnosticBag diagnostics, BuildProgress? progress = null, BuildMemory? memory = null)
    {
        // Content and theme know nothing of each other: where there is a second thread, the theme loads and compiles while content is read.
        var ofTheme = new DiagnosticBag();
        var meanwhile = options.Jobs > 1 ? Task.Run(LoadTheme) : null;
        _ = meanwhile?.ContinueWith(loaded => loaded.Result.Prepare(), TaskScheduler.Default);
        progress?.Begin("Reading", 0);
        var mostHeld = memory is null ? options.MostHeld : int.MaxValue;
        var files = ContentReader.Read(site, options.Jobs, diagnostics, memory?.Files, mostHeld);
        var large = files.ModelIds.Count > mostHeld;
        var bodies = new BodyLinks(options.Drafts, diagnostics, memory?.Bodies);
        bodies.Check(files);
        var content = ContentBinder.Bind(files, options.Date, options.Drafts, options.Jobs, diagnostics, memory?.Models, bodies.Check);
        var links = bodies.Found;
        progress?.Begin("Loading the theme", 0);
        var theme = meanwhile is null ? LoadTheme() : meanwhile.GetAwaiter().GetResult();
        foreach (var problem in ofTheme.All()) diagnostics.Add(problem);
        if (diagnostics.HasErrors) EarlyLinkCheck.Run([.. links, .. LinksOf(files.Site?.Site)], files, diagnostics);
        if (content is null || diagnostics.HasErrors) return null;

        if (large) Garbage.Collect();
        progress?.Begin("Deriving", 0);
        var derived = content.Site with { BaseUrl = options.BaseUrl ?? content.Site.BaseUrl };
        var catalog = Catalog.Derive(content with { Site = derived });
        return new SoundSite(
            catalog, theme,
            [.. links, .. LinksOf(catalog.Site)],
            [.. SitePlan.FilesOf(catalog).Union(links.Select(link => link.Value[1..]).Intersect(content.Assets)).Order(StringComparer.Ordinal)])
        { IsLarge = large };

        Theme LoadTheme() => Theme.Load(site.Templates, ofTheme, memory?.Themes);
    }

    /// <summary>Every page; lazy, and worked out anew each time.</summary>
    public IEnumerable<Page> Pages() => SitePlan.PagesOf(Catalog, Theme.Parts);

    /// <summary>Every other file: assets of the theme, images of content/, schemas.</summary>
    /// <param name="site">Where the images lie.</param>
    public IEnumerable<PlainFile> Files(SiteFolders site) =>
    [
        .. Theme.Assets.Select(asset => new PlainFile(asset.OutputPath, asset.Source, _ => asset.Bytes)),
        .. Images.Select(image => new PlainFile(
            image, $"content/{image}", diagnostics => SourceBytes.Read(Path.Combine(site.Content, image), $"content/{image}", diagnostics) is { } bytes ? new ReadOnlyMemory<byte>(bytes) : null)),
        .. _schemas.Select(schema => new PlainFile(schema.OutputPath, SitePlan.SiteFile, _ => schema.Bytes)),
    ];

    /// <summary>The last that can be wrong, once the pages are known: two files for one path, and links that lead nowhere.</summary>
    /// <param name="site">Where the images lie.</param>
    /// <param name="pages">All of them.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <returns>The paths of all files below the output folder.</returns>
    public IReadOnlyCollection<string> Check(SiteFolders site, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        var registry = new PathRegistry(diagnostics);
        foreach (var page in pages)
            foreach (var form in page.Forms)
                registry.Claim(form.OutputPath, page.Source);
        foreach (var file in Files(site)) registry.Claim(file.OutputPath, file.Source);
        registry.CheckFolders();
        LinkCheck.Run(Links, PathsOf(pages), diagnostics);
        return registry.Paths;
    }

    /// <summary>What the head of every page links to within the site.</summary>
    private static IEnumerable<Located<string>> LinksOf(Site? site) => site?.Nav.Select(link => link.Url).Where(url => url.Value.StartsWith('/')) ?? [];

    /// <summary>What authors may link to: pages with a twin, since the twin of a link leads there, and files.</summary>
    private IEnumerable<string> PathsOf(IReadOnlyList<Page> pages)
    {
        foreach (var page in pages)
        {
            var hasTwin = false;
            foreach (var form in page.Forms)
            {
                hasTwin |= form is TwinForm;
                yield return "/" + form.OutputPath;
            }

            if (hasTwin) yield return page.Path;
        }

        foreach (var image in Images) yield return "/" + image;
    }
}

/// <summary>A file of a site that is no form of a page.</summary>
/// <param name="OutputPath">Below the output folder, with forward slashes.</param>
/// <param name="Source">What it is made from, as diagnostics show it.</param>
/// <param name="Read">Its bytes; null when there was a problem, which is reported.</param>
public sealed record PlainFile(string OutputPath, string Source, Func<DiagnosticBag, ReadOnlyMemory<byte>?> Read);
