using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>
/// The log of a GitHub Actions run, whose lines may be orders to the runner:
/// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
/// </summary>
internal static class GitHubLog
{
    /// <summary>GitHub shows so many errors and so many warnings of a step beside the files.</summary>
    private const int MostOfASeverity = 10;

    /// <summary>Whether this run is one.</summary>
    public static bool IsWritten => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";

    /// <summary>Prints text in which others had a say. The runner is told not to look for orders in it, for it would take <c>##[set-output name=path]</c> from anywhere in a line.</summary>
    /// <param name="output">The log.</param>
    /// <param name="print">Prints the text.</param>
    public static void Guard(TextWriter output, Action<TextWriter> print)
    {
        if (!IsWritten)
        {
            print(output);
            return;
        }

        using var buffer = new StringWriter { NewLine = "\n" };
        print(buffer);
        var text = buffer.ToString();
        if (text.Length > 0) output.Write(Guarded(text));
    }

    /// <summary>A text between the order to look for none and its end, whose name is a hash of the text: nobody can write a text that holds its own hash.</summary>
    public static string Guarded(string text)
    {
        var name = "sitegen-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return $"::stop-commands::{name}\n{text}{(text.EndsWith('\n') ? "" : "\n")}::{name}::\n";
    }

    /// <summary>Orders to show problems beside the lines they are about.</summary>
    /// <param name="problems">In file order.</param>
    /// <param name="root">The folder that their files lie in, as an absolute path.</param>
    /// <param name="workspace">The checked-out repository, as an absolute path; what lies outside is named by its absolute path.</param>
    public static IEnumerable<string> Annotations(IEnumerable<Diagnostic> problems, string root, string workspace) =>
        problems.GroupBy(problem => problem.Severity).OrderBy(group => group.Key)
            .SelectMany(group => group.Take(MostOfASeverity)).Select(problem => Annotation(problem, FileOf(problem.At, root, workspace)));

    private static string Annotation(Diagnostic problem, string file)
    {
        var order = new StringBuilder(problem.Severity == Severity.Error ? "::error " : "::warning ");
        order.Append("file=").Append(Property(file));
        if (problem.At.Line > 0) order.Append(FormattableString.Invariant($",line={problem.At.Line},col={problem.At.Column},endColumn={problem.At.Column + problem.At.Length}"));
        return order.Append(",title=").Append(Property(problem.Code)).Append("::")
            .Append(Data(problem.Hint is { } hint ? $"{problem.Message}\n{hint}" : problem.Message)).ToString();
    }

    private static string FileOf(Place at, string root, string workspace)
    {
        var path = Path.GetFullPath(Path.Combine(root, at.File));
        var below = Path.GetRelativePath(workspace, path);
        return (below.StartsWith("..", StringComparison.Ordinal) ? path : below).Replace('\\', '/');
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
