using SiteGen.Reading;
using SiteGen.Reading.Shapes;

namespace SiteGen.Importing;

/// <summary>Which addresses of a feed can stand in a content file.</summary>
internal static class Links
{
    private static readonly UrlShape _shape = new("https", "http") { MayHoldPlaceholders = true };

    /// <summary>A whole https address without white space.</summary>
    public static bool IsHttps(string? url) => Is(url, "https://");

    /// <summary>The same, or http: for what runs on one's own machine; <c>${NAME}</c> may stand for a part below the host.</summary>
    public static bool IsHttp(string? url) => Is(url, "https://") || Is(url, "http://");

    private static bool Is(string? url, string scheme) =>
        url is not null && url.StartsWith(scheme, StringComparison.Ordinal) && _shape.TryReadText(new YamlScalar(url, true, default), out _) is null;
}
