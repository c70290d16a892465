using SiteGen.Pages.Finding;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>What the head of every page and the front matter of every twin say.</summary>
/// <param name="Site">What all pages share.</param>
/// <param name="Title">For the browser's tab and search results; the site's name included.</param>
/// <param name="Heading">The one h1.</param>
/// <param name="Description">One line.</param>
/// <param name="Path">As links hold it, base path included.</param>
/// <param name="Url">The canonical address.</param>
/// <param name="Markdown">The twin; null when the page has none.</param>
/// <param name="Json">The JSON twin; null when the page has none.</param>
/// <param name="Llms">The llms.txt that covers the page.</param>
/// <param name="Type">e.g. <c>model</c>.</param>
/// <param name="Id">The id of what the page is about; null for lists.</param>
/// <param name="Status">The lifecycle word; null where there is none.</param>
/// <param name="LastUpdated">As written; null when not known.</param>
/// <param name="Verified">The newest verification; null when not known.</param>
/// <param name="NoIndex">Search engines are asked not to list it.</param>
/// <param name="JsonLd">Structured data for a script element; null when there is none.</param>
/// <param name="Crumbs">From the home page to the page above this one.</param>
/// <param name="EditUrl">The source file in the repository; null when there is none.</param>
public sealed record PageHead(
    SiteView Site, string Title, string Heading, string Description, string Path, string Url, Address? Markdown, Address? Json, Address Llms,
    string Type, string? Id, string? Status, string? LastUpdated, string? Verified, bool NoIndex, Html? JsonLd,
    IReadOnlyList<PageLink> Crumbs, string? EditUrl)
{
    /// <summary>Feeds and calendars that follow what the page lists; empty for most pages.</summary>
    public IReadOnlyList<FeedLink> Feeds { get; init; } = [];
}

/// <summary>A file that programs read again and again.</summary>
/// <param name="Type">Its media type, e.g. <c>application/atom+xml</c>.</param>
/// <param name="Title">What it says.</param>
/// <param name="Address">Where it is.</param>
public sealed record FeedLink(string Type, string Title, Address Address);

/// <summary>A file of the site.</summary>
/// <param name="Path">As links hold it, base path included.</param>
/// <param name="Url">The full address.</param>
public sealed record Address(string Path, string Url)
{
    /// <summary>The full address as Markdown holds it.</summary>
    public Markdown Plain => new(MarkdownPiece.Url(Url));
}

/// <summary>What all pages share.</summary>
/// <param name="Name">The site's name.</param>
/// <param name="Description">One line.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="BasePath">Put before <c>/assets/…</c>; empty at a host's root.</param>
/// <param name="Home">The home page.</param>
/// <param name="Stylesheet">As a link holds it; null when the theme has none.</param>
/// <param name="Script">As a link holds it; null when the theme has none.</param>
/// <param name="Logo">The image's path; null when there is none.</param>
/// <param name="Nav">Links of the page head.</param>
/// <param name="RepositoryUrl">null when there is none.</param>
/// <param name="DataLicense">null when not stated.</param>
/// <param name="DataDate">The newest date in the data; null when no file has one.</param>
/// <param name="DataFiles">The catalog in formats that tools read; empty when the site has none.</param>
public sealed record SiteView(
    string Name, string Description, string Language, string BasePath, PageLink Home, string? Stylesheet, string? Script, string? Logo,
    IReadOnlyList<NavItem> Nav, string? RepositoryUrl, string? DataLicense, string? DataDate, IReadOnlyList<NavItem> DataFiles)
{
    /// <summary>The list of capabilities as a link holds it, with its final slash; null when the site has no such pages.</summary>
    public string? Capabilities { get; init; }

    /// <summary>The script that runs before the first paint, as a page holds it; null when the theme has none.</summary>
    public string? ThemeScript { get; init; }

    /// <summary>The search box of every page; null when the theme has no script for it.</summary>
    public SearchBox? Search { get; init; }
}

/// <summary>A link of the page head.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Href">Base path included, or an https address.</param>
/// <param name="External">It leads to another site.</param>
public sealed record NavItem(string Label, string Href, bool External);

/// <summary>A link to a page of this site.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Path">As HTML holds it, base path included.</param>
/// <param name="TwinUrl">The full address of the twin, as Markdown holds it.</param>
public sealed record PageLink(string Text, string Path, string TwinUrl)
{
    /// <summary>The link in a twin.</summary>
    public Markdown Twin => MarkdownPiece.Link(Text, TwinUrl);
}

/// <summary>A link to another site.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">The full address.</param>
/// <param name="Note">A few words after it; null when there are none.</param>
public sealed record OutsideLink(string Text, string Url, string? Note)
{
    private const string RawFiles = "raw.githubusercontent.com";

    /// <summary>The link in a twin.</summary>
    public Markdown Twin => MarkdownPiece.Link(Text, Url);

    /// <summary>A link named by its host, where nobody named it; a file in a repository by the repository, which says more than where GitHub serves files from.</summary>
    public static OutsideLink Named(string? label, string url, string? note = null) => new(label ?? HostOf(url), url, note);

    private static string HostOf(string url)
    {
        if (PlainHost(url) is { IsEmpty: false } plain && !plain.SequenceEqual(RawFiles)) return WithoutWww(plain);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Host.Length == 0) return url;
        return uri.Host == RawFiles && uri.Segments is [_, var owner, var repository, ..] ? $"github.com/{owner}{repository.TrimEnd('/')}" : WithoutWww(uri.Host);
    }

    private static string WithoutWww(ReadOnlySpan<char> host) => (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host).ToString();

    /// <summary>The host of an address so plain that <see cref="Uri"/>, which takes a microsecond, could give no other; empty for any else.</summary>
    private static ReadOnlySpan<char> PlainHost(ReadOnlySpan<char> url)
    {
        const string start = "https://";
        if (!url.StartsWith(start, StringComparison.Ordinal)) return [];
        var host = url[start.Length..];
        if (host.IndexOf('/') is var slash and >= 0) host = host[..slash];
        var (before, lastBegins) = ('.', '.');
        foreach (var letter in host)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && (letter is not ('.' or '-') || before is '.' or '-')) return [];
            if (before == '.') lastBegins = letter;
            before = letter;
        }

        // A last part that begins with a digit may be an address in numbers, which has several forms.
        return host.Length <= 63 && before is not ('.' or '-') && char.IsAsciiLetterLower(lastBegins) ? host : [];
    }
}

/// <summary>A logo, or the initials drawn in its place.</summary>
/// <param name="Initials">One or two letters.</param>
/// <param name="Hue">0 to 11: which of the theme's colours the square has; the same for the same id.</param>
/// <param name="Image">The image's path; null when there is none.</param>
public sealed record LogoView(string Initials, int Hue, string? Image);

/// <summary>Authored Markdown of a file's body.</summary>
/// <param name="Html">For the page.</param>
/// <param name="Markdown">For the twin: headings shifted, links absolute.</param>
public sealed record BodyView(Html Html, Markdown Markdown);
