using System.Diagnostics.CodeAnalysis;
using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <content>Scalars and keys, on one line.</content>
internal ref partial struct SimpleYaml
{
    /// <summary>YAML takes only short texts for keys, of at most 1,024 characters up to the colon; those near the limit are for the library to judge.</summary>
    private const int MaxKeyLength = 1000;

    /// <summary>By character, up to the last of them: what may end a plain scalar.</summary>
    private static readonly bool[] _marks = MarksOf(":#*,[]{}");

    /// <summary>A scalar of the current line, of which it is not known yet whether it is a key.</summary>
    private readonly struct Token(string? text, bool isPlain, int column, int length)
    {
        public readonly string? Text = text;
        public readonly bool IsPlain = isPlain;
        public readonly int Column = column;
        public readonly int Length = length;

        /// <summary>False when it is for the library to read.</summary>
        [MemberNotNullWhen(true, nameof(Text))]
        public bool IsRead => Text is not null;
    }

    /// <summary>A scalar with its colon.</summary>
    private Token Key(bool inFlow) => Scalar(inFlow) is { IsRead: true } key && TakeColon(key) ? key : default;

    /// <summary>Skips spaces and the colon, if they make a key of the scalar that was just read.</summary>
    private bool TakeColon(Token key)
    {
        if (!SkipSpaces() || _text[_at] != ':' || !IsBlank(_at + 1) || _at - _lineStart - key.Column >= MaxKeyLength) return false;
        _at++;
        return true;
    }

    /// <summary>A scalar of this line that is a value.</summary>
    private readonly YamlScalar NodeOf(Token token) => new(token.Text!, token.IsPlain, new Place(_file, _line, token.Column, token.Length));

    private readonly Token TokenOf(string text, bool isPlain, int start, int end) => new(text, isPlain, start - _lineStart + 1, end - start);

    private Token Scalar(bool inFlow) => _text[_at] switch
    {
        '"' => DoubleQuoted(),
        '\'' => SingleQuoted(),
        _ => Plain(inFlow),
    };

    private Token Plain(bool inFlow)
    {
        var start = _at;
        if (!BeginsPlain(start)) return default;
        if (PlainEnd(inFlow) is var end && end < 0) return default;
        while (_text[end - 1] == ' ') end--;
        _at = end;
        return TokenOf(SharedTexts.Of(_text[start..end]), true, start, end);
    }

    private readonly bool BeginsPlain(int at) => _text[at] switch
    {
        '-' => at + 1 < _lineEnd && char.IsAsciiDigit(_text[at + 1]),
        '.' => at > _lineStart, // "..." at the left would end the document
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        _ => true,
    };

    private static bool[] MarksOf(string marks)
    {
        var are = new bool['}' + 1];
        foreach (var mark in marks) are[mark] = true;
        return are;
    }

    /// <summary>Where the mark stands that ends a plain scalar; -1 when the library should say.</summary>
    private readonly int PlainEnd(bool inFlow)
    {
        var line = _text[.._lineEnd];
        for (var at = _at; at < line.Length; at++)
        {
            var mark = line[at];
            if (mark > '}' || !_marks[mark]) continue;
            switch (mark)
            {
                case ':' when IsBlank(at + 1):
                case ',' or ']' or '}' when inFlow:
                    return at;
                case ':' when inFlow && line[at + 1] is ',' or '[' or ']' or '{' or '}':
                case '[' or '{' when inFlow:
                    return -1;
                case '#' when line[at - 1] == ' ':
                    return inFlow ? -1 : at;
                case '*' when line[at - 1] == ' ': // colons in a word that begins so are read differently
                    return -1;
            }
        }

        return inFlow ? -1 : line.Length;
    }

    private Token SingleQuoted()
    {
        var (start, from) = (_at, _at + 1);
        var hasQuotes = false;
        for (var end = from; ; end += 2, hasQuotes = true)
        {
            var ahead = _text[end.._lineEnd].IndexOf('\'');
            if (ahead < 0) return default;
            end += ahead;
            if (end + 1 < _lineEnd && _text[end + 1] == '\'') continue;
            _at = end + 1;
            var text = SharedTexts.Of(_text[from..end]);
            return TokenOf(hasQuotes ? text.Replace("''", "'", StringComparison.Ordinal) : text, false, start, _at);
        }
    }

    private Token DoubleQuoted()
    {
        var (start, from) = (_at, _at + 1);
        var hasEscapes = false;
        for (var end = from; ; end += 2, hasEscapes = true)
        {
            var ahead = end < _lineEnd ? _text[end.._lineEnd].IndexOfAny('"', '\\') : -1;
            if (ahead < 0) return default;
            end += ahead;
            if (_text[end] == '\\') continue;
            _at = end + 1;
            return (hasEscapes ? Unescaped(_text[from..end]) : SharedTexts.Of(_text[from..end])) is { } text ? TokenOf(text, false, start, _at) : default;
        }
    }

    /// <summary>The text of a scalar in double quotes; null when it holds other escapes than the commonest.</summary>
    private static string? Unescaped(ReadOnlySpan<char> written)
    {
        var text = new char[written.Length];
        var length = 0;
        for (var at = 0; at < written.Length; at++)
        {
            var c = written[at];
            if (c == '\\')
            {
                c = written[++at];
                if (c == 'n') c = '\n';
                else if (c is not ('"' or '\\' or '/')) return null;
            }

            text[length++] = c;
        }

        return new string(text, 0, length);
    }
}
