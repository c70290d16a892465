using SiteGen.Diagnostics;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>
/// A place in HTML or XML. Follows the tokenizer of the HTML standard (13.2.5) as far as it tells text, tags, attribute values,
/// comments and the elements whose content is not markup apart.
/// </summary>
internal sealed record MarkupSurrounding : Surrounding
{
    public static readonly MarkupSurrounding StartOfHtml = new() { IsHtml = true };
    public static readonly MarkupSurrounding StartOfXml = new() { IsHtml = false };

    private static readonly string[] RawElements = ["script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext"];
    private static readonly string[] TextElements = ["title", "textarea"];

    private MarkupSurrounding()
    {
    }

    private enum Where
    {
        Text, TagStart, TagName, Declaration, Comment,

        /// <summary>Behind white space in a tag.</summary>
        InTag, AttributeName, AfterAttributeName, BeforeValue, DoubleQuoted, SingleQuoted, Unquoted, AfterQuoted,

        /// <summary>Where ways join that are all between the attributes of a tag: only white space, <c>/</c> or <c>&gt;</c> goes on from here.</summary>
        Seam,

        /// <summary>In script, style and their like.</summary>
        Raw,

        /// <summary>In title and textarea, whose content is text without tags.</summary>
        TextOnly,
    }

    private bool IsHtml { get; init; }

    private Where At { get; init; }

    /// <summary>The tag's name, lower-case in HTML, with its <c>/</c> when it closes; in text-like elements the element's.</summary>
    private string Tag { get; init; } = "";

    private string Attribute { get; init; } = "";

    /// <summary>The value of the attribute <c>type</c>, by which a script tells data from code; the first counts. null when none has been read to its end.</summary>
    private string? TypeValue { get; init; }

    /// <summary>What has been read of a value, of <c>&lt;/script</c> or of a comment's marks.</summary>
    private string Read { get; init; } = "";

    public override bool MayEnd => At == Where.Text;

    public override string Described => At switch
    {
        Where.Text => "in text",
        Where.Comment => "in a comment",
        Where.Declaration => "in a declaration",
        Where.Raw or Where.TextOnly => $"in the element {Tag}",
        Where.DoubleQuoted or Where.SingleQuoted => $"in the value of the attribute {Attribute}",
        Where.Unquoted or Where.BeforeValue => $"in the unquoted value of the attribute {Attribute}",
        _ => $"in the tag <{Tag}",
    };

    public override Surrounding After(TextNode text, DiagnosticBag diagnostics)
    {
        var here = this;
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (here.At == Where.Seam && !IsSpace(text.Text[i]) && text.Text[i] is not ('/' or '>'))
                diagnostics.Add(Problems.AttributesRunTogether(text.At(i)));
            here = here.Next(text.Text[i]);
        }

