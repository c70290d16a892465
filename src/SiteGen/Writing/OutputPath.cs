using System.Buffers;

namespace SiteGen.Writing;

/// <summary>Where a file goes below the output folder: with forward slashes, and so that it means the same file, and nothing outside the folder, on every disk.</summary>
internal static class OutputPath
{
    /// <summary>ASCII that can be seen, without what Windows keeps for itself. Names beyond ASCII have two forms, which some disks hold apart and others do not.</summary>
    private static readonly SearchValues<char> _characters =
        SearchValues.Create("!#$%&'()+,-./0123456789;=@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{}~");

    /// <summary>False for what could lead out of the folder, means something else elsewhere, is a name we keep for ourselves, or one that others put there, which no build writes and none may remove.</summary>
    public static bool IsValid(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty || path.ContainsAnyExcept(_characters) || path.StartsWith(Manifest.FileName, StringComparison.OrdinalIgnoreCase) || HostFiles.Has(path)) return false;
        foreach (var part in path.Split('/'))
            if (path[part] is "" or [.., '.']) return false; // "." and ".." among them; Windows takes a last dot away
        return true;
    }

    /// <summary>False for what leads, or could lead, out of the folder it is meant to lie in; names of any kind are allowed.</summary>
    public static bool IsInside(ReadOnlySpan<char> path)
    {
        if (path.ContainsAny('\\', '\0') || Path.IsPathRooted(path)) return false;
        foreach (var part in path.Split('/'))
            if (path[part] is "" or "." or "..") return false;
        return true;
    }

    /// <summary>The folder a file lies in; "" for one at the top.</summary>
    public static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>The folders a file lies in, the innermost first; none for a file at the top.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }
}
