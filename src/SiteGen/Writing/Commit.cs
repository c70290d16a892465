namespace SiteGen.Writing;

/// <summary>
/// The last step of a build over an earlier site. Until it begins that site is whole and finished; while it runs, the list says "unfinished" and each file
/// is as it was or new, since a rename is either done or not. After a kill in between, the next build goes on from whatever is there.
/// </summary>
/// <param name="root">The output folder, locked.</param>
/// <param name="staging">Where the new files lie.</param>
/// <param name="before">What an earlier build wrote.</param>
/// <param name="paths">What this build writes.</param>
/// <param name="part">Which part of a site that is; null for a whole one.</param>
internal sealed class Commit(string root, StagingFolder staging, Manifest before, IReadOnlySet<string> paths, Shard? part)
{
    private readonly OutputTree _tree = new(root, () => staging.Readable);
    private readonly HashSet<string> _folders = OutputTree.FoldersOf(paths);
    private readonly HashSet<string> _giveWay = new(StringComparer.Ordinal);
    private readonly List<(string Whole, string Path)> _files = [];

    /// <summary>Refuses, before anything is touched, what would go through a link or write over what is not ours.</summary>
    /// <exception cref="OutputRefusedException">With the first such path.</exception>
    public void Check()
    {
        foreach (var folder in _folders)
        {
            var entry = _tree.At(folder);
            if (entry == DiskEntry.Link) throw new OutputRefusedException($"The folder {_tree.On(folder)} is a symbolic link, and nothing is written through links. Remove it and build again.");
            if (entry == DiskEntry.File && !before.Paths.Contains(folder)) throw NotOurs(folder, "a folder");
        }

        foreach (var path in paths)
            if (!before.Paths.Contains(path)) CheckNew(path);
            else if (!before.IsFinished && _tree.At(path) == DiskEntry.Folder) CheckGivesWay(path); // the list of a killed build has both what was there and what was to come
    }

    /// <summary>True for a path where the earlier site had a folder, with nothing in it but files of ours.</summary>
    public bool GivesWay(string path) => _giveWay.Contains(path);

    /// <summary>Notes a file to be put in its place; from any thread.</summary>
    public void Add(string whole, string path)
    {
        lock (_files) _files.Add((whole, path));
    }

    /// <summary>Puts everything in its place and removes what is gone. Where nothing changed, nothing is touched.</summary>
    /// <param name="stamp">What all was made from; null when that is not certain.</param>
    /// <param name="bytes">Of all files together, changed or not.</param>
    /// <returns>How many files were removed.</returns>
    /// <exception cref="OutputRefusedException">The disk refuses.</exception>
    public int Run(string? stamp, long bytes)
    {
        var gone = before.Paths.Where(path => !paths.Contains(path)).Order(StringComparer.Ordinal).ToList();
        var finished = Manifest.Finished(paths, part, stamp, bytes);
        if (_files.Count == 0 && gone.Count == 0 && before.IsFinished && before.Part == part)
        {
            if (before.Stamp != stamp) finished.Write(root, staging); // other sources, the same site
            return 0;
        }

        foreach (var folder in _files.Select(file => file.Path).Concat(gone).Select(OutputPath.FolderOf).Distinct(StringComparer.Ordinal)) _tree.CheckWritable(folder);
        new Manifest(before.Paths.Union(paths).ToHashSet(StringComparer.Ordinal), IsFinished: false, part).Write(root, staging);
        var at = "";
        try
        {
            var removed = gone.Where(IsInTheWay).Count(Remove);
            foreach (var path in _giveWay) _tree.RemoveEmpty(path); // a killed build makes folders before it fills them
            foreach (var (whole, path) in _files) _tree.Put(whole, at = path);
            removed += gone.Count(Remove);
            finished.Write(root, staging);
            if (part is null) Manifest.RemoveParts(root);
            return removed;
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            throw DiskFault.At(_tree.On(at), problem, "The site is unfinished: each file is as it was or new.", paths.Contains(at) ? "written" : "removed");
        }

        bool Remove(string path) => _tree.Remove(at = path);
    }

    /// <summary>A path that the earlier site did not have.</summary>
    private void CheckNew(string path)
    {
        var entry = _tree.At(path);
        if (entry is DiskEntry.File or DiskEntry.Link) throw NotOurs(path, "a file");
        if (entry == DiskEntry.Nothing) return;
        CheckGivesWay(path);
    }

    /// <summary>A folder where a file belongs.</summary>
    private void CheckGivesWay(string path)
    {
        if (_tree.FilesBelow(path).FirstOrDefault(file => !before.Paths.Contains(file)) is { } other) throw NotOurs(other, $"the file {path}");
        _giveWay.Add(path);
    }

    /// <summary>What was a file is a folder now, or the reverse.</summary>
    private bool IsInTheWay(string path) => _folders.Contains(path) || OutputPath.FoldersOf(path).Any(paths.Contains);

    private OutputRefusedException NotOurs(string path, string wanted) =>
        new($"{_tree.On(path)} was not written by SiteGen, and the build needs {wanted} there. Move it away and build again. The earlier site is as it was.");
}
