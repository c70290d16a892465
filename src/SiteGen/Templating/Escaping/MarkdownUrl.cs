using System.Buffers;
using System.Text;
using SiteGen.Templating.Running;

namespace SiteGen.Templating.Escaping;

/// <summary>
/// Escapes for the destination of a Markdown link, <c>[text](here)</c>: what would end it (white space, parentheses, angle brackets,
/// control characters) or a table cell, and what no URL may hold, is percent-encoded; an existing <c>%</c> stays.
/// </summary>
public static class MarkdownUrl
{
    private static readonly SearchValues<char> Suspects =
        SearchValues.Create(EscapeTable.Range('\0', ' ') + EscapeTable.Range('\x7F', '\x9F') + "()<>[]*\"\\`|^{}&\u2028\u2029");

    /// <summary>The escaped destination.</summary>
    public static string Escape(string url)
    {
        var bytes = new ArrayBufferWriter<byte>(url.Length + 16);
        Write(url, bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Appends the escaped destination as UTF-8.</summary>
    public static void Write(ReadOnlySpan<char> url, IBufferWriter<byte> writer)
    {
        var output = new Utf8Output(writer);
        Write(url, ref output);
        output.Flush();
    }

    internal static void Write(ReadOnlySpan<char> url, ref Utf8Output output)
    {
        while (true)
        {
            var suspect = url.IndexOfAny(Suspects);
            if (suspect < 0)
            {
                output.Write(url);
                return;
            }

            output.Write(url[..suspect]);
            One(url[suspect..], ref output);
            url = url[(suspect + 1)..];
        }
    }

    private static void One(ReadOnlySpan<char> rest, ref Utf8Output output)
    {
        switch (rest[0])
        {
            case '&':
                output.Write(LooksLikeReference(rest) ? "&amp;"u8 : "&"u8);
                break;
            default:
                Span<byte> utf8 = stackalloc byte[3];
                foreach (var unit in utf8[..Encoding.UTF8.GetBytes(rest[..1], utf8)])
                {
                    output.Write((byte)'%');
                    output.Write((byte)Hex(unit >> 4));
                    output.Write((byte)Hex(unit & 15));
                }

                break;
        }
    }

    private static bool LooksLikeReference(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2) return true; // the template may go on with what makes one
        var end = 1;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] == '#')) end++;
        return end == rest.Length || rest[end] == ';';
    }

    private static char Hex(int digit) => (char)(digit < 10 ? '0' + digit : 'A' + digit - 10);
}
