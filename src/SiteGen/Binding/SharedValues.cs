using SiteGen.Domain;

namespace SiteGen.Binding;

/// <summary>
/// One object for equal values that come again and again in a catalog: a provider's price list is the source of all its offerings, and a day that of many
/// verifications. What was met last stays in its slot; whether a value is shared or new makes no difference but in memory. For any number of threads.
/// </summary>
internal static class SharedValues
{
    private const int Slots = 1 << 13;

    private static readonly Verification?[] _verifications = new Verification?[1 << 8];
    private static readonly IReadOnlyList<Source>?[] _sources = new IReadOnlyList<Source>?[Slots];
    private static readonly IReadOnlyList<string>?[] _texts = new IReadOnlyList<string>?[Slots];

    /// <summary>The same verification.</summary>
    public static Verification? Of(Verification? value)
    {
        if (value is null) return null;
        ref var slot = ref _verifications[(uint)value.GetHashCode() >> 24];
        return slot is { } known && known == value ? known : slot = value;
    }

    /// <summary>The same sources; only a single one for all fields is looked for.</summary>
    public static IReadOnlyList<Source> Of(IReadOnlyList<Source> value)
    {
        if (value is not [{ Fields.Count: 0 } only]) return value;
        ref var slot = ref _sources[(uint)only.Url.GetHashCode(StringComparison.Ordinal) % Slots];
        return slot is { } known && known[0].Url == only.Url ? known : slot = value;
    }

    /// <summary>The same texts in the same order.</summary>
    public static IReadOnlyList<string>? Of(IReadOnlyList<string>? value)
    {
        if (value is null) return null;
        var hash = new HashCode();
        foreach (var text in value) hash.Add(text.GetHashCode(StringComparison.Ordinal));
        ref var slot = ref _texts[(uint)hash.ToHashCode() % Slots];
        return slot is { } known && known.SequenceEqual(value) ? known : slot = value;
    }
}
