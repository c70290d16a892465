namespace SiteGen.Writing;

/// <summary>What others put into an output folder before or beside us, and what we leave alone as all that is not ours: a folder with nothing else is as good as empty.</summary>
internal static class HostFiles
{
    /// <summary>The branch that is published, a domain's name for GitHub Pages, what some disks have at their root.</summary>
    private static readonly string[] _names = [".git", "CNAME", "lost+found"];

    /// <summary>True for such a name at the top of an output folder, or what lies below it; in any case of letters, since not every disk tells them apart.</summary>
    /// <param name="path">Below the output folder.</param>
    public static bool Has(ReadOnlySpan<char> path)
    {
        foreach (var name in _names)
            if (path.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (path.Length == name.Length || path[name.Length] == '/')) return true;
        return false;
    }
}
