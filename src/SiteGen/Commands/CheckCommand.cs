using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SiteGen.Checking;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary><c>sitegen check</c>, and what <c>sitegen build --check</c> does after writing.</summary>
internal static class CheckCommand
{
    private const int MostOfAKind = 20;

    public static Command Create()
    {
        var output = SiteArguments.Named(new Argument<string>("OUTPUT") { Description = "The folder of a built site.", DefaultValueFactory = _ => "output" });
        var jobs = SiteArguments.Jobs();
        var all = new Option<bool>("--all") { Description = $"Print every problem; of each kind the first {MostOfAKind} by default." };
        var quiet = new Option<bool>("--quiet") { Description = "Print problems only." };
        var command = new Command("check",
            """
            Reads a built site back as visitors and agents get it: links, HTML, Markdown and JSON twins that agree, llms.txt, sitemap.

            Examples:
              sitegen check                      checks output/
              sitegen check output --all         prints every problem, not the first 20 of each kind
              sitegen build --check              builds, then checks what was written

            Exit codes: 0 nothing is wrong, 1 something is, 2 the folder holds no finished site.
            """)
        { output, jobs, all, quiet };
        command.SetAction(arguments => Run(Path.GetFullPath(arguments.GetValue(output)!), arguments.GetValue(jobs), arguments.GetValue(all), arguments.GetValue(quiet)));
        return command;
    }

    /// <summary>Checks a site and prints what is wrong with it.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="jobs">How many files are read at once.</param>
    /// <param name="all">Whether every problem is printed.</param>
    /// <param name="quiet">Whether the summary is left out.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string folder, int jobs, bool all, bool quiet)
    {
        var (clock, diagnostics) = (Stopwatch.StartNew(), new DiagnosticBag());
        var report = quiet || !ProgressBar.CanBeShown ? SiteCheck.Run(folder, jobs, diagnostics)
            : ProgressBar.Show(progress =>
            {
                progress.Begin("Checking", 0);
                return SiteCheck.Run(folder, jobs, diagnostics);
            });
        var problems = diagnostics.InFileOrder();
        Print(problems, folder, all);
        if (report is null) return ExitCode.CouldNotRun;

        if (!quiet) Summarise(report, problems, clock.Elapsed);
        return diagnostics.HasErrors ? ExitCode.Unsound : ExitCode.Sound;
    }

    /// <summary>A template's mistake stands on every page it prints: the first of a kind tell as much as all.</summary>
    private static void Print(IReadOnlyList<Diagnostic> problems, string folder, bool all)
    {
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, folder).Replace('\\', '/');
        var printed = all ? problems : [.. problems.GroupBy(problem => problem.Code).SelectMany(kind => kind.Take(MostOfAKind)).Order(Comparer<Diagnostic>.Create((left, right) => string.CompareOrdinal(left.At.File, right.At.File) is var files && files != 0 ? files : left.At.Line.CompareTo(right.At.Line)))];
        ProblemReport.Print(
            printed.Select(problem => problem with { At = problem.At with { File = $"{shown}/{problem.At.File}" } }),
            file => new SiteFolders(Environment.CurrentDirectory, "").TextOf(file), Environment.CurrentDirectory);
    }

    private static void Summarise(CheckReport report, IReadOnlyList<Diagnostic> problems, TimeSpan elapsed)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Checked {report.Files:N0} files of {report.BaseUrl}: {report.Pages:N0} pages, {report.Twins:N0} twins, {report.Facts:N0} facts compared in {elapsed.TotalSeconds:N2} s."));
        if (problems.Count == 0)
        {
            Console.WriteLine("Nothing is wrong.");
            return;
        }

        var kinds = problems.GroupBy(problem => (problem.Severity, problem.Code)).OrderBy(kind => kind.Key.Severity).ThenByDescending(kind => kind.Count()).ThenBy(kind => kind.Key.Code, StringComparer.Ordinal);
        TextTable.Print(["Problems", "Kind", "Code", "First in"],
            kinds.Select(kind => (string[])[kind.Count().ToString("N0", CultureInfo.InvariantCulture), kind.Key.Severity == Severity.Error ? "error" : "warning", kind.Key.Code, kind.First().At.ToString()]));
    }
}
