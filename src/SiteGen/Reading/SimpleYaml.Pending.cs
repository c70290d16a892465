using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <content>Nodes whose mapping or list has not ended yet: one stack for all depths, so that each collection is allocated once, in its size.</content>
internal ref partial struct SimpleYaml
{
    private void Push(YamlNode node)
    {
        if (_count == _pending.Length) Array.Resize(ref _pending, 2 * _count);
        _pending[_count++] = node;
    }

    /// <summary>The list of everything from <paramref name="start"/> on.</summary>
    private YamlSequence TakeSequence(int start, Place at)
    {
        var items = _pending[start.._count];
        _count = start;
        return new YamlSequence(items, at);
    }

    /// <summary>The mapping of everything from <paramref name="start"/> on, keys and values by turns.</summary>
    private YamlMapping TakeMapping(int start, Place at)
    {
        var entries = new YamlEntry[(_count - start) / 2];
        for (var i = 0; i < entries.Length; i++) entries[i] = new YamlEntry((YamlScalar)_pending[start + (2 * i)], _pending[start + (2 * i) + 1]);
        _count = start;
        return new YamlMapping(entries, at);
    }
}
