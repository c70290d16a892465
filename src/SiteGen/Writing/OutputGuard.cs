namespace SiteGen.Writing;

/// <summary>The output folder cannot be used; the message tells the user why and what to do.</summary>
public sealed class OutputRefusedException(string message) : Exception(message);

/// <summary>Folders that are never written into, whatever lies in them. Other generators have emptied home folders and web roots.</summary>
internal static class OutputGuard
{
    /// <exception cref="OutputRefusedException">The folder is one of those.</exception>
    public static void Check(SiteFolders site)
    {
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(site.Output));
        if (Path.GetPathRoot(output) == Path.GetFullPath(site.Output)) Refuse(output, "is the root of a disk");
        if (IsSameOrAbove(output, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile))) Refuse(output, "is or holds your home folder");
        if (IsSameOrAbove(output, site.Root)) Refuse(output, "is or holds the site itself");
        if (IsSameOrAbove(site.Content, output)) Refuse(output, "lies in the content folder");
        if (IsSameOrAbove(site.Templates, output)) Refuse(output, "lies in the templates folder");
        if (File.Exists(output)) Refuse(output, "is a file");
        if (new DirectoryInfo(output).LinkTarget is not null) Refuse(output, "is a symbolic link");
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
