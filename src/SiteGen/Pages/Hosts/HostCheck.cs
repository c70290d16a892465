using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Pages.Hosts;

/// <summary>Whether the hosts that site.yml names will take the site. They are told to whoever builds, who may have another plan or another host: warnings, no errors.</summary>
internal static class HostCheck
{
    /// <summary>Reports too many files.</summary>
    /// <param name="site">Whose hosts.</param>
    /// <param name="pages">All pages of the whole site.</param>
    /// <param name="files">How many files it has: those of its pages, and others.</param>
    /// <param name="limits">What hosts take.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Planned(Site site, IReadOnlyList<Page> pages, int files, IReadOnlyList<HostLimit> limits, DiagnosticBag diagnostics)
    {
        foreach (var limit in limits.Where(limit => site.Hosts.Contains(limit.Host)))
        {
            if (limit.Files is { } most && files > most)
                diagnostics.Add(Problems.TooManyFilesForHost(SitePlan.SiteFile, limit.Name, limit.Plan, files, most, PageSwitches.Of(pages), limit.Remedy));
            if (limit.FilesInFolder is { } many && pages.Sum(page => page.Forms.Count) > many && Fullest(pages) is var (folder, count) && count > many)
                diagnostics.Add(Problems.FolderTooFullForHost(SitePlan.SiteFile, limit.Name, folder, count, many, PageSwitches.Of(pages, folder)));
        }
    }

    /// <summary>Reports what is too large.</summary>
    /// <param name="site">Whose hosts.</param>
    /// <param name="large">The large files that were written: the path of each below the output folder, and its bytes.</param>
    /// <param name="bytes">Of the whole site; null when only a part of it was written.</param>
    /// <param name="limits">What hosts take.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Written(Site site, IReadOnlyDictionary<string, long> large, long? bytes, IReadOnlyList<HostLimit> limits, DiagnosticBag diagnostics)
    {
        foreach (var limit in limits.Where(limit => site.Hosts.Contains(limit.Host)))
        {
            foreach (var (path, size) in large)
                if (limit.FileBytes is { } most && size > most) diagnostics.Add(Problems.FileTooLargeForHost(SitePlan.SiteFile, limit.Name, path, size, most));
            if (limit.Bytes is { } all && bytes > all) diagnostics.Add(Problems.SiteTooLargeForHost(SitePlan.SiteFile, limit.Name, bytes.Value, all));
        }
    }

    /// <summary>The folder with the most files right in it; the first of those by name.</summary>
    private static (string Folder, int Files) Fullest(IReadOnlyList<Page> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
            foreach (var form in page.Forms)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, FolderOf(form.OutputPath), out _)++;
        var fullest = counts.Keys.OrderByDescending(folder => counts[folder]).ThenBy(folder => folder, StringComparer.Ordinal).First();
        return (fullest, counts[fullest]);
    }

    internal static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
