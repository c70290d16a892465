using System.Globalization;

namespace SiteGen.Writing;

/// <summary>Whose an output folder is: nobody's, ours, or somebody else's.</summary>
internal static class FolderOwner
{
    /// <summary>Refuses somebody else's; and for a part of a site, a folder of ours that holds anything but an earlier build of the same part, so that no site is cut down to a part by mistake.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="part">What will be written; null for a whole site, which takes over parts as well.</param>
    /// <returns>What an earlier build wrote there; null when the folder is not there, or empty but for what hosts and killed builds leave.</returns>
    /// <exception cref="OutputRefusedException">There are files in it, and the list of ours is missing or not ours; or it holds another part.</exception>
    public static Manifest? Check(string folder, Shard? part = null)
    {
        if (!Directory.Exists(folder)) return null;
        var (whole, parts) = (Manifest.Read(folder), Manifest.PartsIn(folder));
        if (part is not null && (whole is not null || parts.Any(other => other.Part != part)))
            throw new OutputRefusedException(string.Create(CultureInfo.InvariantCulture,
                $"The folder {folder} holds {(whole is not null ? "a whole site" : $"part {parts.First(other => other.Part != part).Part} of a site")}, and part {part} would take its place. Give each part a folder of its own with --output."));
        if (part is not null && parts.Count == 1) return parts[0];
        if (parts.Count > 0) return new Manifest(parts.Append(whole).OfType<Manifest>().SelectMany(list => list.Paths).ToHashSet(StringComparer.Ordinal), IsFinished: false);
        if (whole is not null) return whole;
        var stranger = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!)
            .Where(name => !HostFiles.Has(name) && name is not (FolderLock.FileName or StagingFolder.Name)).Order(StringComparer.Ordinal).FirstOrDefault();
        return stranger is null ? null : throw new OutputRefusedException(
            $"The folder {folder} is not empty, and SiteGen has not written it: there is {stranger} in it. Give a new or empty folder with --output.");
    }
}
