namespace SiteGen.Importing;

/// <summary>A piece of a feed with its numbers as digits, so that no price passes through a binary fraction.</summary>
internal sealed class FeedValue
{
    private static readonly OrderedDictionary<string, FeedValue> _noEntries = [];

    private FeedValue(FeedKind kind, long offset, string text, IReadOnlyList<FeedValue> items, OrderedDictionary<string, FeedValue> entries) =>
        (Kind, Offset, Text, Items, Entries) = (kind, offset, text, items, entries);

    /// <summary>What it is.</summary>
    public FeedKind Kind { get; }

    /// <summary>Where it begins, in bytes from the file's start.</summary>
    public long Offset { get; }

    /// <summary>A string without quotes and escapes, a number's digits, <c>true</c>, <c>false</c> or <c>null</c>; empty for lists and objects.</summary>
    public string Text { get; }

    /// <summary>Of a list, in order.</summary>
    public IReadOnlyList<FeedValue> Items { get; }

    /// <summary>Of an object, in order.</summary>
    public OrderedDictionary<string, FeedValue> Entries { get; }

    /// <summary>The value of a key of an object; null when there is none.</summary>
    public FeedValue? this[string key] => Entries.TryGetValue(key, out var value) ? value : null;

    public static FeedValue Scalar(FeedKind kind, string text, long offset) => new(kind, offset, text, [], _noEntries);

    public static FeedValue List(IReadOnlyList<FeedValue> items, long offset) => new(FeedKind.List, offset, "", items, _noEntries);

    public static FeedValue Object(OrderedDictionary<string, FeedValue> entries, long offset) => new(FeedKind.Object, offset, "", [], entries);

    /// <summary>For messages: the text, <c>[…]</c> or <c>{…}</c>; short lists of scalars are written out.</summary>
    public override string ToString() => Kind switch
    {
        FeedKind.Object => "{…}",
        FeedKind.List when Items.Count <= 8 && Items.All(item => item.Kind is not (FeedKind.List or FeedKind.Object)) => $"[{string.Join(", ", Items)}]",
        FeedKind.List => "[…]",
        _ => Text,
    };
}

/// <summary>What a piece of JSON can be.</summary>
internal enum FeedKind
{
    Object,
    List,
    Text,
    Number,
    True,
    False,
    Null,
}
