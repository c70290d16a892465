using System.Text;

namespace SiteGen.Writing;

/// <summary>The list of files we wrote, kept in the output folder: it marks the folder as ours, and only what is on it is ever removed.</summary>
/// <param name="Paths">Below the output folder, with forward slashes.</param>
/// <param name="IsFinished">False while a build is writing, and after one that was killed.</param>
internal sealed record Manifest(IReadOnlySet<string> Paths, bool IsFinished)
{
    /// <summary>Begins with a dot, so that hosts leave it out of the site. Every other name we keep for ourselves begins with this one.</summary>
    public const string FileName = ".sitegen";

    private const string Finished = "sitegen output, finished";
    private const string Unfinished = "sitegen output, unfinished";
    private const long MostBytes = 1 << 30;

    /// <summary>The list in a folder; null when the folder is not ours. A link is no list, nor is a pipe, which would be waited for and has no length.</summary>
    /// <exception cref="OutputRefusedException">The list is ours but for some line that we never write.</exception>
    public static Manifest? Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        if (DiskEntries.Of(file) != DiskEntry.File || file.Length is 0 or > MostBytes) return null;
        using var lines = new StreamReader(file.FullName, Encoding.UTF8);
        var state = lines.ReadLine();
        if (state is not (Finished or Unfinished)) return null;
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        while (lines.ReadLine() is { } path)
        {
            if (!OutputPath.IsValid(path) || string.CompareOrdinal(last, path) >= 0) throw Damaged(file.FullName, paths.Count + 2, path);
            paths.Add(last = path);
        }

        return new Manifest(paths, state == Finished);
    }

    /// <summary>Writes the list; a reader never sees half of it.</summary>
    /// <param name="folder">Where it goes.</param>
    /// <param name="staging">A folder of ours on the same disk, where it is written first.</param>
    public void Write(string folder, StagingFolder staging)
    {
        var text = new StringBuilder(IsFinished ? Finished : Unfinished).Append('\n');
        foreach (var path in Paths.Order(StringComparer.Ordinal)) text.Append(path).Append('\n');
        var file = Path.Combine(folder, FileName);
        try
        {
            File.Move(staging.Write(FileName, Encoding.UTF8.GetBytes(text.ToString())), file, overwrite: true);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            throw DiskFault.At(file, problem, IsFinished ? "The site is unfinished: each file is as it was or new." : "Nothing was touched.");
        }
    }

    /// <summary>A list that somebody has changed must not make us remove what lies elsewhere, and cannot be trusted for what lies here.</summary>
    private static OutputRefusedException Damaged(string file, int line, string path) =>
        new($"{file}:{line}: somebody has changed the list of what SiteGen wrote: no build writes '{Shown(path)}' there. Nothing was touched. Remove the folder, or take it away from there, and build again.");

    private static string Shown(string path) => string.Concat((path.Length <= 60 ? path : path[..60] + "…").Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
}
