namespace SiteGen;

/// <summary>Where a site lies on disk.</summary>
/// <param name="Root">The folder given on the command line, as an absolute path.</param>
/// <param name="Output">Where the built site goes, as an absolute path.</param>
public sealed record SiteFolders(string Root, string Output)
{
    /// <summary>What authors write.</summary>
    public string Content => Path.Combine(Root, "content");

    /// <summary>Templates that override the default theme; need not exist.</summary>
    public string Templates => Path.Combine(Root, "templates");

    /// <summary>A path below <see cref="Root"/> as diagnostics show it: with forward slashes.</summary>
    public string Shown(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The text of a file that diagnostics name; null when it cannot be read. Files of length 0 are not opened: a pipe is among them, and would be waited for.</summary>
    public string? TextOf(string shown)
    {
        try
        {
            if (new FileInfo(Path.Combine(Root, shown)) is { Exists: true, Length: 0 }) return "";
            return File.ReadAllText(Path.Combine(Root, shown));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
