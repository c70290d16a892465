using SiteGen.Diagnostics;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>
/// A place in a code sample: values go into the plainest string literal of the language and nowhere else, so that no value can become
/// code. It knows literals and comments, not the whole grammar: a regular expression that holds a quote would be misread.
/// </summary>
internal sealed record CodeSurrounding : Surrounding
{
    public static readonly CodeSurrounding StartOfPython = new(CodeLanguage.Python);
    public static readonly CodeSurrounding StartOfTypeScript = new(CodeLanguage.TypeScript);
    public static readonly CodeSurrounding StartOfCSharp = new(CodeLanguage.CSharp);
    public static readonly CodeSurrounding StartOfGo = new(CodeLanguage.Go);
    public static readonly CodeSurrounding StartOfPhp = new(CodeLanguage.Php);
    public static readonly CodeSurrounding StartOfSettings = new(CodeLanguage.Settings);

    private CodeSurrounding(CodeLanguage language) => Language = language;

    private CodeLanguage Language { get; }

    /// <summary>null in code.</summary>
    private CodeLiteral? Literal { get; init; }

    /// <summary>Behind an escaping backslash.</summary>
    private bool Escaped { get; init; }

    public override bool MayEnd => Literal is null or { Close: "\n" };

    public override string Described => Escaped ? "behind a backslash" : Literal?.Described ?? "outside of string literals";

    public override Surrounding After(TextNode text, DiagnosticBag diagnostics)
    {
        var (literal, escaped) = (Literal, Escaped);
        var code = text.Text.AsSpan();
        while (!code.IsEmpty)
        {
            var length = 1;
            if (escaped) escaped = false;
            else if (literal is null)
            {
                literal = OpenedBy(code);
                length = literal?.Open.Length ?? 1;
            }
            else if (code[0] == literal.Escape)
            {
                escaped = true;
            }
            else if (code.StartsWith(literal.Close))
            {
                length = literal.Close.Length;
                literal = null;
            }

            code = code[length..];
        }

        return this with { Literal = literal, Escaped = escaped };
    }

    public override Printing? PrintingOf(PrintNode print, DiagnosticBag diagnostics)
    {
        if (!Escaped && Literal?.Printing is { } printing && print.Type.Kind is not (Kind.Html or Kind.Markdown)) return printing;
        if (Literal is null && print.Type is { MayBeNull: false, Kind: Kind.Number or Kind.Decimal }) return Printing.Plain;
        diagnostics.Add(Problems.NotInLiteral(print.At, Described, Language.Takes));
        return null;
    }

    private CodeLiteral? OpenedBy(ReadOnlySpan<char> code)
    {
        foreach (var literal in Language.Literals)
            if (code.StartsWith(literal.Open)) return literal;
        return null;
    }
}
