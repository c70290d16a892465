namespace SiteGen.Writing;

/// <summary>Folders and files below the output folder; what lies behind a link is never touched. For one thread.</summary>
/// <param name="root">The output folder, locked.</param>
/// <param name="readable">What new folders lack to be read by all.</param>
internal sealed class OutputTree(string root, Func<ReadableByAll> readable)
{
    private readonly HashSet<string> _sound = new(StringComparer.Ordinal) { "" };

    /// <summary>Every folder that files lie in.</summary>
    public static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
                if (!known.Add(path.AsSpan(0, slash))) break; // those above it are known
        return folders;
    }

    /// <summary>A path as the disk knows it.</summary>
    public string On(string path) => Path.Combine(root, path);

    /// <summary>What lies there.</summary>
    public DiskEntry At(string path) => DiskEntries.At(On(path));

    /// <summary>Every file and link below a folder; what lies behind links is not looked at.</summary>
    public IEnumerable<string> FilesBelow(string path)
    {
        foreach (var entry in new DirectoryInfo(On(path)).EnumerateFileSystemInfos())
        {
            var inner = $"{path}/{entry.Name}";
            if (DiskEntries.Of(entry) != DiskEntry.Folder) yield return inner;
            else
                foreach (var file in FilesBelow(inner)) yield return file;
        }
    }

    /// <summary>Makes a folder and those above it where they are missing.</summary>
    /// <exception cref="OutputRefusedException">One of them is a link.</exception>
    public void MakeFolder(string folder)
    {
        if (!_sound.Add(folder)) return;
        MakeFolder(OutputPath.FolderOf(folder));
        switch (At(folder))
        {
            case DiskEntry.Link:
                throw new OutputRefusedException($"The folder {On(folder)} is a symbolic link, and nothing is written through links. Remove it and build again.");
            case not DiskEntry.Folder:
                Directory.CreateDirectory(On(folder));
                readable().Let(On(folder));
                break;
        }
    }

    /// <summary>Refuses a folder that nothing can be put into, before the first file is in its place. Rights do not bind everyone, so where they seem to forbid it, it is tried.</summary>
    /// <exception cref="OutputRefusedException">It is there and cannot be written.</exception>
    public void CheckWritable(string folder)
    {
        var known = new DirectoryInfo(On(folder));
        if (DiskEntries.Of(known) != DiskEntry.Folder || (known.Attributes & FileAttributes.ReadOnly) == 0) return;
        var probe = Path.Combine(known.FullName, StagingFolder.Name + "-probe");
        try
        {
            File.Delete(probe);
            File.OpenHandle(probe, FileMode.CreateNew, FileAccess.Write).Dispose();
            File.Delete(probe);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            throw DiskFault.At(known.FullName, problem, "The earlier site is as it was.");
        }
    }

    /// <summary>Puts a file that is whole in its place, in one step of the system. A link there is replaced, not followed.</summary>
    public void Put(string whole, string path)
    {
        MakeFolder(OutputPath.FolderOf(path));
        File.Move(whole, On(path), overwrite: true);
    }

    /// <summary>Removes a plain file, and the folders that are empty then. A folder or a link at its place, or a link on the way, stays.</summary>
    /// <returns>True when there was one.</returns>
    public bool Remove(string path)
    {
        if (!IsSound(OutputPath.FolderOf(path)) || At(path) != DiskEntry.File) return false;
        File.Delete(On(path));
        for (var folder = OutputPath.FolderOf(path); folder.Length > 0 && RemoveIfEmpty(folder); folder = OutputPath.FolderOf(folder)) { }
        return true;
    }

    /// <summary>Removes a folder when nothing is in it.</summary>
    /// <returns>True when it is gone.</returns>
    public bool RemoveIfEmpty(string folder)
    {
        if (!IsSound(folder) || Directory.EnumerateFileSystemEntries(On(folder)).Any()) return false;
        Directory.Delete(On(folder));
        _sound.Remove(folder);
        return true;
    }

    /// <summary>Removes the folders in a folder that hold nothing but such, and the folder itself when nothing is left in it.</summary>
    public void RemoveEmpty(string folder)
    {
        if (At(folder) != DiskEntry.Folder) return;
        foreach (var inner in new DirectoryInfo(On(folder)).GetDirectories()) RemoveEmpty($"{folder}/{inner.Name}");
        RemoveIfEmpty(folder);
    }

    /// <summary>True when it and all above it are folders, not links.</summary>
    private bool IsSound(string folder)
    {
        if (_sound.Contains(folder)) return true;
        return IsSound(OutputPath.FolderOf(folder)) && At(folder) == DiskEntry.Folder && _sound.Add(folder);
    }
}
