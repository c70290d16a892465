using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading;

namespace SiteGen.Rendering;

/// <summary>
/// Links to models, authors and providers that have no file. Which pages a site has shows only when everything else is right; these are wrong whatever
/// becomes of the rest, and are reported in the same run.
/// </summary>
public static class EarlyLinkCheck
{
    /// <summary>Reports them.</summary>
    /// <param name="links">Site paths with their places.</param>
    /// <param name="files">What was read; a broken file is a page to be.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Run(IEnumerable<Located<string>> links, ContentFiles files, DiagnosticBag diagnostics)
    {
        HashSet<string> known =
        [
            .. files.ModelIds.Select(id => $"/models/{id}/"),
            .. files.Authors.Select(author => $"/authors/{author.Id}/"),
            .. files.Providers.Select(provider => $"/providers/{provider.Id}/"),
        ];
        foreach (var link in links)
            if (IsOfAFile(link.Value) && !known.Contains(link.Value)) diagnostics.Add(Problems.DeadLink(link, known));
    }

    private static bool IsOfAFile(string path) => path.Split('/') switch
    {
        ["", "models", var author, var model, ""] => Slug.IsValid(author) && Slug.IsValid(model),
        ["", "authors" or "providers", var party, ""] => Slug.IsValid(party),
        _ => false,
    };
}
