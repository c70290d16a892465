using System.Diagnostics;

namespace SiteGen.Tests.Commands;

/// <summary>The program as a user runs it, in a process of its own.</summary>
/// <param name="ExitCode">0, 1 or 2.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record SitegenProgram(int ExitCode, string Output, string Errors)
{
    public static SitegenProgram Run(params string[] arguments) => RunIn(AppContext.BaseDirectory, new Dictionary<string, string>(), arguments);

    public static SitegenProgram RunIn(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new SitegenProgram(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
