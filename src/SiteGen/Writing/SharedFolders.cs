namespace SiteGen.Writing;

/// <summary>Folders that hold more than one thing, so that nothing is made right in them: the root of a disk, home folders, and what holds them.</summary>
internal static class SharedFolders
{
    /// <summary>Where systems keep home folders, below the root of the disk.</summary>
    private static readonly string[] _homes = ["home", "Users", "usr/home", "var/home", "export/home"];

    /// <summary>Why a folder is such a one, e.g. "is the root of a disk"; null when it is not.</summary>
    /// <param name="folder">Where it really is.</param>
    public static string? Reason(string folder)
    {
        var root = Path.GetPathRoot(folder)!;
        if (folder == root) return "is the root of a disk";
        if (Mine().Any(home => DiskPath.IsSameOrAbove(folder, home))) return "is or holds your home folder";
        return _homes.Any(homes => IsOrHoldsHomes(folder, Path.Combine(root, homes))) || DiskPath.IsSame(folder, Path.Combine(root, "root")) ? "is or holds home folders" : null;
    }

    private static bool IsOrHoldsHomes(string folder, string homes) => DiskPath.IsSameOrAbove(folder, homes) || DiskPath.IsSame(Path.GetDirectoryName(folder)!, homes);

    /// <summary>What the system calls the user's home and what the environment does: under sudo they differ.</summary>
    private static IEnumerable<string> Mine() =>
        new[] { Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Environment.GetEnvironmentVariable("HOME") }
            .OfType<string>().Where(Path.IsPathFullyQualified).Select(home => DiskPath.Real(DiskPath.Normal(home)));
}
