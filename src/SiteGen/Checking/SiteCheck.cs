using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Writing;

namespace SiteGen.Checking;

/// <summary>
/// Reads a built site back as visitors and agents get it, knowing nothing of what it was built from. Pages are checked one by one, each with its
/// Markdown and JSON, and forgotten; what remains is a few bytes a file.
/// </summary>
public static class SiteCheck
{
    /// <summary>Checks a site.</summary>
    /// <param name="folder">Where it was written.</param>
    /// <param name="jobs">How many files are read at once, at least 1.</param>
    /// <param name="diagnostics">Where problems go; their files are paths below the folder.</param>
    /// <returns>null when the folder holds no finished site, which is reported.</returns>
    public static CheckReport? Run(string folder, int jobs, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder)) return Refuse(Problems.NoSite("no folder is there"));
        if (Manifest.PartsIn(folder) is { Count: > 0 } parts) return Refuse(Problems.UnmergedParts(Manifest.FileName, parts.Count, PartMerge.Missing(parts)));
        var manifest = Manifest.Read(folder);
        if (manifest is { IsFinished: false }) return Refuse(Problems.UnfinishedSite(Manifest.FileName));
        var files = SiteFiles.In(folder);
        if (files.Find("index.html") is not { } first) return Refuse(Problems.NoSite("it has no index.html"));
        if (SiteAddress.Of(files) is not { } address) return Refuse(Problems.NoSite("no page says by a canonical link where the site is served"));

        var site = new CheckedSite(files, address, new SiteIndex(files.Paths.Count), diagnostics);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        if (manifest is not null) CheckManifest(manifest, site);
        int[] pages = [.. Enumerable.Range(0, files.Paths.Count).Where(number => files.Paths[number].EndsWith(".html", StringComparison.Ordinal))];
        FollowFrom(first, pages, site, parallel);
        int[] rest = [.. Enumerable.Range(0, files.Paths.Count).Except(pages).Where(number => !site.Index.Claimed[number])];
        Parallel.ForEach(rest, parallel, number => DataCheck.Run(number, site));
        CheckAnchors(site);
        CheckIndexes(site);
        SitemapCheck.Run(site);
        return new CheckReport(address.Base, files.Paths.Count, pages.Length, site.Index.Claimed.Count(claimed => claimed), site.Index.Facts);

        CheckReport? Refuse(Diagnostic problem)
        {
            diagnostics.Add(problem);
            return null;
        }
    }

    /// <summary>Pages by their distance from the first, so that those which no chain of links leads to remain; then these.</summary>
    private static void FollowFrom(int first, int[] pages, CheckedSite site, ParallelOptions parallel)
    {
        var reached = site.Index.Reached;
        reached[first] = true;
        for (int[] ring = [first]; ring.Length > 0;)
        {
            var next = new ConcurrentDictionary<int, bool>();
            Parallel.ForEach(ring, parallel, page =>
            {
                foreach (var target in PageCheck.Run(page, site))
                    if (!reached[target] && site.Files.Paths[target].EndsWith(".html", StringComparison.Ordinal)) next.TryAdd(target, true);
            });
            ring = [.. next.Keys.Order()];
            foreach (var page in ring) reached[page] = true;
        }

        int[] lonely = [.. pages.Where(page => !reached[page])];
        Parallel.ForEach(lonely, parallel, page => PageCheck.Run(page, site));
        foreach (var page in lonely)
            if (!site.Index.Unlinked[page]) site.Diagnostics.Add(Problems.Orphan(site.Files.Paths[page]));
    }

    private static void CheckManifest(Manifest manifest, CheckedSite site)
    {
        foreach (var path in manifest.Paths)
            if (site.Files.Find(path) is null) site.Diagnostics.Add(Problems.FileMissing(path));
        foreach (var path in site.Files.Paths)
            if (!manifest.Paths.Contains(path)) site.Diagnostics.Add(Problems.FileNotOurs(path));
    }

    private static void CheckAnchors(CheckedSite site)
    {
        foreach (var (page, id, at) in site.Index.Anchors)
            if (site.Index.Ids[page] is { } ids && !ids.Contains(id)) site.Diagnostics.Add(Problems.NoSuchAnchor(at, id, site.Files.Paths[page], Spelling.Nearest(id, ids)));
    }

    /// <summary>The index that a twin names lists it, itself or in one of the indexes it lists. Further pages of a list are reached from its first.</summary>
    private static void CheckIndexes(CheckedSite site)
    {
        var listed = site.Index.Listed;
        foreach (var twins in Enumerable.Range(0, site.Files.Paths.Count).Where(number => site.Index.IndexOf[number] > 0).GroupBy(number => site.Index.IndexOf[number] - 1))
        {
            if (!listed.TryGetValue(twins.Key, out var direct)) continue;
            var all = direct.Concat(direct.SelectMany(file => listed.GetValueOrDefault(file, []))).ToHashSet();
            foreach (var twin in twins)
                if (!all.Contains(twin) && site.Files.Paths[twin] is var path && path != "index.md" && !path.Contains("/page--", StringComparison.Ordinal))
                    site.Diagnostics.Add(Problems.NotInItsIndex(path, site.Files.Paths[twins.Key]));
        }
    }
}

/// <summary>What a check looked at.</summary>
/// <param name="BaseUrl">Where the site says that it is served.</param>
/// <param name="Files">All files.</param>
/// <param name="Pages">HTML files.</param>
/// <param name="Twins">Markdown and JSON files that pages name as their own.</param>
/// <param name="Facts">Prices, limits, dates and ids that were looked for in the other forms.</param>
public sealed record CheckReport(Uri BaseUrl, int Files, int Pages, int Twins, int Facts);
