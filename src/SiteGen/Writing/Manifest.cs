using System.Globalization;
using System.Text;

namespace SiteGen.Writing;

/// <summary>
/// The list of files we wrote, kept in the output folder: it marks the folder as ours, and only what is on it is ever removed. A part of a site has a list
/// with a name of its own, so that lists lie side by side when parts are copied into one folder.
/// </summary>
/// <param name="Paths">Below the output folder, with forward slashes.</param>
/// <param name="IsFinished">False while a build is writing, and after one that was killed.</param>
/// <param name="Part">Which part of a site the files are; null for a whole one.</param>
/// <param name="Stamp">What the files were made from; null while they are being made.</param>
/// <param name="Bytes">Of all files together once they are finished, by which a copy that was cut short is known.</param>
internal sealed record Manifest(IReadOnlySet<string> Paths, bool IsFinished, Shard? Part = null, string? Stamp = null, long Bytes = 0)
{
    /// <summary>Begins with a dot, so that hosts leave it out of the site. Every other name we keep for ourselves begins with this one.</summary>
    public const string FileName = ".sitegen";

    private const string PartPrefix = FileName + "-part-";
    private const string WholeFinished = "sitegen output, finished";
    private const string WholeUnfinished = "sitegen output, unfinished";
    private const string PartFinished = "sitegen part, finished";
    private const string PartUnfinished = "sitegen part, unfinished";
    private const long MostBytes = 1 << 30;

    /// <summary>The name of a list: <c>.sitegen</c>, or <c>.sitegen-part-2-of-4</c>.</summary>
    public static string NameOf(Shard? part) => part is null ? FileName : string.Create(CultureInfo.InvariantCulture, $"{PartPrefix}{part.Number}-of-{part.Of}");

    /// <summary>The list of a build that ended.</summary>
    public static Manifest Finished(IReadOnlySet<string> paths, Shard? part, string? stamp, long bytes) => new(paths, IsFinished: true, part, stamp, bytes);

    /// <summary>The list of a whole site in a folder; null when the folder holds none.</summary>
    /// <exception cref="OutputRefusedException">The list is ours but for some line that we never write.</exception>
    public static Manifest? Read(string folder) => Read(folder, null);

    /// <summary>The lists of parts in a folder, by their number; none when the folder is not there.</summary>
    /// <exception cref="OutputRefusedException">One of them is ours but for some line that we never write.</exception>
    public static IReadOnlyList<Manifest> PartsIn(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return [.. Directory.EnumerateFiles(folder, PartPrefix + "*").Select(file => ShardOf(Path.GetFileName(file))).OfType<Shard>()
            .OrderBy(shard => shard.Of).ThenBy(shard => shard.Number).Select(shard => Read(folder, shard)).OfType<Manifest>()];
    }

    /// <summary>Removes the lists of parts, whose files are on the list of the whole by now.</summary>
    public static void RemoveParts(string folder)
    {
        foreach (var list in PartsIn(folder)) File.Delete(Path.Combine(folder, NameOf(list.Part)));
    }

    /// <summary>Writes the list; a reader never sees half of it.</summary>
    /// <param name="folder">Where it goes.</param>
    /// <param name="staging">A folder of ours on the same disk, where it is written first.</param>
    public void Write(string folder, StagingFolder staging)
    {
        var name = NameOf(Part);
        var file = Path.Combine(folder, name);
        try
        {
            File.Move(staging.Write(name, Write), file, overwrite: true);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            throw DiskFault.At(file, problem, IsFinished ? "The site is unfinished: each file is as it was or new." : "Nothing was touched.");
        }
    }

    private void Write(Stream output)
    {
        using var text = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(Part is null ? IsFinished ? WholeFinished : WholeUnfinished : IsFinished ? PartFinished : PartUnfinished);
        if (Stamp is not null) text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stamp}\n{Bytes}"));
        foreach (var path in Paths.Order(StringComparer.Ordinal)) text.WriteLine(path);
    }

    /// <summary>A link is no list, nor is a pipe, which would be waited for and has no length.</summary>
    private static Manifest? Read(string folder, Shard? shard)
    {
        var file = new FileInfo(Path.Combine(folder, NameOf(shard)));
        if (DiskEntries.Of(file) != DiskEntry.File || file.Length is 0 or > MostBytes) return null;
        using var lines = new StreamReader(file.FullName, Encoding.UTF8);
        var state = lines.ReadLine();
        if (state != (shard is null ? WholeFinished : PartFinished) && state != (shard is null ? WholeUnfinished : PartUnfinished)) return null;
        var (line, first, bytes, stamp) = (1, lines.ReadLine(), 0L, (string?)null);
        if (first is { Length: 64 } && first.All(char.IsAsciiHexDigitLower))
        {
            var size = lines.ReadLine() ?? "";
            if (!long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out bytes)) throw Damaged(file.FullName, 3, size);
            (line, stamp, first) = (3, first, lines.ReadLine());
        }

        if (stamp is null && state == PartFinished) throw Damaged(file.FullName, 2, first ?? "");
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        for (var path = first; path is not null; path = lines.ReadLine())
        {
            line++;
            if (!OutputPath.IsValid(path) || string.CompareOrdinal(last, path) >= 0) throw Damaged(file.FullName, line, path);
            paths.Add(last = path);
        }

        return new Manifest(paths, state is WholeFinished or PartFinished, shard, stamp, bytes);
    }

    /// <summary>null for a name that no part's list has.</summary>
    private static Shard? ShardOf(string name) =>
        Shard.Parse(name[PartPrefix.Length..].Replace("-of-", "/", StringComparison.Ordinal)) is { } shard && NameOf(shard) == name ? shard : null;

    /// <summary>A list that somebody has changed must not make us remove what lies elsewhere, and cannot be trusted for what lies here.</summary>
    private static OutputRefusedException Damaged(string file, int line, string path) =>
        new($"{file}:{line}: somebody has changed the list of what SiteGen wrote: no build writes '{Shown(path)}' there. Nothing was touched. Remove the folder, or take it away from there, and build again.");

    private static string Shown(string path) => string.Concat((path.Length <= 60 ? path : path[..60] + "…").Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
}
