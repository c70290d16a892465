using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Writing;

namespace SiteGen.Importing;

/// <summary>A file that authors may have written: its lines byte for byte, what its front matter says, and the edits to make.</summary>
internal sealed class ContentFile
{
    private readonly string _shown;
    private readonly bool _hasMark;
    private readonly List<string> _lines;
    private readonly string _newLine;
    private readonly List<(int From, int To, IReadOnlyList<string> Lines)> _edits = [];

    private ContentFile(string shown, bool hasMark, List<string> lines, YamlMapping root, int closingLine)
    {
        (_shown, _hasMark, _lines, Root, ClosingLine) = (shown, hasMark, lines, root, closingLine);
        _newLine = lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    /// <summary>What the front matter says.</summary>
    public YamlMapping Root { get; }

    /// <summary>The line of the closing <c>---</c>, counted from 1.</summary>
    public int ClosingLine { get; }

    /// <summary>True when an edit was asked for.</summary>
    public bool IsChanged => _edits.Count > 0;

    /// <summary>Reads a file; null when it cannot be taken apart, which is reported.</summary>
    public static ContentFile? Read(string path, string shown, DiagnosticBag diagnostics)
    {
        if (SourceText.Read(path, shown, diagnostics) is not { } text || FrontMatter.Read(text, shown, diagnostics) is not { } front) return null;
        var bytes = File.ReadAllBytes(path);
        var hasMark = bytes.AsSpan().StartsWith("\uFEFF"u8);
        var lines = Lines(Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? 3 : 0)));
        var closing = lines.FindIndex(1, line => line.TrimEnd() == "---") + 1;
        return new ContentFile(shown, hasMark, lines, front.Values, closing);
    }

    /// <summary>A line without its end, counted from 1.</summary>
    public string Line(int number) => _lines[number - 1].TrimEnd('\r', '\n');

    /// <summary>Puts lines in place of <paramref name="from"/> to <paramref name="to"/>; before <paramref name="from"/> when <paramref name="to"/> lies before it.</summary>
    public void Replace(int from, int to, IEnumerable<string> lines) => _edits.Add((from, to, [.. lines]));

    /// <summary>Writes the file with its edits: it is as it was, or whole.</summary>
    /// <param name="site">The folder it was read from.</param>
    public void Save(string site)
    {
        var lines = new List<string>(_lines);
        foreach (var (from, to, with) in _edits.Index().OrderByDescending(edit => edit.Item.From).ThenByDescending(edit => edit.Item.To).ThenByDescending(edit => edit.Index).Select(edit => edit.Item))
        {
            lines.RemoveRange(from - 1, Math.Max(0, to - from + 1));
            lines.InsertRange(from - 1, with.Select(line => line + _newLine));
        }

        var text = Encoding.UTF8.GetBytes(string.Concat(lines));
        WholeFile.Put(site, _shown, _hasMark ? [.. "\uFEFF"u8, .. text] : text, mayReplace: true);
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }
}
