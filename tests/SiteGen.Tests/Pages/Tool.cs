using System.Diagnostics;

namespace SiteGen.Tests.Pages;

/// <summary>Another program that a test asks. Where CI is true, one that is missing is an error that names it; elsewhere the test passes it over.</summary>
internal static class Tool
{
    /// <param name="name">Of the program.</param>
    /// <param name="arguments">Each by itself.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="variables">Environment variables to set, each to its own name.</param>
    /// <returns>null when the tool is not here.</returns>
    public static (string Output, string Errors)? Run(string name, string[] arguments, string input, IEnumerable<string>? variables = null)
    {
        var start = new ProcessStartInfo(name, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in variables ?? []) start.Environment[variable] = variable;
        try
        {
            using var process = Process.Start(start)!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return (output.Result, errors.Result);
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") != "true", $"{name} is needed by this test: {problem.Message}");
            Console.Error.WriteLine($"{name} is not here: what it would have checked is unchecked.");
            return null;
        }
    }
}
