using SiteGen.Diagnostics;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>
/// A place in a shell script. Values go between single quotes, between double quotes, and into the strings of JSON in a heredoc whose
/// mark is quoted (<c>&lt;&lt;'JSON'</c>): there the shell expands nothing, and a JSON string cannot hold the line that ends it.
/// </summary>
internal sealed record ShellSurrounding : Surrounding
{
    private const string Takes = "between 'single' or \"double quotes\", or in a JSON string of a heredoc that begins with <<'JSON'";

    public static readonly ShellSurrounding Start = new();

    private ShellSurrounding()
    {
    }

    private enum Where { Code, Comment, Single, Double, Mark, Heredoc, JsonString }

    private Where At { get; init; }

    /// <summary>Behind an escaping backslash.</summary>
    private bool Escaped { get; init; }

    /// <summary>True where a word begins, and with it a comment may.</summary>
    private bool WordBegins { get; init; } = true;

    /// <summary>The mark of a heredoc with its quotes, once it has been read; "" when there is none.</summary>
    private string Mark { get; init; } = "";

    /// <summary>The line of a heredoc so far when it may still be the closing one; null when not.</summary>
    private string? Line { get; init; }

    private bool IsJson => Mark is "'JSON'";

    public override bool MayEnd => At is Where.Code or Where.Comment;

    public override string Described => Escaped ? "behind a backslash" : At switch
    {
        Where.Comment => "in a comment",
        Where.Single => "in single quotes",
        Where.Double => "in double quotes",
        Where.JsonString => "in a JSON string",
        Where.Mark or Where.Heredoc => "in a heredoc",
        _ => "outside of quotes",
    };

    public override Surrounding After(TextNode text, DiagnosticBag diagnostics)
    {
        var here = this;
        for (var i = 0; i < text.Text.Length; i++) here = here.Next(text.Text[i], i + 1 < text.Text.Length ? text.Text[i + 1] : '\0');
        return here;
    }

    public override Printing? PrintingOf(PrintNode print, DiagnosticBag diagnostics)
    {
        if (!Escaped && print.Type.Kind is not (Kind.Html or Kind.Markdown))
            switch (At)
            {
                case Where.Single:
                    return Printing.ShellQuoted;
                case Where.Double:
                    return Printing.ShellDoubleQuoted;
                case Where.JsonString:
                    return Printing.Json;
                case Where.Heredoc when IsJson && print.Type is { MayBeNull: false, Kind: Kind.Number or Kind.Decimal or Kind.Bool }:
                    return Printing.Plain;
            }

        diagnostics.Add(Problems.NotInLiteral(print.At, Described, Takes));
        return null;
    }

    public override Surrounding AfterValue() => this with { WordBegins = false, Line = null };

    public override Surrounding? Join(Surrounding other) =>
        other is ShellSurrounding there && this with { WordBegins = false, Line = null } == there with { WordBegins = false, Line = null }
            ? this with { WordBegins = WordBegins || there.WordBegins, Line = Line == there.Line ? Line : null }
            : null;

    private ShellSurrounding Next(char c, char following)
    {
        if (Escaped) return this with { Escaped = false, WordBegins = false };
        switch (At)
        {
            case Where.Comment:
                return c == '\n' ? this with { At = Where.Code, WordBegins = true } : this;
            case Where.Single:
                return c == '\'' ? this with { At = Where.Code } : this;
            case Where.Double:
                return c == '"' ? this with { At = Where.Code } : this with { Escaped = c == '\\' };
            case Where.JsonString:
                return c == '"' ? this with { At = Where.Heredoc } : this with { Escaped = c == '\\' };
            case Where.Heredoc:
                return NextInHeredoc(c);
            case Where.Mark when c is not (' ' or '\n'):
                return this with { Mark = Mark + c };
            default:
                return NextInCode(c, following);
        }
    }

    private ShellSurrounding NextInCode(char c, char following)
    {
        if (c == '\n') return Mark.Length > 0 ? this with { At = Where.Heredoc, Line = "" } : this with { At = Where.Code, WordBegins = true };
        if (c == '<' && following == '<') return this with { At = Where.Code, Mark = "<" }; // the second "<" opens the mark
        var here = this with { At = Where.Code, WordBegins = c is ' ' or ';' or '(' };
        return c switch
        {
            '<' when Mark == "<" => here with { At = Where.Mark, Mark = "" },
            '\\' => here with { Escaped = true },
            '\'' => here with { At = Where.Single },
            '"' => here with { At = Where.Double },
            '#' when WordBegins => here with { At = Where.Comment },
            _ => here,
        };
    }

    private ShellSurrounding NextInHeredoc(char c)
    {
        if (c == '\n') return Line == Mark.Trim('\'', '"') ? Start : this with { Line = "" };
        return this with { Line = Line is { } line && line.Length < Mark.Length ? line + c : null, At = IsJson && c == '"' ? Where.JsonString : Where.Heredoc };
    }
}
