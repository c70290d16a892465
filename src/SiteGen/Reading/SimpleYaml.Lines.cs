using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <content>Where the reader stands: lines, columns, and the white space and comments between.</content>
internal ref partial struct SimpleYaml
{
    private const int NoMoreLines = -1;

    private readonly Place PlaceOf(int start, int end) => new(_file, _line, start - _lineStart + 1, end - start);

    /// <summary>Goes to the next line that holds more than a comment; gives its <see cref="_indent"/>.</summary>
    private int NextLine()
    {
        while (_nextLine < _text.Length)
        {
            _lineStart = _at = _nextLine;
            var length = _text[_lineStart..].IndexOf('\n');
            _lineEnd = length < 0 ? _text.Length : _lineStart + length;
            _nextLine = _lineEnd + 1;
            _line++;
            while (_at < _lineEnd && _text[_at] == ' ') _at++;
            if (_at < _lineEnd && _text[_at] != '#') return _indent = _at - _lineStart;
        }

        return _indent = NoMoreLines;
    }

    /// <summary>Goes to what follows on the line; false when only white space and a comment do.</summary>
    private bool SkipSpaces()
    {
        while (_at < _lineEnd && _text[_at] == ' ') _at++;
        return _at < _lineEnd && (_text[_at] != '#' || _text[_at - 1] != ' ');
    }

    /// <summary>
    /// Goes on to the next line when nothing follows on this one. False also when that line stands further in than <paramref name="indent"/>:
    /// the scalar would go on there, or it is a mistake.
    /// </summary>
    private bool EndLine(int indent) => !SkipSpaces() && NextLine() <= indent;

    private readonly bool AtDash() => _text[_at] == '-' && IsBlank(_at + 1);

    private readonly bool AtBracket() => _text[_at] is '[' or '{';

    /// <summary>Whether a space or the line's end is there.</summary>
    private readonly bool IsBlank(int at) => at >= _lineEnd || _text[at] == ' ';

    /// <summary>Skips spaces and the mark, if that is what follows.</summary>
    private bool Take(char mark)
    {
        if (!SkipSpaces() || _text[_at] != mark) return false;
        _at++;
        return true;
    }
}
