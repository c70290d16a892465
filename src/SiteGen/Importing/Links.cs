namespace SiteGen.Importing;

/// <summary>Which addresses of a feed can stand in a content file.</summary>
internal static class Links
{
    /// <summary>A whole https address without white space.</summary>
    public static bool IsHttps(string? url) => Is(url, "https://");

    /// <summary>The same, or http: for what runs on one's own machine; <c>${NAME}</c> may stand for a part below the host.</summary>
    public static bool IsHttp(string? url) => Is(url, "https://") || Is(url, "http://");

    private static bool Is(string? url, string scheme) =>
        url is not null && url.StartsWith(scheme, StringComparison.Ordinal) && !url.Any(char.IsWhiteSpace)
        && Uri.TryCreate(url.Replace("${", "x", StringComparison.Ordinal).Replace("}", "x", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.Host.Length > 0;
}
