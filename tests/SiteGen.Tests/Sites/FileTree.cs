namespace SiteGen.Tests.Sites;

/// <summary>All files below a folder, to be compared byte for byte.</summary>
internal static class FileTree
{
    /// <summary>Bytes by path with forward slashes; empty when there is no such folder.</summary>
    public static SortedDictionary<string, byte[]> Read(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return files;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(file));
        return files;
    }

    /// <summary>Fails with the first file that only one of the two has, or that differs.</summary>
    public static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (path, bytes) in expected) Assert.True(bytes.AsSpan().SequenceEqual(actual[path]), $"{path} differs.");
    }

    /// <summary>When each file was last written, in ticks.</summary>
    public static SortedDictionary<string, long> Times(string folder)
    {
        var times = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) times.Add(file, File.GetLastWriteTimeUtc(file).Ticks);
        return times;
    }

    /// <summary>Copies a folder; the files are made in the order given by <paramref name="order"/>.</summary>
    public static void Copy(string from, string to, Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        foreach (var file in order(Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
