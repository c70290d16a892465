using System.CommandLine;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Pages.Hosts;
using SiteGen.Reading.Files;
using SiteGen.Writing;

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
        var shard = new Option<Shard?>("--shard")
        {
            Description = "Write the I-th of N parts of the files only, for several machines side by side; 'sitegen merge' makes one site of them.",
            HelpName = "I/N",
            CustomParser = result =>
            {
                if (Shard.Parse(result.Tokens[0].Value) is { } share) return share;
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--shard must be such as 2/4, the second of four parts (at most {Shard.Most:N0}), not '{result.Tokens[0].Value}'."));
                return null;
            },
        };
        var check = new Option<bool>("--check") { Description = "Check what was written, as 'sitegen check' does; exit code 1 when something is wrong with it." };
        var timings = new Option<bool>("--timings") { Description = "Print what each stage took, and how many files there are, beside what the hosts of site.yml take." };
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
              sitegen build --shard 2/4 --output part2   the second of four parts; see 'sitegen merge'

            Exit codes: 0 the site was built, 1 the content has errors and nothing was written, 2 the command could not be run.
            """)
        { site, output, baseUrl, date, drafts, shard, jobs, check, timings, quiet };
        command.Validators.Add(result =>
        {
            if (result.GetResult(shard) is not null && result.GetValue(check)) result.AddError("--check cannot go with --shard, since a part links to the others. Check what 'sitegen merge' made of them.");
        });
        command.SetAction(arguments => Run(
            SiteArguments.FoldersOf(arguments.GetValue(site)!, arguments.GetValue(output)),
            new BuildOptions(arguments.GetValue(date), arguments.GetValue(baseUrl), arguments.GetValue(drafts), arguments.GetValue(jobs)) { Shard = arguments.GetValue(shard) },
            arguments.GetValue(check),
            arguments.GetValue(quiet),
            arguments.GetValue(timings) ? new StageMeter() : null));
        return command;
    }

    private static int Run(SiteFolders site, BuildOptions options, bool check, bool quiet, StageMeter? meter)
    {
        var diagnostics = new DiagnosticBag();
        BuildReport? report;
        try
        {
            report = quiet ? Build.Run(site, options, diagnostics, new BuildProgress(meter is null ? null : meter.Begin))
                : ProgressBar.CanBeShown && meter is null ? ProgressBar.Show(progress => Build.Run(site, options, diagnostics, progress))
                : Build.Run(site, options, diagnostics, new BuildProgress(meter is null ? Announce : meter.Begin));
        }
        finally
        {
            ProblemReport.Print(diagnostics.InFileOrder(), site.TextOf, site.Root); // what was found is told, whatever stopped the build
        }

        if (report is null)
        {
            Console.Error.WriteLine(Count(diagnostics.Errors, "error") + "; nothing was written.");
            return ExitCode.Unsound;
        }

        if (!quiet) Summarise(report, site, options.Shard);
        meter?.Print(Console.Out);
        if (meter is not null && report.Site is { } shown) Console.WriteLine(HostLimit.Compare(shown.Files, shown.Hosts));
        return check ? CheckCommand.Run(site.Output, options.Jobs, all: false, quiet) : ExitCode.Sound;
    }

    /// <summary>A plain line a stage, for logs.</summary>
    private static void Announce(string stage, int steps)
    {
        if (stage.Length > 0) Console.WriteLine(steps == 0 ? $"{stage} …" : $"{stage} {Count(steps, "page")} …");
    }

    private static void Summarise(BuildReport report, SiteFolders folders, Shard? shard)
    {
        var output = report.Output;
        var files = string.Create(CultureInfo.InvariantCulture, $"{Count(output.Written + output.Unchanged, "file")}, {output.Bytes / 1_000_000.0:N1} MB in {report.Elapsed.TotalSeconds:N2} s.");
        Console.WriteLine(report.Site is { } site
            ? string.Create(CultureInfo.InvariantCulture,
                $"Built {(shard is null ? "" : $"part {shard} of ")}{Count(site.Models, "model")} with {Count(site.Offerings, "offering")}{site.Date.After(" as of")}: {Count(site.Pages, "page")}, {files}")
            : $"Nothing has changed since the last build: {files}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{output.Written:N0} written, {output.Unchanged:N0} unchanged, {output.Removed:N0} removed in {Path.GetRelativePath(Environment.CurrentDirectory, folders.Output)}."));
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
