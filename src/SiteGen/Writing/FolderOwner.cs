namespace SiteGen.Writing;

/// <summary>Whose an output folder is: nobody's, ours, or somebody else's.</summary>
internal static class FolderOwner
{
    /// <summary>Refuses somebody else's.</summary>
    /// <returns>What an earlier build wrote there; null when the folder is not there, or empty but for what hosts and killed builds leave.</returns>
    /// <exception cref="OutputRefusedException">There are files in it, and the list of ours is missing or not ours.</exception>
    public static Manifest? Check(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        if (Manifest.Read(folder) is { } ours) return ours;
        var stranger = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!)
            .Where(name => !HostFiles.Has(name) && name is not (FolderLock.FileName or StagingFolder.Name)).Order(StringComparer.Ordinal).FirstOrDefault();
        return stranger is null ? null : throw new OutputRefusedException(
            $"The folder {folder} is not empty, and SiteGen has not written it: there is {stranger} in it. Give a new or empty folder with --output.");
    }
}
