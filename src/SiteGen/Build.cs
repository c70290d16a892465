using System.Buffers;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Pages;
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
    /// <exception cref="OutputRefusedException">The output folder is not ours, or cannot be written: the disk is full, another build is at work. An earlier site is as it was, unless the message says otherwise.</exception>
    public static BuildReport? Run(SiteFolders site, BuildOptions options, DiagnosticBag diagnostics, BuildProgress? progress = null)
    {
        var clock = Stopwatch.StartNew();
        if (SoundSite.Read(site, options, diagnostics, progress) is not { } sound) return null;

        progress?.Begin("Planning", 0);
        var (catalog, theme, pages, files) = (sound.Catalog, sound.Theme, sound.Pages().ToList(), sound.Files(site).ToList());
        sound.Check(site, pages, diagnostics);
        if (diagnostics.HasErrors) return null;

        // From here on nothing an author wrote can fail, unless an image vanishes.
        progress?.Begin("Making folders", 0);
        using var output = OutputFolder.Open(site, pages.SelectMany(page => page.Forms, (_, form) => form.OutputPath)
            .Concat(files.Select(file => file.OutputPath)));
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
        progress?.Begin("", 0);
        return new BuildReport(
            catalog.Date, catalog.Models.Count, catalog.Models.Sum(model => model.Offerings.Count), pages.Count, report, clock.Elapsed);
    }
}
