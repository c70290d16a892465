using System.CommandLine;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Importing;
using Spectre.Console;

namespace SiteGen.Commands;

/// <summary><c>sitegen import FEED FILE --into SITE</c>: turns a published catalog into content files and says what it did.</summary>
internal static class ImportCommand
{
    /// <summary>The command, for the root command.</summary>
    public static Command Create()
    {
        var feed = new Argument<string>("FEED") { Description = $"Whose catalog it is: {string.Join(", ", ImportFeeds.Names.All)}." };
        feed.AcceptOnlyFromAmong([.. ImportFeeds.Names.All]);
        var file = new Argument<string>("FILE") { Description = "The catalog as published, saved on this machine." };
        var into = new Option<string>("--into") { Description = "The site's folder; made when it does not exist.", HelpName = "SITE", DefaultValueFactory = _ => "." };
        var date = SiteArguments.Date("The day the catalog was published. Default: the newest day the catalog itself names; LiteLLM's names none.");
        var refresh = new Option<bool>("--refresh") { Description = "Also move the verification date of offerings that did not change." };
        var verbose = new Option<bool>("--verbose") { Description = "List every skipped row and every value left out." };
        var command = new Command("import", "Turn a published catalog into content files.") { feed, file, into, date, refresh, verbose };
        command.SetAction(result => Run(
            new ImportOptions(ImportFeeds.Names.Find(result.GetRequiredValue(feed))!.Value, result.GetRequiredValue(file), result.GetRequiredValue(into), result.GetValue(date), result.GetValue(refresh)),
            result.GetValue(verbose)));
        return command;
    }

    private static int Run(ImportOptions options, bool verbose)
    {
        var diagnostics = new DiagnosticBag();
        var summary = Importer.Run(options, diagnostics);
        var problems = diagnostics.InFileOrder();
        DiagnosticPrinter.Print(problems, SiteArguments.FoldersOf(options.Site, null).TextOf, Console.Error);
        if (summary is null)
            return problems.Any(problem => problem.Code is nameof(Problems.UnreadableFeed) or nameof(Problems.NoFeedDate)) ? ExitCode.CouldNotRun : ExitCode.Unsound;

        Print(AnsiConsole.Console, options, summary, verbose);
        return ExitCode.Sound;
    }

    private static void Print(IAnsiConsole console, ImportOptions options, ImportSummary summary, bool verbose)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("", "added", "changed", "unchanged");
        foreach (var kind in Enum.GetValues<ItemKind>())
            table.AddRow($"{kind}s", Count(summary, kind, ImportOutcome.Added), Count(summary, kind, ImportOutcome.Changed), Count(summary, kind, ImportOutcome.Unchanged));
        console.WriteLine(FormattableString.Invariant(
            $"{ImportFeeds.Names.Label(options.Feed)} of {summary.Date:yyyy-MM-dd}: {summary.Placed.Count:N0} rows imported, {summary.Skipped.Count:N0} skipped, {summary.LeftOut.Count:N0} values left out, {summary.Conflicts:N0} conflicts."));
        console.Write(table);
        Reasons(console, "Skipped", summary.Skipped.GroupBy(row => row.Reason).Select(group => (group.Key, group.Select(row => row.Row).ToList())), verbose);
        Reasons(console, "Left out", summary.LeftOut.GroupBy(value => value.Reason).Select(group => (group.Key, group.Select(value => $"{value.Row}: {value.Field} = {value.Value}").ToList())), verbose);
    }

    private static string Count(ImportSummary summary, ItemKind kind, ImportOutcome outcome) => summary.Count(kind, outcome).ToString("N0", CultureInfo.InvariantCulture);

    private static void Reasons(IAnsiConsole console, string title, IEnumerable<(string Reason, List<string> Rows)> groups, bool verbose)
    {
        var sorted = groups.OrderByDescending(group => group.Rows.Count).ThenBy(group => group.Reason, StringComparer.Ordinal).ToList();
        if (sorted.Count == 0) return;
        console.WriteLine($"{title}:");
        foreach (var (reason, rows) in sorted)
        {
            console.WriteLine(FormattableString.Invariant($"  {rows.Count:N0} {reason}"));
            foreach (var row in verbose ? rows : rows.Take(2)) console.WriteLine($"      {row}");
            if (!verbose && rows.Count > 2) console.WriteLine("      …");
        }

        if (!verbose) console.WriteLine("  (--verbose lists them all)");
    }
}
