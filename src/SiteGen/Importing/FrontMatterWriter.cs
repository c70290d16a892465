using System.Globalization;
using System.Text;

namespace SiteGen.Importing;

/// <summary>Writes front matter: two-space indents, plain scalars where nobody can misread them, double quotes elsewhere. The same nodes give the same text.</summary>
internal static class FrontMatterWriter
{
    /// <summary>A whole file without body: the mapping between its <c>---</c> lines.</summary>
    public static string File(MapNode map) => $"---\n{Document(map)}---\n";

    /// <summary>A mapping as a document, a line end after each line.</summary>
    public static string Document(MapNode map) => string.Concat(map.Entries.SelectMany(entry => Entry(entry.Key, entry.Value, 0)).Select(line => line + "\n"));

    /// <summary>The lines of a key with its value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="indent">Spaces before each line.</param>
    public static IEnumerable<string> Entry(string key, FrontMatterNode value, int indent)
    {
        var start = $"{new string(' ', indent)}{Scalar(key, mayQuote: true)}:";
        return value switch
        {
            MapNode { IsFlow: false, Entries.Count: > 0 } map => [start, .. map.Entries.SelectMany(entry => Entry(entry.Key, entry.Value, indent + 2))],
            ListNode { IsFlow: false, Items.Count: > 0 } list => [start, .. list.Items.SelectMany(item => Item(item, indent + 2))],
            _ => [$"{start} {Flow(value)}"],
        };
    }

    /// <summary>The lines of an item of a list.</summary>
    /// <param name="item">The item.</param>
    /// <param name="indent">Spaces before the dash.</param>
    public static IEnumerable<string> Item(FrontMatterNode item, int indent)
    {
        var dash = $"{new string(' ', indent)}- ";
        if (item is not MapNode { IsFlow: false, Entries.Count: > 0 } map) return [dash + Flow(item)];
        return map.Entries.SelectMany(entry => Entry(entry.Key, entry.Value, indent + 2)).Select((line, at) => at == 0 ? dash + line[(indent + 2)..] : line);
    }

    private static string Flow(FrontMatterNode node) => node switch
    {
        ScalarNode scalar => Scalar(scalar.Text, scalar.MayQuote),
        ListNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{Scalar(entry.Key, mayQuote: true)}: {Flow(entry.Value)}"))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Scalar(string text, bool mayQuote) => !mayQuote || IsPlain(text) ? text : Quoted(text);

    /// <summary>A letter or digit first, then nothing that means something in YAML; addresses may have their colon.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetterOrDigit(text[0]) || text[^1] == ' ' || text is "null" or "true" or "false") return false;
        var isAddress = (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
            && text[^1] != ':' && !text.Contains(' ', StringComparison.Ordinal); // a colon means something before a space or the end, a # behind one
        foreach (var c in text)
            if (!char.IsLetterOrDigit(c) && !" _./+@()%&'-~".Contains(c, StringComparison.Ordinal) && !(isAddress && ":?=#".Contains(c, StringComparison.Ordinal))) return false;
        return true;
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }
}
