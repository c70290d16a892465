using System.Buffers;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Pages.Hosts;
using SiteGen.Reading;
using SiteGen.Rendering;
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

    /// <summary>More models than these are a large catalog, where memory is worth a little time: bodies stay in their files, and garbage is collected between the stages.</summary>
    internal int MostHeld { get; init; } = 10_000;
}

/// <summary>What a build made.</summary>
/// <param name="Site">What the site shows; null when nothing had changed since the last build, so that nothing was read but the bytes of the sources.</param>
/// <param name="Output">What became of the files.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildReport(ShownSite? Site, OutputReport Output, TimeSpan Elapsed);

/// <summary>What a site shows.</summary>
/// <param name="Date">The build date.</param>
/// <param name="Models">How many models it shows.</param>
/// <param name="Offerings">How many offerings it shows.</param>
/// <param name="Pages">How many addresses it has; of a share, the share's.</param>
/// <param name="Files">How many files the whole site has, whatever was written of it.</param>
/// <param name="Hosts">Where the site says that it is served.</param>
public sealed record ShownSite(BuildDate Date, int Models, int Offerings, int Pages, int Files, IReadOnlyList<SiteHost> Hosts);

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
        progress?.Begin("Comparing", 0);
        var stamp = SourceStamp.Of(site, ConditionsOf(options), options.Jobs); // first: what changes while it is read is then seen by the next build
        if (stamp is not null && options.Shard is null && OutputFolder.Unchanged(site, stamp) is { } same) return new BuildReport(null, same, clock.Elapsed);
        if (SoundSite.Read(site, options, diagnostics, progress) is not { } sound) return null;

        if (sound.IsLarge) Garbage.Collect();
        progress?.Begin("Planning", 0);
        var (catalog, theme, pages, files) = (sound.Catalog, sound.Theme, sound.Pages().ToList(), sound.Files(site).ToList());
        if (sound.IsLarge) Garbage.Collect();
        var paths = sound.Check(site, pages, diagnostics);
        if (diagnostics.HasErrors) return null;
        var count = paths.Count;
        HostCheck.Planned(catalog.Site, pages, count, HostLimit.All, diagnostics);
        if (options.Shard is { } shard)
        {
            (pages, files) = ShareOf(shard, pages, files);
            paths = [.. pages.SelectMany(page => page.Forms, (_, form) => form.OutputPath), .. files.Select(file => file.OutputPath)];
        }

        if (stamp is null && options.Shard is not null) throw new OutputRefusedException("The sources changed while they were read, so that this part may not fit the others. Build it again.");

        // From here on nothing an author wrote can fail, unless an image vanishes or a file is written to.
        progress?.Begin("Making folders", 0);
        using var output = OutputFolder.Open(site, paths, options.Shard);
        foreach (var file in files)
            if (file.Read(diagnostics) is { } bytes) output.Write(file.OutputPath, bytes.Span);
        if (diagnostics.HasErrors) return null;
        if (sound.IsLarge) Garbage.Collect();
        progress?.Begin("Writing", pages.Count);
        Together.Run(
            pages,
            options.Jobs,
            () => new ArrayBufferWriter<byte>(64 * 1024),
            (page, buffer) =>
            {
                Render(theme, page, buffer, output);
                foreach (var form in page.Forms)
                    if (form is StreamForm large) output.Write(large.OutputPath, large.Write);
                progress?.Step();
            });

        progress?.Begin("Finishing", 0);
        var warned = diagnostics.HasAny; // a build that warns is no reason to build nothing the next time, or the warning would be lost; the parts of a site agree on it
        HostCheck.Written(catalog.Site, output.Large, options.Shard is null ? output.Bytes : null, HostLimit.All, diagnostics);
        if (options.Shard is null) warned = diagnostics.HasAny;
        var report = output.Finish(stamp is null || !warned ? stamp : SourceStamp.With(stamp, "warned"));
        progress?.Begin("", 0);
        var shown = new ShownSite(catalog.BuildDate, catalog.Models.Count, catalog.Models.Sum(model => model.Offerings.Count), pages.Count, count, catalog.Site.Hosts);
        return new BuildReport(shown, report, clock.Elapsed);
    }

    private static void Render(Theme theme, Page page, ArrayBufferWriter<byte> buffer, OutputFolder output)
    {
        try
        {
            theme.Render(page, buffer, (path, bytes) => output.Write(path, bytes.Span));
        }
        catch (SourceChangedException changed)
        {
            throw new OutputRefusedException(changed.Message, changed);
        }
    }

    /// <summary>What one share writes. Every share has planned and checked the whole, so that all of them report the same problems.</summary>
    private static (List<Page> Pages, List<PlainFile> Files) ShareOf(Shard shard, List<Page> pages, List<PlainFile> files)
    {
        var large = 0;
        return (
            pages.FindAll(page => page.Forms.Any(form => form is StreamForm) ? shard.HasTurn(large++) : shard.Has(page.Forms[0].OutputPath)),
            files.FindAll(file => shard.Has(file.OutputPath)));
    }

    /// <summary>All that the output depends on beside the files of the site: the program itself, and how it was asked.</summary>
    private static string[] ConditionsOf(BuildOptions options) =>
    [
        typeof(Build).Module.ModuleVersionId.ToString(), // another one for every change of the program; the same on every machine, since compiling is deterministic
        options.Date is { } date ? IsoDate.Of(date) : "", options.BaseUrl?.AbsoluteUri ?? "", options.Drafts ? "drafts" : "",
    ];
}
