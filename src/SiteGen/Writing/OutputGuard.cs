namespace SiteGen.Writing;

/// <summary>The output folder cannot be used; the message tells the user why and what to do.</summary>
public sealed class OutputRefusedException(string message) : Exception(message);

/// <summary>Folders that are never written into, whatever lies in them. Other generators have emptied home folders and web roots.</summary>
internal static class OutputGuard
{
    /// <exception cref="OutputRefusedException">The folder is one of those.</exception>
    public static void Check(SiteFolders site)
    {
        var output = Path.TrimEndingDirectorySeparator(Real(Path.GetFullPath(site.Output)));
        if (Path.GetPathRoot(output) == output) Refuse(output, "is the root of a disk");
        if (IsSameOrAbove(output, Real(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)))) Refuse(output, "is or holds your home folder");
        if (IsSameOrAbove(output, Real(site.Root))) Refuse(output, "is or holds the site itself");
        if (IsSameOrAbove(Real(site.Content), output)) Refuse(output, "lies in the content folder");
        if (IsSameOrAbove(Real(site.Templates), output)) Refuse(output, "lies in the templates folder");
        if (File.Exists(output)) Refuse(output, "is a file");
        if (new DirectoryInfo(site.Output).LinkTarget is not null) Refuse(output, "is a symbolic link");
    }

    /// <summary>Where a path leads once the links among its folders are followed; what does not exist yet is kept as written.</summary>
    private static string Real(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (string.IsNullOrEmpty(parent)) return path;
        var here = Path.Combine(Real(parent), Path.GetFileName(path));
        return Directory.Exists(here) && new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : here;
    }

    private static bool IsSameOrAbove(string folder, string other)
    {
        if (other.Length == 0) return false;
        var relative = Path.GetRelativePath(folder, other);
        return relative == "." || !(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }

    private static void Refuse(string output, string reason) =>
        throw new OutputRefusedException($"The output folder {output} {reason}. Give another folder with --output.");
}
