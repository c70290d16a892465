using System.Buffers;
using System.Globalization;

namespace SiteGen.Templating.Escaping;

/// <summary>
/// Escapes for the inside of a JSON string, which is also the inside of a YAML scalar in double quotes: YAML 1.2 reads every escape
/// of JSON. Characters that one of the two reads as a line end or refuses are written as <c>\u</c> escapes.
/// </summary>
public static class JsonText
{
    internal static readonly EscapeTable Table = new(Specials(), c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    });

    /// <summary>The escaped text, without quotes; the same string when there was nothing to escape.</summary>
    public static string Escape(string text) => Table.Escape(text);

    /// <summary>Appends the escaped text as UTF-8, without quotes.</summary>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> writer) => Table.Write(text, writer);

    private static string Specials() =>
        EscapeTable.Range('\0', '\x1F') + EscapeTable.Range('\x7F', '\x9F') + "\"\\\u2028\u2029\uFEFF\uFFFE\uFFFF";
}
