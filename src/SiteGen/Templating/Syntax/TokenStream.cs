namespace SiteGen.Templating.Syntax;

/// <summary>The tokens of a template and how far they have been read.</summary>
internal sealed class TokenStream(List<Token> tokens)
{
    private int _at;

    public Token Current => tokens[_at];

    /// <summary>The token before the current one; the current one itself at the start.</summary>
    public Token Previous => tokens[Math.Max(0, _at - 1)];

    public Token Peek => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    /// <summary>Stays at the end once it is reached.</summary>
    public void Next() => _at = Math.Min(_at + 1, tokens.Count - 1);

    /// <summary>True when no more code of a statement follows.</summary>
    public bool AtStatementEnd => Current.Kind is TokenKind.Separator or TokenKind.CodeExit or TokenKind.End;

    public void SkipStatement()
    {
        while (!AtStatementEnd) Next();
    }

    /// <summary>A token as a message names it.</summary>
    public static string Describe(Token token) => token.Kind switch
    {
        TokenKind.Separator => "the end of the statement",
        TokenKind.CodeExit => "the end of the code",
        TokenKind.End => "the end of the template",
        TokenKind.String => "a string",
        TokenKind.Argument => $"'${token.Value}'",
        _ => $"'{token.Value}'",
    };
}
