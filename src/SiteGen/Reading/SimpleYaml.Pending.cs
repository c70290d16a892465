using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <content>What belongs to mappings and lists that have not ended yet: one stack for all depths, so that each is allocated once, in its size.</content>
internal ref partial struct SimpleYaml
{
    private void Push(object part)
    {
        if (_count == _pending.Length) Array.Resize(ref _pending, 2 * _count);
        _pending[_count++] = part;
    }

    /// <summary>The list of everything from <paramref name="start"/> on.</summary>
    private YamlSequence TakeSequence(int start, Place at)
    {
        var items = new YamlNode[_count - start];
        for (var i = 0; i < items.Length; i++) items[i] = (YamlNode)_pending[start + i];
        _count = start;
        return new YamlSequence(items, at);
    }

    /// <summary>The mapping of everything from <paramref name="start"/> on.</summary>
    private YamlMapping TakeMapping(int start, Place at)
    {
        var entries = new YamlEntry[_count - start];
        for (var i = 0; i < entries.Length; i++) entries[i] = (YamlEntry)_pending[start + i];
        _count = start;
        return new YamlMapping(entries, at);
    }
}
