using SiteGen.Diagnostics;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>A place in the YAML front matter of a Markdown template: text goes between double quotes, numbers and truth values may stand bare.</summary>
internal sealed record FrontMatterSurrounding : Surrounding
{
    /// <summary>Before the first character of a Markdown template, which tells whether there is any.</summary>
    public static readonly FrontMatterSurrounding Start = new();

    private FrontMatterSurrounding()
    {
    }

    private enum Where { Plain, Double, Escaped, Single }

    private Where At { get; init; }

    /// <summary>The line so far when it may still be the closing one; null when not.</summary>
    private string? Line { get; init; } = "";

    /// <summary>False until the opening line has been read.</summary>
    private bool Opened { get; init; }

    /// <summary>True where a value begins, and with it a quote.</summary>
    private bool ValueBegins { get; init; } = true;

    public override bool MayEnd => false;

    public override string Described => At switch
    {
        Where.Double => "in double quotes of the front matter",
        Where.Escaped => "behind a backslash",
        Where.Single => "in single quotes of the front matter",
        _ => "in the front matter",
    };

    public override Surrounding After(TextNode text, DiagnosticBag diagnostics)
    {
        var here = this;
        for (var i = 0; i < text.Text.Length; i++)
        {
            var c = text.Text[i];
            if (c == '\n' && here.Line?.TrimEnd() == "---")
            {
                if (here.Opened) return MarkdownSurrounding.Start.After(text.Part(i + 1, text.Text.Length), diagnostics);
                here = new() { Opened = true };
                continue;
            }

            here = here.Next(c);
        }

        return here;
    }

    public override Printing? PrintingOf(PrintNode print, DiagnosticBag diagnostics)
    {
        if (print.Type.Kind is Kind.Html or Kind.Markdown)
        {
            diagnostics.Add(Problems.MarkupNotHere(print.At, print.Type.NotNull.Described, Described));
            return null;
        }

        if (At == Where.Double) return Printing.Json;
        if (At == Where.Plain && print.Type is { MayBeNull: false, Kind: Kind.Number or Kind.Decimal or Kind.Bool }) return Printing.Plain;
        diagnostics.Add(Problems.QuotesInFrontMatter(print.At, print.Type.Described));
        return null;
    }

    public override Surrounding AfterValue() => this with { Line = null, ValueBegins = false };

    public override Surrounding? Join(Surrounding other) =>
        other is FrontMatterSurrounding there && At == there.At && Opened == there.Opened
            ? this with { Line = Line == there.Line ? Line : null, ValueBegins = ValueBegins && there.ValueBegins }
            : null;

    private FrontMatterSurrounding Next(char c)
    {
        if (c == '\n' && At is Where.Plain) return new() { Opened = Opened };
        var next = this with { Line = Line is { Length: < 8 } line ? line + c : null };
        return At switch
        {
            Where.Double => c == '\\' ? next with { At = Where.Escaped } : c == '"' ? next with { At = Where.Plain, ValueBegins = false } : next,
            Where.Escaped => next with { At = Where.Double },
            Where.Single => c == '\'' ? next with { At = Where.Plain, ValueBegins = false } : next,
            _ when ValueBegins && c == '"' => next with { At = Where.Double },
            _ when ValueBegins && c == '\'' => next with { At = Where.Single },
            _ => next with { ValueBegins = c is ':' or '-' or '[' or '{' or ',' || (ValueBegins && c == ' ') },
        };
    }
}
