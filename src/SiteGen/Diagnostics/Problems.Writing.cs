namespace SiteGen.Diagnostics;

// What only shows when all pages are known.
public static partial class Problems
{
    /// <summary>Two pages that would be written to one file, e.g. those of the models <c>x/a</c> and <c>x/a.md</c>.</summary>
    public static Diagnostic OutputCollision(string source, string path, string other) =>
        Error(Place.WholeFile(source), $"The page {path} is also made from {other}.", "Rename one of the two files, or give its offering another slug.");
}
