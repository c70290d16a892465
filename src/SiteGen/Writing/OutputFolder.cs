namespace SiteGen.Writing;

/// <summary>
/// Bytes to files. Writes only what changed, removes only what an earlier build wrote and this one does not, and refuses a folder that is not ours.
/// An earlier site stays as it is until everything is rendered and written beside it; then renames put each file in its place (<see cref="Commit"/>).
/// Into a new folder files are written where they belong.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>From so many bytes on a file is large: 16 MiB. Some hosts refuse files not much larger.</summary>
    public const long LargeBytes = 16 << 20;

    private const string AsItWas = "The earlier site is as it was.";

    private readonly string _folder;
    private readonly FolderLock _lock;
    private readonly StagingFolder _staging;
    private readonly Commit? _commit;
    private readonly NewFolder? _new;
    private bool _isFinished;
    private int _written;
    private int _unchanged;
    private long _bytes;
    private readonly Dictionary<string, long> _large = new(StringComparer.Ordinal);

    private OutputFolder(string folder, FolderLock taken, Manifest? before, HashSet<string> paths, Shard? part)
    {
        (_folder, _lock, _staging) = (folder, taken, new StagingFolder(folder));
        if (before is null) _new = new NewFolder(folder, _staging, paths, part);
        else _commit = new Commit(folder, _staging, before, paths, part);
    }

    /// <summary>Takes a folder over for writing; it is locked until it is disposed of. An earlier site is not touched yet.</summary>
    /// <param name="site">Whose folders must not be written into.</param>
    /// <param name="paths">Everything that will be written: below the folder, with forward slashes.</param>
    /// <param name="part">Which part of a site that is; null for a whole one.</param>
    /// <exception cref="OutputRefusedException">The folder is not empty and not ours, it holds another part than the one to be written, another build is writing into it, it is one that must never be written into, or the disk refuses.</exception>
    public static OutputFolder Open(SiteFolders site, IEnumerable<string> paths, Shard? part = null)
    {
        OutputGuard.Check(site);
        var folder = site.Output;
        FolderLock? taken = null;
        try
        {
            FolderOwner.Check(folder, part); // before anything is made in it
            OutputGuard.Make(folder);
            taken = FolderLock.Take(folder);
            var before = FolderOwner.Check(folder, part); // again: another build may have ended meanwhile
            var output = new OutputFolder(folder, taken, before, paths.ToHashSet(StringComparer.Ordinal), part);
            output._commit?.Check();
            output._new?.Begin();
            return output;
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            taken?.Dispose();
            throw DiskFault.At(folder, problem, "Nothing was touched.");
        }
        catch
        {
            taken?.Dispose();
            throw;
        }
    }

    /// <summary>Whether a whole site lies there that was made from the same, and that nobody has touched since: each file is there and can be read by all, none is newer than the list, and all together have as many bytes as the list says.</summary>
    /// <param name="site">Where it lies.</param>
    /// <param name="stamp">Of the sources.</param>
    /// <returns>null when it has to be built.</returns>
    public static OutputReport? Unchanged(SiteFolders site, string stamp)
    {
        try
        {
            OutputGuard.Check(site);
            if (ListOf(site.Output, stamp) is null) return null; // before a lock is made in it
            using var taken = FolderLock.Take(site.Output);
            if (ListOf(site.Output, stamp) is not { } list) return null;
            var tree = new OutputTree(site.Output, () => throw new InvalidOperationException("Looking makes no folder."));
            if (OutputTree.FoldersOf(list.Paths).Any(folder => tree.At(folder) != DiskEntry.Folder)) return null;
            var (written, bytes) = (File.GetLastWriteTimeUtc(tree.On(Manifest.FileName)), 0L);
            foreach (var path in list.Paths)
            {
                var file = new FileInfo(tree.On(path));
                if (DiskEntries.Of(file) != DiskEntry.File || !ReadableByAll.Is(file) || file.LastWriteTimeUtc > written) return null;
                bytes += file.Length;
            }

            new StagingFolder(site.Output).Clear();
            return bytes == list.Bytes ? new OutputReport(0, list.Paths.Count, 0, bytes) : null;
        }
        catch (Exception problem) when (problem is OutputRefusedException || DiskFault.Is(problem)) // the build that follows says so
        {
            return null;
        }
    }

    /// <summary>Writes one file, unless it has these bytes already; may be called from several threads for different paths.</summary>
    /// <param name="path">One of the expected paths.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="OutputRefusedException">The disk refuses, or somebody has put a folder where the file belongs.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_folder, path);
        Count(path, bytes.Length);
        try
        {
            if (_commit is null) WholeFile.Create(file, bytes, _staging.Readable); // nothing is there to look at
            else if (SameBytes.In(LookAt(path), bytes))
            {
                Interlocked.Increment(ref _unchanged);
                return;
            }
            else
            {
                var whole = _staging.Next();
                WholeFile.Create(whole, bytes, _staging.Readable);
                _commit.Add(whole, path);
            }
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            throw DiskFault.At(file, problem, State);
        }

        Interlocked.Increment(ref _written);
    }

    /// <summary>Writes one file as it is made, for files that are too large to hold; otherwise as the other one.</summary>
    /// <param name="path">One of the expected paths.</param>
    /// <param name="write">Writes the whole file.</param>
    /// <exception cref="OutputRefusedException">As for the other one.</exception>
    public void Write(string path, Action<Stream> write)
    {
        var file = Path.Combine(_folder, path);
        try
        {
            var whole = _commit is null ? file : _staging.Next();
            Count(path, WholeFile.Create(whole, write, _staging.Readable));
            if (_commit is not null && SameBytes.In(LookAt(path), new FileInfo(whole)))
            {
                File.Delete(whole);
                Interlocked.Increment(ref _unchanged);
                return;
            }

            _commit?.Add(whole, path);
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            throw DiskFault.At(file, problem, State);
        }

        Interlocked.Increment(ref _written);
    }

    /// <summary>Puts everything in its place, removes what an earlier build wrote and this one did not, and folders that are empty then. Where nothing changed, nothing is touched.</summary>
    /// <exception cref="OutputRefusedException">The disk refuses. Each file is as it was or new by then, and the folder says that it is unfinished.</exception>
    /// <param name="stamp">What the site was made from, so that <see cref="Unchanged"/> can tell whether it is to be built again; null when that is not certain.</param>
    public OutputReport Finish(string? stamp = null)
    {
        var removed = _commit?.Run(stamp, _bytes) ?? 0;
        _new?.Finish(stamp, _bytes);
        _isFinished = true;
        _staging.Clear();
        return new OutputReport(_written, _unchanged, removed, _bytes);
    }

    /// <summary>Of all files written so far, changed or not.</summary>
    public long Bytes => _bytes;

    /// <summary>The large files that were made, changed or not: the bytes of each by its path below the folder. In no promised order.</summary>
    public IReadOnlyDictionary<string, long> Large => _large;

    /// <summary>Lets the folder go. What was written beside an earlier site, and what was written into a new folder, goes when the build did not end.</summary>
    public void Dispose()
    {
        try
        {
            if (!_isFinished) _new?.Undo();
            _staging.Clear();
        }
        catch (Exception problem) when (DiskFault.Is(problem)) // the folder says that it is unfinished, and the next build clears it
        {
        }

        _lock.Dispose();
    }

    private static Manifest? ListOf(string folder, string stamp) => FolderOwner.Check(folder) is { IsFinished: true, Part: null } list && list.Stamp == stamp ? list : null;

    private string State => _commit is null ? "Nothing is kept of this build." : AsItWas;

    private void Count(string path, long bytes)
    {
        Interlocked.Add(ref _bytes, bytes);
        if (bytes < LargeBytes) return;
        lock (_large) _large.Add(path, bytes);
    }

    private FileInfo LookAt(string path)
    {
        var known = new FileInfo(Path.Combine(_folder, path));
        if (DiskEntries.Of(known) != DiskEntry.Folder || _commit!.GivesWay(path)) return known;
        throw new OutputRefusedException($"{known.FullName} is a folder, and the build needs a file there. Move it away and build again. {AsItWas}");
    }
}

/// <summary>What a build did to the output folder.</summary>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Unchanged">Files that had the right bytes already and were not touched.</param>
/// <param name="Removed">Files of an earlier build that this one no longer has.</param>
/// <param name="Bytes">Of all files together, changed or not.</param>
public readonly record struct OutputReport(int Written, int Unchanged, int Removed, long Bytes);
