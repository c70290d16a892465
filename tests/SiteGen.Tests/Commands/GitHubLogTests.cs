using SiteGen.Commands;
using SiteGen.Diagnostics;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Commands;

public sealed class GitHubLogTests
{
    [Fact]
    public void Problems_are_shown_beside_the_files_of_the_repository()
    {
        using var site = TestSite.Small().WithModel("two", "colour: red");
        var log = Build(site, Path.GetDirectoryName(site.Root)!).Errors;
        var file = $"{Path.GetFileName(site.Root)}/content/models/acme/two.md";

        Assert.Contains("\ncontent/models/acme/two.md:4:1: error UnknownKey: A model has no key 'colour'.\n    4 | colour: red\n", log, StringComparison.Ordinal);
        Assert.Contains($"\n::error file={file},line=4,col=1,endColumn=7,title=UnknownKey::A model has no key 'colour'.", log, StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_nothing_is_said_to_a_runner()
    {
        using var site = TestSite.Small().WithModel("two", "colour: red");

        Assert.DoesNotContain("::", SitegenProgram.RunIn(site.Root, new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "" }, "build").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_end_or_part_an_order_is_escaped()
    {
        var problem = new Diagnostic(Severity.Warning, "Odd", new Place("content/a,b:c%.md", 0, 0), "One\r\ntwo: 100 %, three::", null);

        Assert.Equal(["::warning file=content/a%2Cb%3Ac%25.md,title=Odd::One%0D%0Atwo: 100 %25, three::"], GitHubLog.Annotations([problem], "/repo", "/repo"));
    }

    [Fact]
    public void A_file_outside_the_repository_is_named_by_its_whole_path() =>
        Assert.StartsWith("::error file=/elsewhere/x.md,line=1,", GitHubLog.Annotations([Problems.Tag(new Place("x.md", 1, 1))], "/elsewhere", "/repo").Single(), StringComparison.Ordinal);

    [Fact]
    public void As_many_are_shown_as_GitHub_takes_errors_first()
    {
        List<Diagnostic> problems = [];
        for (var line = 1; line <= 20; line++) problems.AddRange([Problems.IgnoredFile($"{line:00}"), Problems.Tag(new Place("x", line, 1))]);
        var orders = GitHubLog.Annotations(problems, "/repo", "/repo").ToList();

        Assert.Equal((10, 10), (orders.Count(order => order.StartsWith("::error ", StringComparison.Ordinal)), orders.Count(order => order.StartsWith("::warning ", StringComparison.Ordinal))));
        Assert.StartsWith("::error ", orders[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil##[set-output name=path]evil: red")]
    [InlineData("  ::set-output name=path::evil: red")]
    [InlineData("x: \"##[add-matcher]x\"")]
    public void Content_gives_the_runner_no_orders(string line)
    {
        using var site = TestSite.Small().WithModel("two", line);
        var orders = Orders(Build(site, site.Root).Errors);

        Assert.NotEmpty(orders);
        Assert.All(orders, order => Assert.StartsWith("::error ", order, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_printed_to_be_read_gives_no_orders_either()
    {
        using var site = TestSite.Small().With("content/models/acme/three.md", "---\nname: three\nkind: chat\nofferings:\n  - provider: cloud\n    model_id: \"##[set-output name=path]evil\"\n    billing: unknown\n    source: https://cloud.example/\n---\n");
        var run = SitegenProgram.RunIn(site.Root, Environment(site.Root), "verify");

        Assert.Contains("##[set-output name=path]evil", run.Output, StringComparison.Ordinal);
        Assert.Empty(Orders(run.Output));
    }

    [Fact]
    public void Findings_are_shown_beside_their_lines_as_errors_where_they_pass_a_limit()
    {
        using var site = TestSite.Small().WithModel("two", offering: "verified: {date: 2026-01-01, method: read}, billing: usage, cost: {input: 10, output: 2}");
        var one = "file=content/models/acme/one.md,line=6,col=5,endColumn=";
        var two = "file=content/models/acme/two.md,line=6,col=";
        var (unlimited, limited) = (Orders(Verify(site).Errors), Orders(Verify(site, "--max-slips", "0").Errors));

        Assert.Equal(2, unlimited.Count);
        Assert.StartsWith("::warning " + one, unlimited[0], StringComparison.Ordinal);
        Assert.EndsWith(",title=NotVerified::Nobody has said when cloud one was verified.%0ACompare it with its source and add verified: {date: …, by: …, method: read}.", unlimited[0], StringComparison.Ordinal);
        Assert.StartsWith("::warning " + two, unlimited[1], StringComparison.Ordinal);
        Assert.StartsWith("::error " + two, limited[0], StringComparison.Ordinal);
        Assert.StartsWith("::warning " + one, limited[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_that_a_build_warns_of_is_shown_once_in_its_turn_among_many_of_another_kind()
    {
        using var site = TestSite.Small();
        for (var i = 0; i < 20; i++) site.WithModel($"m{i}");
        site.WithModel("slip", offering: "billing: usage, cost: {input: 60, output: 60000}");
        var orders = Orders(Verify(site, "--strict").Errors);

        Assert.Equal(10, orders.Count);
        Assert.Single(orders, order => order.StartsWith("::error file=content/models/acme/slip.md,", StringComparison.Ordinal) && order.Contains("title=UnitSlip::", StringComparison.Ordinal));
    }

    [Fact]
    public void The_end_of_a_guarded_text_cannot_be_foretold()
    {
        var text = GitHubLog.Guarded("a\n");
        var name = text.Split('\n')[0]["::stop-commands::".Length..];

        Assert.Equal($"::stop-commands::{name}\na\n::{name}::\n", text);
        Assert.DoesNotContain(name, GitHubLog.Guarded($"a\n::{name}::\n").Split('\n')[0], StringComparison.Ordinal);
    }

    private static SitegenProgram Build(TestSite site, string workspace) => SitegenProgram.RunIn(site.Root, Environment(workspace), "build");

    private static SitegenProgram Verify(TestSite site, params string[] options) => SitegenProgram.RunIn(site.Root, Environment(site.Root), ["verify", .. options]);

    private static Dictionary<string, string> Environment(string workspace) => new() { ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = workspace };

    /// <summary>What the runner would obey, as its ActionCommandManager reads a log: nothing between a stop and its end; <c>::</c> at the start of a line, <c>##[</c> anywhere.</summary>
    private static List<string> Orders(string log)
    {
        List<string> orders = [];
        string? end = null;
        foreach (var line in log.ReplaceLineEndings("\n").Split('\n'))
            if (end is not null) end = line.Trim() == end ? null : end;
            else if (line.TrimStart().StartsWith("::stop-commands::", StringComparison.Ordinal)) end = $"::{line.TrimStart()["::stop-commands::".Length..]}::";
            else if (line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.Contains("##[", StringComparison.Ordinal)) orders.Add(line);
        Assert.Null(end);
        return orders;
    }
}
