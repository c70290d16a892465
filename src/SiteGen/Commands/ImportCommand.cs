using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Importing;

namespace SiteGen.Commands;

/// <summary><c>sitegen import FEED FILE --into SITE</c>: turns a published catalog into content files and says what it did.</summary>
internal static class ImportCommand
{
    /// <summary>The command, for the root command.</summary>
    public static Command Create()
    {
        var feed = new Argument<string>("FEED") { Description = $"Whose catalog it is: {string.Join(", ", ImportFeeds.Names.All)}." };
        feed.AcceptOnlyFromAmong([.. ImportFeeds.Names.All]);
        var file = SiteArguments.Named(new Argument<string>("FILE") { Description = "The catalog as published, saved on this machine." });
        var into = SiteArguments.Named(new Option<string?>("--into") { Description = "The site's folder; made when it does not exist.", HelpName = "SITE", DefaultValueFactory = _ => "." });
        var date = SiteArguments.Date("The day the catalog was published. Default: the newest day the catalog itself names; LiteLLM's names none.");
        var refresh = new Option<bool>("--refresh") { Description = "Also move the verification date of offerings that did not change." };
        var verbose = new Option<bool>("--verbose") { Description = "List every skipped row and every value left out." };
        var command = new Command("import",
            """
            Turns a published catalog into content files.

            Examples:
              sitegen import models-dev catalog.json
              sitegen import litellm model_prices_and_context_window.json --date 2026-08-01
              sitegen import openrouter models.json --into catalog --verbose

            Exit codes: 0 the files were written, 1 the site has errors, 2 the command could not be run. What a person wrote is never overwritten.
            """)
        { feed, file, into, date, refresh, verbose };
        command.SetAction(result => Run(
            new ImportOptions(ImportFeeds.Names.Find(result.GetRequiredValue(feed))!.Value, result.GetRequiredValue(file), result.GetRequiredValue(into)!, result.GetValue(date), result.GetValue(refresh)),
            result.GetValue(verbose)));
        return command;
    }

    private static int Run(ImportOptions options, bool verbose)
    {
        var diagnostics = new DiagnosticBag();
        var summary = !ProgressBar.CanBeShown ? Importer.Run(options, diagnostics)
            : ProgressBar.Show(progress =>
            {
                progress.Begin("Importing", 0);
                return Importer.Run(options, diagnostics);
            });
        var problems = diagnostics.InFileOrder();
        var site = SiteArguments.FoldersOf(options.Site, null);
        // What is wrong with the feed ends the import before the site is looked at.
        var folder = problems.Any(problem => problem.At.File == options.File) ? new SiteFolders(Environment.CurrentDirectory, "") : site;
        ProblemReport.Print(problems, folder.TextOf, folder.Root);
        if (summary is null)
            return problems.Any(problem => problem.Code is nameof(Problems.UnreadableFeed) or nameof(Problems.NoFeedDate)) ? ExitCode.CouldNotRun : ExitCode.Unsound;

        GitHubLog.Guard(Console.Out, output => ImportReport.Print(options.Feed, summary, verbose, output));
        return ExitCode.Sound;
    }
}
