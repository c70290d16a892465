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

        /// <summary>In lines of HTML, where Markdown's escapes mean nothing.</summary>
        HtmlBlock,
    }

    private Where At { get; init; }

    /// <summary>How many parentheses are open within a destination.</summary>
    private int Depth { get; init; }

    /// <summary>How many square brackets are open, without which <c>](</c> begins no destination.</summary>
    private int Brackets { get; init; }

    /// <summary>True until something other than white space has been written on the line.</summary>
    private bool LineIsBlank { get; init; } = true;

    /// <summary>True until the line holds more than white space and the marks of lists and quotes, behind which a block of HTML may begin.</summary>
    private bool BlockMayBegin { get; init; } = true;

    /// <summary>What ends the block of HTML; empty for a blank line.</summary>
    private string Until { get; init; } = "";

    /// <summary>The end of the line so far, as long as what ends a block of HTML.</summary>
    private string Tail { get; init; } = "";

    /// <summary>True when the line began with a bar, as the rows of tables must here.</summary>
    public bool InTable { get; private init; }

    /// <summary>True where a code span may stand, and a fenced block when it begins a line.</summary>
    public bool AllowsCode => MayEnd;

    public override bool MayEnd => At <= Where.AfterBracket;

    public override string Described => At switch
    {
        Where.Backslash => "behind a backslash",
        Where.Tag => "in a tag or between < and >",
        Where.Destination => "in a link's destination",
        Where.Title => "in a link's title",
        Where.Code => "in code",
        Where.HtmlBlock => "in a block of HTML",
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
                here = here with { At = Where.Text, LineIsBlank = false, BlockMayBegin = false };
                i = end - 1;
            }
            else
            {
                if (text[i] == '\n' && here.At is Where.Destination or Where.Title) diagnostics.Add(Problems.UnclosedLink(node.At(i)));
                here = here.Next(text[i], i + 1 < text.Length ? text[i + 1] : '\0');
            }
        }

        return here;
    }

    public override Printing? PrintingOf(PrintNode print, DiagnosticBag diagnostics)
    {
        if (At is Where.Backslash or Where.Tag or Where.Title or Where.AfterBracket or Where.Reference or Where.HtmlBlock)
        {
            diagnostics.Add(Problems.NoValueHere(print.At, Described, At is Where.Tag or Where.HtmlBlock ? "Write Markdown, a link as [text](destination); after HTML leave a blank line." : "Put a space between, or take the character before it away."));
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

    public override Surrounding AfterValue() => BlockMayBegin ? this with { LineIsBlank = false, BlockMayBegin = false } : this;

    public override Surrounding? Join(Surrounding other)
    {
        if (other is not MarkdownSurrounding there) return null;
        var joined = this with { Brackets = Math.Min(Brackets, there.Brackets), LineIsBlank = LineIsBlank && there.LineIsBlank, BlockMayBegin = BlockMayBegin || there.BlockMayBegin, InTable = InTable || there.InTable };
        if (At == there.At && Depth == there.Depth && Until == there.Until) return joined;
        return MayEnd && there.MayEnd ? joined with { At = At > there.At ? At : there.At } : null;
    }

    private MarkdownSurrounding Next(char c, char after)
    {
        if (At == Where.HtmlBlock) return NextInHtml(c);
        if (c == '\n' && (LineIsBlank || MayEnd || At is Where.Backslash or Where.Destination or Where.Title)) return new() { Brackets = LineIsBlank ? 0 : Brackets };
        var next = this with
        {
            LineIsBlank = c == '\n' || (LineIsBlank && c is ' ' or '\t' or '\r'),
            BlockMayBegin = c == '\n' || (BlockMayBegin && (c is ' ' or '\t' or '>' or '-' or '*' or '+' or '.' or ')' || char.IsAsciiDigit(c))),
            InTable = c != '\n' && (InTable || (LineIsBlank && c == '|')),
            Brackets = At is not (Where.Text or Where.Reference or Where.AfterBracket) ? Brackets : c == '[' ? Brackets + 1 : c == ']' ? Math.Max(0, Brackets - 1) : Brackets,
        };
        if (BlockMayBegin && c == '<' && BeginsTag(after)) return next with { At = Where.HtmlBlock, Until = "", Tail = "<" };
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
                    ']' when Brackets > 0 => Where.AfterBracket,
                    '&' => Where.Reference,
                    '<' when after == '\0' || BeginsTag(after) => Where.Tag,
                    _ => Where.Text,
                },
            },
        };
    }

    /// <summary>A block of HTML ends with a blank line, but a comment, script, style or preformatted text with its own end (CommonMark 0.31, 4.6).</summary>
    private MarkdownSurrounding NextInHtml(char c)
    {
        var tail = (Tail + char.ToLowerInvariant(c))[^Math.Min(11, Tail.Length + 1)..];
        var until = Until;
        if (until.Length == 0)
            until = tail switch
            {
                "<!--" => "-->",
                "<script" => "</script>",
                "<style" => "</style>",
                "<pre" => "</pre>",
                "<textarea" => "</textarea>",
                _ => "",
            };
        else if (tail.EndsWith(until, StringComparison.Ordinal)) until = "";
        if (c == '\n' && LineIsBlank && until.Length == 0) return new();
        return this with { Until = until, Tail = tail, LineIsBlank = c == '\n' || (LineIsBlank && c is ' ' or '\t' or '\r') };
    }

    private static bool BeginsTag(char after) => after is '/' or '!' or '?' || char.IsAsciiLetter(after);

    private MarkdownSurrounding NextInDestination(char c) => c switch
    {
        '(' => this with { Depth = Depth + 1 },
        ')' when Depth > 0 => this with { Depth = Depth - 1 },
        ')' => this with { At = Where.Text },
        ' ' or '\n' or '<' => this with { At = Where.Title },
        _ => this,
    };
}
