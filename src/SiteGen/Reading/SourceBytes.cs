using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <summary>A file that is taken as it is: an image below content/, a file of a theme.</summary>
public static class SourceBytes
{
    /// <summary>The whole file; null when there was a problem, which is reported.</summary>
    /// <param name="path">Where it lies on disk. It was there, and no link, when the content was looked through; by now it may be anything.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static byte[]? Read(string path, string file, DiagnosticBag diagnostics)
    {
        try
        {
            var known = new FileInfo(path);
            if (known.LinkTarget is not null) diagnostics.Add(Problems.SymbolicLink(file));
            else return known.Length == 0 ? [] : File.ReadAllBytes(path); // a pipe has no length, and would be waited for
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.UnreadableFile(file));
        }

        return null;
    }
}
