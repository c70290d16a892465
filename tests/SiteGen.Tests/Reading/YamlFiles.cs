using SiteGen.Benchmarks;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Reading;

/// <summary>The YAML of files: all of a .yml, the front matter of a .md.</summary>
internal static class YamlFiles
{
    /// <summary>What this repository's own catalog holds.</summary>
    public static IReadOnlyList<(string Name, string Yaml)> OfContent { get; } = Below(Path.Combine(Repository.Root, "content"));

    /// <summary>What the whole-run cases hold, broken files included.</summary>
    public static IReadOnlyList<(string Name, string Yaml)> OfCases { get; } = Below(Repository.Cases);

    /// <summary>What benchmarks are made of.</summary>
    public static IReadOnlyList<(string Name, string Yaml)> MadeUp { get; } =
        [.. Enumerable.Range(0, 300).Select(i => ($"model {i}", FrontMatterOf(MadeUpModel.Write(i, 40))))];

    private static List<(string Name, string Yaml)> Below(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           where Path.GetExtension(path) is ".md" or ".yml" && !path.Contains("/expected/", StringComparison.Ordinal) && Path.GetFileName(path) != "README.md"
           let text = SourceText.Decode(File.ReadAllBytes(path), path, new DiagnosticBag())
           where text is not null
           select (path, path.EndsWith(".yml", StringComparison.Ordinal) ? text : FrontMatterOf(text)),
    ];

    private static string FrontMatterOf(string text)
    {
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var end = text.IndexOf("\n---", start, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..(end + 1)];
    }
}
