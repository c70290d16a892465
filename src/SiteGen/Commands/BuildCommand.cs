using System.CommandLine;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;

namespace SiteGen.Commands;

/// <summary><c>sitegen build</c>.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var site = SiteArguments.Site();
        var output = SiteArguments.Named(new Option<string?>("--output") { Description = "Where the site goes; output/ in SITE by default.", HelpName = "DIR" });
        var baseUrl = new Option<Uri?>("--base-url")
        {
            Description = "Where the site will be served, instead of base_url in site.yml.",
            HelpName = "URL",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url is { Query: "", Fragment: "", UserInfo: "" })
                    return SiteShapes.WithFinalSlash(text);
                result.AddError($"'{text}' cannot be the beginning of other addresses: write one such as https://example.org/catalog/.");
                return null;
            },
        };
        var date = SiteArguments.Date("The day that lifecycle states and ages are as of; the newest date in the content by default.");
        var drafts = new Option<bool>("--drafts") { Description = "Build models marked as drafts too." };
        var jobs = SiteArguments.Jobs();
        var check = new Option<bool>("--check") { Description = "Check what was written, as 'sitegen check' does; exit code 1 when something is wrong with it." };
        var timings = new Option<bool>("--timings") { Description = "Print what each stage took." };
        var quiet = new Option<bool>("--quiet") { Description = "Print problems only." };

        var command = new Command("build",
            """
            Builds content/ into a static site.

            Examples:
              sitegen build                              builds content/ into output/
              sitegen build catalog --output public      another site, another folder
              sitegen build --check                      builds, then checks what was written
              sitegen build --date "$(date -u +%F)"      states such as "retired" as of today
              sitegen build --base-url https://example.org/catalog/

            Exit codes: 0 the site was built, 1 the content has errors and nothing was written, 2 the command could not be run.
            """)
        { site, output, baseUrl, date, drafts, jobs, check, timings, quiet };
        command.SetAction(arguments => Run(
            SiteArguments.FoldersOf(arguments.GetValue(site)!, arguments.GetValue(output)),
            new BuildOptions(arguments.GetValue(date), arguments.GetValue(baseUrl), arguments.GetValue(drafts), arguments.GetValue(jobs)),
            arguments.GetValue(check),
            arguments.GetValue(quiet),
            arguments.GetValue(timings) ? new StageMeter() : null));
        return command;
    }

    private static int Run(SiteFolders site, BuildOptions options, bool check, bool quiet, StageMeter? meter)
    {
        var diagnostics = new DiagnosticBag();
        var report = quiet ? Build.Run(site, options, diagnostics, new BuildProgress(meter is null ? null : meter.Begin))
            : ProgressBar.CanBeShown && meter is null ? ProgressBar.Show(progress => Build.Run(site, options, diagnostics, progress))
            : Build.Run(site, options, diagnostics, new BuildProgress(meter is null ? Announce : meter.Begin));
        var problems = diagnostics.InFileOrder();
        ProblemReport.Print(problems, site.TextOf, site.Root);
        if (report is null)
        {
            Console.Error.WriteLine(Count(problems.Count(problem => problem.Severity == Severity.Error), "error") + "; nothing was written.");
            return ExitCode.Unsound;
        }

        if (!quiet) Summarise(report, site);
        meter?.Print(Console.Out);
        return check ? CheckCommand.Run(site.Output, options.Jobs, all: false, quiet) : ExitCode.Sound;
    }

    /// <summary>A plain line a stage, for logs.</summary>
    private static void Announce(string stage, int steps)
    {
        if (stage.Length > 0) Console.WriteLine(steps == 0 ? $"{stage} …" : $"{stage} {Count(steps, "page")} …");
    }

    private static void Summarise(BuildReport report, SiteFolders site)
    {
        var (output, files) = (report.Output, report.Output.Written + report.Output.Unchanged);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Built {Count(report.Models, "model")} with {Count(report.Offerings, "offering")}{BuildDate.After(" as of", report.Date)}: {Count(report.Pages, "page")}, {Count(files, "file")}, {output.Bytes / 1_000_000.0:N1} MB in {report.Elapsed.TotalSeconds:N2} s."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{output.Written:N0} written, {output.Unchanged:N0} unchanged, {output.Removed:N0} removed in {Path.GetRelativePath(Environment.CurrentDirectory, site.Output)}."));
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
