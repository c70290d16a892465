using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Whether problems are printed in colours.</summary>
internal static class TerminalColours
{
    /// <summary>For standard error.</summary>
    public static Ink OfErrors => new(AreWanted(Console.IsErrorRedirected, Environment.GetEnvironmentVariable));

    /// <summary>
    /// NO_COLOR says no (https://no-color.org), FORCE_COLOR or CLICOLOR_FORCE yes (https://bixense.com/clicolors/); of what is set and not empty the first counts. Else
    /// a terminal gets colours, unless it is a dumb one or CLICOLOR is 0.
    /// </summary>
    /// <param name="isRedirected">Whether the output goes to a file or a pipe.</param>
    /// <param name="variable">The environment.</param>
    public static bool AreWanted(bool isRedirected, Func<string, string?> variable)
    {
        if (variable("NO_COLOR") is { Length: > 0 }) return false;
        if ((variable("FORCE_COLOR") is { Length: > 0 } force ? force : variable("CLICOLOR_FORCE")) is { Length: > 0 } forced) return forced is not ("0" or "false");
        return !isRedirected && variable("TERM") != "dumb" && variable("CLICOLOR") != "0";
    }
}
