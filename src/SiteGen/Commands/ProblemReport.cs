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
        Write(shown, textOf);
        Annotate(shown, root);
    }

    /// <summary>The first half of <see cref="Print"/>, for who has more to show beside the files: the runner shows so many of a step, whatever printed them.</summary>
    public static void Write(IReadOnlyCollection<Diagnostic> problems, Func<string, string?> textOf) =>
        GitHubLog.Guard(Console.Error, output => DiagnosticPrinter.Print(problems, textOf, output, TerminalColours.OfErrors));

    /// <summary>Shows problems beside their lines in a GitHub Actions run; does nothing elsewhere.</summary>
    /// <param name="problems">Those that matter most first.</param>
    /// <param name="root">The folder that their files lie in.</param>
    public static void Annotate(IEnumerable<Diagnostic> problems, string root)
    {
        if (!GitHubLog.IsWritten) return;
        var workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } named ? named : Environment.CurrentDirectory;
        foreach (var order in GitHubLog.Annotations(problems, Path.GetFullPath(root), Path.GetFullPath(workspace))) Console.Error.Write($"{order}\n");
    }
}
