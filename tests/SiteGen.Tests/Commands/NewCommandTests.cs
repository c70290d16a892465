using System.Text.RegularExpressions;
using SiteGen.Reading;
using SiteGen.Starting;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Commands;

public sealed partial class NewCommandTests
{
    private static readonly Dictionary<string, string> _nothing = [];

    [Fact]
    public void A_new_site_is_built_and_checked_at_once()
    {
        using var folder = new TemporaryFolder();
        var made = SitegenProgram.RunIn(folder.Path, _nothing, "new", "site", "catalog");
        var built = SitegenProgram.RunIn(folder.Path, _nothing, "build", "catalog", "--check");

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.Contains("Wrote catalog/content/site.yml\n", made.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\nBuild it with: sitegen build catalog\nOr see it, and each change: sitegen serve catalog\n", made.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (built.ExitCode, built.Errors));
        Assert.EndsWith("Nothing is wrong.", built.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.StartsWith("Built 1 model with 1 offering as of 2026-08-08: ", built.Output[built.Output.IndexOf("Built", StringComparison.Ordinal)..], StringComparison.Ordinal);
        var page = File.ReadAllText(folder.In("catalog/output/models/example/one.md"));
        Assert.All(["$1.25", "400,000", "2026-08-08", "https://api.example.com/v1", "EXAMPLE_API_KEY"], fact => Assert.Contains(fact, page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_without_any_date_is_as_of_none()
    {
        using var site = TestSite.Small();
        var build = site.Build();

        Assert.Empty(build.Problems);
        Assert.Contains("<p class=\"lead\">New models, price changes, deprecations and retirements, each with its date and source.</p>", site.Output("changes/index.html"), StringComparison.Ordinal);
        Assert.All(FileTree.Read(site.Folders.Output).Where(file => file.Key != "changes/feed.xml"), file => Assert.DoesNotContain("2000-01-01", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal)); // Atom wants a day of every feed
    }

    [Theory]
    [InlineData("my site", "'my site'")]
    [InlineData("it's", @"'it'\''s'")]
    [InlineData("a$b", "'a$b'")]
    [InlineData("/tmp/a-b_1.2", "/tmp/a-b_1.2")]
    [InlineData("Modèle", "Modèle")]
    public void A_command_that_is_shown_can_be_copied(string folder, string word)
    {
        if (!OperatingSystem.IsWindows()) Assert.Equal(word, SiteGen.Commands.ShellWord.Of(folder));
    }

    [Theory]
    [InlineData("model", "openai/gpt.md", "openai/gpt")]
    [InlineData("author", "acme.md", "acme")]
    [InlineData("provider", "cloud.MD", "cloud")]
    public void The_name_of_a_file_is_no_id(string kind, string id, string meant)
    {
        using var site = TestSite.Small();
        var before = FileTree.Read(site.Root);
        var run = SitegenProgram.Run("new", kind, id, site.Root);

        Assert.Equal(new SitegenProgram(2, "", $"'{id}' is the name of a file; an id has no '.md' at its end.\n  hint: sitegen new {kind} {meant} {site.Root}\n"), run);
        FileTree.AssertSame(before, FileTree.Read(site.Root));
    }

    [Fact]
    public void A_new_site_leaves_what_a_repository_has_already()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("README.md"), "Mine.");
        var made = SitegenProgram.RunIn(folder.Path, _nothing, "new", "site", ".");

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.StartsWith("README.md exists already and was left alone.\n", made.Output, StringComparison.Ordinal);
        Assert.Equal("Mine.", File.ReadAllText(folder.In("README.md")));
    }

    [Fact]
    public void A_site_is_not_made_where_content_is()
    {
        using var site = TestSite.Small();
        var before = FileTree.Read(site.Root);
        var made = SitegenProgram.RunIn(site.Root, _nothing, "new", "site", ".");

        Assert.Equal((2, ""), (made.ExitCode, made.Output));
        Assert.StartsWith("content exists already.\n  hint: ", made.Errors, StringComparison.Ordinal);
        FileTree.AssertSame(before, FileTree.Read(site.Root));
    }

    [Theory]
    [InlineData("author", "openai", "content/authors/openai.md", "name: \"OpenAI\"")]
    [InlineData("provider", "aws-2.x", "content/providers/aws-2.x.md", "name: \"aws-2.x\"")]
    [InlineData("author", "true", "content/authors/true.md", "name: \"true\"")]
    [InlineData("model", "acme/007", "content/models/acme/007.md", "name: \"007\"")]
    public void A_new_file_is_built_as_it_stands_and_never_written_twice(string kind, string id, string path, string line)
    {
        using var site = TestSite.Small();
        var first = SitegenProgram.RunIn(site.Root, _nothing, "new", kind, id);
        var text = File.ReadAllText(site.PathOf(path));
        File.AppendAllText(site.PathOf(path), "Mine.\n");
        var second = SitegenProgram.RunIn(site.Root, _nothing, "new", kind, id);

        Assert.Equal(new SitegenProgram(0, $"Wrote {path}\n", ""), first);
        Assert.Equal(new SitegenProgram(2, "", $"{path} exists already and was left alone.\n"), second);
        Assert.Contains(line + "\n", text, StringComparison.Ordinal);
        Assert.Equal(text + "Mine.\n", File.ReadAllText(site.PathOf(path)));
        Assert.Empty(site.Problems());
    }

    [Fact]
    public void A_broken_link_is_in_the_way_too()
    {
        using var site = TestSite.Small();
        File.CreateSymbolicLink(site.PathOf("content/authors/openai.md"), site.PathOf("elsewhere.md"));
        var run = SitegenProgram.RunIn(site.Root, _nothing, "new", "author", "openai");

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(site.PathOf("elsewhere.md")));
    }

    [Fact]
    public void The_author_of_a_new_model_is_written_when_there_is_none()
    {
        using var site = TestSite.Small();
        var run = SitegenProgram.RunIn(site.Root, _nothing, "new", "model", "openai/gpt-9");

        Assert.Equal(new SitegenProgram(0, "Wrote content/authors/openai.md\nWrote content/models/openai/gpt-9.md\n", ""), run);
        Assert.Empty(site.Problems());
    }

    [Fact]
    public void An_author_that_may_be_misspelt_is_asked_about()
    {
        using var site = TestSite.Small();
        var run = SitegenProgram.RunIn(site.Root, _nothing, "new", "model", "amce/two");

        Assert.Equal(new SitegenProgram(2, "", "There is no author 'amce'.\n  hint: Did you mean 'acme'? If not, write the author first: sitegen new author amce\n"), run);
        Assert.False(Directory.Exists(site.PathOf("content/models/amce")));
    }

    [Fact]
    public void An_authors_own_provider_serves_the_new_model()
    {
        using var site = TestSite.Small().With("content/providers/acme.md", "---\nname: Acme\ndocs_url: https://acme.example/docs\npricing_url: https://acme.example/prices\n---\n");
        SitegenProgram.RunIn(site.Root, _nothing, "new", "model", "acme/two");
        var text = File.ReadAllText(site.PathOf("content/models/acme/two.md"));

        Assert.Contains("\n  - provider: acme\n    model_id: \"two\" ", text, StringComparison.Ordinal);
        Assert.Contains("\n    source: https://acme.example/prices\n", text, StringComparison.Ordinal);
        Assert.Empty(site.Problems());
    }

    [Theory]
    [InlineData("model", "gpt-9", "'gpt-9' is not the id of a model.")]
    [InlineData("model", "openai/gpt/9", "'openai/gpt/9' is not the id of a model.")]
    [InlineData("model", "openai/GPT-9", "'GPT-9' cannot be an id.")]
    [InlineData("model", "../authors", "'..' cannot be an id.")]
    [InlineData("author", "../../x", "'../../x' cannot be an id.")]
    [InlineData("provider", "con.1", "'con.1' cannot be an id.")] // Windows keeps that name
    [InlineData("author", "", "'' cannot be an id.")]
    [InlineData("author", "null", "'null' is what a program leaves where it has no value.")]
    [InlineData("model", "acme/undefined", "'undefined' is what a program leaves where it has no value.")]
    public void What_a_build_would_refuse_is_refused_at_once(string kind, string id, string message)
    {
        using var site = TestSite.Small();
        var before = FileTree.Read(site.Root);
        var run = SitegenProgram.RunIn(site.Root, _nothing, "new", kind, id);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message + "\n  hint: ", run.Errors, StringComparison.Ordinal);
        FileTree.AssertSame(before, FileTree.Read(site.Root));
    }

    [Fact]
    public void Without_a_site_nothing_can_be_added()
    {
        using var folder = new TemporaryFolder();
        var run = SitegenProgram.RunIn(folder.Path, _nothing, "new", "author", "openai");

        Assert.Equal(new SitegenProgram(2, "", "There is no site in .: content/site.yml is missing.\n  hint: Make one with: sitegen new site DIR\n"), run);
    }

    [Fact]
    public void Every_suggestion_behind_a_hash_is_as_good_as_what_stands()
    {
        using var site = new TestSite();
        var model = StarterPage.Model("example", "two", null);
        foreach (var file in StarterSite.Files("1.2.3").Append(model).Where(file => file.Path.StartsWith("content/", StringComparison.Ordinal)))
            site.With(file.Path, Suggestion().Replace(file.Text, "${indent}${rest}"));
        site.With("content/logos/example.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        Assert.Empty(site.Problems());
        Assert.Contains("cache_read: 0.125", File.ReadAllText(site.PathOf("content/models/example/one.md")), StringComparison.Ordinal);
        Assert.DoesNotContain(Suggestion().Matches(File.ReadAllText(site.PathOf("content/models/example/two.md"))), match => match.Success);
    }

    [Fact]
    public void The_workflow_names_actions_by_commit_and_gives_each_job_the_rights_it_needs()
    {
        var workflow = StarterSite.Files("1.2.3").Single(file => file.Path == ".github/workflows/site.yml").Text;
        var uses = Regex.Matches(workflow, "uses: (?<action>.*)").Select(match => match.Groups["action"].Value).ToList();

        Assert.Equal(4, uses.Count);
        Assert.All(uses, action => Assert.Matches("^actions/[a-z-]+@[0-9a-f]{40} # v[0-9.]+$", action));
        Assert.Equal(["{contents: read}", "{pages: write, id-token: write}"], Regex.Matches(workflow, "permissions: (?<rights>.*)").Select(match => match.Groups["rights"].Value));
        Assert.DoesNotContain(Regex.Matches(workflow, "- run: .*"), run => run.Value.Contains("${{", StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_of_the_program_is_that_of_the_tool_manifest()
    {
        var manifest = StarterSite.Files("1.2.3").Single(file => file.Path == ".config/dotnet-tools.json").Text;

        Assert.Contains("\"version\": \"1.2.3\"", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_of_a_new_site_is_one_that_a_build_warns_of()
    {
        using var folder = new TemporaryFolder();
        StarterFile.WriteAll(folder.Path, StarterSite.Files("1.2.3"));
        var bag = new SiteGen.Diagnostics.DiagnosticBag();
        ContentReader.Read(new SiteFolders(folder.Path, folder.In("output")), 1, bag).Models.All(1, bag);

        Assert.Empty(bag.InFileOrder());
    }

    /// <summary>A key or list item behind <c># </c>.</summary>
    [GeneratedRegex(@"(?m)^(?<indent> *)# (?<rest> *(?:- )?(?:\{|[a-z_]+: |[a-z_]+:(?=\s|$)).*)$")]
    private static partial Regex Suggestion();
}
