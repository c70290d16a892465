using System.Buffers;
using System.Diagnostics;
using SiteGen.Binding;
using SiteGen.Deriving;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Writing;

namespace SiteGen;

/// <summary>How to build.</summary>
/// <param name="Date">The day that lifecycle states and ages are as of; null for the newest date in the content.</param>
/// <param name="BaseUrl">Where the site will be served, instead of what site.yml says; null for the latter.</param>
/// <param name="Drafts">Whether drafts are built too.</param>
/// <param name="Jobs">How many files are worked on at once, at least 1.</param>
public sealed record BuildOptions(DateOnly? Date, Uri? BaseUrl, bool Drafts, int Jobs);

/// <summary>What a build made.</summary>
/// <param name="Date">The build date.</param>
/// <param name="Models">How many models it shows.</param>
/// <param name="Offerings">How many offerings it shows.</param>
/// <param name="Pages">How many addresses it has.</param>
/// <param name="Output">What became of the files.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildReport(DateOnly Date, int Models, int Offerings, int Pages, OutputReport Output, TimeSpan Elapsed);

/// <summary>The pipeline, read top to bottom: files, records, catalog, pages, bytes.</summary>
public static class Build
{
    /// <summary>Builds a site.</summary>
    /// <param name="site">Where it lies and where it goes.</param>
    /// <param name="options">How.</param>
    /// <param name="diagnostics">Where every problem goes.</param>
    /// <param name="progress">Told how far the build is; null when nobody watches.</param>
    /// <returns>null when there were errors: nothing was written.</returns>
    /// <exception cref="OutputRefusedException">The output folder is not ours.</exception>
    /// <exception cref="IOException">The disk is full or broken.</exception>
    public static BuildReport? Run(SiteFolders site, BuildOptions options, DiagnosticBag diagnostics, BuildProgress? progress = null)
    {
        var clock = Stopwatch.StartNew();
        progress?.Begin("Reading", 0);
        var files = ContentReader.Read(site, options.Jobs, diagnostics);
        progress?.Begin("Checking", 0);
        var date = options.Date ?? NewestDate.In(files, diagnostics);
        var content = ContentBinder.Bind(files, date, options.Drafts, options.Jobs, diagnostics);
        var links = BodyCheck.Report(files, options.Drafts, options.Jobs, diagnostics);
        progress?.Begin("Loading the theme", 0);
        var theme = Theme.Load(site.Templates, diagnostics);
        if (diagnostics.HasErrors) EarlyLinkCheck.Run([.. links, .. LinksOf(files.Site?.Site)], files, diagnostics);
        if (content is null || diagnostics.HasErrors) return null;

        progress?.Begin("Deriving", 0);
        var derived = content.Site with { BaseUrl = options.BaseUrl ?? content.Site.BaseUrl };
        var catalog = Catalog.Derive(content with { Site = derived }, date);
        progress?.Begin("Planning", 0);
        var pages = SitePlan.PagesOf(catalog, theme.Parts).ToList();
        var assets = AssetsOf(catalog, links, content.Assets);
        var schemas = catalog.Site.Pages.Exports ? ContentSchemas.Of(catalog.Site.BaseUrl) : [];
        ClaimPaths(pages, theme.Assets, assets, schemas, diagnostics);
        LinkCheck.Run(
            links.Concat(LinksOf(catalog.Site)), SitePathsOf(pages, assets), diagnostics);
        if (diagnostics.HasErrors) return null;

        // From here on nothing an author wrote can fail.
        progress?.Begin("Making folders", 0);
        var output = OutputFolder.Open(site, pages.SelectMany(page => page.Forms, (_, form) => form.OutputPath)
            .Concat(theme.Assets.Select(asset => asset.OutputPath)).Concat(assets).Concat(schemas.Select(schema => schema.OutputPath)));
        foreach (var asset in theme.Assets) output.Write(asset.OutputPath, asset.Bytes.Span);
        foreach (var asset in assets) output.Write(asset, File.ReadAllBytes(Path.Combine(site.Content, asset)));
        foreach (var (path, bytes) in schemas) output.Write(path, bytes.Span);
        progress?.Begin("Writing", pages.Count);
        Parallel.ForEach(
            pages,
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            () => new ArrayBufferWriter<byte>(64 * 1024),
            (page, _, buffer) =>
            {
                theme.Render(page, buffer, (path, bytes) => output.Write(path, bytes.Span));
                foreach (var form in page.Forms)
                    if (form is StreamForm large) output.Write(large.OutputPath, large.Write);
                progress?.Step();
                return buffer;
            },
            _ => { });

        progress?.Begin("Finishing", 0);
        var report = output.Finish();
        progress?.Begin("", 0);
        return new BuildReport(
            date, catalog.Models.Count, catalog.Models.Sum(model => model.Offerings.Count), pages.Count, report, clock.Elapsed);
    }

    /// <summary>What the head of every page links to within the site.</summary>
    private static IEnumerable<Located<string>> LinksOf(Site? site) => site?.Nav.Select(link => link.Url).Where(url => url.Value.StartsWith('/')) ?? [];

    /// <summary>Logos, and images and files that bodies show.</summary>
    private static List<string> AssetsOf(Catalog catalog, IEnumerable<Located<string>> links, IReadOnlyList<string> known) =>
        [.. SitePlan.FilesOf(catalog).Union(links.Select(link => link.Value[1..]).Intersect(known)).Order(StringComparer.Ordinal)];

    /// <summary>What authors may link to: pages with a twin, since the twin of a link leads there, and files.</summary>
    private static HashSet<string> SitePathsOf(List<Page> pages, List<string> assets) =>
    [
        .. pages.Where(page => page.Forms.Any(form => form is TwinForm)).Select(page => page.Path),
        .. pages.SelectMany(page => page.Forms, (_, form) => "/" + form.OutputPath),
        .. assets.Select(asset => "/" + asset),
    ];

    private static void ClaimPaths(
        List<Page> pages, IReadOnlyList<Asset> themeAssets, List<string> assets, IReadOnlyList<(string OutputPath, ReadOnlyMemory<byte> Bytes)> schemas, DiagnosticBag diagnostics)
    {
        var registry = new PathRegistry(diagnostics);
        foreach (var page in pages)
            foreach (var form in page.Forms)
                registry.Claim(form.OutputPath, page.Source);
        foreach (var asset in themeAssets) registry.Claim(asset.OutputPath, asset.Source);
        foreach (var asset in assets) registry.Claim(asset, $"content/{asset}");
        foreach (var (path, _) in schemas) registry.Claim(path, "content/site.yml");
        registry.CheckFolders();
    }
}
