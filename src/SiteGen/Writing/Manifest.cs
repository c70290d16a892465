using System.Text;

namespace SiteGen.Writing;

/// <summary>The list of files we wrote, kept in the output folder: it marks the folder as ours, and only what is on it is ever removed.</summary>
/// <param name="Paths">Below the output folder, with forward slashes.</param>
/// <param name="IsFinished">False while a build is writing, and after one that was killed.</param>
internal sealed record Manifest(IReadOnlySet<string> Paths, bool IsFinished)
{
    /// <summary>Begins with a dot, so that hosts leave it out of the site.</summary>
    public const string FileName = ".sitegen";

    private const string Finished = "sitegen output, finished";
    private const string Unfinished = "sitegen output, unfinished";

    /// <summary>The list in a folder; null when the folder is not ours.</summary>
    public static Manifest? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) return null;
        var lines = File.ReadAllLines(file, Encoding.UTF8);
        if (lines.Length == 0 || lines[0] is not (Finished or Unfinished)) return null;
        return new Manifest(lines.Skip(1).Where(IsInside).ToHashSet(StringComparer.Ordinal), lines[0] == Finished);
    }

    /// <summary>Writes the list; a reader never sees half of it.</summary>
    public void Write(string folder)
    {
        var text = new StringBuilder(IsFinished ? Finished : Unfinished).Append('\n');
        foreach (var path in Paths.Order(StringComparer.Ordinal)) text.Append(path).Append('\n');
        var file = Path.Combine(folder, FileName);
        File.WriteAllText(file + ".new", text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(file + ".new", file, overwrite: true);
    }

    /// <summary>A list somebody has tampered with must not make us remove what lies elsewhere.</summary>
    private static bool IsInside(string path) =>
        path.Length > 0 && path[0] != '/' && !path.Contains('\\', StringComparison.Ordinal) && !path.Contains(':', StringComparison.Ordinal)
        && path.Split('/').All(part => part is not ("" or "." or ".."));
}
