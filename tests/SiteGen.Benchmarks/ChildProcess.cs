using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks;

/// <summary>What a program that ran to its end cost.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Processor">User and system time of all its threads, the runtime's start included.</param>
/// <param name="Output">What it printed.</param>
internal sealed partial record ChildProcess(TimeSpan Wall, TimeSpan Processor, string Output)
{
    /// <summary>Runs a program.</summary>
    /// <exception cref="InvalidOperationException">It did not end with 0.</exception>
    public static ChildProcess Run(string program, params IEnumerable<string> arguments)
    {
        var before = ProcessorTimeOfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed;
        return process.ExitCode == 0
            ? new ChildProcess(wall, ProcessorTimeOfChildren() - before, output)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}{output}");
    }

    /// <summary>getrusage(2) of children waited for: .NET itself cannot tell the times of a process that has ended.</summary>
    private static TimeSpan ProcessorTimeOfChildren()
    {
        Span<long> usage = stackalloc long[18]; // struct rusage on 64-bit Linux: two timevals, then fourteen longs
        return GetUsage(ChildrenOfThisProcess, usage) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
            : throw new InvalidOperationException("getrusage failed.");
    }

    private const int ChildrenOfThisProcess = -1;

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, Span<long> usage);
}
