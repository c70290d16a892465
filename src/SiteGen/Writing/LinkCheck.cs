using SiteGen.Diagnostics;

namespace SiteGen.Writing;

/// <summary>Links that authors wrote lead to something the site has.</summary>
internal static class LinkCheck
{
    /// <summary>Reports links that lead nowhere.</summary>
    /// <param name="links">Site paths with their places.</param>
    /// <param name="known">Every site path that will be there: pages with their final slash, and files.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Run(IEnumerable<Located<string>> links, IReadOnlySet<string> known, DiagnosticBag diagnostics)
    {
        foreach (var link in links)
            if (!known.Contains(link.Value)) diagnostics.Add(Problems.DeadLink(link, known));
    }
}
