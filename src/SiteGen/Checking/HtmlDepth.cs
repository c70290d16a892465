namespace SiteGen.Checking;

/// <summary>How many tags of a page are open at once, counted without understanding them: for each tag that opens AngleSharp looks at all that are open, and 60,000 take it minutes.</summary>
internal static class HtmlDepth
{
    /// <summary>Ten times what is parsed into a tree: tags that may stay open, such as <c>p</c>, are counted as well.</summary>
    public const int Most = 5_000;

    private const int LongestTag = 2_000; // a row of tags that never end would be searched to the end of the file for each

    private static readonly string[] _void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>Where the first tag begins that is one too many; null when none is.</summary>
    public static int? TooDeepAt(string html)
    {
        var open = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
            if (html[at + 1] == '/') open = Math.Max(0, open - 1);
            else if (char.IsAsciiLetter(html[at + 1]) && !StandsAlone(html, at) && ++open > Most) return at;
        return null;
    }

    private static bool StandsAlone(string html, int at)
    {
        var tag = html.AsSpan(at, Math.Min(html.Length - at, LongestTag));
        if (tag.IndexOf('>') is var end and > 0 && tag[end - 1] == '/') return true;
        foreach (var name in _void)
            if (string.Compare(html, at + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && at + 1 + name.Length < html.Length && !char.IsAsciiLetterOrDigit(html[at + 1 + name.Length])) return true;
        return false;
    }
}
