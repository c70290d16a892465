using SiteGen.Diagnostics;

namespace SiteGen.Domain;

/// <summary>The site as a whole: content/site.yml, checked.</summary>
/// <param name="Name">Shown in every page's head.</param>
/// <param name="BaseUrl">Absolute, with a final slash; its path part comes before every link.</param>
/// <param name="Description">One line.</param>
/// <param name="Language">A BCP 47 tag; "en" unless the file says otherwise.</param>
/// <param name="StaleAfterDays">A verification older than this is called stale; 90 by default.</param>
/// <param name="DeprecationNoticeDays">An offering that ends within so many days is "retiring"; 90 by default.</param>
/// <param name="MinPopulation">Below so many peers no strength is claimed; 20 by default.</param>
/// <param name="RepositoryUrl">Gives every page an edit link; null when there is none.</param>
/// <param name="DataLicense">As shown in the footer; null when not stated.</param>
/// <param name="Logo">A file below content/, or null.</param>
/// <param name="Hosts">Whose host files to write, in the order written.</param>
/// <param name="Gateway">A routing gateway that samples are also shown for; null when there is none.</param>
/// <param name="Nav">Links of the page head; empty when the file has none, and the pages choose.</param>
/// <param name="Pages">Which kinds of pages to build.</param>
public sealed record Site(
    string Name, Uri BaseUrl, string Description, string Language, int StaleAfterDays, int DeprecationNoticeDays, int MinPopulation,
    string? RepositoryUrl, string? DataLicense, string? Logo, IReadOnlyList<SiteHost> Hosts, Gateway? Gateway, IReadOnlyList<NavLink> Nav, PageChoice Pages);

/// <summary>A link in the head of every page.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Url">A path below the site's root beginning with a slash, or an https address.</param>
public sealed record NavLink(string Label, Located<string> Url);

/// <summary>Which pages to build; everything by default, so that a small site or a fast build can leave some out.</summary>
/// <param name="Offerings">A page for each offering.</param>
/// <param name="Json">A JSON twin of each model, offering, provider and author page.</param>
/// <param name="ModelLlms">An llms.txt for each model.</param>
/// <param name="Compare">How many comparisons a model gets; 0 for none.</param>
/// <param name="Capabilities">A page for each capability.</param>
/// <param name="Exports">The catalog in other tools' formats.</param>
/// <param name="Changes">The changes page and its feeds.</param>
public sealed record PageChoice(bool Offerings, bool Json, bool ModelLlms, int Compare, bool Capabilities, bool Exports, bool Changes)
{
    /// <summary>What a site gets that says nothing.</summary>
    public static PageChoice Everything { get; } = new(true, true, true, 2, true, true, true);
}

/// <summary>A gateway that stands before many providers under one address.</summary>
/// <param name="Name">As people write it.</param>
/// <param name="BaseUrl">An address that speaks the OpenAI chat protocol.</param>
/// <param name="KeyEnv">The environment variable that by custom holds its key.</param>
/// <param name="DocsUrl">null when not known.</param>
/// <param name="ModelPrefix">Put before a model's id; null when the gateway wants the bare id.</param>
/// <param name="ResponseHeaders">Headers of its answers worth reading, in the order written.</param>
public sealed record Gateway(
    string Name, string BaseUrl, string KeyEnv, string? DocsUrl, string? ModelPrefix, IReadOnlyList<ResponseHeader> ResponseHeaders);

/// <summary>A header of a gateway's answers.</summary>
/// <param name="Name">The header, e.g. <c>x-gateway-cost</c>.</param>
/// <param name="Description">What it tells, in a few words.</param>
public sealed record ResponseHeader(string Name, string Description);

/// <summary>Static hosts whose own files can be written beside the site.</summary>
public enum SiteHost
{
    /// <summary>Netlify: _headers, _redirects.</summary>
    Netlify,

    /// <summary>Cloudflare Pages: _headers, _redirects.</summary>
    Cloudflare,

    /// <summary>Vercel: vercel.json.</summary>
    Vercel,

    /// <summary>GitHub Pages: .nojekyll.</summary>
    GitHub,

    /// <summary>nginx: a configuration snippet.</summary>
    Nginx,
}
