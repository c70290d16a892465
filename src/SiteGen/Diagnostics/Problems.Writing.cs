namespace SiteGen.Diagnostics;

// What only shows when all pages are known.
public static partial class Problems
{
    /// <summary>A link of a body or of <c>nav</c> to a page this site does not have, e.g. <c>[GPT-9](/models/openai/gpt-9/)</c>.</summary>
    public static Diagnostic DeadLink(Located<string> path, IReadOnlySet<string> known) =>
        Error(path.At, $"This site has no page {path.Value}.",
            known.Contains(path.Value + "/") ? $"Pages end with a slash: {path.Value}/." : known.Count <= 2_000 && Spelling.Nearest(path.Value, known) is { } near ? $"Did you mean '{near}'?" : null);

    /// <summary>Two pages that would be written to one file, e.g. those of the models <c>x/a</c> and <c>x/a.md</c>.</summary>
    public static Diagnostic OutputCollision(string source, string path, string other) =>
        Error(Place.WholeFile(source), $"The page {path} is also made from {other}.", "Rename one of the two files, or give its offering another slug.");
}
