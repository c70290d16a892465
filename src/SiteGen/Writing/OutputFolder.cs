using System.Globalization;

namespace SiteGen.Writing;

/// <summary>Bytes to files. Writes only what changed, removes only what an earlier build wrote and this one does not, and refuses a folder that is not ours.</summary>
public sealed class OutputFolder
{
    private const int SmallFile = 1 << 20;

    /// <summary>Where a file is written before it takes the place of an earlier one; what a killed build left there is thrown away.</summary>
    private const string NewFiles = Manifest.FileName + "-new";

    private readonly string _folder;
    private readonly Manifest _before;
    private readonly bool _isNew;
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private int _replaced;
    private int _written;
    private int _unchanged;
    private int _removed;
    private long _bytes;

    private OutputFolder(string folder, Manifest? before) =>
        (_folder, _before, _isNew) = (folder, before ?? new Manifest(new HashSet<string>(), IsFinished: true), before is null);

    /// <summary>Takes a folder over for writing.</summary>
    /// <param name="site">Whose folders must not be written into.</param>
    /// <param name="paths">Everything that will be written: below the folder, with forward slashes.</param>
    /// <exception cref="OutputRefusedException">The folder is not empty and not ours, or is one that must never be written into.</exception>
    public static OutputFolder Open(SiteFolders site, IEnumerable<string> paths)
    {
        OutputGuard.Check(site);
        Directory.CreateDirectory(site.Output);
        var before = Manifest.Read(site.Output);
        if (before is null && Directory.EnumerateFileSystemEntries(site.Output).Any())
            throw new OutputRefusedException($"The folder {site.Output} is not empty, and SiteGen has not written it. Give a new or empty folder with --output.");

        var folder = new OutputFolder(site.Output, before);
        foreach (var path in paths) folder.Expect(path);
        new Manifest(folder._paths.Concat(folder._before.Paths).ToHashSet(StringComparer.Ordinal), IsFinished: false).Write(site.Output);
        folder.ClearFolders();
        var newFiles = Path.Combine(site.Output, NewFiles);
        if (Directory.Exists(newFiles)) Directory.Delete(newFiles, recursive: true);
        Directory.CreateDirectory(newFiles);
        foreach (var inner in folder._folders.Order(StringComparer.Ordinal)) folder.MakeFolder(inner);
        return folder;
    }

    /// <summary>Writes one file, unless it has these bytes already; may be called from several threads for different paths.</summary>
    /// <param name="path">One of the expected paths.</param>
    /// <param name="bytes">The whole file.</param>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_folder, path);
        Interlocked.Add(ref _bytes, bytes.Length);
        if (_isNew)
        {
            WriteWhole(file, bytes); // nothing is there to look at: the folder was empty
        }
        else if (HasBytes(file, bytes))
        {
            Interlocked.Increment(ref _unchanged);
            return;
        }
        else if (File.Exists(file))
        {
            // The earlier file stays whole until the new one is: a reader, or a build that is killed, never sees half.
            var whole = Path.Combine(_folder, NewFiles, Interlocked.Increment(ref _replaced).ToString(CultureInfo.InvariantCulture));
            WriteWhole(whole, bytes);
            File.Move(whole, file, overwrite: true);
        }
        else WriteWhole(file, bytes);

