using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Templating.Syntax;

/// <summary>
/// Reads expressions. Where Scriban's grammar gives an unparenthesised mix of calls and operators a surprising meaning
/// (<c>f x == y</c> calls f with a truth value), parentheses are asked for, so that nothing means something else here than there.
/// </summary>
internal sealed class ExpressionParser(TokenStream tokens, SourceText source, DiagnosticBag diagnostics)
{
    private int _depth;
    private int _links;

    /// <summary>Calls, pipes and operators.</summary>
    public Expression Read()
    {
        if (_depth == 0) _links = 0;
        return ReadPipes(ReadCallOrOperators());
    }

    /// <summary>The list of a <c>for</c>: as everywhere, but that a name behind it is an option of the loop.</summary>
    public Expression ReadList()
    {
        _links = 0;
        return ReadPipes(ReadOperators(0));
    }

    private Expression ReadPipes(Expression left)
    {
        while (tokens.Current.Is("|"))
        {
            if (IsTooLong()) return new Missing(left.Start, left.End);
            tokens.Next();
            while (tokens.Current.Kind == TokenKind.Separator && tokens.Current.Value == ";" && source.Text[tokens.Current.Start] != ';') tokens.Next();
            var function = ReadPath();
            if (function is Missing) return function;
            var arguments = ReadArguments(function);
            if (OperatorFollowsCall()) return new Missing(left.Start, function.End);
            left = new Call(left.Start, tokens.Previous.End, function, [left, .. arguments]);
        }

        return left;
    }

    /// <summary>A value behind <c>when</c>, where <c>||</c> and commas part the values.</summary>
    public Expression ReadWhenValue()
    {
        _links = 0;
        var token = tokens.Current;
        return token.Is("-") ? ReadUnary() : ReadOperand();
    }

    /// <summary>The arguments behind <c>include</c> and its path.</summary>
    public List<Expression> ReadArguments()
    {
        _links = 0;
        return ReadArguments(null);
    }

