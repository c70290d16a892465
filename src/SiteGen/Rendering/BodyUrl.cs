using System.Buffers;
using SiteGen.Pages;
using SiteGen.Reading.Shapes;

namespace SiteGen.Rendering;

/// <summary>Addresses in bodies: which are allowed, and what they become on a page and in a twin.</summary>
internal static class BodyUrl
{
    private const string OwnHost = "site.invalid";

    private static readonly SearchValues<char> _ofPaths = SearchValues.Create("#-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>https, http, mailto, a path of this site, a relative path or a fragment; nothing that a browser would run or that hides its scheme or its host.</summary>
    public static bool IsAllowed(string url)
    {
        if (url.Length == 0 || !url.AsSpan().ContainsAnyExcept(_ofPaths)) return !url.StartsWith("//", StringComparison.Ordinal); // nearly all within a site
        if (url.AsSpan().ContainsAnyInRange('\0', '\x1f') || url.Contains('\\', StringComparison.Ordinal) || char.IsWhiteSpace(url[0]) || char.IsWhiteSpace(url[^1])) return false;
        return Scheme(url) switch
        {
            null => Resolved(url, "/") is { Host: OwnHost, UserInfo: "" },
            var scheme when scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) => url.Contains('@', StringComparison.Ordinal),
            var scheme => (scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)) && UrlShape.LeadsToAHost(url),
        };
    }

    /// <summary>True when it leads to another host.</summary>
    public static bool IsOutside(string url) => Scheme(url) is not null;

    /// <summary>Where a link of a body leads within this site, without query and fragment; null when it leads elsewhere or stays on its page.</summary>
    /// <param name="url">As written.</param>
    /// <param name="sitePath">The page it stands on; relative addresses start there.</param>
    public static string? SitePath(string url, string sitePath) =>
        url.Length == 0 || url[0] == '#' || Scheme(url) is not null || !IsAllowed(url) ? null : Resolved(url, sitePath)?.AbsolutePath;

    /// <summary>Whether the site's own addresses are written as they are in any form.</summary>
    public static bool IsPlain(Urls urls) => SimpleMarkdown.IsPlainAddress(urls.BasePath);

    /// <summary>What a page's link holds: a path of this site gets the base path.</summary>
    public static string OnPage(string url, Urls urls) => url.StartsWith('/') ? urls.Path(url) : url;

    /// <summary>What a twin's link holds: a full address; a page of this site becomes its twin.</summary>
    public static string InTwin(string url, Urls urls, string sitePath)
    {
        if (Scheme(url) is not null) return url;
        if (url.StartsWith('#')) return urls.Twin(sitePath) + url;
        if (Resolved(url, sitePath) is not { } resolved) return url;
        var path = resolved.AbsolutePath;
        var end = resolved.Query + resolved.Fragment;
        return path.EndsWith('/') ? urls.Twin(path) + end : urls.Absolute(path) + end;
    }

    /// <summary>null when it is no address.</summary>
    private static Uri? Resolved(string url, string sitePath) => Uri.TryCreate(new Uri($"https://{OwnHost}{sitePath}"), url, out var resolved) ? resolved : null;

    /// <summary>RFC 3986: a letter, then letters, digits, plus, hyphen, dot, up to the colon; null when there is none.</summary>
    private static string? Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || url.AsSpan(0, colon).ContainsAny('/', '?', '#')) return null;
        return url[..colon]; // anything odd before the colon is no known scheme, and so refused
    }
}