        return here;
    }

    public override Printing? PrintingOf(PrintNode print, DiagnosticBag diagnostics)
    {
        var kind = print.Type.Kind;
        if (IsHtml && At == Where.Raw && Tag == "script" && TypeValue?.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) == true && Read.Length == 0)
        {
            if (kind == Kind.Html) return Printing.Plain;
            diagnostics.Add(Problems.ScriptTakesHtml(print.At, print.Type.NotNull.Described));
            return null;
        }

        if (At is not (Where.Text or Where.TextOnly or Where.DoubleQuoted or Where.SingleQuoted) || IsCode)
        {
            diagnostics.Add(Problems.NoValueHere(print.At, Described, At is Where.Unquoted or Where.BeforeValue ? "Put the attribute's value in double quotes." : Advice));
            return null;
        }

        if (kind == Kind.Markdown && IsHtml || kind == Kind.Html && IsHtml && At != Where.Text)
        {
            diagnostics.Add(Problems.MarkupNotHere(print.At, print.Type.NotNull.Described, Described));
            return null;
        }

        return kind == Kind.Html && IsHtml ? Printing.Plain : IsHtml ? Printing.Html : Printing.Xml;
    }

    public override Surrounding AfterValue() => Attribute == "type" ? this with { Read = Read + "\0" } : this; // no script type that is known

    public override Surrounding? Join(Surrounding other)
    {
        if (other is not MarkupSurrounding { } there) return null;
        if (Equals(there)) return this;
        if (IsBetweenAttributes && there.IsBetweenAttributes && Tag == there.Tag)
            return this with { At = Where.Seam, Attribute = "", Read = "", TypeValue = TypeValue == there.TypeValue ? TypeValue : null };
        return At == there.At && At is Where.DoubleQuoted or Where.SingleQuoted && this with { Read = "" } == there with { Read = "" } ? this with { Read = "\0" } : null;
    }

    private string Advice => IsCode ? "Take the expression out; a script reads data from an attribute or from a script of type application/ld+json." : "Values go into text and into attribute values in quotes.";

    /// <summary>In an attribute whose value a browser runs, lays out by, or reads as a document.</summary>
    private bool IsCode => IsHtml && At is Where.DoubleQuoted or Where.SingleQuoted
        && (Attribute.StartsWith("on", StringComparison.Ordinal) || Attribute is "style" or "srcdoc");

    private bool IsBetweenAttributes =>
        At is Where.TagName or Where.InTag or Where.AttributeName or Where.AfterAttributeName or Where.AfterQuoted or Where.Seam;

    private MarkupSurrounding Next(char c) => At switch
    {
        Where.Text => c == '<' ? this with { At = Where.TagStart, Tag = "", Attribute = "", TypeValue = null, Read = "" } : this,
        Where.TagStart => NextInTagStart(c),
        Where.TagName => IsSpace(c) ? this with { At = Where.InTag } : c is '>' or '/' ? NextInTag(c) : this with { Tag = Tag + Lower(c) },
        Where.InTag or Where.AfterQuoted or Where.Seam => NextInTag(c),
        Where.AttributeName => c == '=' ? this with { At = Where.BeforeValue, Read = "" }
            : IsSpace(c) ? this with { At = Where.AfterAttributeName }
            : c is '>' or '/' ? NextInTag(c)
            : this with { Attribute = Attribute + Lower(c) },
        Where.AfterAttributeName => c == '=' ? this with { At = Where.BeforeValue, Read = "" } : IsSpace(c) ? this : NextInTag(c),
        Where.BeforeValue => IsSpace(c) ? this
            : c == '"' ? this with { At = Where.DoubleQuoted }
            : c == '\'' ? this with { At = Where.SingleQuoted }
            : c == '>' ? NextInTag(c)
            : this with { At = Where.Unquoted, Read = c.ToString() },
        Where.DoubleQuoted => c == '"' ? EndOfValue(Where.AfterQuoted) : WithRead(c),
        Where.SingleQuoted => c == '\'' ? EndOfValue(Where.AfterQuoted) : WithRead(c),
        Where.Unquoted => IsSpace(c) ? EndOfValue(Where.InTag) : c == '>' ? EndOfValue(Where.InTag).NextInTag(c) : WithRead(c),
        Where.Declaration => NextInDeclaration(c),
        Where.Comment => c == '>' && Read.EndsWith("--", StringComparison.Ordinal) ? InText : this with { Read = c == '-' ? (Read + c)[^Math.Min(2, Read.Length + 1)..] : "" },
        _ => NextInRaw(c),
    };

    private MarkupSurrounding InText => this with { At = Where.Text, Tag = "", Attribute = "", TypeValue = null, Read = "" };

    private MarkupSurrounding NextInTagStart(char c) =>
        c == '/' && Tag.Length == 0 ? this with { Tag = "/" }
        : c is '!' or '?' && Tag.Length == 0 ? this with { At = Where.Declaration, Read = c.ToString() }
        : char.IsLetter(c) || (!IsHtml && c is '_' or ':') ? this with { At = Where.TagName, Tag = Tag + Lower(c) }
        : Tag == "/" && c != '>' ? this with { At = Where.Declaration, Read = "/" } // a bogus comment
        : InText.Next(c == '<' ? c : ' ');

    private MarkupSurrounding NextInTag(char c)
    {
        if (IsSpace(c) || c == '/') return this with { At = Where.InTag, Attribute = "", Read = c == '/' ? "/" : "" };
        if (c != '>') return this with { At = Where.AttributeName, Attribute = Lower(c).ToString(), Read = "" };
        if (IsHtml && RawElements.Contains(Tag)) return this with { At = Where.Raw, Attribute = "", Read = "" };
        if (IsHtml && TextElements.Contains(Tag)) return this with { At = Where.TextOnly, Attribute = "", Read = "" };
        return InText;
    }

    /// <summary>Only the beginning is kept: enough to tell a comment or CDATA section from a doctype.</summary>
    private MarkupSurrounding NextInDeclaration(char c)
    {
        if (Read + c == "!--") return this with { At = Where.Comment, Read = "" };
        var cdata = !IsHtml && "![CDATA[".StartsWith(Read, StringComparison.Ordinal) && Read.Length < 8;
        if (cdata && "![CDATA[".StartsWith(Read + c, StringComparison.Ordinal)) return this with { Read = Read + c };
        if (Read.StartsWith("![CDATA[", StringComparison.Ordinal))
            return c == '>' && Read.EndsWith("]]", StringComparison.Ordinal) ? InText : this with { Read = "![CDATA[" + (c == ']' ? (Read[8..] + c)[^Math.Min(2, Read.Length - 7)..] : "") };
        return c == '>' ? InText : this with { Read = Read is "!" && c == '-' ? "!-" : Read[..1] + " " };
    }

    private MarkupSurrounding NextInRaw(char c)
    {
        var closing = "</" + Tag;
        if (Read.Length == closing.Length && (IsSpace(c) || c is '/' or '>'))
            return (this with { At = Where.InTag, Tag = "/" + Tag, Read = "", TypeValue = null }).NextInTag(c);
        if (Read.Length < closing.Length && Lower(c) == closing[Read.Length]) return this with { Read = Read + Lower(c) };
        return c == '<' ? this with { Read = "<" } : Read.Length == 0 ? this : this with { Read = "" };
    }

    private MarkupSurrounding WithRead(char c) => Attribute == "type" ? this with { Read = Read + c } : this;

    private MarkupSurrounding EndOfValue(Where at) => this with { At = at, TypeValue = TypeValue ?? (Attribute == "type" ? Read : null), Attribute = "", Read = "" };

    private char Lower(char c) => IsHtml ? char.ToLowerInvariant(c) : c;

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
