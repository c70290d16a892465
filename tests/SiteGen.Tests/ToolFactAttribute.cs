namespace SiteGen.Tests;

/// <summary>A test that runs a program of the machine: passed over, saying so, where there is none. Where CI is true it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool)
    {
        if (Find(tool) is null && Environment.GetEnvironmentVariable("CI") != "true") Skip = $"The program {tool} is not installed here.";
    }

    /// <summary>Where a program is, on the path or where Debian keeps servers; null when it is nowhere.</summary>
    public static string? Find(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin")
        .Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);
}
