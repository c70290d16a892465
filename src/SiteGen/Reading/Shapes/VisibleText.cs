using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Reading.Shapes;

/// <summary>What every text for people must be: something to see, nothing that hides or turns what is beside it, no longer than allowed.</summary>
internal static class VisibleText
{
    /// <summary>The most UTF-16 units of so many characters: one that people see may be a letter with accents, or several signs that make one picture.</summary>
    public static int MostUnits(int characters) => 4 * characters;

    /// <summary>Whether a text is what a program leaves where it had no value; <c>sitegen check</c> takes it for that on every page.</summary>
    public static bool IsTraceOfNothing(string text) => text is "null" or "undefined" or "NaN" or "Infinity";

    /// <summary>The first problem of a text; null when there is none.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="text">Without the space around it.</param>
    /// <param name="maxLength">In characters as people count them.</param>
    /// <param name="mayHaveLines">Whether line ends and tabs may stand in it.</param>
    public static Diagnostic? Problem(Place at, string text, int maxLength, bool mayHaveLines = false)
    {
        if (FirstHidden(text, mayHaveLines) is { } hidden) return Problems.ControlCharacter(at, hidden);
        if (IsBlank(text)) return Problems.EmptyValue(at, "");
        return LengthOf(text, maxLength) is var length && length > maxLength ? Problems.TooLong(at, length, maxLength) : null;
    }

    /// <summary>
    /// The first character that shows nothing and does something: a control character, one that makes what follows read in another direction, a tag
    /// character (text that only machines see), half a pair, or one that is no character at all. null when there is none.
    /// </summary>
    public static int? FirstHidden(ReadOnlySpan<char> text, bool mayHaveLines)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' || (mayHaveLines && c is '\n' or '\t')) continue;
            if (char.IsControl(c) || TurnsDirection(c) || c == '\uFEFF' || IsNoCharacter(c)) return c;
            if (!char.IsSurrogate(c)) continue;
            if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return c;
            var rune = char.ConvertToUtf32(c, text[++i]);
            if (rune is (>= 0xE0000 and <= 0xE007F) || (rune & 0xFFFE) == 0xFFFE) return rune;
        }

        return null;
    }

    private static bool TurnsDirection(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    private static bool IsNoCharacter(char c) => c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF';

    /// <summary>True when there is nothing to see: white space, joiners, fillers.</summary>
    private static bool IsBlank(string text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not UnicodeCategory.Format && c is not ('\u034F' or '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F')))
                return false;
        return true;
    }

    /// <summary>How many characters people see; those of a text within its limit are not counted, and one that heaps up accents counts by its units.</summary>
    private static int LengthOf(string text, int limit)
    {
        if (text.Length <= limit) return text.Length;
        return text.Length > MostUnits(limit) ? text.Length : StringInfo.ParseCombiningCharacters(text).Length;
    }
}
