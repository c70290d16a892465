namespace SiteGen.Writing;

/// <summary>A build into a folder with no earlier site: files are written where they belong, and go again when the build fails.</summary>
/// <param name="root">The output folder, locked.</param>
/// <param name="staging">Where the list is written first.</param>
/// <param name="paths">What this build writes.</param>
/// <param name="part">Which part of a site that is; null for a whole one.</param>
internal sealed class NewFolder(string root, StagingFolder staging, IReadOnlySet<string> paths, Shard? part)
{
    /// <summary>Marks the folder as ours and unfinished, and makes the folders in it.</summary>
    public void Begin()
    {
        new Manifest(paths, IsFinished: false, part).Write(root, staging);
        var tree = Tree();
        foreach (var folder in OutputTree.FoldersOf(paths)) tree.MakeFolder(folder);
    }

    /// <summary>Marks the site as finished.</summary>
    /// <param name="stamp">What it was made from; null when that is not certain.</param>
    /// <param name="bytes">Of all files together.</param>
    public void Finish(string? stamp, long bytes) => Manifest.Finished(paths, part, stamp, bytes).Write(root, staging);

    /// <summary>Leaves the folder as empty as it was.</summary>
    public void Undo()
    {
        var tree = Tree();
        foreach (var path in paths) tree.Remove(path);
        foreach (var folder in OutputTree.FoldersOf(paths).OrderByDescending(folder => folder.Length))
            if (tree.At(folder) == DiskEntry.Folder) tree.RemoveIfEmpty(folder);
        File.Delete(Path.Combine(root, Manifest.NameOf(part))); // last: until then the folder is known as ours
    }

    /// <summary>Made anew each time: what it knows of the folders of a large site is much to keep while the files are written.</summary>
    private OutputTree Tree() => new(root, () => staging.Readable);
}
