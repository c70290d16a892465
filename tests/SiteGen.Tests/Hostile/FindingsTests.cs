using System.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Hostile;

/// <summary>What was found by attacking the generator and does not fit a case of the files beside this one.</summary>
public sealed class FindingsTests
{
    [Fact]
    public void A_body_cannot_take_over_the_sources_of_its_twin()
    {
        using var site = TestSite.Small().WithModel("one", offering: "billing: usage, cost: {input: 1}", body: "Text [s1], [a][S1].\n\n[s1]: https://evil.example/\n");
        site.Build();

        var links = Markdig.Markdown.Parse(site.Output("models/acme/one.md")).Descendants<LinkInline>().ToList();
        Assert.Contains(links, link => link.Url == "https://cloud.example/prices");
        Assert.Equal(2, links.Count(link => link.Url == "https://evil.example/"));
    }

    [Fact]
    public void A_fault_of_a_part_is_told_once_however_many_pages_include_it()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.In("parts"));
        File.WriteAllText(folder.In("parts/top.html"), "{{ page.no_such_thing }}\n");
        var diagnostics = new DiagnosticBag();

        Theme.Load(folder.Path, diagnostics);

        Assert.Single(diagnostics.InFileOrder(), problem => problem.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("https://münchen.example/katalog", "https://xn--mnchen-3ya.example/katalog/")]
    [InlineData("https://MÜNCHEN.example:8080/", "https://xn--mnchen-3ya.example:8080/")]
    [InlineData("https://例え.テスト/", "https://xn--r8jz45g.xn--zckzah/")]
    public void A_host_beyond_ASCII_is_written_as_the_network_knows_it(string baseUrl, string written)
    {
        using var site = TestSite.Small().With("content/site.yml", $"name: Small\nbase_url: {baseUrl}\ndescription: One model.\n");
        site.Build();

        Assert.Contains($"canonical: {written}models/acme/one/\n", site.Output("models/acme/one.md"), StringComparison.Ordinal);
        Assert.Contains($"<loc>{written}models/acme/one/</loc>", site.Output("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_separator_is_text_whatever_the_line_ends_are()
    {
        Assert.Equal("a\u2028b\nc", SourceText.Decode("a\u2028b\nc"u8, "x.md", new DiagnosticBag()));
        Assert.Equal("a\u2028b\nc\nd\n", SourceText.Decode("a\u2028b\r\nc\rd\r\n"u8, "x.md", new DiagnosticBag()));
    }

    [Fact]
    public void What_strangers_write_gives_no_orders_to_a_terminal()
    {
        using var site = TestSite.Small().WithModel("one", "status: \"a\\e[2J\\nb\\u202Ec\"");
        var printed = site.Build().Printed;

        Assert.DoesNotContain('\u001B', printed);
        Assert.DoesNotContain('\u202E', printed);
        Assert.Contains("'a\uFFFD[2J\uFFFDb\uFFFDc'", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_among_the_content_is_not_waited_for_when_its_problem_is_printed()
    {
        using var site = TestSite.Small();
        if (!OddFiles.Make(site, "pipe content/models/acme/pipe.md")) return;

        Assert.Contains("content/models/acme/pipe.md:1:1: error NoFrontMatter", site.Build().Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_no_UTF_8_is_reported_as_such()
    {
        if (!OperatingSystem.IsLinux()) return; // elsewhere no name is like that
        using var site = TestSite.Small();
        Shell("cd \"$1\" && printf x > \"$(printf '\\377')\".md && mkdir \"$(printf 'a\\376')\"", site.PathOf("content/models"));
        try
        {
            Assert.Equal(["content/models/a\uFFFD UnreadableName", "content/models/\uFFFD.md UnreadableName"], site.Build().Problems.Select(problem => $"{problem.At} {problem.Code}"));
        }
        finally
        {
            Shell("rm -rf \"$1\"", site.PathOf("content/models")); // .NET cannot
        }
    }

    [Fact]
    public void A_path_of_six_thousand_characters_is_reported()
    {
        if (OperatingSystem.IsWindows()) return; // where no such path can be made
        using var site = TestSite.Small();
        Shell($"cd \"$1\" && for i in $(seq 30); do mkdir {new string('a', 200)} && cd {new string('a', 200)}; done", site.PathOf("content/models"));
        try
        {
            Assert.Equal(["FolderTooDeep"], site.Build().Problems.Select(problem => problem.Code));
        }
        finally
        {
            Shell("rm -rf \"$1\"", site.PathOf("content/models")); // .NET cannot
        }
    }

    [Fact]
    public void A_file_shows_a_hundred_problems_and_says_how_many_more_there_are()
    {
        using var site = TestSite.Small().WithModel("one", string.Concat(Enumerable.Range(0, 250).Select(i => $"k{i}: x\n")));
        var problems = site.Build().Problems;

        Assert.Equal(101, problems.Count);
        Assert.Equal("MoreProblems", problems[^1].Code);
        Assert.Contains("150 more problems", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarter_of_a_million_problems_are_neither_sorted_nor_printed()
    {
        using var site = TestSite.Small().WithModel("one", string.Concat(Enumerable.Repeat("? a\n", 240_000)));
        var (build, took) = await ProcessorTime.Of(() => site.Build(TestBuild.Options with { Jobs = 1 }), TimeSpan.FromMinutes(2));

        Assert.Equal(101, build.Problems.Count);
        Assert.True(build.Printed.Length < 50_000, $"{build.Printed.Length} characters are printed.");
        Assert.True(took is not { } some || some < TimeSpan.FromSeconds(10), $"It took {took}."); // sorted or printed they took minutes
    }

    [Fact]
    public void A_year_that_is_a_slip_does_not_become_the_build_date()
    {
        using var site = TestSite.Small();
        for (var i = 0; i < 12; i++) site.WithModel($"m{i}", offering: $"billing: unknown, verified: {{date: 2026-05-{i + 1:00}}}");
        Assert.Equal(new DateOnly(2026, 5, 12), site.Build().Report!.Site!.Date.Day);

        site.WithModel("slip", offering: "billing: unknown, verified: {date: 2027-06-01}");
        Assert.Equal(["VerifiedFarAhead"], site.Problems().Select(problem => problem.Code));
        Assert.NotNull(site.Build(TestBuild.Options with { Date = new DateOnly(2027, 6, 1) }).Report);
    }

    private static void Shell(string command, string argument)
    {
        using var done = Process.Start("sh", ["-c", command, "sh", argument]);
        done.WaitForExit();
    }
}
