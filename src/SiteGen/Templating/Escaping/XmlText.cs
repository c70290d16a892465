using System.Buffers;
using System.Globalization;

namespace SiteGen.Templating.Escaping;

/// <summary>
/// Escapes for XML text and attribute values in either quotes. Tabs and line ends are written as references, because a parser turns
/// bare ones in an attribute into spaces; control characters, which XML 1.0 cannot hold, become U+FFFD.
/// </summary>
public static class XmlText
{
    internal static readonly EscapeTable Table = new(Specials(), c => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' or '\r' => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};"),
        _ => "&#xFFFD;",
    });

    /// <summary>The escaped text; the same string when there was nothing to escape.</summary>
    public static string Escape(string text) => Table.Escape(text);

    /// <summary>Appends the escaped text as UTF-8.</summary>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> writer) => Table.Write(text, writer);

    private static string Specials() => EscapeTable.Range('\0', '\x1F') + "&<>\"'\uFFFE\uFFFF";
}