        Interlocked.Increment(ref _written);
    }

    /// <summary>Writes one file as it is made, for files that are too large to hold; otherwise as the other one.</summary>
    /// <param name="path">One of the expected paths.</param>
    /// <param name="write">Writes the whole file.</param>
    public void Write(string path, Action<Stream> write)
    {
        var file = Path.Combine(_folder, path);
        var whole = Path.Combine(_folder, NewFiles, Interlocked.Increment(ref _replaced).ToString(CultureInfo.InvariantCulture));
        using (var stream = File.Create(whole)) write(stream);
        Interlocked.Add(ref _bytes, new FileInfo(whole).Length);
        if (IsSame(file, whole))
        {
            File.Delete(whole);
            Interlocked.Increment(ref _unchanged);
            return;
        }

        File.Move(whole, file, overwrite: true);
        Interlocked.Increment(ref _written);
    }

    /// <summary>Removes what an earlier build wrote and this one did not, and folders that are empty then.</summary>
    public OutputReport Finish()
    {
        foreach (var path in _before.Paths.Except(_paths).Order(StringComparer.Ordinal)) Remove(path);
        Directory.Delete(Path.Combine(_folder, NewFiles), recursive: true);
        new Manifest(_paths, IsFinished: true).Write(_folder);
        return new OutputReport(_written, _unchanged, _removed, _bytes);
    }

    /// <summary>A page that was a folder may be a file now: what lay in it goes before the file is written.</summary>
    private void ClearFolders()
    {
        foreach (var path in _before.Paths)
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
                if (_paths.Contains(path[..slash])) Remove(path);
    }

    private void Remove(string path)
    {
        var file = Path.Combine(_folder, path);
        if (ThroughLink(path) || !File.Exists(file)) return;
        File.Delete(file);
        RemoveEmptyFolders(Path.GetDirectoryName(file)!);
        _removed++;
    }

    private void Expect(string path)
    {
        _paths.Add(path);
        for (var slash = path.LastIndexOf('/'); slash > 0 && _folders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1)) { }
    }

    private void MakeFolder(string inner)
    {
        var folder = Path.Combine(_folder, inner);
        var known = new DirectoryInfo(folder);
        if (known.LinkTarget is not null) throw new OutputRefusedException($"The folder {folder} is a symbolic link. Remove it and build again.");
        if (File.Exists(folder) && _before.Paths.Contains(inner)) File.Delete(folder); // a page that was a file is a folder now
        if (!known.Exists) known.Create();
    }

    private bool ThroughLink(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            if (new DirectoryInfo(Path.Combine(_folder, path[..slash])).LinkTarget is not null) return true;
        return false;
    }

    private void RemoveEmptyFolders(string folder)
    {
        while (folder.Length > _folder.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    /// <summary>Unlike <see cref="File.WriteAllBytes(string, ReadOnlySpan{byte})"/> it reserves no space first, which on ext4 costs more than the writing.</summary>
    private static void WriteWhole(string file, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(file, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(handle, bytes, fileOffset: 0);
    }

    private static bool IsSame(string file, string other)
    {
        var known = new FileInfo(file);
        if (!known.Exists || known.LinkTarget is not null || known.Length != new FileInfo(other).Length) return false;
        using var one = File.OpenRead(file);
        using var two = File.OpenRead(other);
        var (left, right) = (new byte[SmallFile / 8], new byte[SmallFile / 8]);
        while (true)
        {
            var read = one.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            two.ReadAtLeast(right, left.Length, throwOnEndOfStream: false);
            if (!left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, read))) return false;
            if (read < left.Length) return true;
        }
    }

    private static bool HasBytes(string file, ReadOnlySpan<byte> bytes)
    {
        var known = new FileInfo(file);
        if (!known.Exists || known.Length != bytes.Length || known.LinkTarget is not null) return false;
        using var handle = File.OpenHandle(file, options: FileOptions.SequentialScan);
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(Math.Min(SmallFile, Math.Max(1, bytes.Length)));
        try
        {
            for (long at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || !bytes.Slice((int)at, Math.Min(read, bytes.Length - (int)at)).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }

            return true;
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

/// <summary>What a build did to the output folder.</summary>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Unchanged">Files that had the right bytes already and were not touched.</param>
/// <param name="Removed">Files of an earlier build that this one no longer has.</param>
/// <param name="Bytes">Of all files together, changed or not.</param>
public readonly record struct OutputReport(int Written, int Unchanged, int Removed, long Bytes);
