using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>Addresses in bodies: which are allowed, and what they become on a page and in a twin.</summary>
internal static class BodyUrl
{
    /// <summary>https, http, mailto, a path of this site, a relative path or a fragment; nothing that a browser would run or that hides its scheme.</summary>
    public static bool IsAllowed(string url)
    {
        if (url.AsSpan().ContainsAnyInRange('\0', '\x1f') || url.Contains('\\', StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal)) return false;
        return Scheme(url) switch
        {
            null => true,
            var scheme => scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
                || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>True when it leads to another host.</summary>
    public static bool IsOutside(string url) => Scheme(url) is not null;

    /// <summary>Where a link of a body leads within this site, without query and fragment; null when it leads elsewhere or stays on its page.</summary>
    /// <param name="url">As written.</param>
    /// <param name="sitePath">The page it stands on; relative addresses start there.</param>
    public static string? SitePath(string url, string sitePath) =>
        url.Length == 0 || url[0] == '#' || Scheme(url) is not null || !IsAllowed(url) ? null : Resolved(url, sitePath).AbsolutePath;

    /// <summary>Whether the site's own addresses are written as they are in any form.</summary>
    public static bool IsPlain(Urls urls) => SimpleMarkdown.IsPlainAddress(urls.BasePath);

    /// <summary>What a page's link holds: a path of this site gets the base path.</summary>
    public static string OnPage(string url, Urls urls) => url.StartsWith('/') ? urls.Path(url) : url;

    /// <summary>What a twin's link holds: a full address; a page of this site becomes its twin.</summary>
    public static string InTwin(string url, Urls urls, string sitePath)
    {
        if (Scheme(url) is not null) return url;
        if (url.StartsWith('#')) return urls.Twin(sitePath) + url;
        var resolved = Resolved(url, sitePath);
        var path = resolved.AbsolutePath;
        var end = resolved.Query + resolved.Fragment;
        return path.EndsWith('/') ? urls.Twin(path) + end : urls.Absolute(path) + end;
    }

    private static Uri Resolved(string url, string sitePath) => new(new Uri("https://site.invalid" + sitePath), url);

    /// <summary>RFC 3986: a letter, then letters, digits, plus, hyphen, dot, up to the colon; null when there is none.</summary>
    private static string? Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || url.AsSpan(0, colon).ContainsAny('/', '?', '#')) return null;
        return url[..colon]; // anything odd before the colon is no known scheme, and so refused
    }
}
