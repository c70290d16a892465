using SiteGen.Diagnostics;

namespace SiteGen.Templating.Syntax;

// The statements that hold others.
internal sealed partial class Parser
{
    private If ReadIf(Token keyword)
    {
        var indent = _indent;
        var condition = ReadCondition();
        var then = ReadBlock(Around.If, out var ending);
        Block? otherwise = null;
        if (ending == Ending.Else)
        {
            var elseToken = _tokens.Current;
            _tokens.Next();
            if (_tokens.Current.IsName("if"))
            {
                var nested = _tokens.Current;
                _tokens.Next();
                _depth++; // as deep as if it stood in a block of its own
                var rest = ReadIf(nested) with { Indent = null };
                _depth--;
                return new(keyword.Start, condition.End, indent, condition, then, new([rest]));
            }

            otherwise = ReadElse(elseToken, out ending);
        }

        Close(keyword, ending);
        return new(keyword.Start, condition.End, indent, condition, then, otherwise);
    }

    private Expression ReadCondition()
    {
        var condition = _expressions.Read();
        FinishStatement(condition);
        return condition;
    }

    private Block ReadElse(Token elseToken, out Ending ending)
    {
        ExpectStatementEnd();
        var block = ReadBlock(Around.Else, out ending);
        while (ending == Ending.Else)
        {
            var again = _tokens.Current;
            _diagnostics.Add(Problems.StrayKeyword(_source.At(again.Start, again.Length), "else", elseToken.Value));
            _tokens.SkipStatement();
            ReadBlock(Around.Else, out ending);
        }

        return block;
    }

    private For ReadFor(Token keyword)
    {
        var indent = _indent;
        var item = _tokens.Current;
        Expression list = new Missing(item.Start, item.End);
        var options = new LoopOptions(null, null, false);
        if (item.Kind == TokenKind.Name && _tokens.Peek.IsName("in"))
        {
            _tokens.Next();
            _tokens.Next();
            list = _expressions.ReadList();
            options = ReadOptions();
            FinishStatement(list);
        }
        else
        {
            _diagnostics.Add(Problems.LoopHeadExpected(_source.At(keyword.Start, keyword.Length)));
            _tokens.SkipStatement();
        }

        var body = ReadBlock(Around.For, out var ending);
        Block? otherwise = null;
        if (ending == Ending.Else)
        {
            var elseToken = _tokens.Current;
            _tokens.Next();
            otherwise = ReadElse(elseToken, out ending);
        }

        Close(keyword, ending);
        var name = new Name(item.Start, item.End, item.Value);
        return new For(keyword.Start, list.End, indent, name, list, options, body, otherwise);
    }

    private LoopOptions ReadOptions()
    {
        var options = new LoopOptions(null, null, false);
        while (_tokens.Current is { Kind: TokenKind.Name, Value: "limit" or "offset" or "reversed" } option)
        {
            _tokens.Next();
            if (option.Value == "reversed")
            {
                options = options with { Reversed = true };
                continue;
            }

            if (!_tokens.Current.Is(":")) break;
            _tokens.Next();
            var value = _expressions.ReadOperand();
            options = option.Value == "limit" ? options with { Limit = value } : options with { Offset = value };
        }

        return options;
    }

    private Case ReadCase(Token keyword)
    {
        var indent = _indent;
        var value = ReadCondition();
        ReadBlock(Around.Case, out var ending);
        var whenIndent = _indentAtBlockEnd;
        var whens = new List<When>();
        while (ending == Ending.When)
        {
            _tokens.Next();
            var values = ReadWhenValues();
            whens.Add(new(values, ReadBlock(Around.When, out ending)));
        }

        Block? otherwise = null;
        if (ending == Ending.Else)
        {
            var elseToken = _tokens.Current;
            if (whens.Count == 0) _diagnostics.Add(Problems.StrayKeyword(_source.At(elseToken.Start, elseToken.Length), "else"));
            _tokens.Next();
            otherwise = ReadElse(elseToken, out ending);
        }

        while (ending == Ending.When)
        {
            var stray = _tokens.Current;
            _diagnostics.Add(Problems.StrayKeyword(_source.At(stray.Start, stray.Length), "when", "else"));
            _tokens.SkipStatement();
            ReadBlock(Around.When, out ending);
        }

        Close(keyword, ending);
        return new Case(keyword.Start, value.End, indent, value, whenIndent, whens, otherwise);
    }

    private List<Expression> ReadWhenValues()
    {
        var values = new List<Expression>();
        do
        {
            if (values.Count > 0) _tokens.Next();
            values.Add(_expressions.ReadWhenValue());
        }
        while (values[^1] is not Missing && (_tokens.Current.Is(",") || _tokens.Current.Is("||")));

        FinishStatement(values[^1]);
        return values;
    }

    private With ReadWith(Token keyword)
    {
        var indent = _indent;
        var value = ReadCondition();
        var body = ReadBlock(Around.Other, out var ending);
        Close(keyword, ending);
        return new(keyword.Start, value.End, indent, value, body);
    }

    private Capture ReadCapture(Token keyword)
    {
        var indent = _indent;
        var target = _tokens.Current;
        if (target.Kind == TokenKind.Name)
        {
            _tokens.Next();
            ExpectStatementEnd();
        }
        else
        {
            _diagnostics.Add(Problems.ExpressionExpected(_source.At(target.Start, target.Length), TokenStream.Describe(target)));
            _tokens.SkipStatement();
        }

        var body = ReadBlock(Around.Other, out var ending);
        Close(keyword, ending);
        return new Capture(keyword.Start, target.End, indent, new(target.Start, target.End, target.Value), body);
    }
}
