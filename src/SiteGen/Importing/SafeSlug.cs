using System.Collections.Frozen;
using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>Slugs that every file system and every web host can hold as the name of a file and of a folder.</summary>
internal static class SafeSlug
{
    private static readonly FrozenSet<string> _reserved =
        new[] { "con", "prn", "aux", "nul", "null", "undefined" }
            .Concat(Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" }))
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] _endings = [".md", ".json", ".txt", ".html"];

    /// <summary>The slug of a text; null when it has no Latin letter or digit. Device names of Windows get a word more, as do words of programs for what is missing, which no name may be; file endings lose their dot.</summary>
    public static string? Of(string text)
    {
        if (Slug.Of(text) is not { } slug) return null;
        if (_reserved.Contains(slug.Split('.')[0])) slug = Slug.Of($"model-{slug}")!;
        foreach (var ending in _endings)
            if (slug.EndsWith(ending, StringComparison.Ordinal)) return $"{slug[..^ending.Length]}-{ending[1..]}";
        return slug;
    }
}
