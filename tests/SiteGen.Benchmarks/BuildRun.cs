using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks;

/// <summary>One build as a process of its own.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Processor">Seconds of user and system time, the runtime's start included.</param>
/// <param name="PeakMegabytes">The most memory it held at once, in millions of bytes.</param>
/// <param name="Written">How many files it wrote.</param>
/// <param name="Stages">What <c>--timings</c> printed.</param>
internal sealed partial record BuildRun(double Wall, double Processor, double PeakMegabytes, int Written, string Stages)
{
    /// <summary>Reads what a build printed.</summary>
    public static BuildRun Of(ChildProcess build) => new(
        build.Wall.TotalSeconds, build.Processor.TotalSeconds,
        double.Parse(Peak().Match(build.Output).Groups[1].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture),
        int.Parse(Files().Match(build.Output).Groups[1].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture),
        build.Output[build.Output.IndexOf("Stage ", StringComparison.Ordinal)..]);

    [GeneratedRegex("Peak memory: ([0-9,]+) MB")]
    private static partial Regex Peak();

    [GeneratedRegex("^([0-9,]+) written", RegexOptions.Multiline)]
    private static partial Regex Files();
}
