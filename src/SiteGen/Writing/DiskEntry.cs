namespace SiteGen.Writing;

/// <summary>What lies at a path, itself: links are not followed.</summary>
internal enum DiskEntry
{
    Nothing,
    File,
    Folder,

    /// <summary>A symbolic link or a junction, wherever it leads.</summary>
    Link,
}

/// <summary>Looks at the disk.</summary>
internal static class DiskEntries
{
    /// <summary>What lies at a path; one call of the system on Unix unless it is a link.</summary>
    public static DiskEntry At(string path) => Of(new FileInfo(path));

    /// <summary>What a known entry is. Reparse points that are no links, such as files kept in a cloud, are what they look like.</summary>
    public static DiskEntry Of(FileSystemInfo entry)
    {
        var attributes = entry.Attributes;
        if (attributes == (FileAttributes)(-1)) return DiskEntry.Nothing;
        if ((attributes & FileAttributes.ReparsePoint) != 0 && entry.LinkTarget is not null) return DiskEntry.Link;
        return (attributes & FileAttributes.Directory) != 0 ? DiskEntry.Folder : DiskEntry.File;
    }
}
