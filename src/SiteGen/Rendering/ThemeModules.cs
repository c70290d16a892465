using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>
/// The scripts of <c>assets/modules/</c>, each by itself and named after its content. Where one imports another, as in <c>from './names.js'</c>, the
/// import is rewritten to the other's name, so that a change of the other changes the names of all that lead to it.
/// </summary>
internal sealed class ThemeModules
{
    public const string Folder = "assets/modules/";
    private const string Ending = ".js";
    private const string Beside = "./";

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
        for (var at = text.IndexOf(Beside, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Beside, at + 1, StringComparison.Ordinal))
        {
            var start = at + Beside.Length;
            if (ImportedAt(text, at) is not { } written) continue;
            linked.Append(text, end, start - end).Append(Linked(written, start, text, file));
            end = start + written.Length + Ending.Length;
        }

        var bytes = end == 0 ? file.Bytes : Encoding.UTF8.GetBytes(linked.Append(text, end, text.Length - end).ToString());
        _chain.RemoveAt(_chain.Count - 1);
        return _assets[name] = new Asset($"{Folder}{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10]}{Ending}", file.File, bytes);
    }

    /// <summary>The name to import in place of the one written; as written where there was a problem.</summary>
    private string Linked(string name, int start, string text, ThemeFile file)
    {
        var line = text.AsSpan(0, start).Count('\n') + 1;
        var at = new Place(file.File, line, start - text.LastIndexOf('\n', start), name.Length);
        if (!_files.ContainsKey(name)) _diagnostics.Add(Problems.MissingModule(at, name, _files.Keys));
        else if (_chain.Contains(name)) _diagnostics.Add(Problems.ModuleImportsItself(at, [.. _chain.SkipWhile(one => one != name), name]));
        else return Make(name).OutputPath[Folder.Length..];
        return name + Ending;
    }

    /// <summary>
    /// The name behind a <c>./</c> where it is imported: <c>import … from './x.js'</c>, <c>export … from './x.js'</c>, <c>import './x.js'</c>, <c>import('./x.js')</c>;
    /// null elsewhere. Without a regular expression: the first that runs prepares those of the whole program, which takes longer than reading a small site.
    /// </summary>
    private static string? ImportedAt(string text, int beside)
    {
        if (beside == 0 || text[beside - 1] is not ('"' or '\'')) return null;
        var before = text.AsSpan(0, beside - 1).TrimEnd();
        if (before is [.. var call, '(']) before = call.TrimEnd();
        var word = before.EndsWith("import") ? "import".Length : before.EndsWith("from") ? "from".Length : 0;
        if (word == 0 || (before.Length > word && IsOfWord(before[^(word + 1)]))) return null;
        var rest = text.AsSpan(beside + Beside.Length);
        var name = rest[..Math.Max(0, rest.IndexOf(text[beside - 1]))];
        if (name.Length <= Ending.Length || !name.EndsWith(Ending)) return null;
        foreach (var letter in name)
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '_' or '-')) return null;
        return name[..^Ending.Length].ToString();
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
