namespace SiteGen.Reading;

/// <content>Scalars and keys, on one line.</content>
internal ref partial struct SimpleYaml
{
    /// <summary>YAML takes only short texts for keys, of at most 1,024 characters up to the colon; those near the limit are for the library to judge.</summary>
    private const int MaxKeyLength = 1000;

    /// <summary>A scalar with its colon.</summary>
    private YamlScalar? Key(bool inFlow) => Scalar(inFlow) is { } key && TakeColon(key) ? key : null;

    /// <summary>Skips spaces and the colon, if they make a key of the scalar that was just read.</summary>
    private bool TakeColon(YamlScalar key)
    {
        if (!SkipSpaces() || _text[_at] != ':' || !IsBlank(_at + 1) || _at - _lineStart - key.At.Column >= MaxKeyLength) return false;
        _at++;
        return true;
    }

    private YamlScalar? Scalar(bool inFlow) => _text[_at] switch
    {
        '"' => DoubleQuoted(),
        '\'' => SingleQuoted(),
        _ => Plain(inFlow),
    };

    private YamlScalar? Plain(bool inFlow)
    {
        var start = _at;
        if (!BeginsPlain(start)) return null;
        if (PlainEnd(inFlow) is var end && end < 0) return null;
        while (_text[end - 1] == ' ') end--;
        _at = end;
        return new YamlScalar(SharedTexts.Of(_text[start..end]), true, PlaceOf(start, end));
    }

    private readonly bool BeginsPlain(int at) => _text[at] switch
    {
        '-' => at + 1 < _lineEnd && char.IsAsciiDigit(_text[at + 1]),
        '.' => at > _lineStart, // "..." at the left would end the document
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        _ => true,
    };

    /// <summary>Where the mark stands that ends a plain scalar; -1 when the library should say.</summary>
    private readonly int PlainEnd(bool inFlow)
    {
        var line = _text[.._lineEnd];
        for (var at = _at; at < line.Length; at++)
            switch (line[at])
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

        return inFlow ? -1 : line.Length;
    }

    private YamlScalar? SingleQuoted()
    {
        var (start, from) = (_at, _at + 1);
        var hasQuotes = false;
        for (var end = from; ; end += 2, hasQuotes = true)
        {
            var ahead = _text[end.._lineEnd].IndexOf('\'');
            if (ahead < 0) return null;
            end += ahead;
            if (end + 1 < _lineEnd && _text[end + 1] == '\'') continue;
            _at = end + 1;
            var text = SharedTexts.Of(_text[from..end]);
            return new YamlScalar(hasQuotes ? text.Replace("''", "'", StringComparison.Ordinal) : text, false, PlaceOf(start, _at));
        }
    }

    private YamlScalar? DoubleQuoted()
    {
        var (start, from) = (_at, _at + 1);
        var hasEscapes = false;
        for (var end = from; ; end += 2, hasEscapes = true)
        {
            var ahead = end < _lineEnd ? _text[end.._lineEnd].IndexOfAny('"', '\\') : -1;
            if (ahead < 0) return null;
            end += ahead;
            if (_text[end] == '\\') continue;
            _at = end + 1;
            var text = hasEscapes ? Unescaped(_text[from..end]) : SharedTexts.Of(_text[from..end]);
            return text is null ? null : new YamlScalar(text, false, PlaceOf(start, _at));
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
