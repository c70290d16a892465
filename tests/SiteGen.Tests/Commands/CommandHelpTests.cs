using System.CommandLine;
using System.Text.RegularExpressions;
using SiteGen.Commands;

namespace SiteGen.Tests.Commands;

public sealed class CommandHelpTests
{
    public static TheoryData<string> Commands()
    {
        var names = new TheoryData<string>();
        foreach (var command in All(CommandLine.Create(), "")) names.Add(command);
        return names;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_shows_examples_that_the_program_understands(string command)
    {
        var help = SitegenProgram.Run([.. command.Split(' '), "--help"]).Output.ReplaceLineEndings("\n");
        var shown = help[(help.IndexOf("\nExamples:\n", StringComparison.Ordinal) + 1)..];
        var examples = Regex.Matches(shown, @"(?m)^  (?:eval ""\$\(sitegen (?<arguments>[^)]+)\)"".*|sitegen (?<arguments>.*?)(?:   .*| [|>] .*)?)$").Select(match => match.Groups["arguments"].Value).ToList();

        Assert.StartsWith("Examples:\n", shown, StringComparison.Ordinal);
        Assert.Contains(examples, example => example.StartsWith(command, StringComparison.Ordinal));
        Assert.All(examples, example => Assert.Empty(CommandLine.Create().Parse(Plain(example)).Errors.Select(error => $"{example}: {error.Message}")));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Asking_for_help_is_no_mistake(string command)
    {
        var run = SitegenProgram.Run([.. command.Split(' '), "--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void The_list_of_commands_has_a_line_for_each()
    {
        var help = SitegenProgram.Run("--help").Output;

        Assert.DoesNotContain("Examples", help, StringComparison.Ordinal);
        Assert.Contains("Lists what the keepers of the content should look at", help, StringComparison.Ordinal);
    }

    /// <summary>With what a shell would fill in, and no folder that only a reader has.</summary>
    private static string Plain(string example) => example.Replace("\"$(date -u +%F)\"", "2026-11-21", StringComparison.Ordinal).Replace(" catalog", " .", StringComparison.Ordinal).Replace(" ..json", " catalog.json", StringComparison.Ordinal);

    private static IEnumerable<string> All(Command command, string above) => command.Subcommands.SelectMany(inner =>
        All(inner, $"{above}{inner.Name} ").Prepend($"{above}{inner.Name}"));
}
