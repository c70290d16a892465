using System.Text;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>Pieces of Markdown for twins that hold an address or code, where a template's escaping would change what is meant. All fit a table's cell.</summary>
public static class MarkdownText
{
    /// <summary>A link; the text is escaped, the address made safe for its parentheses.</summary>
    public static Markdown Link(string text, string url)
    {
        var markdown = new StringBuilder(text.Length + url.Length + 8).Append('[');
        Escape(text, markdown);
        markdown.Append("](");
        AppendUrl(url, markdown);
        return new Markdown(markdown.Append(')').ToString());
    }

    /// <summary>A reference link and the line that says where it leads.</summary>
    /// <param name="label">Letters and digits, one of a kind in the document.</param>
    /// <param name="url">The full address.</param>
    /// <param name="title">A few words beside it, as the title of the link; null for none.</param>
    public static (Markdown Reference, Markdown Definition) Reference(string label, string url, string? title)
    {
        var definition = new StringBuilder($"[{label}]: ");
        AppendUrl(url, definition);
        if (title is not null) definition.Append(" \"").Append(title.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal)).Append('"');
        return (new Markdown($"[{label}]"), new Markdown(definition.ToString()));
    }

    /// <summary>A text within a paragraph.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="starts">It is the first of its paragraph, where a number or a sign could begin a list, a heading or a quotation.</param>
    public static Markdown Text(string text, bool starts)
    {
        var markdown = new StringBuilder(text.Length + 8);
        if (starts)
        {
            var digits = text.TakeWhile(char.IsAsciiDigit).Count();
            if (digits < text.Length && (digits == 0 ? text[0] is '#' or '-' or '+' or '=' : text[digits] is '.' or ')'))
            {
                markdown.Append(text, 0, digits).Append('\\').Append(text[digits]);
                text = text[(digits + 1)..];
            }
        }

        Escape(text, markdown);
        return new Markdown(markdown.ToString());
    }

    /// <summary>Pieces of one paragraph.</summary>
    public static Markdown Join(IEnumerable<Markdown> pieces) => new(string.Concat(pieces.Select(piece => piece.Text)));

    /// <summary>A code span that shows exactly this text; plain text where it holds a bar, which code in a table cannot show and code outside of one cannot escape.</summary>
    public static Markdown Code(string text)
    {
        if (text.Contains('|', StringComparison.Ordinal)) return Text(text, starts: false);
        var fence = new string('`', LongestRun(text, '`') + 1);
        var space = text.StartsWith('`') || text.EndsWith('`') || (text.StartsWith(' ') && text.EndsWith(' ')) ? " " : ""; // one space on both sides is taken off again
        return new Markdown($"{fence}{space}{text}{space}{fence}");
    }

    /// <summary>A fenced block; never closed early by what it holds.</summary>
    /// <param name="language">The fence's language.</param>
    /// <param name="code">LF line ends.</param>
    public static Markdown Fence(string language, string code)
    {
        var fence = new string('`', Math.Max(3, LongestRun(code, '`') + 1));
        return new Markdown($"{fence}{language}\n{code.TrimEnd('\n')}\n{fence}");
    }

    /// <summary>An address as a link's target: spaces, brackets and what is not ASCII percent-encoded.</summary>
    public static string Url(string url)
    {
        var text = new StringBuilder(url.Length);
        AppendUrl(url, text);
        return text.ToString();
    }

    private static void AppendUrl(string url, StringBuilder text)
    {
        foreach (var rune in url.EnumerateRunes())
            if (rune.Value is <= ' ' or '(' or ')' or '<' or '>' or '[' or ']' or '|' or '\\' or '`' or '"' or > '~')
                text.Append(Uri.EscapeDataString(rune.ToString()));
            else text.Append(rune.ToString());
    }

    private static void Escape(string text, StringBuilder markdown)
    {
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&') markdown.Append('\\');
            markdown.Append(letter is '\n' or '\r' ? ' ' : letter);
        }
    }

    private static int LongestRun(string text, char letter)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == letter ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
