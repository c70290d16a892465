namespace SiteGen.Templating.Syntax;

internal enum TokenKind
{
    /// <summary>Text outside code, white space around code already stripped as the marks ask.</summary>
    Text,

    /// <summary>The inside of an escape block: text in which <c>{{</c> means nothing.</summary>
    EscapedText,
    CodeEnter,
    CodeExit,

    /// <summary>A line end or <c>;</c> within code.</summary>
    Separator,
    Name,

    /// <summary><c>$1</c>, <c>$2</c>, …</summary>
    Argument,
    Integer,
    String,
    Operator,

    /// <summary>What Scriban has and this part of it does not; reported by the lexer.</summary>
    Refused,
    End,
}

/// <summary>A piece of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its offset in the text.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Value">The text, name, operator, digits, or the string a literal stands for; of <see cref="TokenKind.CodeEnter"/> the white space alone before it on its line.</param>
internal sealed record Token(TokenKind Kind, int Start, int Length, string Value)
{
    public int End => Start + Length;

    public bool Is(string op) => Kind == TokenKind.Operator && Value == op;

    public bool IsName(string name) => Kind == TokenKind.Name && Value == name;
}
