namespace SiteGen.Templating.Running;

/// <summary>A list of any element type, seen as values. A list of references is read as it is, without a copy.</summary>
internal readonly struct Items
{
    private readonly object _list;
    private readonly Kind _kind;

    private Items(object list, Kind kind, int count) => (_list, _kind, Count) = (list, kind, count);

    private enum Kind { References, Ints, Longs, Bools, Decimals, Values }

    public int Count { get; }

    public Value this[int index] => _kind switch
    {
        Kind.References => Value.Of(((IReadOnlyList<object?>)_list)[index]),
        Kind.Ints => Value.Of((long)((IReadOnlyList<int>)_list)[index]),
        Kind.Longs => Value.Of(((IReadOnlyList<long>)_list)[index]),
        Kind.Bools => Value.Of(((IReadOnlyList<bool>)_list)[index]),
        Kind.Decimals => Value.Of(((IReadOnlyList<decimal>)_list)[index]),
        _ => ((Value[])_list)[index],
    };

    public static Items Of(object list) => list switch
    {
        IReadOnlyList<object?> references => new(list, Kind.References, references.Count),
        IReadOnlyList<int> ints => new(list, Kind.Ints, ints.Count),
        IReadOnlyList<long> longs => new(list, Kind.Longs, longs.Count),
        IReadOnlyList<bool> bools => new(list, Kind.Bools, bools.Count),
        IReadOnlyList<decimal> decimals => new(list, Kind.Decimals, decimals.Count),
        Value[] values => new(list, Kind.Values, values.Length),
        _ => throw new NotSupportedException($"A template cannot loop over a {list.GetType()}."),
    };

    public Value[] ToArray()
    {
        var copy = new Value[Count];
        for (var i = 0; i < copy.Length; i++) copy[i] = this[i];
        return copy;
    }
}
