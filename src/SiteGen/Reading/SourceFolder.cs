using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <summary>A folder of sources.</summary>
public static class SourceFolder
{
    /// <summary>What lies in it, by name; nothing when it cannot be read or has vanished since it was found, which is reported.</summary>
    /// <param name="folder">On disk.</param>
    /// <param name="shown">As diagnostics show it, with its final slash.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static IReadOnlyList<FileSystemInfo> EntriesOf(DirectoryInfo folder, string shown, DiagnosticBag diagnostics)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.UnreadableFolder(shown));
            return [];
        }
    }
}
