using System.Globalization;

namespace SiteGen.Tests.Hostile;

/// <summary>How long this thread has been computing, whoever else is at work on the machine: what a test may hold code to, unlike the time on the wall.</summary>
internal static class ProcessorTime
{
    private const int TicksPerSecond = 100; // USER_HZ, see proc_pid_stat(5)

    /// <summary>In steps of 10 ms; null where the system does not tell.</summary>
    public static TimeSpan? OfThisThread()
    {
        if (!OperatingSystem.IsLinux()) return null;
        var told = File.ReadAllText("/proc/thread-self/stat");
        var fields = told[(told.LastIndexOf(')') + 2)..].Split(' '); // the name before may hold spaces; the first field behind it is the third of all
        return TimeSpan.FromSeconds((double)(long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond);
    }

    /// <summary>Runs it on a thread of its own, whose time is told behind it.</summary>
    /// <param name="work">What is run.</param>
    /// <param name="patience">How long to wait on the wall: against hanging only.</param>
    /// <exception cref="TimeoutException">It was not done by then.</exception>
    public static async Task<(T Result, TimeSpan? Took)> Of<T>(Func<T> work, TimeSpan patience) =>
        await Task.Factory.StartNew(() => (work(), OfThisThread()), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(patience);
}
