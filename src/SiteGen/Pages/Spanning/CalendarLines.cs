using System.Buffers;
using System.Text;

namespace SiteGen.Pages.Spanning;

/// <summary>Content lines of RFC 5545: ended by CRLF, folded after 75 octets without breaking a character.</summary>
internal sealed class CalendarLines(IBufferWriter<byte> output)
{
    private const int MostOctets = 75;

    /// <summary>A line whose value is not text: a date, an address, a word of the format.</summary>
    public void Add(string property, string value) => Fold($"{property}:{value}");

    /// <summary>A line whose value is text: <c>\</c>, <c>;</c>, <c>,</c> and line ends escaped, other control characters left out.</summary>
    public void Text(string property, string value)
    {
        var text = new StringBuilder(value.Length + 16);
        foreach (var letter in value.ReplaceLineEndings("\n"))
            if (letter == '\n') text.Append("\\n");
            else if (letter is '\\' or ';' or ',') text.Append('\\').Append(letter);
            else if (letter == '\t' || !char.IsControl(letter)) text.Append(letter);
        Fold($"{property}:{text}");
    }

    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes()) // half a surrogate pair becomes U+FFFD
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                output.Write("\r\n "u8);
                octets = 1;
            }

            octets += rune.EncodeToUtf8(output.GetSpan(4));
            output.Advance(rune.Utf8SequenceLength);
        }

        output.Write("\r\n"u8);
    }
}
