using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SiteGen.Reading;

/// <summary>
/// Characters that end lines or mean something in odd places of YAML: control characters, tabs among them, line ends other than LF, marks of byte order.
/// Searched for by hand, because the framework's search for a set is compiled at every start and slow for long after.
/// </summary>
internal static class OddCharacters
{
    /// <summary>Whether there is one.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        var at = 0;
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; at + 8 <= text.Length; at += 8)
        {
            var eight = Vector128.LoadUnsafe(ref first, (nuint)at);
            // Space to tilde becomes 0 to 94, and everything else more.
            var plain = Vector128.LessThanOrEqual(eight - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
                | Vector128.Equals(eight, Vector128.Create((ushort)'\n'));
            if (plain != Vector128<ushort>.AllBitsSet && IsIn(text.Slice(at, 8))) return true;
        }

        return IsIn(text[at..]);
    }

    private static bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c is < ' ' and not '\n' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF') return true;
        return false;
    }
}
