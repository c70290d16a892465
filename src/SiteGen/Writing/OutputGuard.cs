namespace SiteGen.Writing;

/// <summary>Folders that are never written into, whatever lies in them. Other generators have emptied home folders and web roots.</summary>
internal static class OutputGuard
{
    /// <exception cref="OutputRefusedException">The output folder is one of those.</exception>
    public static void Check(SiteFolders site)
    {
        var output = DiskPath.Normal(site.Output);
        var real = DiskPath.Real(output);
        if (Reason(real, site) is { } reason) throw new OutputRefusedException($"The output folder {real} {reason}. Give another folder with --output.");
        if (DiskPath.LinkOnTheWay(output, DiskPath.Normal(site.Root)) is { } link)
            throw new OutputRefusedException($"The output folder {output} leads through the symbolic link {link}, and nothing is written through links. Give the folder itself with --output: {real}.");
        if (DiskEntries.At(output) == DiskEntry.File) throw new OutputRefusedException($"The output folder {output} is a file. Give another folder with --output.");
    }

    /// <summary>Makes a folder and those above it where they are missing.</summary>
    /// <param name="folder">An absolute path, checked.</param>
    public static void Make(string folder)
    {
        if (Directory.Exists(folder)) return;
        if (Path.GetDirectoryName(folder) is { Length: > 0 } above) Make(above);
        ReadableByAll.MakeFolder(folder);
    }

    private static string? Reason(string output, SiteFolders site)
    {
        if (SharedFolders.Reason(output) is { } shared) return shared;
        if (DiskPath.IsSameOrAbove(output, DiskPath.Real(DiskPath.Normal(site.Root)))) return "is or holds the site itself";
        foreach (var (sources, name) in ((string, string)[])[(site.Content, "content"), (site.Templates, "templates")])
        {
            var real = DiskPath.Real(DiskPath.Normal(sources)); // a link may lead there from the site
            if (DiskPath.IsSameOrAbove(real, output)) return $"is or lies in the {name} folder";
            if (DiskPath.IsSameOrAbove(output, real)) return $"holds the {name} folder";
        }

        return null;
    }
}
