using SiteGen.Diagnostics;

namespace SiteGen.Templating.Syntax;

/// <summary>Cuts the code between <c>{{</c> and <c>}}</c> into tokens.</summary>
internal sealed class CodeLexer(SourceText source, List<Token> tokens, DiagnosticBag diagnostics)
{
    private static readonly string[] Operators =
        ["==", "!=", "<=", ">=", "&&", "||", "??", "?.", "<", ">", "!", "|", ".", ",", ":", "(", ")", "-"];

    // Of Scriban's language but not of this part of it: told apart from plain slips, so that the message can say so.
    private static readonly string[] Unsupported =
        ["//=", "..<", "...", "+=", "-=", "*=", "/=", "%=", "//", "++", "--", "..", "|>", "?!", "<<", ">>", "+", "*", "/", "%", "=", "?", "[", "]", "{", "}", "@", "^"];

    private readonly string _text = source.Text;

    /// <summary>Reads up to and with the closing mark; at the end of the file it is reported missing and made up.</summary>
    /// <returns>The offset behind it.</returns>
    public int Read(int at, int enter)
    {
        while (at < _text.Length)
        {
            if (ExitAt(at) is { } mark)
            {
                var length = mark == '}' ? 2 : 3;
                tokens.Add(new(TokenKind.CodeExit, at, length, mark.ToString()));
                return at + length;
            }

            at = ReadToken(at);
        }

        diagnostics.Add(Problems.UnclosedCode(source.At(enter, 2)));
        tokens.Add(new(TokenKind.CodeExit, _text.Length, 0, "}"));
        return at;
    }

    private char? ExitAt(int at)
    {
        if (_text[at] is '-' or '~') return string.CompareOrdinal(_text, at + 1, "}}", 0, 2) == 0 ? _text[at] : null;
        return string.CompareOrdinal(_text, at, "}}", 0, 2) == 0 ? '}' : null;
    }

    private int ReadToken(int at)
    {
        var c = _text[at];
        if (c is '\n' or '\r' or ';') return Add(TokenKind.Separator, at, 1, ";");
        if (char.IsWhiteSpace(c)) return at + 1;
        if (c == '#') return SkipComment(at);
        if (c is '"' or '\'') return ReadString(at);
        if (c == '`') return ReadVerbatim(at);
        if (IsNameStart(c)) return Add(TokenKind.Name, at, WhileName(at) - at);
        if (c == '$') return ReadArgument(at);
        if (char.IsDigit(c)) return ReadNumber(at);
        if (Array.Find(Unsupported, op => op.Length > 1 && Matches(at, op)) is { } compound) return Refuse(at, compound);
        if (Array.Find(Operators, op => Matches(at, op)) is { } known) return Add(TokenKind.Operator, at, known.Length, known);
        if (Array.Find(Unsupported, op => Matches(at, op)) is { } single) return Refuse(at, single);
        diagnostics.Add(Problems.UnexpectedCharacter(source.At(at, 1), c));
        return at + 1;
    }

    private int ReadArgument(int at)
    {
        var end = WhileName(at + 1);
        var name = _text[(at + 1)..end];
        if (name.Length > 0 && name.All(char.IsAsciiDigit)) return Add(TokenKind.Argument, at, end - at, name);
        diagnostics.Add(Problems.NotInThisLanguage(source.At(at, end - at), _text[at..end], "Only $1, $2, … stand for something here: the arguments of a part."));
        return Add(TokenKind.Name, at, end - at);
    }

    private int ReadNumber(int at)
    {
        var end = WhileName(at);
        if (end + 1 < _text.Length && _text[end] == '.' && char.IsDigit(_text[end + 1])) end = WhileName(end + 1);
        var digits = _text[at..end];
        if (!long.TryParse(digits, System.Globalization.NumberStyles.None, null, out _))
        {
            diagnostics.Add(Problems.NotInThisLanguage(source.At(at, end - at), digits, "Only whole numbers written in digits are known here; a view gives every other number as text."));
            digits = "0";
        }

        return Add(TokenKind.Integer, at, end - at, digits);
    }

    private int ReadString(int at)
    {
        var literal = StringLiteral.Read(_text, at);
        if (literal.BadEscape is { } bad) diagnostics.Add(Problems.UnknownEscape(source.At(bad, 2), _text[bad..Math.Min(bad + 2, _text.Length)]));
        if (!literal.Closed) diagnostics.Add(Problems.UnclosedString(source.At(at, 1), _text[at]));
        return Add(TokenKind.String, at, literal.End - at, literal.Value);
    }

    private int ReadVerbatim(int at)
    {
        var end = at + 1;
        while (true)
        {
            end = _text.IndexOf('`', end);
            if (end < 0)
            {
                diagnostics.Add(Problems.UnclosedString(source.At(at, 1), '`'));
                return Add(TokenKind.String, at, _text.Length - at, "");
            }

            if (end + 1 == _text.Length || _text[end + 1] != '`') break;
            end += 2;
        }

        return Add(TokenKind.String, at, end + 1 - at, _text[(at + 1)..end].Replace("``", "`", StringComparison.Ordinal));
    }

    /// <summary>To the end of the line, or between <c>##</c>; either ends with the code as well.</summary>
    private int SkipComment(int at)
    {
        var many = Matches(at, "##");
        for (at += many ? 2 : 1; at < _text.Length && ExitAt(at) is null; at++)
            if (many ? Matches(at, "##") : _text[at] is '\r' or '\n')
                return many ? at + 2 : at;
        return at;
    }

    private int Refuse(int at, string op)
    {
        diagnostics.Add(Problems.NotInThisLanguage(source.At(at, op.Length), op, Instead(op)));
        return Add(TokenKind.Refused, at, op.Length, op);
    }

    private static string Instead(string op) => op switch
    {
        "=" => "A template sets nothing; == compares.",
        "?" => "Write {{ if … }}…{{ else }}…{{ end }}.",
        "[" or "]" => "Write array.first or array.last, or loop with for.",
        "{" or "}" => "A template makes no objects.",
        _ => "A template does not compute: its view gives the result.",
    };

    private bool Matches(int at, string op) => string.CompareOrdinal(_text, at, op, 0, op.Length) == 0;

    private int WhileName(int at)
    {
        while (at < _text.Length && (IsNameStart(_text[at]) || char.IsDigit(_text[at]))) at++;
        return at;
    }

    private static bool IsNameStart(char c) => c == '_' || char.IsLetter(c);

    private int Add(TokenKind kind, int start, int length, string? value = null)
    {
        tokens.Add(new(kind, start, length, value ?? _text.Substring(start, length)));
        return start + length;
    }
}
