using SiteGen.Domain;

namespace SiteGen.Pages.Hosts;

/// <summary>What a host should do beyond serving files, told once for all hosts: each writer says it in its host's words.</summary>
/// <param name="BasePath">The path part of the site's address without a final slash; empty at a host's root.</param>
/// <param name="Headers">Headers by path. No header has two rules that match one path: Cloudflare would join their values.</param>
/// <param name="Redirects">Former addresses, by path.</param>
/// <param name="HasApi">Whether <c>/api/v1/models</c> is there: JSON, in a file without an ending.</param>
internal sealed record HostRules(string BasePath, IReadOnlyList<HeaderRule> Headers, IReadOnlyList<RedirectRule> Redirects, bool HasApi)
{
    public const string MarkdownType = "text/markdown; charset=utf-8";

    /// <summary>What lets a page of any other site read an answer.</summary>
    public const string ReadableByAll = "Access-Control-Allow-Origin";

    /// <summary>As pages say themselves, and that no other site may frame them, which only a header can.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; frame-ancestors 'none'";

    /// <summary>Where everything is described.</summary>
    public string LlmsLink => $"<{BasePath}/llms.txt>; rel=\"describedby\"; type=\"text/plain\"";

    /// <summary>Where a page's twin is.</summary>
    public static string TwinLink(string twin) => $"<{twin}>; rel=\"alternate\"; type=\"text/markdown\"";

    public static HostRules Of(Site site, Urls urls, IReadOnlyList<RedirectRule> redirects) => new(
        SafePath(urls.BasePath),
        [
            new(PathKind.Everything, "",
            [
                new("X-Content-Type-Options", "nosniff"),
                new("X-Frame-Options", "DENY"),
                new("Referrer-Policy", "strict-origin-when-cross-origin"),
                new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                new("Content-Security-Policy", ContentSecurityPolicy),
                new("Vary", "Accept"),
            ]),
            new(PathKind.Ending, ".md", [new("Content-Type", MarkdownType), new("X-Robots-Tag", "noindex"), new(ReadableByAll, "*")]),
            new(PathKind.Ending, ".txt", [new("Content-Type", "text/plain; charset=utf-8"), new(ReadableByAll, "*")]),
            new(PathKind.Ending, ".json", [new("Content-Type", "application/json; charset=utf-8"), new("X-Robots-Tag", "noindex"), new(ReadableByAll, "*")]),
            .. site.Pages.Exports
                ? [new(PathKind.Exact, "/api/v1/models", [new("Content-Type", "application/json; charset=utf-8"), new("X-Robots-Tag", "noindex"), new(ReadableByAll, "*")])]
                : (HeaderRule[])[],
            new(PathKind.Beginning, "/assets/site.", [new("Cache-Control", "public, max-age=31536000, immutable")]), // named after their content
            new(PathKind.Beginning, "/assets/modules/", [new("Cache-Control", "public, max-age=31536000, immutable")]),
        ], redirects, site.Pages.Exports);

    /// <summary>The headers of an answer with what lies at a site path, each once.</summary>
    /// <param name="sitePath">A page's, with its final slash, or a file's.</param>
    /// <param name="twin">The site path of the page's twin; null for what has none.</param>
    public IEnumerable<HostHeader> HeadersOf(string sitePath, string? twin = null) =>
        Headers.Where(rule => rule.Covers(sitePath)).SelectMany(rule => rule.Headers).Append(new HostHeader("Link", twin is null ? LlmsLink : $"{TwinLink(Path(twin))}, {LlmsLink}"));

    /// <summary>The headers of an answer to whoever asked for a page as Markdown: those of its twin, and whose twin it is.</summary>
    /// <param name="sitePath">The page's.</param>
    /// <param name="twin">The twin's.</param>
    public IEnumerable<HostHeader> HeadersOfNegotiated(string sitePath, string twin) =>
        HeadersOf(twin).Where(header => header.Name != "Link").Append(new HostHeader("Link", $"<{Path(sitePath)}>; rel=\"canonical\", {LlmsLink}"));

    /// <summary>The path of a rule or its target, as a visitor asks for it; ids are slugs, so only the base path can hold more than letters, digits, dots, hyphens and underscores.</summary>
    public string Path(string sitePath) => BasePath + sitePath;

    /// <summary>Whatever might mean something in one of the files is percent-encoded, which names the same address: nothing an author writes can end a line or begin a rule.</summary>
    private static string SafePath(string path) => string.Concat(path.Select(letter =>
        char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '-' or '_' or '~' or '%' ? letter.ToString() : Uri.HexEscape(letter)));
}

/// <summary>Headers of some paths.</summary>
/// <param name="Kind">How the paths are told.</param>
/// <param name="Path">A site path, or its beginning or ending; empty for everything.</param>
/// <param name="Headers">At least one.</param>
internal sealed record HeaderRule(PathKind Kind, string Path, IReadOnlyList<HostHeader> Headers)
{
    /// <summary>Whether it is about a site path.</summary>
    public bool Covers(string sitePath) => Kind switch
    {
        PathKind.Everything => true,
        PathKind.Ending => sitePath.EndsWith(Path, StringComparison.Ordinal),
        PathKind.Beginning => sitePath.StartsWith(Path, StringComparison.Ordinal),
        _ => sitePath == Path,
    };
}

/// <summary>A header.</summary>
/// <param name="Name">As hosts write it.</param>
/// <param name="Value">One line.</param>
internal sealed record HostHeader(string Name, string Value);

/// <summary>A former address.</summary>
/// <param name="From">A site path.</param>
/// <param name="To">A site path.</param>
internal sealed record RedirectRule(string From, string To);

/// <summary>Which paths a rule is about.</summary>
internal enum PathKind
{
    /// <summary>All of them.</summary>
    Everything,

    /// <summary>Those with an ending, e.g. <c>.md</c>.</summary>
    Ending,

    /// <summary>Those with a beginning.</summary>
    Beginning,

    /// <summary>One.</summary>
    Exact,
}
