using System.Security.Cryptography;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>A file of the site that no template makes.</summary>
/// <param name="OutputPath">Below the output folder, with forward slashes.</param>
/// <param name="Source">The theme file it comes from, for messages.</param>
/// <param name="Bytes">Its content.</param>
public sealed record Asset(string OutputPath, string Source, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// The theme's <c>assets/</c> as the site has them: all style sheets in one file, all scripts in another, each module of <c>assets/modules/</c> by
/// itself, all named after their content so that browsers may keep them for ever; everything else under its own name.
/// </summary>
internal sealed class ThemeAssets
{
    private ThemeAssets(IReadOnlyList<Asset> all, string? stylesheet, string? script, IReadOnlyDictionary<string, string> modules) =>
        (All, Stylesheet, Script, Modules) = (all, stylesheet, script, modules);

    /// <summary>By output path.</summary>
    public IReadOnlyList<Asset> All { get; }

    /// <summary>The site path of the style sheet; null when there is none.</summary>
    public string? Stylesheet { get; }

    /// <summary>The site path of the script; null when there is none.</summary>
    public string? Script { get; }

    /// <summary>The site paths of the scripts that only some pages load, by their file name without its ending.</summary>
    public IReadOnlyDictionary<string, string> Modules { get; }

    public static ThemeAssets Of(IReadOnlyCollection<ThemeFile> files, DiagnosticBag diagnostics)
    {
        var css = Joined(files, "assets/css/", ".css");
        var js = Joined(files, "assets/js/", ".js");
        var modules = ThemeModules.Of(files, diagnostics);
        var others = files
            .Where(file => file.Path.StartsWith("assets/", StringComparison.Ordinal)
                && !IsPart(file.Path, "assets/css/", ".css") && !IsPart(file.Path, "assets/js/", ".js") && !ThemeModules.Holds(file.Path))
            .Select(file => new Asset(file.Path, file.File, file.Bytes));
        return new ThemeAssets(
            [.. others.Concat(new[] { css, js }.OfType<Asset>()).Concat(modules.Values).OrderBy(asset => asset.OutputPath, StringComparer.Ordinal)],
            css is null ? null : "/" + css.OutputPath, js is null ? null : "/" + js.OutputPath,
            modules.ToDictionary(module => module.Key, module => "/" + module.Value.OutputPath, StringComparer.Ordinal));
    }

    /// <summary>One file of many, in the order of their names.</summary>
    private static Asset? Joined(IReadOnlyCollection<ThemeFile> files, string folder, string ending)
    {
        using var joined = new MemoryStream();
        foreach (var file in files)
            if (IsPart(file.Path, folder, ending)) joined.Write(file.Bytes.Span);
        if (joined.Length == 0) return null;
        var bytes = joined.ToArray();
        return new Asset($"assets/site.{HashOf(bytes)}{ending}", $"templates/{folder}", bytes);
    }

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];

    private static bool IsPart(string path, string folder, string ending) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal);
}
