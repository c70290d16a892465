using SiteGen.Commands;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Commands;

public sealed class TerminalColoursTests
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, true, "NO_COLOR=", "TERM=dumb", "FORCE_COLOR=1")] // empty is not set
    [InlineData(false, false, "NO_COLOR=1", "FORCE_COLOR=1")]
    [InlineData(true, true, "FORCE_COLOR=1")]
    [InlineData(true, true, "CLICOLOR_FORCE=1", "TERM=dumb")]
    [InlineData(false, false, "FORCE_COLOR=0")]
    [InlineData(false, false, "CLICOLOR_FORCE=0")]
    [InlineData(false, false, "TERM=dumb")]
    [InlineData(false, false, "CLICOLOR=0")]
    [InlineData(false, true, "CLICOLOR=1")]
    public void Colours_are_for_terminals_unless_somebody_says_otherwise(bool isRedirected, bool wanted, params string[] environment)
    {
        var variables = environment.Select(entry => entry.Split('=')).ToDictionary(entry => entry[0], entry => entry[1]);

        Assert.Equal(wanted, TerminalColours.AreWanted(isRedirected, variables.GetValueOrDefault));
    }

    [Fact]
    public void A_coloured_problem_reads_like_a_plain_one()
    {
        var problem = Problems.Tag(new Place("content/x.md", 1, 7, 5));
        var (plain, coloured) = (Print(problem, default), Print(problem, new Ink(true)));

        Assert.DoesNotContain("\u001b", plain, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
        Assert.Contains("\u001b[1;31merror Tag:\u001b[0m ", coloured, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;31m^^^^^\u001b[0m\n", coloured, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_has_another_colour() =>
        Assert.Contains("\u001b[1;33mwarning IgnoredFile:\u001b[0m ", Print(Problems.IgnoredFile("x"), new Ink(true)), StringComparison.Ordinal);

    private static string Print(Diagnostic problem, Ink ink)
    {
        using var output = new StringWriter();
        DiagnosticPrinter.Print([problem], _ => "name: opnai", output, ink);
        return output.ToString();
    }
}
