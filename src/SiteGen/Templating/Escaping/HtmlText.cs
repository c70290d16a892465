using System.Buffers;

namespace SiteGen.Templating.Escaping;

/// <summary>
/// Escapes for HTML text and for attribute values in either quotes, so that an HTML parser gives back what was typed. A carriage
/// return is written as a reference, because a parser turns a bare one into a line feed; NUL, which HTML cannot hold, becomes U+FFFD.
/// </summary>
public static class HtmlText
{
    internal static readonly EscapeTable Table = new("&<>\"'\r\0", c => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\r' => "&#13;",
        '\0' => "&#xFFFD;",
        _ => "&#39;",
    });

    /// <summary>The escaped text; the same string when there was nothing to escape.</summary>
    public static string Escape(string text) => Table.Escape(text);

    /// <summary>Appends the escaped text as UTF-8.</summary>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> writer) => Table.Write(text, writer);
}
