using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>The site under check: its files, its address, what is known of them so far, and where problems go.</summary>
internal sealed record CheckedSite(SiteFiles Files, SiteAddress Address, SiteIndex Index, DiagnosticBag Diagnostics)
{
    /// <summary>Looks where an address leads and reports when that is nowhere.</summary>
    /// <param name="href">As written.</param>
    /// <param name="from">The path of the file it stands in.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The number of the file; null when it leads out of the site or nowhere.</returns>
    public int? Follow(string href, string from, Place at) => Follow(href, from, () => at);

    /// <summary>The same where finding the place costs more than the look.</summary>
    public int? Follow(string href, string from, Func<Place> at)
    {
        var target = Address.Resolve(href, from);
        switch (target.Kind)
        {
            case TargetKind.Invalid:
                Diagnostics.Add(Problems.NoAddress(at(), href));
                return null;
            case TargetKind.BesideTheSite:
                Diagnostics.Add(Problems.LeavesBasePath(at(), href, Address.Base.AbsolutePath));
                return null;
            case TargetKind.Elsewhere or TargetKind.OtherScheme:
                return null;
        }

        if (Files.Find(target.Path) is not { } file)
        {
            var slash = Files.Find(target.Path + "/index.html") is not null;
            Diagnostics.Add(Problems.LeadsNowhere(at(), href, slash ? target.Path + "/" : Files.NearestTo(target.Path) is { } near ? near.Replace("/index.html", "/", StringComparison.Ordinal) : null));
            return null;
        }

        if (target.Fragment.Length > 0 && target.Path.EndsWith(".html", StringComparison.Ordinal)) Index.Anchors.Add((file, target.Fragment, at()));
        return file;
    }
}
