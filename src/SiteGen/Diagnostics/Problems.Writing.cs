namespace SiteGen.Diagnostics;

// What only shows when all pages are known.
public static partial class Problems
{
    /// <summary>A link of a body or of <c>nav</c> to a page this site does not have, e.g. <c>[GPT-9](/models/openai/gpt-9/)</c>.</summary>
    public static Diagnostic DeadLink(Located<string> path, IReadOnlySet<string> known) =>
        Error(path.At, $"This site has no page {path.Value}.",
            TurnedOff(path.Value, known) is { } key ? $"'pages.{key}' in site.yml turns it off: take it out there, or the link here."
            : known.Contains(path.Value + "/") ? $"Pages end with a slash: {path.Value}/." : known.Count <= 2_000 && Spelling.Nearest(path.Value, known) is { } near ? $"Did you mean '{near}'?" : null);

    /// <summary>Two pages that would be written to one file, e.g. those of the models <c>x/a</c> and <c>x/a.md</c>.</summary>
    public static Diagnostic OutputCollision(string source, string path, string other) =>
        Error(Place.WholeFile(source), $"The page {path} is also made from {other}.", "Rename one of the two files, or give its offering another slug.");

    /// <summary>A file that not every disk can hold under its name, e.g. an image <c>content/a:b.png</c> that a body shows.</summary>
    public static Diagnostic UnsafeOutputPath(string source, string path) =>
        Error(Place.WholeFile(source), $"No file is published as '{Shown(path)}', since not every disk has such names.", "Rename it with lower-case letters and digits, dots, hyphens or underscores between them.");

    /// <summary>The switch of site.yml without which there is such a page; null when it is not for a switch that there is none.</summary>
    private static string? TurnedOff(string path, IReadOnlySet<string> known)
    {
        foreach (var key in (ReadOnlySpan<string>)["capabilities", "changes", "compare"])
            if (path.StartsWith($"/{key}/", StringComparison.Ordinal) && !known.Contains($"/{key}/")) return key;
        return null;
    }
}
