using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Tests.Commands;
using SiteGen.Tests.Sites;
using SiteGen.Writing;

namespace SiteGen.Tests.Importing;

/// <summary>An import writes into content/ and nowhere else, and each file whole.</summary>
public sealed class ImportSafetyTests : IDisposable
{
    private const string Feed = """{"gpt-9": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06}}""";

    private readonly ImportSite _site = new();
    private readonly TemporaryFolder _elsewhere = new();

    public void Dispose()
    {
        _site.Dispose();
        _elsewhere.Dispose();
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/models")]
    [InlineData("content/providers")]
    [InlineData("content/models/openai")]
    [InlineData("content/models/openai/gpt-9.md")]
    [InlineData("content/providers/openai.md")]
    [InlineData("content/site.yml")]
    public void A_link_in_the_way_stops_it_before_anything_is_written(string link)
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        var path = Path.Combine(_site.Root, link);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.CreateSymbolicLink(path, link.Contains('.', StringComparison.Ordinal) ? _elsewhere.In("not-there") : _elsewhere.Path);
        var diagnostics = new DiagnosticBag();

        Assert.Null(_site.Try(ImportFeed.LiteLlm, Feed, diagnostics, new DateOnly(2026, 8, 1)));
        Assert.Equal(("SymbolicLink", link), Assert.Single(diagnostics.InFileOrder().Select(problem => (problem.Code, problem.At.File))));
        Assert.Empty(Directory.GetFileSystemEntries(_elsewhere.Path));
        Assert.Equal(["feed.json"], Directory.EnumerateFiles(_site.Root, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).LinkTarget is null).Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_killed_import_left_half_written_is_no_content_and_goes()
    {
        _site["models/openai/.sitegen-new"] = "---\nname: half";
        _site.Import(ImportFeed.LiteLlm, Feed);

        Assert.True(_site.Has("models/openai/gpt-9.md"));
        Assert.False(_site.Has("models/openai/.sitegen-new"));
        _site.Bind();
    }

    [Fact]
    public void Into_a_home_folder_or_a_built_site_it_is_refused_with_exit_code_2()
    {
        File.WriteAllText(_elsewhere.In("feed.json"), Feed);
        Directory.CreateDirectory(_elsewhere.In("home"));
        var run = SitegenProgram.RunIn(_elsewhere.Path, new Dictionary<string, string> { ["HOME"] = _elsewhere.In("home") }, "import", "litellm", "feed.json", "--date", "2026-08-01", "--into", "home");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is or holds your home folder, and a site needs one of its own.", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_elsewhere.In("home")));
    }

    [Fact]
    public void A_source_file_is_put_whole_or_not_at_all()
    {
        WholeFile.Put(_elsewhere.Path, "a/b.md", "one"u8, mayReplace: false);
        Assert.Throws<OutputRefusedException>(() => WholeFile.Put(_elsewhere.Path, "a/b.md", "two"u8, mayReplace: false));
        Assert.Throws<OutputRefusedException>(() => WholeFile.Put(_elsewhere.Path, "a/b.md/c.md", "two"u8, mayReplace: true));
        Assert.Throws<OutputRefusedException>(() => WholeFile.Put(_elsewhere.Path, "a", "two"u8, mayReplace: true));
        foreach (var outside in new[] { "../b.md", "/b.md", "a/../../b.md", "a\\b.md", "" })
            Assert.Throws<OutputRefusedException>(() => WholeFile.Put(_elsewhere.Path, outside, "two"u8, mayReplace: true));

        Assert.Equal("one", File.ReadAllText(_elsewhere.In("a/b.md")));
        WholeFile.Put(_elsewhere.Path, "a/b.md", "two"u8, mayReplace: true);
        Assert.Equal(["a/b.md"], FileTree.Read(_elsewhere.Path).Keys);
        Assert.Equal("two", File.ReadAllText(_elsewhere.In("a/b.md")));
    }

    [Fact]
    public void Nothing_new_is_made_through_a_link_or_in_a_home_folder()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        using var site = TestSite.Small();
        Directory.CreateSymbolicLink(site.PathOf("content/models/other"), _elsewhere.Path);
        var through = SitegenProgram.Run("new", "author", "other", site.Root);
        var model = SitegenProgram.Run("new", "model", "other/one", site.Root);
        var home = SitegenProgram.RunIn(_elsewhere.Path, new Dictionary<string, string> { ["HOME"] = _elsewhere.Path }, "new", "site", ".");

        Assert.Equal((0, 2, 2), (through.ExitCode, model.ExitCode, home.ExitCode));
        Assert.Contains("nothing is written through links", model.Errors, StringComparison.Ordinal);
        Assert.Contains("is or holds your home folder", home.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_elsewhere.Path));
    }

    [Fact]
    public void A_part_of_the_theme_is_not_copied_through_a_link()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        using var site = TestSite.Small();
        Directory.CreateDirectory(site.PathOf("templates"));
        Directory.CreateSymbolicLink(site.PathOf("templates/parts"), _elsewhere.Path);
        var run = SitegenProgram.Run("theme", "copy", "parts/bottom.html", site.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing is written through links", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_elsewhere.Path));
    }
}
