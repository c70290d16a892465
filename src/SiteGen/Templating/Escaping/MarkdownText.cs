using System.Buffers;
using System.Text;
using SiteGen.Templating.Running;

namespace SiteGen.Templating.Escaping;

/// <summary>
/// Escapes for one line of Markdown text: a paragraph, list item, heading, link text or table cell (CommonMark 0.31 with the pipe
/// tables of GFM), at its start, middle or end. A parser gives back what was typed, but that a line break becomes a space.
/// Characters that can do no harm where they stand keep their plain form, so that the twin stays readable.
/// </summary>
public static class MarkdownText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create("\\`*_[]<>#|~&!\r\n\0");

    /// <summary>The escaped text.</summary>
    public static string Escape(string text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 16);
        Write(text, bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Appends the escaped text as UTF-8.</summary>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> writer)
    {
        var output = new Utf8Output(writer);
        Write(text, ref output);
        output.Flush();
    }

    internal static void Write(ReadOnlySpan<char> text, ref Utf8Output output)
    {
        if (text.IsEmpty) return;
        var at = Lead(text, ref output);
        var end = IsTrimmed(text[^1]) ? text.Length - 1 : text.Length; // a parser cuts white space off the end of a line
        while (at < end)
        {
            var plain = text[at..end].IndexOfAny(Suspects);
            if (plain == 0)
            {
                at += One(text, at, ref output);
                continue;
            }

            var stop = plain < 0 ? end : at + plain;
            output.Write(text[at..stop]);
            at = stop;
        }

        if (at < text.Length) Reference(text[^1], ref output);
    }

    /// <summary>What would be white space to cut, a list, a rule or an underline if it came first on its line. Returns how much of the text was written.</summary>
    private static int Lead(ReadOnlySpan<char> text, ref Utf8Output output)
    {
        var first = text[0];
        if (IsTrimmed(first))
        {
            Reference(first, ref output);
            return first == '\r' && text.Length > 1 && text[1] == '\n' ? 2 : 1;
        }

        if (first is '-' or ':' && !text.ContainsAnyExcept('-', ':', ' '))
        {
            foreach (var c in text) Reference(c, ref output); // Markdig takes even escaped dashes for the line under a table's head
            return text.Length;
        }

        var second = text.Length > 1 ? text[1] : ' ';
        if (first is '-' or '+' or '=' or ':' && second is '-' or '+' or '=' or ':' or ' ' or '\t' or '\r' or '\n'
            || first is '.' or ')' && second is ' ' or '\t' or '\r' or '\n')
        {
            output.Write((byte)'\\');
            output.Write((byte)first);
            return 1;
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 0 or > 9 || digits == text.Length || text[digits] is not ('.' or ')')) return 0;
        if (digits + 1 < text.Length && text[digits + 1] is not (' ' or '\t' or '\r' or '\n')) return 0;
        output.Write(text[..digits]);
        output.Write((byte)'\\');
        output.Write((byte)text[digits]);
        return digits + 1;
    }

    private static int One(ReadOnlySpan<char> text, int at, ref Utf8Output output)
    {
        var c = text[at];
        if (c is '\r' or '\n')
        {
            output.Write((byte)' ');
            return c == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        }

        if (c == '\0')
        {
            output.Write("\uFFFD");
            return 1;
        }

        if (c == '`' && at == text.Length - 1)
        {
            Reference(c, ref output); // Markdig counts even an escaped backtick to the mark of code that follows it
            return 1;
        }

        if (NeedsBackslash(text, at)) output.Write((byte)'\\');
        output.Write(text.Slice(at, 1));
        return 1;
    }

    private static bool NeedsBackslash(ReadOnlySpan<char> text, int at)
    {
        var before = at > 0 ? text[at - 1] : '\0';
        var after = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '\\' or '`' or '*' or '[' or ']' or '<' or '|' or '~' => true,
            '_' => !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after)), // inside a word it neither opens nor closes
            '>' => at == 0,
            '#' => !char.IsAsciiLetterOrDigit(before), // "C#" is no closing sequence of a heading
            '&' => after == '\0' || after == '#' || char.IsAsciiLetter(after),
            '!' => after == '\0', // before a bracket of the template's own
            _ => false,
        };
    }

    private static bool IsTrimmed(char c) => c <= ' ' || char.IsWhiteSpace(c);

    private static void Reference(char c, ref Utf8Output output)
    {
        if (c == '\0') output.Write("\uFFFD");
        else if (c is '\r' or '\n') output.Write("&#32;"u8);
        else
        {
            output.Write("&#"u8);
            output.Write((long)c);
            output.Write((byte)';');
        }
    }
}
