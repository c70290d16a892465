using SiteGen.Diagnostics;

namespace SiteGen.Templating.Syntax;

/// <summary>
/// Cuts a template into text and code. The rules of <c>{{-</c>, <c>{{~</c>, escape blocks and indentation are Scriban's
/// (its language reference, 1.3 to 1.5); what the reference leaves open follows what the library does.
/// </summary>
internal sealed class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens = [];
    private int _at;

    private Lexer(SourceText source, DiagnosticBag diagnostics) => (_source, _text, _diagnostics) = (source, source.Text, diagnostics);

    public static List<Token> Read(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        lexer.ReadAll();
        return lexer._tokens;
    }

    private void ReadAll()
    {
        while (_at < _text.Length)
        {
            var enter = FindEnter(_at, out var percents);
            AddText(_at, enter);
            if (enter == _text.Length) break;

            _at = enter + percents + 2;
            if (_at < _text.Length && _text[_at] is '-' or '~') _at++;
            if (percents > 0) ReadEscaped(enter, percents);
            else ReadCode(enter);
        }

        Add(TokenKind.End, _text.Length, 0, "");
    }

    private void ReadEscaped(int enter, int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var exit = _text.IndexOf(closing, _at, StringComparison.Ordinal);
        if (exit < 0)
        {
            _diagnostics.Add(Problems.UnclosedEscape(_source.At(enter, percents + 2), closing));
            _at = _text.Length;
            return;
        }

        var marked = exit > _at && _text[exit - 1] is '-' or '~';
        var end = marked ? exit - 1 : exit;
        Add(TokenKind.EscapedText, _at, end - _at, _text[_at..end]);
        _at = exit + closing.Length;
        StripAfter(marked ? _text[exit - 1] : ' ');
    }

    private void ReadCode(int enter)
    {
        Add(TokenKind.CodeEnter, enter, _at - enter, IndentBefore());
        _at = new CodeLexer(_source, _tokens, _diagnostics).Read(_at, enter);
        StripAfter(_tokens[^1].Value[0]);
    }

    /// <summary>The white space between the line's start and code that follows it, which every line the code prints is indented with.</summary>
    private string IndentBefore()
    {
        if (_tokens.Count == 0 || _tokens[^1].Kind != TokenKind.Text) return "";
        var end = _tokens[^1].End;
        var start = end;
        while (start > 0 && char.IsWhiteSpace(_text[start - 1]) && _text[start - 1] != '\n') start--;
        return start == 0 || _text[start - 1] == '\n' ? _text[start..end] : "";
    }

    private void AddText(int start, int enter)
    {
        var end = enter;
        if (enter < _text.Length)
        {
            var mark = _text.IndexOf('{', enter + 1) + 1;
            if (mark < _text.Length && _text[mark] == '-')
                while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
            else if (mark < _text.Length && _text[mark] == '~')
                while (end > start && char.IsWhiteSpace(_text[end - 1]) && !EndsLine(end - 1)) end--;
        }

        if (end > start) Add(TokenKind.Text, start, end - start, _text[start..end]);
    }

    private bool EndsLine(int at) => _text[at] == '\n' || _text[at] == '\r' && (at + 1 == _text.Length || _text[at + 1] != '\n');

    private void StripAfter(char mark)
    {
        if (mark == '-')
            while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        else if (mark == '~')
            while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
                if (_text[_at++] == '\n') break;
    }

    private int FindEnter(int from, out int percents)
    {
        percents = 0;
        for (var at = _text.IndexOf('{', from); at >= 0; at = _text.IndexOf('{', at + 1))
        {
            var next = at + 1;
            while (next < _text.Length && _text[next] == '%') next++;
            if (next >= _text.Length || _text[next] != '{') continue;
            percents = next - at - 1;
            return at;
        }

        return _text.Length;
    }

    private void Add(TokenKind kind, int start, int length, string value) => _tokens.Add(new(kind, start, length, value));
}
