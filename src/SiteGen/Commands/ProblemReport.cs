using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Problems on standard error: coloured on a terminal, beside the files as well in a GitHub Actions run.</summary>
internal static class ProblemReport
{
    /// <summary>Prints problems in the order given.</summary>
    /// <param name="problems">In file order.</param>
    /// <param name="textOf">The text of a file that they name; null when it cannot be had.</param>
    /// <param name="root">The folder that their files lie in.</param>
    public static void Print(IEnumerable<Diagnostic> problems, Func<string, string?> textOf, string root)
    {
        var shown = problems.ToList();
        GitHubLog.Guard(Console.Error, output => DiagnosticPrinter.Print(shown, textOf, output, TerminalColours.OfErrors));
        if (!GitHubLog.IsWritten) return;
        var workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } named ? named : Environment.CurrentDirectory;
        foreach (var order in GitHubLog.Annotations(shown, Path.GetFullPath(root), Path.GetFullPath(workspace))) Console.Error.Write($"{order}\n");
    }
}
