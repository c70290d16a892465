using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Documents;

/// <summary>What the package tells of itself.</summary>
public sealed class PackageReadmeTests
{
    private static readonly string _readme = File.ReadAllText(Path.Combine(Repository.Root, "src/SiteGen/README.md"));

    [Fact]
    public void Its_table_has_every_command()
    {
        var rows = Regex.Matches(_readme, @"(?m)^\| `sitegen (?<command>[a-z]+)").Select(match => match.Groups["command"].Value);

        Assert.Equal(CommandLine.Create().Subcommands.Select(command => command.Name).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_names_the_frameworks_that_the_program_is_started_with()
    {
        var started = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sitegen.runtimeconfig.json"));

        Assert.Equal(started.Contains("Microsoft.AspNetCore.App", StringComparison.Ordinal), _readme.Contains(".NET 10 with ASP.NET Core", StringComparison.Ordinal));
    }
}
