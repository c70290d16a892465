using System.CommandLine;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Verifying;

namespace SiteGen.Commands;

/// <summary><c>sitegen verify</c>: what the keepers of the content should look at, and whether it is more than they allow.</summary>
internal static class VerifyCommand
{
    private const int MostOfAKind = 20;

    private static readonly Dictionary<FindingKind, (string Title, string Option)> _kinds = new()
    {
        [FindingKind.Stale] = ("Verified too long ago", "stale"),
        [FindingKind.Unverified] = ("Never verified", "unverified"),
        [FindingKind.Unsourced] = ("Without a source", "unsourced"),
        [FindingKind.Conflicts] = ("Sources disagree", "conflicts"),
        [FindingKind.Slips] = ("Look like slips of units", "slips"),
        [FindingKind.Doubtful] = ("Dates and states in doubt", "doubtful"),
    };

    public static Command Create()
    {
        var site = SiteArguments.Site();
        var date = SiteArguments.Date("The day that ages are as of; the newest date in the content by default.");
        var limits = _kinds.ToDictionary(kind => kind.Key, kind => Limit($"--max-{kind.Value.Option}", $"Exit with 1 when more than N are found: {kind.Value.Title.ToLowerInvariant()}."));
        var strict = new Option<bool>("--strict") { Description = "Allow none of the kinds that have no limit of their own." };
        var jobs = SiteArguments.Jobs();
        var all = new Option<bool>("--all") { Description = $"List every finding; of each kind the first {MostOfAKind} by default." };
        var command = new Command("verify",
            """
            Lists what the keepers of the content should look at: old and missing verifications, missing sources, conflicts, likely slips, dates in doubt.

            Examples:
              sitegen verify                                      lists everything, as of the newest date in the content
              sitegen verify --date "$(date -u +%F)"              as of today
              sitegen verify --max-stale 10 --max-slips 0         fails past a limit, for CI
              sitegen verify --strict --max-conflicts 50          allows 50 conflicts and nothing else

            Exit codes: 0 within the limits (there are none by default), 1 past a limit or the content has errors, 2 the command could not be run.
            """)
        { site, date };
        foreach (var option in limits.Values) command.Add(option);
        command.Add(strict);
        command.Add(jobs);
        command.Add(all);
        command.SetAction(arguments => Run(
            SiteArguments.FoldersOf(arguments.GetValue(site)!, null), arguments.GetValue(date), arguments.GetValue(jobs), arguments.GetValue(all),
            limits.ToDictionary(limit => limit.Key, limit => arguments.GetValue(limit.Value) ?? (arguments.GetValue(strict) ? 0 : null))));
        return command;
    }

    private static int Run(SiteFolders site, DateOnly? date, int jobs, bool all, Dictionary<FindingKind, int?> limits)
    {
        var diagnostics = new DiagnosticBag();
        var report = Verifier.Run(site, date, jobs, diagnostics);
        List<Diagnostic> problems = [.. diagnostics.InFileOrder().Where(problem => report is null || !Verifier.IsSlip(problem))];
        ProblemReport.Write(problems, site.TextOf);
        if (report is null)
        {
            ProblemReport.Annotate(problems, site.Root);
            return ExitCode.Unsound;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Models:N0} models with {report.Offerings:N0} offerings{report.Date.After(" as of")}."));
        GitHubLog.Guard(Console.Out, output =>
        {
            foreach (var kind in report.Findings.GroupBy(finding => finding.Kind)) List(output, [.. kind], all);
        });
        Console.WriteLine();
        TextTable.Print(["Found", "Allowed", "", ""], _kinds.Select(kind =>
            (string[])[Number(report.Count(kind.Key)), limits[kind.Key] is { } most ? Number(most) : "any", kind.Value.Title, IsPast(kind.Key) ? $"past --max-{kind.Value.Option}" : ""]));
        ProblemReport.Annotate([.. InTurn(report.Findings).Select(finding => IsPast(finding.Kind) ? finding.Problem with { Severity = Severity.Error } : finding.Problem), .. problems], site.Root);
        return _kinds.Keys.Any(IsPast) ? ExitCode.Unsound : ExitCode.Sound;

        bool IsPast(FindingKind kind) => limits[kind] is { } most && report.Count(kind) > most;
    }

    /// <summary>The first of each kind, then the second: a runner shows ten, and hundreds of stale ones may not hide the only slip.</summary>
    private static IEnumerable<Finding> InTurn(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => finding.Kind).SelectMany(kind => kind.Index()).OrderBy(found => found.Index).Select(found => found.Item);

    private static void List(TextWriter output, List<Finding> findings, bool all)
    {
        output.WriteLine();
        output.WriteLine($"{_kinds[findings[0].Kind].Title}: {Number(findings.Count)}");
        var shown = all ? findings : findings.Take(MostOfAKind);
        foreach (var finding in shown) output.WriteLine($"  {finding.Problem.At}: {finding.Problem.Message}");
        if (!all && findings.Count > MostOfAKind) output.WriteLine($"  … and {Number(findings.Count - MostOfAKind)} more (--all lists them)");
    }

    private static Option<int?> Limit(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
            result.AddError($"{name} must be a whole number of at least 0, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
