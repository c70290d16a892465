namespace SiteGen.Writing;

/// <summary>Folders that no source files are written into, as <see cref="OutputGuard"/> has them for what is built.</summary>
internal static class SourceGuard
{
    private static readonly string[] _known = ["site.yml", "authors", "providers", "models"];

    /// <summary>Refuses a site's folder that is no place for one.</summary>
    /// <param name="site">Need not exist.</param>
    /// <exception cref="OutputRefusedException">It is one.</exception>
    public static void Check(string site)
    {
        var real = DiskPath.Real(DiskPath.Normal(site));
        if (SharedFolders.Reason(real) is { } reason) throw new OutputRefusedException($"The folder {real} {reason}, and a site needs one of its own. Give another folder.");
        if (File.Exists(real)) throw new OutputRefusedException($"{real} is a file, and a site is a folder. Give another folder.");
        if (DiskEntries.At(Path.Combine(real, Manifest.FileName)) != DiskEntry.Nothing || Manifest.PartsIn(real).Count > 0)
            throw new OutputRefusedException($"The folder {real} is a built site: the next build would not know the files. Give the folder that holds content/.");
    }

    /// <summary>Refuses a <c>content/</c> that holds something, but nothing that a site has: it is somebody else's.</summary>
    /// <param name="site">Need not exist.</param>
    /// <exception cref="OutputRefusedException">It does.</exception>
    public static void CheckContent(string site)
    {
        Check(site);
        var content = Path.Combine(DiskPath.Normal(site), "content");
        if (!Directory.Exists(content) || Array.Exists(_known, name => DiskEntries.At(Path.Combine(content, name)) != DiskEntry.Nothing)) return;
        if (Directory.EnumerateFileSystemEntries(content).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal).FirstOrDefault() is { } other)
            throw new OutputRefusedException($"The folder {content} holds {other} and nothing of a site. Give another folder, or put a site.yml there.");
    }
}