    /// <summary>A literal, a path or parentheses, as the arguments of calls are.</summary>
    public Expression ReadOperand()
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Name or TokenKind.Argument:
                return ReadPath();
            case TokenKind.String:
                tokens.Next();
                return new Literal(token.Start, token.End, token.Value);
            case TokenKind.Integer:
                tokens.Next();
                return new Literal(token.Start, token.End, long.Parse(token.Value, CultureInfo.InvariantCulture));
        }

        if (!token.Is("(")) return Refuse();
        tokens.Next();
        var inner = Nested(Read);
        if (inner is Missing) return inner;
        if (!tokens.Current.Is(")"))
        {
            diagnostics.Add(Problems.MissingParenthesis(source.At(token.Start, 1)));
            return new Missing(token.Start, tokens.Current.Start);
        }

        tokens.Next();
        if (tokens.Current.Is(".") || tokens.Current.Is("?.")) return Refuse();
        return inner;
    }

    private Expression ReadCallOrOperators()
    {
        var start = tokens.Current.Start;
        var first = ReadOperators(0);
        if (first is Name or Member && first.Start == start && StartsOperand(tokens.Current))
        {
            var arguments = ReadArguments(first);
            return OperatorFollowsCall() ? new Missing(start, first.End) : new Call(start, tokens.Previous.End, first, arguments);
        }

        return first;
    }

    private List<Expression> ReadArguments(Expression? function)
    {
        var arguments = new List<Expression>();
        while (StartsOperand(tokens.Current))
        {
            if (tokens.Current.Is("(") && tokens.Current.Start == tokens.Previous.End && function?.End == tokens.Previous.End)
                diagnostics.Add(Problems.NotInThisLanguage(source.At(tokens.Current.Start, 1), "(", "Separate the arguments of a call by spaces: array.join names \", \"."));
            var argument = ReadOperand();
            arguments.Add(argument);
            if (argument is Missing) break;
        }

        return arguments;
    }

    /// <summary>An operator behind a call would belong to its last argument in Scriban; parentheses are asked for instead.</summary>
    public bool OperatorFollowsCall()
    {
        var token = tokens.Current;
        if (!token.Is("!") && (token.Kind != TokenKind.Operator || Precedence(token.Value) == 0)) return false;
        diagnostics.Add(Problems.CallWithoutParentheses(source.At(token.Start, token.Length), token.Value));
        return true;
    }

    private Expression ReadOperators(int above)
    {
        var left = ReadUnary();
        while (left is not Missing && tokens.Current.Kind == TokenKind.Operator && Precedence(tokens.Current.Value) is var precedence && precedence > above)
        {
            if (IsTooLong()) return new Missing(left.Start, left.End);
            var op = tokens.Current;
            tokens.Next();
            var right = ReadOperators(precedence);
            if (right is Missing) return right;
            if (right is Name or Member && StartsOperand(tokens.Current))
            {
                diagnostics.Add(Problems.CallWithoutParentheses(source.At(right.Start, right.End - right.Start), op.Value));
                return new Missing(left.Start, right.End);
            }

            left = new Binary(left.Start, right.End, op.Value, left, right);
        }

        return left;
    }

    private Expression ReadUnary() => Nested(ReadSigned);

    /// <summary>One level deeper: every level of an expression passes here, since thousands of parentheses would end the process.</summary>
    private Expression Nested(Func<Expression> read)
    {
        if (_depth >= Parser.MaxDepth)
        {
            var token = tokens.Current;
            diagnostics.Add(Problems.TooDeep(source.At(token.Start, 1), Parser.MaxDepth));
            tokens.SkipStatement();
            return new Missing(token.Start, token.End);
        }

        _depth++;
        var inner = read();
        _depth--;
        return inner;
    }

    /// <summary>One link more: pipes, operators and members in a row each hold all that stands before them, so that a row of thousands is as deep as thousands of parentheses.</summary>
    private bool IsTooLong()
    {
        if (++_links <= Parser.MaxDepth) return false;
        diagnostics.Add(Problems.TooDeep(source.At(tokens.Current.Start, 1), Parser.MaxDepth));
        tokens.SkipStatement();
        return true;
    }

    private Expression ReadSigned()
    {
        var token = tokens.Current;
        if (token.Is("!"))
        {
            tokens.Next();
            var operand = ReadUnary();
            if (operand is Missing) return operand;
            if (operand is Name or Member && StartsOperand(tokens.Current))
            {
                diagnostics.Add(Problems.CallWithoutParentheses(source.At(operand.Start, operand.End - operand.Start), "!"));
                return new Missing(token.Start, operand.End);
            }

            return new Not(token.Start, operand.End, operand);
        }

        if (!token.Is("-")) return ReadOperand();
        tokens.Next();
        if (ReadOperand() is Literal { Value: long number } literal) return new Literal(token.Start, literal.End, -number);
        diagnostics.Add(Problems.NotInThisLanguage(source.At(token.Start, 1), "-", "A template does not compute: its view gives the result."));
        return new Missing(token.Start, token.End);
    }

    private Expression ReadPath()
    {
        var token = tokens.Current;
        Expression path;
        switch (token)
        {
            case { Kind: TokenKind.Argument }:
                path = new Argument(token.Start, token.End, int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue);
                break;
            case { Kind: TokenKind.Name, Value: "true" or "false" }:
                path = new Literal(token.Start, token.End, token.Value == "true");
                break;
            case { Kind: TokenKind.Name, Value: "null" }:
                path = new Literal(token.Start, token.End, null);
                break;
            case { Kind: TokenKind.Name }:
                path = new Name(token.Start, token.End, token.Value);
                break;
            default:
                return Refuse();
        }

        tokens.Next();
        var conditional = false;
        while (tokens.Current.Is(".") || tokens.Current.Is("?."))
        {
            if (IsTooLong()) return new Missing(token.Start, token.End);
            conditional |= tokens.Current.Is("?.");
            tokens.Next();
            var name = tokens.Current;
            if (name.Kind != TokenKind.Name) return Refuse();
            tokens.Next();
            path = new Member(token.Start, name.End, path, name.Value, name.Start, conditional);
        }

        return path;
    }

    private Missing Refuse()
    {
        var token = tokens.Current;
        if (token.Kind != TokenKind.Refused)
            diagnostics.Add(Problems.ExpressionExpected(source.At(token.Start, token.Length), TokenStream.Describe(token)));
        return new(token.Start, token.End);
    }

    private static bool StartsOperand(Token token) =>
        token.Kind is TokenKind.Name or TokenKind.Argument or TokenKind.String or TokenKind.Integer || token.Is("(");

    private static int Precedence(string op) => op switch
    {
        "??" => 1,
        "||" => 2,
        "&&" => 3,
        "==" or "!=" => 4,
        "<" or "<=" or ">" or ">=" => 5,
        _ => 0,
    };
}
