namespace SiteGen.Reading;

/// <content>Mappings and lists in brackets, on one line.</content>
internal ref partial struct SimpleYaml
{
    private YamlNode? FlowNode(int depth)
    {
        if (!SkipSpaces()) return null;
        return _text[_at] switch
        {
            '[' => FlowSequence(depth),
            '{' => FlowMapping(depth),
            _ => Scalar(inFlow: true) is { IsRead: true } token ? NodeOf(token) : null,
        };
    }

    private YamlSequence? FlowSequence(int depth)
    {
        if (depth >= YamlTree.MaxDepth) return null;
        var (start, at) = (_count, PlaceOf(_at, _at + 1));
        _at++;
        if (Take(']')) return TakeSequence(start, at);
        do
        {
            if (FlowNode(depth + 1) is not { } item) return null;
            Push(item);
        }
        while (Take(','));

        return Take(']') ? TakeSequence(start, at) : null;
    }

    private YamlMapping? FlowMapping(int depth)
    {
        if (depth >= YamlTree.MaxDepth) return null;
        var (start, at) = (_count, PlaceOf(_at, _at + 1));
        _at++;
        if (Take('}')) return TakeMapping(start, at);
        do
        {
            if (!SkipSpaces() || Key(inFlow: true) is not { IsRead: true } key || FlowNode(depth + 1) is not { } value) return null;
            Push(new YamlEntry(key.Text, key.IsPlain, _line, key.Column, key.Length, value));
        }
        while (Take(','));

        return Take('}') ? TakeMapping(start, at) : null;
    }
}
