using SiteGen.Tests.Sites;

namespace SiteGen.Tests.WholeSite;

/// <summary>A build of what was built before ends before it reads a model; whatever makes a difference makes it build.</summary>
public sealed class NothingChangedTests : IDisposable
{
    private readonly TestSite _site = TestSite.Small().WithModel("two", "supported_parameters: [top_p]", "billing: usage, cost: {input: 1, output: 2}, verified: {date: 2026-05-01}");

    public NothingChangedTests()
    {
        Assert.Equal("", _site.Build().Printed);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_second_build_reads_nothing_and_touches_nothing()
    {
        var times = FileTree.Times(_site.Folders.Output);
        var again = _site.Build().Report!;

        Assert.Null(again.Site);
        Assert.Equal((0, times.Count - 1, 0), (again.Output.Written, again.Output.Unchanged, again.Output.Removed)); // and the list of them
        Assert.Equal(times, FileTree.Times(_site.Folders.Output));
    }

    [Fact]
    public void A_changed_source_is_built()
    {
        _site.WithModel("two", offering: "billing: usage, cost: {input: 3, output: 2}, verified: {date: 2026-05-01}");

        AssertBuilt(written: true);
        Assert.Contains("$3.00", _site.Output("models/acme/two/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/models/acme/three.md", "---\nname: Three\nkind: chat\nofferings:\n  - {provider: cloud, model_id: t, source: https://cloud.example/prices, billing: unknown}\n---\n")]
    [InlineData("content/site.yml", "name: Other\nbase_url: https://example.org/\ndescription: One model.\n")]
    [InlineData("templates/parts/bottom.html", "</body></html>")]
    public void So_is_one_that_comes_or_is_another(string path, string text)
    {
        _site.With(path, text);

        AssertBuilt(written: true);
    }

    [Fact]
    public void A_source_that_went_is_noticed()
    {
        _site.Without("content/models/acme/one.md");

        AssertBuilt(written: true);
        Assert.False(File.Exists(Path.Combine(_site.Folders.Output, "models/acme/one.md")));
    }

    [Fact]
    public void Other_options_build_another_site()
    {
        Assert.NotNull(_site.Build(TestBuild.Options with { Date = new DateOnly(2027, 1, 1) }).Report!.Site);
        Assert.NotNull(_site.Build(TestBuild.Options with { BaseUrl = new Uri("https://elsewhere.example/") }).Report!.Site);
        Assert.NotNull(_site.Build(TestBuild.Options with { Drafts = true }).Report!.Site);
        Assert.Null(_site.Build(TestBuild.Options with { Drafts = true, Jobs = 3 }).Report!.Site);
    }

    [Fact]
    public void Sources_that_differ_and_say_the_same_are_read_once_and_touch_no_page()
    {
        var page = Path.Combine(_site.Folders.Output, "index.html");
        var time = File.GetLastWriteTimeUtc(page);
        _site.With("content/authors/acme.md", "---\n# A remark.\nname: Acme\n---\n");

        AssertBuilt(written: false);
        Assert.Equal(time, File.GetLastWriteTimeUtc(page));
        Assert.Null(_site.Build().Report!.Site);
    }

    [Fact]
    public void A_file_of_the_site_that_somebody_changed_is_put_right()
    {
        var page = Path.Combine(_site.Folders.Output, "index.html");
        var bytes = File.ReadAllBytes(page);
        File.WriteAllText(page, new string('x', bytes.Length));
        File.SetLastWriteTimeUtc(page, File.GetLastWriteTimeUtc(Path.Combine(_site.Folders.Output, ".sitegen")).AddSeconds(1));

        AssertBuilt(written: true);
        Assert.Equal(bytes, File.ReadAllBytes(page));
    }

    [Fact]
    public void So_is_one_that_is_gone_or_of_another_length()
    {
        File.Delete(Path.Combine(_site.Folders.Output, "llms.txt"));
        AssertBuilt(written: true);

        var page = Path.Combine(_site.Folders.Output, "index.html");
        var time = File.GetLastWriteTimeUtc(page);
        File.AppendAllText(page, "x");
        File.SetLastWriteTimeUtc(page, time);
        AssertBuilt(written: true);
    }

    [Fact]
    public void A_site_whose_build_did_not_end_is_built()
    {
        var list = Path.Combine(_site.Folders.Output, ".sitegen");
        File.WriteAllText(list, File.ReadAllText(list).Replace("finished", "unfinished", StringComparison.Ordinal));

        AssertBuilt(written: false);
        Assert.StartsWith("sitegen output, finished\n", File.ReadAllText(list), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_build_left_beside_the_site_goes()
    {
        var left = Path.Combine(_site.Folders.Output, ".sitegen-new");
        Directory.CreateDirectory(left);
        File.WriteAllText(Path.Combine(left, "1"), "half a page");

        Assert.Null(_site.Build().Report!.Site);
        Assert.False(Directory.Exists(left));
    }

    [Fact]
    public void A_warning_is_given_each_time()
    {
        _site.With("content/models/acme/notes.txt", "ignored");

        for (var i = 0; i < 3; i++) Assert.Contains("IgnoredFile", _site.Build().Printed, StringComparison.Ordinal);
        _site.Without("content/models/acme/notes.txt");
        AssertBuilt(written: false);
        Assert.Null(_site.Build().Report!.Site);
    }

    [Fact]
    public void A_link_or_an_empty_folder_with_the_name_of_a_file_is_reported_though_no_byte_changed()
    {
        Directory.CreateDirectory(_site.PathOf("content/models/acme/x.md"));
        Assert.Contains("FolderLikeAFile", _site.Build().Printed, StringComparison.Ordinal);

        Directory.Delete(_site.PathOf("content/models/acme/x.md"));
        File.CreateSymbolicLink(_site.PathOf("content/models/acme/linked.md"), _site.PathOf("content/models/acme/one.md"));
        Assert.Contains("SymbolicLink", _site.Build().Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_an_earlier_version_is_taken_over()
    {
        var list = Path.Combine(_site.Folders.Output, ".sitegen");
        var lines = File.ReadAllLines(list);
        File.WriteAllLines(list, [lines[0], .. lines[3..]]);

        AssertBuilt(written: false);
        Assert.Equal(lines, File.ReadAllLines(list));
    }

    private void AssertBuilt(bool written)
    {
        var report = _site.Build().Report!;
        Assert.NotNull(report.Site);
        Assert.Equal(written, report.Output.Written + report.Output.Removed > 0);
    }
}
