namespace SiteGen.Writing;

/// <summary>Writes files whole or not at all, never through a link.</summary>
internal static class WholeFile
{
    /// <summary>
    /// Writes a file where nothing is. It is the system that refuses what has come there meanwhile, a link among it. Unlike
    /// <see cref="File.WriteAllBytes(string, ReadOnlySpan{byte})"/> this reserves no space first, which on ext4 costs more than the writing.
    /// </summary>
    /// <param name="path">In a folder that is there.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="readable">What it lacks to be read by all.</param>
    public static void Create(string path, ReadOnlySpan<byte> bytes, ReadableByAll readable)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, bytes, fileOffset: 0);
        readable.Let(handle);
    }

    /// <summary>The same for a file that is too large to hold: written as it is made.</summary>
    /// <param name="path">In a folder that is there.</param>
    /// <param name="write">Writes the whole file.</param>
    /// <param name="readable">What it lacks to be read by all.</param>
    /// <returns>How many bytes it has.</returns>
    public static long Create(string path, Action<Stream> write, ReadableByAll readable)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        write(stream);
        stream.Flush();
        readable.Let(stream.SafeFileHandle);
        return stream.Length;
    }

    /// <summary>Writes a file among an author's sources: it is there as it was, or whole. Folders are made where there are none.</summary>
    /// <param name="root">The folder it must lie in; how one gets there is its owner's.</param>
    /// <param name="path">Below the root, with forward slashes; e.g. <c>content/authors/acme.md</c>.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="mayReplace">False when a file that is there must stay.</param>
    /// <exception cref="OutputRefusedException">Something on the way is a link or no folder, a file stands there that must stay, or the disk refuses.</exception>
    public static void Put(string root, string path, ReadOnlySpan<byte> bytes, bool mayReplace)
    {
        var target = Path.Combine(root, path);
        var folder = Path.GetDirectoryName(target)!;
        var whole = Path.Combine(folder, StagingFolder.Name); // hidden, so that no build reads it; what a killed run left is written over
        if (!OutputPath.IsInside(path)) throw new OutputRefusedException($"'{path}' is no path below {root}.");
        try
        {
            foreach (var inner in OutputPath.FoldersOf(path).Reverse().Select(inner => Path.Combine(root, inner)))
                if (DiskEntries.At(inner) is not (DiskEntry.Folder or DiskEntry.Nothing)) throw InTheWay(inner, "a folder");
            var known = DiskEntries.At(target);
            if (known is not DiskEntry.Nothing && !(known is DiskEntry.File && mayReplace)) throw InTheWay(target, "a file");
            Directory.CreateDirectory(folder);
            File.Delete(whole); // of a link only the link goes
            using (var handle = File.OpenHandle(whole, FileMode.CreateNew, FileAccess.Write)) RandomAccess.Write(handle, bytes, fileOffset: 0);
            if (!OperatingSystem.IsWindows() && known == DiskEntry.File) File.SetUnixFileMode(whole, File.GetUnixFileMode(target));
            File.Move(whole, target, overwrite: mayReplace);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            TryDelete(whole);
            throw DiskFault.At(target, problem, "What was there is as it was.");
        }
    }

    private static OutputRefusedException InTheWay(string path, string wanted) => new(DiskEntries.At(path) switch
    {
        DiskEntry.Link => $"{path} is a symbolic link, and nothing is written through links. Put {wanted} there.",
        DiskEntry.Folder => $"{path} is a folder, and {wanted} belongs there. Move it away.",
        _ when wanted == "a file" => $"{path} exists already and was left alone.",
        _ => $"{path} is a file, and {wanted} belongs there. Move it away.",
    });

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }
}
