using SiteGen.Reading.Shapes;

namespace SiteGen.Importing;

/// <summary>One object of a feed while it is read. What nobody takes, or what is of the wrong type, ends in the list of what was left out.</summary>
/// <param name="Id">The row's own name in the feed.</param>
/// <param name="Value">The object.</param>
/// <param name="LeftOut">Where left out values go.</param>
/// <param name="Prefix">Before the keys in messages, e.g. <c>cost.</c>.</param>
internal sealed record FeedRow(string Id, FeedValue Value, List<LeftOut> LeftOut, string Prefix = "")
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The text of a key; null when it is absent, <c>null</c> or blank.</summary>
    public string? Text(string key)
    {
        if (Take(key, "text", FeedKind.Text) is not { } value || string.IsNullOrWhiteSpace(value.Text)) return null;
        if (VisibleText.FirstHidden(value.Text, mayHaveLines: true) is null) return value.Text;
        Leave(key, value, "holds control characters");
        return null;
    }

    /// <summary>The number of a key, from a number or a string; null when it is absent or <c>null</c>.</summary>
    public decimal? Number(string key)
    {
        if (Take(key, "a number", FeedKind.Number, FeedKind.Text) is not { } value) return null;
        if (FeedNumber.Parse(value.Text) is { } number) return number;
        Leave(key, value, "is not a number");
        return null;
    }

    /// <summary>A number of tokens; null when it is absent, <c>null</c> or 0, which feeds write for unknown.</summary>
    public long? Tokens(string key)
    {
        if (Number(key) is not { } number || number == 0) return null;
        if (number == decimal.Truncate(number) && number is >= 1 and <= long.MaxValue) return (long)number;
        Leave(key, Value[key]!, "is no whole number of tokens");
        return null;
    }

    /// <summary>A yes or no; null when it is absent or <c>null</c>.</summary>
    public bool? Flag(string key) => Take(key, "true or false", FeedKind.True, FeedKind.False) is { } value ? value.Kind == FeedKind.True : null;

    /// <summary>The texts of a list; null when it is absent or <c>null</c>.</summary>
    public IReadOnlyList<string>? Texts(string key)
    {
        if (Take(key, "a list", FeedKind.List) is not { } value) return null;
        if (value.Items.All(item => item.Kind == FeedKind.Text && VisibleText.FirstHidden(item.Text, mayHaveLines: false) is null)) return [.. value.Items.Select(item => item.Text)];
        Leave(key, value, "is no list of texts");
        return null;
    }

    /// <summary>The objects of a list; empty when it is absent.</summary>
    public IReadOnlyList<FeedRow> Rows(string key)
    {
        if (Take(key, "a list", FeedKind.List) is not { } value) return [];
        var rows = new List<FeedRow>();
        foreach (var (at, item) in value.Items.Index())
            if (item.Kind == FeedKind.Object) rows.Add(new FeedRow(Id, item, LeftOut, $"{Prefix}{key}[{at}]."));
            else Leave(key, item, "is no object");
        return rows;
    }

    /// <summary>The object of a key; null when it is absent or <c>null</c>.</summary>
    public FeedRow? Row(string key) =>
        Take(key, "an object", FeedKind.Object) is { } value ? new FeedRow(Id, value, LeftOut, $"{Prefix}{key}.") : null;

    /// <summary>Counts keys as read without looking at them.</summary>
    public void Ignore(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys) _taken.Add(key);
    }

    /// <summary>Says that a value was not carried over.</summary>
    public void Leave(string key, FeedValue value, string reason) => LeftOut.Add(new LeftOut(Id, Prefix + key, value.ToString(), reason));

    /// <summary>Says that a key's value was not carried over; nothing when there is none.</summary>
    public void Leave(string key, string reason)
    {
        _taken.Add(key);
        if (Value[key] is { Kind: not FeedKind.Null } value) Leave(key, value, reason);
    }

    /// <summary>Says of every key that was not read that nothing in a content file holds it.</summary>
    public void LeaveTheRest(string reason = "no field of a content file holds this")
    {
        foreach (var (key, value) in Value.Entries)
            if (!_taken.Contains(key) && value.Kind != FeedKind.Null) Leave(key, value, reason);
    }

    private FeedValue? Take(string key, string expected, params ReadOnlySpan<FeedKind> kinds)
    {
        _taken.Add(key);
        if (Value[key] is not { Kind: not FeedKind.Null } value) return null;
        if (kinds.Contains(value.Kind)) return value;
        Leave(key, value, $"is not {expected}");
        return null;
    }
}
