using System.Diagnostics;

namespace SiteGen.Tests.Packing;

/// <summary>A program that ran to its end, whatever it answered.</summary>
/// <param name="ExitCode">0 when all went well.</param>
/// <param name="Output">Standard output and standard error, one behind the other.</param>
internal sealed record Command(int ExitCode, string Output)
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(15);

    public static Command Run(string folder, IReadOnlyDictionary<string, string> environment, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The test run's own: another build must not think itself part of it.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        return new Command(process.ExitCode, output.Result + errors.Result);
    }

    /// <summary>Runs a program that must succeed.</summary>
    public static string Succeed(string folder, IReadOnlyDictionary<string, string> environment, string program, params IEnumerable<string> arguments)
    {
        var run = Run(folder, environment, program, arguments);
        Assert.True(run.ExitCode == 0, $"{program} ended with {run.ExitCode}:\n{run.Output}");
        return run.Output;
    }
}
