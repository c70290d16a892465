using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>
/// The scripts of <c>assets/modules/</c>, each by itself and named after its content. Where one imports another, as in <c>from './names.js'</c>, the
/// import is rewritten to the other's name, so that a change of the other changes the names of all that lead to it.
/// </summary>
internal sealed partial class ThemeModules
{
    public const string Folder = "assets/modules/";
    private const string Ending = ".js";

    private readonly Dictionary<string, ThemeFile> _files;
    private readonly Dictionary<string, Asset> _assets = new(StringComparer.Ordinal);
    private readonly List<string> _chain = [];
    private readonly DiagnosticBag _diagnostics;

    private ThemeModules(IEnumerable<ThemeFile> files, DiagnosticBag diagnostics) =>
        (_files, _diagnostics) = (files.Where(file => Holds(file.Path)).ToDictionary(file => NameOf(file.Path), StringComparer.Ordinal), diagnostics);

    /// <summary>Whether a file of a theme is a module.</summary>
    public static bool Holds(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>Every module by its file name without its ending.</summary>
    public static IReadOnlyDictionary<string, Asset> Of(IEnumerable<ThemeFile> files, DiagnosticBag diagnostics)
    {
        var modules = new ThemeModules(files, diagnostics);
        foreach (var name in modules._files.Keys.Order(StringComparer.Ordinal)) modules.Make(name);
        return modules._assets;
    }

    private static string NameOf(string path) => path[Folder.Length..^Ending.Length];

    private Asset Make(string name)
    {
        if (_assets.TryGetValue(name, out var made)) return made;
        _chain.Add(name);
        var file = _files[name];
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var (linked, end) = (new StringBuilder(text.Length), 0);
        for (var import = Import().Match(text); import.Success; import = import.NextMatch())
        {
            var written = import.Groups["name"];
            linked.Append(text, end, written.Index - end).Append(Linked(written, text, file));
            end = written.Index + written.Length + Ending.Length;
        }

        var bytes = end == 0 ? file.Bytes : Encoding.UTF8.GetBytes(linked.Append(text, end, text.Length - end).ToString());
        _chain.RemoveAt(_chain.Count - 1);
        return _assets[name] = new Asset($"{Folder}{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10]}{Ending}", file.File, bytes);
    }

    /// <summary>The name to import in place of the one written; as written where there was a problem.</summary>
    private string Linked(Group import, string text, ThemeFile file)
    {
        var name = import.Value;
        var line = text.AsSpan(0, import.Index).Count('\n') + 1;
        var at = new Place(file.File, line, import.Index - text.LastIndexOf('\n', import.Index), name.Length);
        if (!_files.ContainsKey(name)) _diagnostics.Add(Problems.MissingModule(at, name, _files.Keys));
        else if (_chain.Contains(name)) _diagnostics.Add(Problems.ModuleImportsItself(at, [.. _chain.SkipWhile(one => one != name), name]));
        else return Make(name).OutputPath[Folder.Length..];
        return name + Ending;
    }

    // import … from './x.js', export … from './x.js', import './x.js', import('./x.js')
    [GeneratedRegex("""\b(?:from|import)\s*\(?\s*(?<quote>["'])\./(?<name>[A-Za-z0-9._-]+)\.js\k<quote>""")]
    private static partial Regex Import();
}
