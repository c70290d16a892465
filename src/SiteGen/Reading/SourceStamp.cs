using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Reading;

/// <summary>
/// Tells whether two builds started from the same files. It reads them all once more, after the build has done so: a part of a site is built for a catalog
/// so large that this is little, and a length or a date would not tell one price from another.
/// </summary>
public static class SourceStamp
{
    /// <summary>The same for the same files with the same names and bytes, wherever they lie.</summary>
    /// <param name="site">Whose <c>content/</c> and <c>templates/</c> are read; hidden files and links are not.</param>
    /// <param name="rest">What else must be the same.</param>
    /// <param name="jobs">How many files are read at once, at least 1.</param>
    /// <returns>64 hexadecimal digits.</returns>
    /// <exception cref="IOException">A file has just gone away.</exception>
    public static string Of(SiteFolders site, IEnumerable<string> rest, int jobs)
    {
        string[] files = [.. FilesBelow(site, site.Content).Concat(FilesBelow(site, site.Templates)).Order(StringComparer.Ordinal)];
        var hashes = new byte[files.Length][];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => hashes[i] = HashOf(Path.Combine(site.Root, files[i])));

        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < files.Length; i++)
        {
            Add(all, files[i]);
            all.AppendData(hashes[i]);
        }

        foreach (var text in rest) Add(all, text);
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    /// <summary>A file of length 0 is not opened: a pipe is among them, and would be waited for.</summary>
    private static byte[] HashOf(string file) => SHA256.HashData(new FileInfo(file).Length == 0 ? [] : File.ReadAllBytes(file));

    /// <summary>With its length before it, so that no two rows of texts are taken for one.</summary>
    private static void Add(IncrementalHash all, string text) => all.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}\n")));

    private static IEnumerable<string> FilesBelow(SiteFolders site, string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var known = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        return Directory.EnumerateFiles(folder, "*", known).Select(site.Shown);
    }
}
