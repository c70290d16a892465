namespace SiteGen.Writing;

/// <summary>Absolute paths, as they are written and as they lead.</summary>
internal static class DiskPath
{
    /// <summary>Absolute, without <c>..</c> and final separator.</summary>
    public static string Normal(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Where a path leads once the links among its folders are followed; what does not exist yet is kept as written.</summary>
    public static string Real(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (string.IsNullOrEmpty(parent)) return path;
        var here = Path.Combine(Real(parent), Path.GetFileName(path));
        return Directory.Exists(here) && new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target ? Real(Normal(target.FullName)) : here;
    }

    /// <summary>
    /// The first link on the way to a folder, the folder itself among them; null when there is none. Links right below the root of a disk are the system's
    /// (macOS has <c>/tmp</c> and <c>/var</c>), and those on the way to the site are how its owner gets there.
    /// </summary>
    /// <param name="folder">A normal path.</param>
    /// <param name="site">A normal path.</param>
    public static string? LinkOnTheWay(string folder, string site)
    {
        for (var above = Path.GetDirectoryName(folder); !string.IsNullOrEmpty(above); above = Path.GetDirectoryName(above))
            if (IsLink(above) && !IsSameOrAbove(above, site) && Path.GetDirectoryName(above) != Path.GetPathRoot(above)) return above;
        return IsLink(folder) ? folder : null;
    }

    /// <summary>True for one folder; upper and lower case are one where the system thinks so.</summary>
    public static bool IsSame(string folder, string other) => Path.GetRelativePath(folder, other) == ".";

    /// <summary>True when the other one is the folder, or lies in it.</summary>
    public static bool IsSameOrAbove(string folder, string other)
    {
        if (other.Length == 0) return false;
        var relative = Path.GetRelativePath(folder, other);
        return relative == "." || !(relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }

    private static bool IsLink(string path) => DiskEntries.At(path) == DiskEntry.Link;
}
