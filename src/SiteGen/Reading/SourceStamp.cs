using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Reading;

/// <summary>
/// Tells whether two builds start from the same files, so that parts of a site belong together, and that nothing needs to be built again. Every byte is
/// read: a length or a date would not tell one price from another.
/// </summary>
public static class SourceStamp
{
    private const long MostBytes = 32 << 20; // nothing so long is read by a build

    /// <summary>The same for the same files and folders with the same names and bytes, wherever they lie.</summary>
    /// <param name="site">Whose <c>content/</c> and <c>templates/</c> are read; what begins with a dot is not.</param>
    /// <param name="rest">What else must be the same.</param>
    /// <param name="jobs">How many files are read at once, at least 1.</param>
    /// <returns>64 hexadecimal digits; null where there is a link or a file that cannot be read, none of which a build accepts.</returns>
    public static string? Of(SiteFolders site, IEnumerable<string> rest, int jobs)
    {
        try
        {
            List<FileSystemInfo> entries = [];
            if (!Find(new DirectoryInfo(site.Content), entries) || !Find(new DirectoryInfo(site.Templates), entries)) return null;
            Row[] rows = [.. entries.Select(entry => new Row(entry, site.Shown(entry.FullName))).OrderBy(row => row.Shown, StringComparer.Ordinal)];
            var hashes = new byte[rows.Length][];
            Parallel.For(0, rows.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => hashes[i] = HashOf(rows[i].Entry));

            using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            for (var i = 0; i < rows.Length; i++)
            {
                Add(all, rows[i].Shown);
                all.AppendData(hashes[i]);
            }

            foreach (var text in rest) Add(all, text);
            return Convert.ToHexStringLower(all.GetHashAndReset());
        }
        catch (Exception problem) when (IsUnreadable(problem) || (problem is AggregateException several && several.InnerExceptions.All(IsUnreadable)))
        {
            return null;
        }
    }

    /// <summary>A stamp that no files have by themselves.</summary>
    /// <param name="stamp">Of the files.</param>
    /// <param name="remark">What is to be told from them alone.</param>
    public static string With(string stamp, string remark) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{stamp} {remark}")));

    /// <summary>False when there is a link or a file too long.</summary>
    private static bool Find(DirectoryInfo folder, List<FileSystemInfo> entries)
    {
        if (!folder.Exists) return true;
        if ((folder.Attributes & FileAttributes.ReparsePoint) != 0) return false;
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.')) continue;
            if ((entry.Attributes & FileAttributes.ReparsePoint) != 0 || entry is FileInfo { Length: > MostBytes }) return false;
            entries.Add(entry);
            if (entry is DirectoryInfo inner && !Find(inner, entries)) return false;
        }

        return true;
    }

    /// <summary>A file of length 0 is not opened: a pipe is among them, and would be waited for.</summary>
    private static byte[] HashOf(FileSystemInfo entry) => entry switch
    {
        FileInfo { Length: > 0 } file => SHA256.HashData(File.ReadAllBytes(file.FullName)),
        FileInfo => [0],
        _ => [],
    };

    /// <summary>With its length before it, so that no two rows of texts are taken for one.</summary>
    private static void Add(IncrementalHash all, string text) => all.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}\n")));

    private static bool IsUnreadable(Exception problem) => problem is IOException or UnauthorizedAccessException;

    private sealed record Row(FileSystemInfo Entry, string Shown);
}
