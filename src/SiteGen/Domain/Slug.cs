using System.Text;

namespace SiteGen.Domain;

/// <summary>The names that ids and URLs are made of: <c>[a-z0-9]+([._-][a-z0-9]+)*</c>, at most <see cref="MaxLength"/> characters.</summary>
public static class Slug
{
    /// <summary>In characters.</summary>
    public const int MaxLength = 100;

    /// <summary>True when the text is a slug as it stands.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > MaxLength || IsSeparator(text[^1])) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i])) continue;
            if (!IsSeparator(text[i]) || i == 0 || IsSeparator(text[i - 1])) return false;
        }

        return true;
    }

    /// <summary>
    /// The slug of any text: lower case; every run of other characters becomes one <c>-</c>; of a run of separators only the first stays;
    /// none at either end. null when nothing is left, e.g. for a text without a Latin letter or digit.
    /// </summary>
    public static string? Of(string text)
    {
        var slug = new StringBuilder(Math.Min(text.Length, MaxLength));
        var inSeparator = false;
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            var isWord = char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower);
            if (slug.Length == MaxLength) break;
            if (isWord) slug.Append(lower);
            else if (!inSeparator && slug.Length > 0) slug.Append(IsSeparator(lower) ? lower : '-');
            inSeparator = !isWord;
        }

        while (slug.Length > 0 && IsSeparator(slug[^1])) slug.Length--;
        return slug.Length == 0 ? null : slug.ToString();
    }

    private static bool IsSeparator(char c) => c is '.' or '_' or '-';
}
