using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Diagnostics;
using SiteGen.Tests.Commands;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Documents;

/// <summary>What the README promises is what the program does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string _readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void CI_runs_the_two_commands_of_the_README()
    {
        var promised = Fences("sh")[0].Trim().Split('\n');
        var ci = File.ReadAllLines(Path.Combine(Repository.Root, ".ci", "run"));

        Assert.Equal(["dotnet run --project src/SiteGen -- build", "dotnet test"], promised);
        Assert.All(promised, command => Assert.Contains(command, ci));
    }

    [Fact]
    public void Every_command_shown_is_one_the_program_understands()
    {
        var commands = Invocation().Matches(_readme).Select(match => Unquoted(match.Groups["arguments"].Value.Trim())).ToList();

        Assert.True(commands.Count >= 15);
        Assert.All(commands, command => Assert.Empty(CommandLine.Create().Parse(Plain(command)).Errors.Select(error => $"{command}: {error.Message}")));
    }

    [Fact]
    public void A_catalog_of_ones_own_wants_nothing_packed()
    {
        const string program = "dotnet run --project src/SiteGen -- ";
        using var folder = new TemporaryFolder();
        var clone = Directory.CreateDirectory(folder.In("clone")).FullName;
        var commands = Fences("sh")[1].Trim().Split('\n');

        Assert.All(commands, command => Assert.StartsWith(program, command, StringComparison.Ordinal));
        Assert.Equal("serve ../catalog", commands[^1][program.Length..]);
        foreach (var command in commands[..^1].Append($"{program}build ../catalog")) Assert.Equal((0, ""), Run(command[program.Length..]));
        Assert.True(File.Exists(folder.In("catalog/output/models/openai/gpt-9/index.html")));

        (int, string) Run(string arguments)
        {
            var run = SitegenProgram.RunIn(clone, new Dictionary<string, string>(), arguments.Split(' '));
            return (run.ExitCode, run.Errors);
        }
    }

    [Fact]
    public void The_model_shown_can_be_built()
    {
        using var site = Shown(Model());

        Assert.Empty(site.Problems());
        Assert.Contains("$0.125", site.Output("models/openai/gpt-9.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mistake_shown_is_reported_as_shown()
    {
        using var site = Shown(Model().Replace("provider: openai  ", "provider: opnai  ", StringComparison.Ordinal));
        using var printed = new StringWriter();
        DiagnosticPrinter.Print(site.Problems(), site.Folders.TextOf, printed);

        // The README leaves out the comment at the end of the line.
        var withoutComment = Regex.Replace(printed.ToString(), " +# content/providers/openai.md", "");
        Assert.Contains(withoutComment, Fences("text"));
    }

    [Fact]
    public void The_picture_is_there() => Assert.All(
        Picture().Matches(_readme), match => Assert.True(File.Exists(Path.Combine(Repository.Root, match.Groups["file"].Value))));

    private static string Model() => Fences("yaml")[0];

    private static TestSite Shown(string model) => TestSite.Small()
        .With("content/authors/openai.md", "---\nname: OpenAI\n---\n")
        .With("content/providers/openai.md", "---\nname: OpenAI\ndocs_url: https://platform.openai.com/docs\n---\n")
        .With("content/models/openai/gpt-9.md", model);

    /// <summary>Without the quote that closes a string around the whole command.</summary>
    private static string Unquoted(string command) => command.Count(letter => letter == '"') % 2 == 1 ? command[..^1] : command;

    /// <summary>The arguments as a shell would hand them over, with what a reader fills in filled in.</summary>
    private static string Plain(string command) => Regex.Replace(command, @"""[^""]*""", match => match.Value.Contains("date", StringComparison.Ordinal) ? "2026-11-21" : "https://example.org/")
        .Replace("[SITE]", "", StringComparison.Ordinal).Replace(" ../catalog", " .", StringComparison.Ordinal).Replace(" catalog", " .", StringComparison.Ordinal).Replace("import models-dev ..json", "import models-dev catalog.json", StringComparison.Ordinal)
        .Replace("--output DIR", "--output out", StringComparison.Ordinal)
        .Replace("--shard I/N", "", StringComparison.Ordinal) // it does not go with --check, and stands by itself elsewhere
        .Replace("--base-url URL", "--base-url https://example.org/", StringComparison.Ordinal)
        .Replace("--date D", "--date 2026-11-21", StringComparison.Ordinal)
        .Replace("--port N", "--port 0", StringComparison.Ordinal)
        .Replace("--host ADDRESS", "--host 127.0.0.1", StringComparison.Ordinal)
        .Replace("--jobs N", "--jobs 2", StringComparison.Ordinal)
        .Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static List<string> Fences(string language) =>
        [.. Regex.Matches(_readme, $"^```{language}\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex(@"(?:^sitegen|dotnet run (?:-c Release )?--project src/SiteGen --) (?<arguments>(?:new|build|merge|serve|check|verify|import|theme|completion)[^`\n]*)", RegexOptions.Multiline)]
    private static partial Regex Invocation();

    [GeneratedRegex(@"!\[[^\]]*\]\((?<file>[^)]+)\)")]
    private static partial Regex Picture();
}
