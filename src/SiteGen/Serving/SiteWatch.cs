using System.Globalization;

namespace SiteGen.Serving;

/// <summary>Watches the folders a site is made from: told by the system where it tells, else by looking twice a second.</summary>
internal sealed class SiteWatch : IDisposable
{
    private static readonly TimeSpan _lookEvery = TimeSpan.FromMilliseconds(500);
    private static readonly EnumerationOptions _everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    private readonly SiteFolders _site;
    private readonly ChangeSignal _changes;
    private readonly Action<string> _warn;
    private readonly Lock _gate = new();
    private readonly List<FileSystemWatcher> _watchers = [];
    private Timer? _looking;
    private HashSet<string> _seen = [];
    private bool _isDisposed;

    /// <summary>Begins to watch.</summary>
    /// <param name="site">Whose content and templates.</param>
    /// <param name="changes">Told of every change.</param>
    /// <param name="looks">Whether to look from the beginning, for disks that tell nothing.</param>
    /// <param name="warn">Told when the system cannot tell of changes, and what to do.</param>
    public SiteWatch(SiteFolders site, ChangeSignal changes, bool looks, Action<string> warn)
    {
        (_site, _changes, _warn) = (site, changes, warn);
        if (looks) Look();
        else Listen();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            Drop();
            _looking?.Dispose();
        }
    }

    private void Listen()
    {
        try
        {
            lock (_gate)
            {
                if (_isDisposed || _looking is not null) return;
                Drop();
                Add(_site.Root, deep: false); // content/ or templates/ may come later, or go and come back
                foreach (var folder in Folders()) Add(folder, deep: true);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            GiveUp(problem);
        }
    }

    private void Add(string folder, bool deep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = deep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        _watchers.Add(watcher);
        watcher.Created += (_, change) =>
        {
            Heard(change.FullPath, deep);
            if (deep && Directory.Exists(change.FullPath)) Task.Delay(_lookEvery).ContinueWith(_ => Heard(change.FullPath, deep), TaskScheduler.Default); // what is put into a new folder may go unheard
        };
        watcher.Changed += (_, change) => Heard(change.FullPath, deep);
        watcher.Deleted += (_, change) => Heard(change.FullPath, deep);
        watcher.Renamed += (_, change) => Heard(change.FullPath, deep);
        watcher.Error += (_, problem) => Failed(problem.GetException());
        watcher.EnableRaisingEvents = true;
    }

    private void Heard(string path, bool deep)
    {
        if (deep)
        {
            if (IsOfASite(path)) _changes.Tell(_site.Shown(path));
        }
        else if (path == _site.Content || path == _site.Templates)
        {
            // Not on the thread of the watcher, which goes away with it.
            Task.Run(() =>
            {
                Listen();
                _changes.Tell(_site.Shown(path));
            });
        }
    }

    /// <summary>Too many changes at once are a change; anything else means that nothing more will be told.</summary>
    private void Failed(Exception problem)
    {
        if (problem is not InternalBufferOverflowException) GiveUp(problem);
        _changes.Tell("many files");
    }

    private void GiveUp(Exception problem)
    {
        lock (_gate)
            if (_isDisposed || _looking is not null) return; // each folder's watcher says it
        _warn($"The system cannot tell of changes ({problem.Message.TrimEnd('.')}): looking for them twice a second instead."
            + (OperatingSystem.IsLinux() ? " More can be watched after: sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512" : ""));
        Look();
    }

    private void Look()
    {
        lock (_gate)
        {
            if (_isDisposed || _looking is not null) return;
            Drop();
            _seen = Seen();
            _looking = new Timer(_ => LookOnce(), null, _lookEvery, Timeout.InfiniteTimeSpan);
        }
    }

    private void LookOnce()
    {
        lock (_gate)
        {
            if (_isDisposed) return;
            var seen = Seen();
            if (!seen.SetEquals(_seen))
            {
                var changed = seen.Except(_seen).Concat(_seen.Except(seen)).First();
                _changes.Tell(_site.Shown(changed[..changed.IndexOf('\0', StringComparison.Ordinal)]));
            }

            _seen = seen;
            _looking!.Change(_lookEvery, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Every file with its length and time.</summary>
    private HashSet<string> Seen()
    {
        try
        {
            return Folders().SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", _everything)).Where(file => IsOfASite(file.FullName))
                .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\0{file.Length} {file.LastWriteTimeUtc.Ticks}")).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return _seen; // a folder went away under our eyes: the next look sees what is left
        }
    }

    private IEnumerable<string> Folders() => ((string[])[_site.Content, _site.Templates]).Where(Directory.Exists);

    /// <summary>Hidden files and editors' backups are no part of a site.</summary>
    private static bool IsOfASite(string path) => Path.GetFileName(path.AsSpan()) is var name && name is not ['.', ..] && name is not [.., '~'];

    private void Drop()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _watchers.Clear();
    }
}
