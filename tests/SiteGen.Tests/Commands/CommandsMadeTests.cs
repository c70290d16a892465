using SiteGen.Commands;

namespace SiteGen.Tests.Commands;

public sealed class CommandsMadeTests
{
    public static TheoryData<string> Names => [.. CommandLine.Create().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_the_commands_only_the_one_that_is_named_is_made(string name) => Assert.Equal([name], CommandLine.Create(name).Subcommands.Select(command => command.Name));

    [Theory]
    [InlineData("--help")]
    [InlineData("bild")]
    [InlineData("[suggest:3]")]
    [InlineData("")]
    [InlineData(null)]
    public void Before_any_other_word_all_are_made(string? first) => Assert.Equal(9, CommandLine.Create(first).Subcommands.Count);
}
