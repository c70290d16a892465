using System.Diagnostics;
using System.Text.RegularExpressions;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Documents;

/// <summary>The README's workflow for several machines: its commands are run as a runner would, the actions between them by hand.</summary>
public sealed partial class ShardWorkflowTests
{
    private static readonly string _workflow = WorkflowIn(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));

    [Fact]
    public void Its_commands_build_all_parts_and_make_the_whole_of_them()
    {
        if (OperatingSystem.IsWindows()) return; // the runners have bash and tar
        using var site = TestSite.Small().WithModel("two");
        foreach (var number in (int[])[1, 2, 3, 4])
        {
            Run(site.Root, Steps("part"), ("NUMBER", $"{number}"), ("SHARD", $"{number}/4"), ("TODAY", "2026-11-21"));
            Directory.CreateDirectory(site.PathOf("parts"));
            File.Move(site.PathOf($"part-{number}.tar"), site.PathOf($"parts/part-{number}.tar")); // uploaded and downloaded
            Directory.Delete(site.PathOf("part"), recursive: true);
        }

        Run(site.Root, Steps("site"));
        var merged = FileTree.Read(site.Folders.Output);
        Directory.Delete(site.Folders.Output, recursive: true);
        site.Build(TestBuild.Options with { Date = new DateOnly(2026, 11, 21) });

        FileTree.AssertSame(FileTree.Read(site.Folders.Output), merged);
    }

    [Fact]
    public void It_names_actions_by_commit_and_asks_for_rights_where_it_deploys_only()
    {
        Assert.All(Regex.Matches(_workflow, @"uses: (\S+)(.*)"), use => Assert.Matches(@"\Aactions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\z", use.Groups[1].Value + use.Groups[2].Value.TrimEnd()));
        Assert.Equal(["{contents: read}", "{}", "{pages: write, id-token: write}"], Regex.Matches(_workflow, "permissions: (.*)").Select(match => match.Groups[1].Value));
        Assert.Equal(2, Regex.Count(_workflow, "persist-credentials: false"));
    }

    private static string WorkflowIn(string readme) => Assert.Single(
        Regex.Matches(readme, "^```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups["text"].Value), text => text.Contains("--shard", StringComparison.Ordinal));

    /// <summary>What a job runs, but for what a runner needs to have the program.</summary>
    private static string Steps(string job)
    {
        var text = Regex.Match(_workflow, $@"^  {job}:$(?<steps>.*?)(?=^  \w+:|\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups["steps"].Value;
        var commands = RunLine().Matches(text).Select(match => match.Groups["command"].Value.Trim()).Where(command => command != "dotnet tool restore").ToList();
        Assert.InRange(commands.Count, 2, 3);
        return string.Join('\n', commands);
    }

    private static void Run(string folder, string commands, params (string Name, string Value)[] variables)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "sitegen.dll");
        var start = new ProcessStartInfo("bash", ["-eu", "-o", "pipefail", "-c", $"dotnet() {{ shift; command dotnet '{program}' \"$@\"; }}\n{commands}"]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, errors.GetAwaiter().GetResult()));
    }

    [GeneratedRegex(@"^      (?:- |  )run: (?<command>.*?)(?: {2,}#.*)?$", RegexOptions.Multiline)]
    private static partial Regex RunLine();
}
