using System.Text.RegularExpressions;

namespace SiteGen.Checking;

/// <summary>Where a site is served, and which file an address of it leads to. Learnt from the site itself: whoever checks it may not have built it.</summary>
internal sealed partial class SiteAddress
{
    private const int PagesAsked = 33;

    private readonly string _base;
    private readonly string _basePath;

    /// <param name="baseUrl">With a final slash.</param>
    public SiteAddress(Uri baseUrl) => (Base, _base, _basePath) = (baseUrl, baseUrl.AbsoluteUri, baseUrl.AbsolutePath);

    /// <summary>With a final slash.</summary>
    public Uri Base { get; }

    /// <summary>What most of some pages, taken from all over the site, say by their canonical addresses; null when none says anything that fits its place.</summary>
    public static SiteAddress? Of(SiteFiles files)
    {
        int[] pages = [.. Enumerable.Range(0, files.Paths.Count).Where(number => files.Paths[number].EndsWith(".html", StringComparison.Ordinal))];
        var stated = Enumerable.Range(0, Math.Min(PagesAsked, pages.Length))
            .Select(i => pages[(int)((long)i * pages.Length / Math.Min(PagesAsked, pages.Length))])
            .Select(number => BaseSaidBy(files.Paths[number], System.Text.Encoding.UTF8.GetString(files.Read(number))))
            .OfType<string>();
        var most = stated.GroupBy(url => url, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).FirstOrDefault();
        return most is not null && Uri.TryCreate(most.Key, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? new SiteAddress(url) : null;
    }

    /// <summary>Where a file is served: index.html at its folder.</summary>
    public string UrlOf(string path) => _base + ServedPath(path);

    /// <summary>Whether an address is one of this site.</summary>
    public bool Holds(string url) => url.StartsWith(_base, StringComparison.Ordinal);

    /// <summary>What an address leads to.</summary>
    /// <param name="href">As written.</param>
    /// <param name="from">The path of the file it stands in.</param>
    public Target Resolve(string href, string from)
    {
        if (href.StartsWith('#')) return Inside(from, href.AsSpan(1));
        var rest = href.AsSpan();
        if (rest.StartsWith(_base, StringComparison.Ordinal)) rest = rest[_base.Length..];
        else if (rest.StartsWith(_basePath, StringComparison.Ordinal) && !rest.StartsWith("//", StringComparison.Ordinal)) rest = rest[_basePath.Length..];
        else if (!Uri.TryCreate(new Uri(UrlOf(from)), href, out var url)) return new Target(TargetKind.Invalid, href, "");
        else if (url.Scheme is not ("https" or "http")) return new Target(TargetKind.OtherScheme, href, "");
        else if (url.AbsoluteUri.StartsWith(_base, StringComparison.Ordinal)) return Resolve(url.AbsoluteUri, from);
        else return new Target(url.Authority == Base.Authority && !href.Contains("//", StringComparison.Ordinal) ? TargetKind.BesideTheSite : TargetKind.Elsewhere, href, "");

        var fragment = ReadOnlySpan<char>.Empty;
        if (rest.IndexOf('#') is >= 0 and var mark)
        {
            fragment = rest[(mark + 1)..];
            rest = rest[..mark];
        }

        if (rest.IndexOf('?') is >= 0 and var query) rest = rest[..query];
        if (rest.Contains("./", StringComparison.Ordinal) && Uri.TryCreate(Base, rest.ToString(), out var straight) && Holds(straight.AbsoluteUri)) rest = straight.AbsoluteUri.AsSpan(_base.Length);
        return Inside(rest.Contains('%') ? Uri.UnescapeDataString(rest.ToString()) : rest.ToString(), fragment);
    }

    private static Target Inside(string path, ReadOnlySpan<char> fragment) =>
        new(TargetKind.File, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, Uri.UnescapeDataString(fragment.ToString()));

    private static string ServedPath(string path) =>
        path == "index.html" ? "" : path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    private static string? BaseSaidBy(string path, string html)
    {
        if (Canonical().Match(html) is not { Success: true } match) return null;
        var (url, served) = (match.Groups["url"].Value, ServedPath(path));
        return url.EndsWith("/" + served, StringComparison.Ordinal) ? url[..^served.Length] : null;
    }

    [GeneratedRegex("""<link\s+rel="?canonical"?\s+href="?(?<url>[^\s">]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Canonical();
}

/// <summary>What an address leads to.</summary>
/// <param name="Kind">Into the site or not.</param>
/// <param name="Path">Of the file, which need not be there; for other kinds the address as written.</param>
/// <param name="Fragment">Unescaped; empty when there is none.</param>
internal readonly record struct Target(TargetKind Kind, string Path, string Fragment);

/// <summary>Kinds of target.</summary>
internal enum TargetKind
{
    /// <summary>A file of the site.</summary>
    File,

    /// <summary>Another site.</summary>
    Elsewhere,

    /// <summary>A path of the same host that does not lie below the site's base path.</summary>
    BesideTheSite,

    /// <summary><c>mailto:</c>, <c>data:</c> and the like.</summary>
    OtherScheme,

    /// <summary>No address at all.</summary>
    Invalid,
}
