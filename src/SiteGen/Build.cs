using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using SiteGen.Deriving;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Pages.Hosts;
using SiteGen.Reading;
using SiteGen.Writing;

namespace SiteGen;

/// <summary>How to build.</summary>
/// <param name="Date">The day that lifecycle states and ages are as of; null for the newest date in the content.</param>
/// <param name="BaseUrl">Where the site will be served, instead of what site.yml says; null for the latter.</param>
/// <param name="Drafts">Whether drafts are built too.</param>
/// <param name="Jobs">How many files are worked on at once, at least 1.</param>
public sealed record BuildOptions(DateOnly? Date, Uri? BaseUrl, bool Drafts, int Jobs)
{
    /// <summary>The share of the files that is written, of a site that several machines build; null for all of them.</summary>
    public Shard? Shard { get; init; }
}

/// <summary>What a build made.</summary>
/// <param name="Date">The build date.</param>
/// <param name="Models">How many models it shows.</param>
/// <param name="Offerings">How many offerings it shows.</param>
/// <param name="Pages">How many addresses it has; of a share, the share's.</param>
/// <param name="Files">How many files the whole site has, whatever was written of it.</param>
/// <param name="Hosts">Where the site says that it is served.</param>
/// <param name="Output">What became of the files.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildReport(DateOnly Date, int Models, int Offerings, int Pages, int Files, IReadOnlyList<SiteHost> Hosts, OutputReport Output, TimeSpan Elapsed);

/// <summary>The pipeline, read top to bottom: files, records, catalog, pages, bytes.</summary>
public static class Build
{
    /// <summary>Builds a site.</summary>
    /// <param name="site">Where it lies and where it goes.</param>
    /// <param name="options">How.</param>
    /// <param name="diagnostics">Where every problem goes.</param>
    /// <param name="progress">Told how far the build is; null when nobody watches.</param>
    /// <returns>null when there were errors: nothing was written.</returns>
    /// <exception cref="OutputRefusedException">The output folder is not ours, or cannot be written: the disk is full, another build is at work. An earlier site is as it was, unless the message says otherwise.</exception>
    public static BuildReport? Run(SiteFolders site, BuildOptions options, DiagnosticBag diagnostics, BuildProgress? progress = null)
    {
        var clock = Stopwatch.StartNew();
        if (SoundSite.Read(site, options, diagnostics, progress) is not { } sound) return null;

        progress?.Begin("Planning", 0);
        var (catalog, theme, pages, files) = (sound.Catalog, sound.Theme, sound.Pages().ToList(), sound.Files(site).ToList());
        sound.Check(site, pages, diagnostics);
        if (diagnostics.HasErrors) return null;
        var count = pages.Sum(page => page.Forms.Count) + files.Count;
        HostCheck.Planned(catalog.Site, pages, count, HostLimit.All, diagnostics);
        var part = options.Shard is null ? null : PartOf(options.Shard, site, catalog, options, progress);
        if (part is not null) (pages, files) = ShareOf(part.Shard, pages, files);

        // From here on nothing an author wrote can fail, unless an image vanishes.
        progress?.Begin("Making folders", 0);
        using var output = OutputFolder.Open(site, pages.SelectMany(page => page.Forms, (_, form) => form.OutputPath)
            .Concat(files.Select(file => file.OutputPath)), part);
        foreach (var file in files)
            if (file.Read(diagnostics) is { } bytes) output.Write(file.OutputPath, bytes.Span);
        if (diagnostics.HasErrors) return null;
        progress?.Begin("Writing", pages.Count);
        Together.Run(
            pages,
            options.Jobs,
            () => new ArrayBufferWriter<byte>(64 * 1024),
            (page, buffer) =>
            {
                theme.Render(page, buffer, (path, bytes) => output.Write(path, bytes.Span));
                foreach (var form in page.Forms)
                    if (form is StreamForm large) output.Write(large.OutputPath, large.Write);
                progress?.Step();
            });

        progress?.Begin("Finishing", 0);
        var report = output.Finish();
        HostCheck.Written(catalog.Site, output.Large(), part is null ? report.Bytes : null, HostLimit.All, diagnostics);
        progress?.Begin("", 0);
        return new BuildReport(
            catalog.Date, catalog.Models.Count, catalog.Models.Sum(model => model.Offerings.Count), pages.Count, count, catalog.Site.Hosts, report, clock.Elapsed);
    }

    /// <summary>What one share writes. Every share has planned and checked the whole, so that all of them report the same problems.</summary>
    private static (List<Page> Pages, List<PlainFile> Files) ShareOf(Shard shard, List<Page> pages, List<PlainFile> files)
    {
        var large = 0;
        return (
            pages.FindAll(page => page.Forms.Any(form => form is StreamForm) ? shard.HasTurn(large++) : shard.Has(page.Forms[0].OutputPath)),
            files.FindAll(file => shard.Has(file.OutputPath)));
    }

    /// <summary>What tells the shares of this build from those of another: all that the output depends on.</summary>
    private static SitePart PartOf(Shard shard, SiteFolders site, Catalog catalog, BuildOptions options, BuildProgress? progress)
    {
        progress?.Begin("Marking the part", 0);
        var version = typeof(Build).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        string[] rest = [version, catalog.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), catalog.Site.BaseUrl.AbsoluteUri, options.Drafts ? "drafts" : ""];
        return new SitePart(shard, SourceStamp.Of(site, rest, options.Jobs));
    }
}
