using System.Buffers;
using System.Text;
using SiteGen.Pages.Derived;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>Pieces of Markdown for twins: links and code, where a template's escaping would change what is meant, and the text between them. All but fences fit a table's cell.</summary>
/// <remarks>
/// <see cref="Templating.Escaping.MarkdownText"/> escapes a whole value, wherever a template prints it: it guards the first letter against lists, and spaces at both ends against
/// being cut. A piece stands within a sentence: its spaces are those between words, and only the first of a paragraph can begin a list.
/// </remarks>
public static class MarkdownPiece
{
    private static readonly SearchValues<char> Specials = SearchValues.Create("\\`*_[]<>|~&\n\r");
    private static readonly SearchValues<char> PlainInUrl =
        SearchValues.Create("!#$%&'*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ^_abcdefghijklmnopqrstuvwxyz{}~");

    /// <summary>A link; the text is escaped, the address made safe for its parentheses.</summary>
    public static Markdown Link(string text, string url) => new(string.Concat("[", Escaped(text), "](", Url(url), ")"));

    /// <summary>A reference link and the line that says where it leads.</summary>
    /// <param name="label">Letters and digits, one of a kind in the document.</param>
    /// <param name="url">The full address.</param>
    /// <param name="title">A few words beside it, as the title of the link; null for none.</param>
    public static (Markdown Reference, Markdown Definition) Reference(string label, string url, string? title)
    {
        var behind = title is null ? "" : $" \"{title.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal)}\"";
        return (new Markdown($"[{label}]"), new Markdown($"[{label}]: {Url(url)}{behind}"));
    }

    /// <summary>A text within a paragraph.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="starts">It is the first of its paragraph, where a number or a sign could begin a list, a heading or a quotation.</param>
    public static Markdown Text(string text, bool starts)
    {
        if (starts)
        {
            var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
            if (digits >= 0 && (digits == 0 ? text[0] is '#' or '-' or '+' or '=' : text[digits] is '.' or ')'))
                return new Markdown($"{text.AsSpan(0, digits)}\\{text[digits]}{Escaped(text[(digits + 1)..])}");
        }

        return new Markdown(Escaped(text));
    }

    /// <summary>Pieces of one paragraph.</summary>
    public static Markdown Join(IReadOnlyList<ProsePiece> pieces)
    {
        var texts = new string[pieces.Count];
        for (var at = 0; at < texts.Length; at++) texts[at] = (pieces[at].Twin ?? Text(pieces[at].Text, starts: at == 0)).Text;
        return new Markdown(string.Concat(texts));
    }

    /// <summary>A code span that shows exactly this text; plain text where it holds a bar, which code in a table cannot show and code outside of one cannot escape.</summary>
    public static Markdown Code(string text)
    {
        if (text.Contains('|', StringComparison.Ordinal)) return Text(text, starts: false);
        var fence = Marks(LongestRun(text) + 1);
        var space = text.StartsWith('`') || text.EndsWith('`') || (text.StartsWith(' ') && text.EndsWith(' ')) ? " " : ""; // one space on both sides is taken off again
        return new Markdown(string.Concat(fence, space, text, space, fence));
    }

    /// <summary>A fenced block; never closed early by what it holds.</summary>
    /// <param name="language">The fence's language.</param>
    /// <param name="code">LF line ends.</param>
    public static Markdown Fence(string language, string code)
    {
        var fence = Marks(Math.Max(3, LongestRun(code) + 1));
        return new Markdown($"{fence}{language}\n{code.AsSpan().TrimEnd('\n')}\n{fence}");
    }

    /// <summary>An address as a link's target: spaces, brackets and what is not ASCII percent-encoded.</summary>
    public static string Url(string url)
    {
        var plain = url.AsSpan().IndexOfAnyExcept(PlainInUrl);
        if (plain < 0) return url;
        var text = new StringBuilder(url, 0, plain, url.Length + 16);
        foreach (var rune in url.AsSpan(plain).EnumerateRunes())
            if (rune.IsAscii && PlainInUrl.Contains((char)rune.Value)) text.Append((char)rune.Value);
            else text.Append(Uri.EscapeDataString(rune.ToString()));
        return text.ToString();
    }

    private static string Escaped(string text)
    {
        var special = text.AsSpan().IndexOfAny(Specials);
        if (special < 0) return text;
        var markdown = new StringBuilder(text, 0, special, text.Length + 16);
        foreach (var letter in text.AsSpan(special))
            if (letter is '\n' or '\r') markdown.Append(' ');
            else if (Specials.Contains(letter)) markdown.Append('\\').Append(letter);
            else markdown.Append(letter);
        return markdown.ToString();
    }

    private static string Marks(int count) => count switch { 1 => "`", 3 => "```", _ => new string('`', count) };

    private static int LongestRun(ReadOnlySpan<char> text)
    {
        var longest = 0;
        while (text.IndexOf('`') is >= 0 and var at)
        {
            text = text[at..];
            var run = text.IndexOfAnyExcept('`') is >= 0 and var end ? end : text.Length;
            longest = Math.Max(longest, run);
            text = text[run..];
        }

        return longest;
    }
}
