using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Commands;

/// <summary>What each stage of a build costs, for <c>--timings</c>: wall time, processor time of all threads, and bytes allocated.</summary>
internal sealed class StageMeter
{
    private readonly List<Cost> _stages = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private string _stage = "Starting";
    private TimeSpan _wall;
    private TimeSpan _processor;
    private long _allocated;

    private sealed record Cost(string Stage, TimeSpan Wall, TimeSpan Processor, long Allocated);

    /// <summary>Ends the stage before and begins another; "" ends the last.</summary>
    /// <param name="stage">As the progress bar names it.</param>
    /// <param name="steps">Not needed here; the same shape as the progress bar's.</param>
    public void Begin(string stage, int steps)
    {
        _ = steps;
        var (wall, processor, allocated) = (_clock.Elapsed, Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        _stages.Add(new Cost(_stage, wall - _wall, processor - _processor, allocated - _allocated));
        (_stage, _wall, _processor, _allocated) = (stage, wall, processor, allocated);
    }

    /// <summary>Prints a line a stage, the sum, and the most memory the process held at once. The start's processor time is the runtime's and the command line's.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{"Stage",-20}{"wall s",10}{"CPU s",10}{"MB allocated",15}");
        foreach (var stage in _stages) Print(output, stage);
        Print(output, new Cost(
            "All",
            new TimeSpan(_stages.Sum(stage => stage.Wall.Ticks)),
            new TimeSpan(_stages.Sum(stage => stage.Processor.Ticks)),
            _stages.Sum(stage => stage.Allocated)));
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Peak memory: {process.PeakWorkingSet64 / 1e6:N0} MB"));
    }

    private static void Print(TextWriter output, Cost cost) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{cost.Stage,-20}{cost.Wall.TotalSeconds,10:N3}{cost.Processor.TotalSeconds,10:N3}{cost.Allocated / 1e6,15:N1}"));
}
