using System.Runtime.InteropServices;

namespace SiteGen.Reading;

/// <summary>
/// Strings for short texts that come again and again in a catalog (keys, words, ids, dates, addresses), so that most of them are not made anew for every file.
/// What was met last stays in its slot; whether a string is shared or new makes no difference but in memory. For any number of threads.
/// </summary>
internal static class SharedTexts
{
    private const int MaxLength = 96;
    private const int SlotBits = 12;

    private static readonly string?[] _met = new string?[1 << SlotBits];

    /// <summary>A string of this text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength) return text.ToString();
        ref var slot = ref _met[SlotOf(text)];
        var known = slot;
        return known is not null && text.SequenceEqual(known) ? known : slot = text.ToString();
    }

    /// <summary>By the length and up to twelve characters, from the beginning, the middle and the end: what comes again differs there.</summary>
    private static int SlotOf(ReadOnlySpan<char> text)
    {
        var (first, middle, last) = text.Length < 4
            ? ((ulong)text[0], (ulong)text[text.Length / 2], (ulong)text[^1])
            : (Four(text), Four(text[((text.Length - 4) / 2)..]), Four(text[^4..]));
        var mixed = (((first * 31) + middle) * 0x9E3779B97F4A7C15) ^ (last * 0xC2B2AE3D27D4EB4F) ^ ((ulong)text.Length * 0x165667B19E3779F9);
        return (int)((mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9 >> (64 - SlotBits));
    }

    private static ulong Four(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));
}
