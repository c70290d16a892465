using SiteGen.Diagnostics;

namespace SiteGen.Templating.Syntax;

/// <summary>Reads the statements of a template. After a problem it goes on with the next statement, so that one run shows them all.</summary>
internal sealed partial class Parser
{
    private static readonly string[] Refused = ["while", "tablerow", "wrap", "import", "readonly", "func", "ret", "do"];

    /// <summary>How deep blocks, parentheses, and what follows on <c>else</c>, may stand in each other, and how many pipes, operators and members an expression may have.</summary>
    public const int MaxDepth = 200;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly TokenStream _tokens;
    private readonly ExpressionParser _expressions;
    private int _depth;
    private string? _indent;
    private string? _indentAtBlockEnd;

    private Parser(SourceText source, DiagnosticBag diagnostics)
    {
        (_source, _diagnostics) = (source, diagnostics);
        _tokens = new(Lexer.Read(source, diagnostics));
        _expressions = new(_tokens, source, diagnostics);
    }

    private enum Around { Nothing, If, For, Case, When, Else, Other }

    private enum Ending { End, Else, When, File }

    public static Block Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var parser = new Parser(source, diagnostics);
        var statements = new List<Statement>();
        while (true)
        {
            statements.AddRange(parser.ReadBlock(Around.Nothing, out var ending).Statements);
            if (ending == Ending.File) return new(statements);
            var stray = parser._tokens.Current;
            diagnostics.Add(Problems.StrayKeyword(source.At(stray.Start, stray.Length), stray.Value));
            parser._tokens.SkipStatement();
        }
    }

    /// <summary>Reads up to the keyword that ends the block and leaves it current.</summary>
    private Block ReadBlock(Around around, out Ending ending)
    {
        var outer = _indent;
        _indent = null;
        var statements = new List<Statement>();
        if (_depth == MaxDepth)
        {
            var token = _tokens.Current;
            _diagnostics.Add(Problems.TooDeep(_source.At(token.Start, 1), MaxDepth));
            while (_tokens.Current.Kind != TokenKind.End) _tokens.Next();
        }

        _depth++;
        while (ReadStatement(around, statements) is var found)
        {
            if (found is not { } end) continue;
            ending = end;
            break;
        }

        _depth--;
        (_indentAtBlockEnd, _indent) = (_indent, outer);
        return new(statements);
    }

    private Ending? ReadStatement(Around around, List<Statement> statements)
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.End:
                return Ending.File;
            case TokenKind.Text or TokenKind.EscapedText:
                _tokens.Next();
                if (around == Around.Case) RefuseTextInCase(token);
                else if (token.Length > 0) statements.Add(new Text(token.Start, token.End, token.Kind == TokenKind.EscapedText ? "" : _indent, token.Value));
                return null;
            case TokenKind.CodeEnter:
                _indent = around == Around.Case ? "" : token.Value;
                _tokens.Next();
                return null;
            case TokenKind.CodeExit:
                _indent = null;
                _tokens.Next();
                return null;
            case TokenKind.Separator:
                _tokens.Next();
                return null;
            case TokenKind.Name when token.Value is "end":
                return Ending.End;
            case TokenKind.Name when token.Value is "else":
                return Ending.Else;
            case TokenKind.Name when token.Value is "when":
                return Ending.When;
        }

        if (ReadCode(token) is { } statement)
        {
            if (around == Around.Case) _diagnostics.Add(Problems.StatementInCase(_source.At(token.Start, token.Length)));
            statements.Add(statement);
        }

        return null;
    }

    private Statement? ReadCode(Token token)
    {
        if (token.Kind != TokenKind.Name) return ReadPrint(token);
        if (Array.IndexOf(Refused, token.Value) >= 0 && !(token.Value is "while" or "tablerow" && _tokens.Peek.Is(".")))
        {
            _diagnostics.Add(Problems.NotInThisLanguage(_source.At(token.Start, token.Length), token.Value, "A template prints, chooses with if and case, loops with for and includes parts; it does nothing else."));
            _tokens.SkipStatement();
            return null;
        }

        switch (token.Value)
        {
            case "if":
                _tokens.Next();
                return ReadIf(token);
            case "for" when !_tokens.Peek.Is("."):
                _tokens.Next();
                return ReadFor(token);
            case "case":
                _tokens.Next();
                return ReadCase(token);
            case "with":
                _tokens.Next();
                return ReadWith(token);
            case "capture":
                _tokens.Next();
                return ReadCapture(token);
            case "include":
                _tokens.Next();
                return ReadInclude(token);
            case "break" or "continue":
                _tokens.Next();
                ExpectStatementEnd();
                return token.Value == "break" ? new Break(token.Start, token.End, _indent) : new Continue(token.Start, token.End, _indent);
            default:
                return ReadPrint(token);
        }
    }

    private Print? ReadPrint(Token token)
    {
        var value = _expressions.Read();
        if (value is Missing && _tokens.Current.Start == token.Start) _tokens.Next();
        FinishStatement(value);
        return value is Missing ? null : new Print(value.Start, value.End, _indent, value);
    }

    private Include? ReadInclude(Token keyword)
    {
        var path = _tokens.Current;
        if (path.Kind != TokenKind.String)
        {
            _diagnostics.Add(Problems.PartPathExpected(_source.At(path.Start, path.Length)));
            _tokens.SkipStatement();
            return null;
        }

        _tokens.Next();
        var arguments = _expressions.ReadArguments();
        if (arguments is not [.., Missing] && _expressions.OperatorFollowsCall()) _tokens.SkipStatement();
        FinishStatement(arguments.Count > 0 ? arguments[^1] : null);
        return new(keyword.Start, path.End, _indent, path.Value, (path.Start, path.End), arguments);
    }

    private void Close(Token keyword, Ending ending)
    {
        if (ending == Ending.End)
        {
            _tokens.Next();
            ExpectStatementEnd();
        }
        else if (ending == Ending.File)
        {
            _diagnostics.Add(Problems.UnclosedBlock(_source.At(keyword.Start, keyword.Length), keyword.Value));
        }
        else
        {
            var stray = _tokens.Current;
            _diagnostics.Add(Problems.StrayKeyword(_source.At(stray.Start, stray.Length), stray.Value, keyword.Value));
            _tokens.SkipStatement();
            Close(keyword, SkipBlock());
        }
    }

    private Ending SkipBlock()
    {
        ReadBlock(Around.Other, out var ending);
        return ending;
    }

    private void RefuseTextInCase(Token text)
    {
        if (string.IsNullOrWhiteSpace(text.Value)) return;
        var start = text.Start + text.Value.Length - text.Value.TrimStart().Length;
        _diagnostics.Add(Problems.StatementInCase(_source.At(start, text.Value.Trim().Length)));
    }

    /// <summary>After a problem the rest of the statement is skipped in silence.</summary>
    private void FinishStatement(Expression? last)
    {
        if (last is Missing) _tokens.SkipStatement();
        else ExpectStatementEnd();
    }

    private void ExpectStatementEnd()
    {
        if (_tokens.AtStatementEnd) return;
        var token = _tokens.Current;
        if (token.Kind != TokenKind.Refused) _diagnostics.Add(Problems.EndOfStatementExpected(_source.At(token.Start, token.Length), TokenStream.Describe(token)));
        _tokens.SkipStatement();
    }
}
