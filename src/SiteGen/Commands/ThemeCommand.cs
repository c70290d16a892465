using System.CommandLine;
using System.CommandLine.Completions;
using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Writing;

namespace SiteGen.Commands;

/// <summary><c>sitegen theme list</c> and <c>sitegen theme copy</c>.</summary>
internal static class ThemeCommand
{
    public static Command Create() => new("theme",
        """
        Shows and overrides the files that make up the pages.

        Examples:
          sitegen theme list                       every file, and whose it is
          sitegen theme copy pages/model.html      into templates/, to be changed there
        """)
    { List(), Copy() };

    private static Command List()
    {
        var site = SiteArguments.Site();
        var command = new Command("list",
            """
            Lists the theme's files and whose each is.

            Examples:
              sitegen theme list
              sitegen theme list | grep site     the site's own

            Exit codes: 0 the theme is sound, 1 it has errors, 2 the command could not be run.
            """)
        { site };
        command.SetAction(arguments =>
        {
            var folders = SiteArguments.FoldersOf(arguments.GetValue(site)!, null);
            var diagnostics = new DiagnosticBag();
            foreach (var file in Theme.Load(folders.Templates, diagnostics).Files)
                Console.WriteLine($"{(file.IsDefault ? "default" : "site   ")}  {file.Path}");
            ProblemReport.Print(diagnostics.InFileOrder(), folders.TextOf, folders.Root);
            return diagnostics.HasErrors ? ExitCode.Unsound : ExitCode.Sound;
        });
        return command;
    }

    private static Command Copy()
    {
        var path = new Argument<string>("PATH") { Description = "A file as 'theme list' names it, e.g. parts/bottom.html." };
        path.CompletionSources.Add(_ => Theme.Load(null, new DiagnosticBag()).Files.Select(file => new CompletionItem(file.Path)));
        var site = SiteArguments.Site();
        var command = new Command("copy",
            """
            Copies a file of the default theme into SITE/templates, to be changed there.

            Examples:
              sitegen theme copy pages/model.html
              sitegen theme copy parts/bottom.html catalog

            Exit codes: 0 it was copied, 2 it was not: there is no such file, or the site has its own already.
            """)
        { path, site };
        command.SetAction(arguments =>
        {
            var folders = SiteArguments.FoldersOf(arguments.GetValue(site)!, null);
            var files = Theme.Load(null, new DiagnosticBag()).Files;
            var wanted = arguments.GetValue(path)!;
            if (files.FirstOrDefault(file => file.Path == wanted) is not { } found)
            {
                Console.Error.WriteLine($"The default theme has no file '{wanted}'. {Spelling.Hint(wanted, [.. files.Select(file => file.Path)])}");
                return ExitCode.CouldNotRun;
            }

            var target = Path.Combine(folders.Templates, found.Path);
            if (File.Exists(target))
            {
                Console.Error.WriteLine($"{folders.Shown(target)} exists already and was left alone.");
                return ExitCode.CouldNotRun;
            }

            SourceGuard.Check(folders.Root);
            WholeFile.Put(folders.Root, $"templates/{found.Path}", found.Bytes.Span, mayReplace: false);
            Console.WriteLine($"Copied to {folders.Shown(target)}.");
            return ExitCode.Sound;
        });
        return command;
    }
}
