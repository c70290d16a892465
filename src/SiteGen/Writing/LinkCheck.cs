using SiteGen.Diagnostics;

namespace SiteGen.Writing;

/// <summary>Links that authors wrote lead to something the site has.</summary>
internal static class LinkCheck
{
    /// <summary>Reports links that lead nowhere.</summary>
    /// <param name="links">Site paths with their places.</param>
    /// <param name="known">Every site path that will be there: pages with their final slash, and files. Gone through once, and again when there is something to report.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Run(IReadOnlyList<Located<string>> links, IEnumerable<string> known, DiagnosticBag diagnostics)
    {
        var wanted = links.Select(link => link.Value).ToHashSet(StringComparer.Ordinal); // few beside all paths of a large site
        foreach (var path in known)
        {
            if (wanted.Count == 0) return;
            wanted.Remove(path);
        }

        if (wanted.Count == 0) return;
        var all = known.ToHashSet(StringComparer.Ordinal);
        foreach (var link in links)
            if (wanted.Contains(link.Value)) diagnostics.Add(Problems.DeadLink(link, all));
    }
}
