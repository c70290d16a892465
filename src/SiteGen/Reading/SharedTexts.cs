namespace SiteGen.Reading;

/// <summary>
/// Strings for short texts that come again and again in a catalog (keys, words, ids, dates), so that most of them are not made anew for every file.
/// What was met last stays in its slot; whether a string is shared or new makes no difference but in memory. For any number of threads.
/// </summary>
internal static class SharedTexts
{
    private const int MaxLength = 40;
    private const int Slots = 4096;

    private static readonly string?[] _met = new string?[Slots];

    /// <summary>A string of this text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength) return text.ToString();
        var hash = (uint)text.Length;
        foreach (var c in text) hash = (hash ^ c) * 0x01000193;
        ref var slot = ref _met[(hash ^ (hash >> 15)) % Slots];
        var known = slot;
        return known is not null && text.SequenceEqual(known) ? known : slot = text.ToString();
    }
}
