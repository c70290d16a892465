namespace SiteGen;

/// <summary>How far a build is: written by the build from many threads, read by whoever shows it.</summary>
/// <param name="announce">Told each stage as it begins, and how many steps it has (0 when not known); null when nobody wants to hear.</param>
public sealed class BuildProgress(Action<string, int>? announce = null)
{
    private int _done;

    /// <summary>What is being done, e.g. "Writing".</summary>
    public string Stage { get; private set; } = "";

    /// <summary>How many steps the stage has; 0 when that is not known.</summary>
    public int Total { get; private set; }

    /// <summary>How many of them are done.</summary>
    public int Done => Volatile.Read(ref _done);

    internal void Begin(string stage, int total)
    {
        Volatile.Write(ref _done, 0);
        (Stage, Total) = (stage, total);
        announce?.Invoke(stage, total);
    }

    internal void Step() => Interlocked.Increment(ref _done);
}
