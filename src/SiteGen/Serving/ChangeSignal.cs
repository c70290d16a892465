using System.Diagnostics;

namespace SiteGen.Serving;

/// <summary>Where watchers tell of changes, and the one who works on them waits. Editors and checkouts change files in bursts: a burst is one change.</summary>
internal sealed class ChangeSignal : IDisposable
{
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(200);

    private readonly Lock _gate = new();
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource _pending = new();
    private int _tellings;

    /// <summary>Cancelled once something was told that nobody has taken.</summary>
    public CancellationToken Pending
    {
        get
        {
            lock (_gate) return _pending.Token;
        }
    }

    /// <summary>Tells of a change; from any thread.</summary>
    /// <param name="what">The file or folder, as people name it.</param>
    public void Tell(string what)
    {
        lock (_gate)
        {
            _tellings++;
            _told.Add(what);
            _pending.Cancel();
            _first.TrySetResult();
        }
    }

    /// <summary>Waits for a burst and its end; says what changed.</summary>
    public async Task<string> WaitAsync(CancellationToken stop)
    {
        await _first.Task.WaitAsync(stop).ConfigureAwait(false);
        var clock = Stopwatch.StartNew();
        for (var seen = -1; seen != Volatile.Read(ref _tellings) && clock.Elapsed < _longest;)
        {
            seen = Volatile.Read(ref _tellings);
            await Task.Delay(_quiet, stop).ConfigureAwait(false);
        }

        lock (_gate)
        {
            var (one, others) = (_told.Order(StringComparer.Ordinal).First(), _told.Count - 1);
            _told.Clear();
            _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _pending.Dispose();
            _pending = new CancellationTokenSource();
            return others == 0 ? one : FormattableString.Invariant($"{one} and {others:N0} more");
        }
    }

    /// <summary>Whether something is told within a time.</summary>
    public async Task<bool> IsPendingAsync(TimeSpan within, CancellationToken stop)
    {
        await Task.WhenAny(_first.Task, Task.Delay(within, stop)).ConfigureAwait(false);
        stop.ThrowIfCancellationRequested();
        return _first.Task.IsCompleted;
    }

    public void Dispose() => _pending.Dispose();
}
