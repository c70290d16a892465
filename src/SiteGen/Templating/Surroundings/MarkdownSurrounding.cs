using SiteGen.Diagnostics;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>
/// A place in Markdown: running text, a link's destination, or where no value can stand. Code that holds values is a
/// <see cref="CodeNode"/> by now; code spans that hold none are skipped.
/// </summary>
internal sealed record MarkdownSurrounding : Surrounding
{
    public static readonly MarkdownSurrounding Start = new();

    /// <summary>In a code span or fenced block that a <see cref="CodeNode"/> makes.</summary>
    public static readonly MarkdownSurrounding Code = new() { At = Where.Code };

    /// <summary>In the line that opens a fenced block.</summary>
    public static readonly MarkdownSurrounding FenceInfo = new() { At = Where.Info };

    private MarkdownSurrounding()
    {
    }

    /// <summary>Ordered: of two neighbours that text may join, the later is the more careful one.</summary>
    private enum Where
    {
        Text,

        /// <summary>Behind <c>&amp;</c> and what may be the name of a character.</summary>
        Reference,

        /// <summary>Behind <c>]</c>.</summary>
        AfterBracket,
        Backslash, Tag, Destination, Title, Code, Info,
    }

    private Where At { get; init; }

    /// <summary>How many parentheses are open within a destination.</summary>
    private int Depth { get; init; }

    /// <summary>True until something other than white space has been written on the line.</summary>
    private bool LineIsBlank { get; init; } = true;

    /// <summary>True when the line began with a bar, as the rows of tables must here.</summary>
    public bool InTable { get; private init; }

    public override bool MayEnd => At <= Where.AfterBracket;

    public override string Described => At switch
    {
        Where.Backslash => "behind a backslash",
        Where.Tag => "in a tag or between < and >",
        Where.Destination => "in a link's destination",
        Where.Title => "in a link's title",
        Where.Code => "in code",
        Where.Info => "in the line that opens a code block",
        Where.AfterBracket => "right behind ]",
        Where.Reference => "in what may be a character reference",
        _ => "in text",
    };

    public override Surrounding After(TextNode node, DiagnosticBag diagnostics)
    {
        if (At is Where.Code) return this;
        if (At is Where.Info) return node.Text.Contains('\n', StringComparison.Ordinal) ? Code : this;
        var here = this;
        var text = node.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '`' && here.At is Where.Text or Where.Reference or Where.AfterBracket && CodeSpans.EndOf(text, i) is { } end)
            {
                here = here with { At = Where.Text, LineIsBlank = false };
                i = end - 1;
            }
            else
            {
                here = here.Next(text[i], i + 1 < text.Length ? text[i + 1] : '\0');
            }
        }

        return here;
    }

    public override Printing? PrintingOf(PrintNode print, DiagnosticBag diagnostics)
    {
        if (At is Where.Backslash or Where.Tag or Where.Title or Where.AfterBracket or Where.Reference)
        {
            diagnostics.Add(Problems.NoValueHere(print.At, Described, At == Where.Tag ? "Write a link as [text](destination)." : "Put a space between, or take the character before it away."));
            return null;
        }

        if (print.Type.Kind == Kind.Html || (print.Type.Kind == Kind.Markdown && At != Where.Text))
        {
            diagnostics.Add(Problems.MarkupNotHere(print.At, print.Type.NotNull.Described, Described));
            return null;
        }

        return At switch
        {
            Where.Destination => Printing.MarkdownUrl,
            Where.Info => Printing.CodeLine,
            Where.Code => Printing.Plain,
            _ => print.Type.Kind == Kind.Markdown ? Printing.Plain : Printing.MarkdownText,
        };
    }

    public override Surrounding AfterValue() => LineIsBlank ? this with { LineIsBlank = false } : this;

    public override Surrounding? Join(Surrounding other)
    {
        if (other is not MarkdownSurrounding there) return null;
        var joined = this with { LineIsBlank = LineIsBlank && there.LineIsBlank, InTable = InTable || there.InTable };
        if (At == there.At && Depth == there.Depth) return joined;
        return MayEnd && there.MayEnd ? joined with { At = At > there.At ? At : there.At } : null;
    }

    private MarkdownSurrounding Next(char c, char after)
    {
        if (c == '\n' && At is Where.Text or Where.Reference or Where.AfterBracket or Where.Backslash) return new();
        var blank = LineIsBlank && c is ' ' or '\t';
        var next = this with { LineIsBlank = blank, InTable = InTable || (LineIsBlank && c == '|') };
        return At switch
        {
            Where.Backslash => next with { At = Where.Text },
            Where.Tag => c == '>' ? next with { At = Where.Text } : next,
            Where.Destination => next.NextInDestination(c),
            Where.Title => c == ')' ? next with { At = Where.Text } : next,
            Where.AfterBracket when c == '(' => next with { At = Where.Destination, Depth = 0 },
            Where.Reference when char.IsAsciiLetterOrDigit(c) || c == '#' => next,
            _ => next with
            {
                At = c switch
                {
                    '\\' => Where.Backslash,
                    ']' => Where.AfterBracket,
                    '&' => Where.Reference,
                    '<' when after is '/' or '!' or '?' or '\0' || char.IsAsciiLetter(after) => Where.Tag,
                    _ => Where.Text,
                },
            },
        };
    }

    private MarkdownSurrounding NextInDestination(char c) => c switch
    {
        '(' => this with { Depth = Depth + 1 },
        ')' when Depth > 0 => this with { Depth = Depth - 1 },
        ')' => this with { At = Where.Text },
        ' ' or '\n' or '<' => this with { At = Where.Title },
        _ => this,
    };
}
