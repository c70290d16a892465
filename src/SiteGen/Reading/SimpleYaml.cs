using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <summary>
/// Reads the part of YAML that catalogs are written in: mappings and lists by indentation, or in brackets on one line; scalars on one line.
/// It gives the nodes that <see cref="YamlTree"/> gives, many times faster, or nothing at all: whatever it does not know for certain, every mistake
/// included, is left to the library, which stays the judge of what YAML means. So a rule here may be stricter than the library's, never more lenient.
/// </summary>
internal ref partial struct SimpleYaml
{
    private readonly ReadOnlySpan<char> _text;
    private readonly string _file;

    /// <summary>The number of the current line, as the file counts.</summary>
    private int _line;

    /// <summary>How many spaces the current line begins with, or <see cref="NoMoreLines"/>.</summary>
    private int _indent;

    private int _lineStart;
    private int _lineEnd;
    private int _nextLine;

    /// <summary>What is read next.</summary>
    private int _at;

    private object[] _pending = new object[64];
    private int _count;

    private SimpleYaml(ReadOnlySpan<char> text, string file, int linesBefore)
    {
        _text = text;
        _file = file;
        _line = linesBefore;
    }

    /// <summary>The document's mapping; null when it is for the library to read. Reports nothing.</summary>
    /// <param name="yaml">The text of one document, LF line ends.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    public static YamlMapping? Read(ReadOnlySpan<char> yaml, string file, int linesBefore)
    {
        if (OddCharacters.AreIn(yaml)) return null;
        var reader = new SimpleYaml(yaml, file, linesBefore);
        if (reader.NextLine() == NoMoreLines) return new YamlMapping([], new Place(file, linesBefore + 1, 1));
        return reader.BlockMapping(reader._indent, 1, default) is { } mapping && reader._indent == NoMoreLines ? mapping : null;
    }

    /// <summary>The mapping or list that begins where a line does.</summary>
    private YamlNode? BlockNode(int depth) => AtDash() ? BlockSequence(_indent, depth) : BlockMapping(_indent, depth, default);

    /// <summary>A mapping with a key a line; ends at the first line that is not its own.</summary>
    /// <param name="indent">How many spaces its keys stand in.</param>
    /// <param name="depth">1 for the document's.</param>
    /// <param name="key">Its first key, when that has been read already, with its colon.</param>
    private YamlMapping? BlockMapping(int indent, int depth, Token key)
    {
        if (depth >= YamlTree.MaxDepth) return null;
        var (start, at) = (_count, PlaceOf(_lineStart + indent, _lineStart + indent + 1));
        do
        {
            if (!key.IsRead) key = Key(inFlow: false);
            if (!key.IsRead) return null;
            var line = _line;
            if (BlockValue(indent, depth + 1) is not { } value) return null;
            Push(new YamlEntry(key.Text, key.IsPlain, line, key.Column, key.Length, value));
            key = default;
        }
        while (_indent == indent);

        return _indent < indent ? TakeMapping(start, at) : null;
    }

    /// <summary>A list with a dash before each item; ends at the first line that is not its own.</summary>
    private YamlSequence? BlockSequence(int indent, int depth)
    {
        if (depth >= YamlTree.MaxDepth) return null;
        var (start, at) = (_count, PlaceOf(_at, _at + 1));
        do
        {
            _at++;
            if (BlockItem(indent, depth + 1) is not { } item) return null;
            Push(item);
        }
        while (_indent == indent && AtDash());

        return _indent <= indent ? TakeSequence(start, at) : null;
    }

    /// <summary>What stands behind a dash, or below it further in.</summary>
    private YamlNode? BlockItem(int indent, int depth)
    {
        var nothing = PlaceOf(_at, _at + 1);
        if (!SkipSpaces()) return NextLine() > indent ? BlockNode(depth) : new YamlScalar("", true, nothing);
        if (AtBracket()) return FlowNode(depth) is { } flow && EndLine(indent) ? flow : null;
        var column = _at - _lineStart;
        var token = Scalar(inFlow: false);
        if (!token.IsRead) return null;
        return TakeColon(token) ? BlockMapping(column, depth, token) : EndScalar(token, indent);
    }

    /// <summary>The scalar that was just read, when nothing follows it.</summary>
    private YamlScalar? EndScalar(Token token, int indent)
    {
        if (!token.IsRead) return null;
        var value = NodeOf(token);
        return EndLine(indent) ? value : null;
    }

    /// <summary>What stands behind a key's colon, or below it further in; a list may begin right below the key.</summary>
    private YamlNode? BlockValue(int indent, int depth)
    {
        var nothing = PlaceOf(_at, _at + 1);
        if (SkipSpaces() && AtBracket()) return FlowNode(depth) is { } flow && EndLine(indent) ? flow : null;
        if (SkipSpaces()) return EndScalar(Scalar(inFlow: false), indent);
        if (NextLine() > indent) return BlockNode(depth);
        return _indent == indent && AtDash() ? BlockSequence(indent, depth) : new YamlScalar("", true, nothing);
    }
}
