using System.Globalization;
using SiteGen.Domain;

namespace SiteGen.Pages.Hosts;

/// <summary>How much a host takes. Only what its documentation states is here; hosts that state nothing of the kind, or whose numbers depend on how files reach them, have no entry.</summary>
/// <param name="Host">Whose.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Remedy">What else than a smaller site helps; null for nothing.</param>
public sealed record HostLimit(SiteHost Host, string Name, string? Remedy)
{
    /// <summary>How many files a site may have; null for any number.</summary>
    public int? Files { get; init; }

    /// <summary>How many files may lie in one folder; null for any number.</summary>
    public int? FilesInFolder { get; init; }

    /// <summary>How large a file may be; null for any size.</summary>
    public long? FileBytes { get; init; }

    /// <summary>How large all files together may be; null for any size.</summary>
    public long? Bytes { get; init; }

    /// <summary>Every host with limits that are known.</summary>
    public static IReadOnlyList<HostLimit> All { get; } =
    [
        // https://developers.cloudflare.com/pages/platform/limits/, https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/
        new(SiteHost.Cloudflare, "Cloudflare Pages", "Paid plans take 100,000 files, where PAGES_WRANGLER_MAJOR_VERSION=4 is set") { Files = 20_000, FileBytes = 25 << 20 },
        // https://docs.netlify.com/site-deploys/overview/, "Files per directory limit"
        new(SiteHost.Netlify, "Netlify", null) { FilesInFolder = 54_000 },
        // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
        new(SiteHost.GitHub, "GitHub Pages", null) { Bytes = 1_000_000_000 },
    ];

    /// <summary>"Files: 54,321; Cloudflare Pages takes 20,000 on its free plan": a number beside its limits, for the end of a build.</summary>
    /// <param name="files">Of the whole site.</param>
    /// <param name="hosts">Where it is served.</param>
    public static string Compare(int files, IReadOnlyList<SiteHost> hosts) => string.Create(CultureInfo.InvariantCulture, $"Files: {files:N0}")
        + string.Concat(All.Where(limit => limit.Files is not null && hosts.Contains(limit.Host)).Select(limit => string.Create(CultureInfo.InvariantCulture, $"; {limit.Name} takes {limit.Files:N0}{limit.Plan}")));

    /// <summary>What stands behind a number that another plan would raise.</summary>
    internal string Plan => Remedy is null ? "" : " on its free plan";
}
