using SiteGen.Checking;
using SiteGen.Diagnostics;
using SiteGen.Tests.Sites;
using SiteGen.Writing;

namespace SiteGen.Tests.Writing;

/// <summary>What is not the whole of one build is never taken for a site.</summary>
public sealed class PartMergeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestSite _site = TestSite.Small().WithModel("two").WithModel("three");

    private string Merged => _folder.In("merged");

    public void Dispose()
    {
        _folder.Dispose();
        _site.Dispose();
    }

    [Fact]
    public void Parts_that_are_not_merged_are_no_site_to_check()
    {
        Copy(Part(1, 3), Part(3, 3));
        Assert.Equal(("UnmergedParts", "Copy part 2/3 here too, run 'sitegen merge', then check."), Checked());

        Copy(Part(2, 3));
        Assert.Equal(("UnmergedParts", "All parts are here: run 'sitegen merge', then check."), Checked());

        PartMerge.Run(Merged);
        Assert.Equal((null, null), Checked());
    }

    [Fact]
    public void A_missing_part_is_named()
    {
        Copy(Part(2, 4));

        AssertRefused("holds 1 of 4 parts: 1/4, 3/4, 4/4 are missing.");
    }

    [Fact]
    public void A_file_that_did_not_arrive_is_named()
    {
        Copy(Part(1, 2), Part(2, 2));
        File.Delete(Path.Combine(Merged, "models/acme/two.md"));

        AssertRefused("models/acme/two.md is missing. Copy part ");
    }

    [Fact]
    public void A_file_that_arrived_in_part_is_noticed()
    {
        Copy(Part(1, 2), Part(2, 2));
        using (var file = File.OpenWrite(Path.Combine(Merged, "models/acme/two.md"))) file.SetLength(100);

        AssertRefused("copying did not end, or something was written over it.");
    }

    [Fact]
    public void A_part_whose_build_was_killed_is_named()
    {
        Copy(Part(1, 2), Part(2, 2));
        var list = Path.Combine(Merged, ".sitegen-part-2-of-2");
        File.WriteAllText(list, File.ReadAllText(list).Replace("sitegen part, finished", "sitegen part, unfinished", StringComparison.Ordinal));

        AssertRefused("The build of part 2/2 did not end.");
    }

    [Theory]
    [InlineData("2001-01-01", "https://example.org/", false, "cost: {input: 2}")]
    [InlineData("2000-01-01", "https://example.com/", false, "cost: {input: 2}")]
    [InlineData("2000-01-01", "https://example.org/", true, "cost: {input: 2}")]
    [InlineData("2000-01-01", "https://example.org/", false, "cost: {input: 3}")]
    public void Parts_of_different_builds_are_refused(string date, string url, bool drafts, string cost)
    {
        var (same, other) = (Of("2000-01-01", "https://example.org/", false), Of(date, url, drafts));
        _site.WithModel("priced", offering: "billing: usage, cost: {input: 2}");
        Copy(Part(1, 2, same));
        _site.WithModel("priced", offering: $"billing: usage, {cost}");
        Copy(Part(2, 2, other));

        AssertRefused("Part 2/2 was built from other files, for another date or address, or by another version than part 1/2.");

        static BuildOptions Of(string date, string url, bool drafts) => TestBuild.Options with { Date = DateOnly.Parse(date, null), BaseUrl = new Uri(url), Drafts = drafts };
    }

    [Fact]
    public void Parts_of_two_and_of_three_are_not_mixed()
    {
        Copy(Part(1, 2), Part(2, 2), Part(3, 3));

        AssertRefused("which are not parts of one build");
    }

    [Fact]
    public void Copies_without_hidden_files_are_noticed()
    {
        Copy(Part(1, 2), Part(2, 2));
        foreach (var list in Directory.GetFiles(Merged, ".sitegen*")) File.Delete(list);

        AssertRefused("hidden files too");
    }

    [Fact]
    public void A_list_that_leads_elsewhere_is_refused()
    {
        Copy(Part(1, 2), Part(2, 2));
        var list = Path.Combine(Merged, ".sitegen-part-2-of-2");
        var lines = File.ReadAllLines(list);
        File.WriteAllLines(list, [.. lines[..3], "../secret", .. lines[3..]]);

        AssertRefused(".sitegen-part-2-of-2:4: somebody has changed the list of what SiteGen wrote");
    }

    [Fact]
    public void What_an_earlier_site_in_the_folder_had_is_removed_and_what_others_put_there_stays()
    {
        _site.WithModel("old");
        TestBuild.Run(new SiteFolders(_site.Root, Merged));
        File.WriteAllText(Path.Combine(Merged, "mine.txt"), "x");
        _site.Without("content/models/acme/old.md");
        _site.Build();
        Copy(Part(1, 2), Part(2, 2));
        Assert.Equal("UnmergedParts", Checked().Code);
        var report = PartMerge.Run(Merged);

        Assert.NotEqual(0, report.Removed);
        var merged = FileTree.Read(Merged);
        Assert.True(merged.Remove("mine.txt"));
        FileTree.AssertSame(FileTree.Read(_site.Folders.Output), merged);
    }

    [Fact]
    public void A_build_of_the_whole_takes_over_what_parts_left_and_changes_nothing_after_a_merge()
    {
        Copy(Part(1, 2));
        Assert.NotEqual(0, TestBuild.Run(new SiteFolders(_site.Root, Merged)).Report!.Output.Unchanged);
        Assert.Empty(Directory.GetFiles(Merged, ".sitegen-part*"));

        Copy(Part(1, 2), Part(2, 2));
        PartMerge.Run(Merged);
        var again = TestBuild.Run(new SiteFolders(_site.Root, Merged)).Report!.Output;

        Assert.Equal((0, 0), (again.Written, again.Removed));
    }

    [Fact]
    public void A_part_built_again_touches_only_what_changed_and_knows_that_it_is_another_build()
    {
        var part = Part(1, 2);
        var (before, list) = (FileTree.Times(part), File.ReadAllText(Path.Combine(part, ".sitegen-part-1-of-2")));
        Part(1, 2);
        Assert.Equal(before, FileTree.Times(part));

        _site.With("content/models/acme/readme.txt", "no page shows this, and the stamp is of all files");
        Part(1, 2);
        Assert.NotEqual(list, File.ReadAllText(Path.Combine(part, ".sitegen-part-1-of-2")));
    }

    [Fact]
    public void No_part_takes_the_place_of_another_or_of_a_whole_site()
    {
        var part = Part(1, 2);
        TestBuild.Run(new SiteFolders(_site.Root, Merged));
        void Build(string folder, Shard shard) => TestBuild.Run(new SiteFolders(_site.Root, folder), TestBuild.Options with { Shard = shard });

        Assert.Contains("holds part 1/2 of a site, and part 2/2 would take its place", Assert.Throws<OutputRefusedException>(() => Build(part, new Shard(2, 2))).Message, StringComparison.Ordinal);
        Assert.Contains("holds a whole site, and part 2/2 would take its place", Assert.Throws<OutputRefusedException>(() => Build(Merged, new Shard(2, 2))).Message, StringComparison.Ordinal);
    }

    private string Part(int number, int of, BuildOptions? options = null)
    {
        var output = _folder.In($"{number}-of-{of}");
        Assert.NotNull(TestBuild.Run(new SiteFolders(_site.Root, output), (options ?? TestBuild.Options) with { Shard = new Shard(number, of) }).Report);
        return output;
    }

    private void Copy(params string[] parts)
    {
        foreach (var part in parts)
            foreach (var (path, bytes) in FileTree.Read(part))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Merged, path))!);
                File.WriteAllBytes(Path.Combine(Merged, path), bytes);
            }
    }

    private (string? Code, string? Hint) Checked()
    {
        var diagnostics = new DiagnosticBag();
        SiteCheck.Run(Merged, 2, diagnostics);
        var problem = diagnostics.InFileOrder().SingleOrDefault();
        return (problem?.Code, problem?.Hint);
    }

    private void AssertRefused(string message)
    {
        var before = FileTree.Times(Merged);

        Assert.Contains(message, Assert.Throws<OutputRefusedException>(() => PartMerge.Run(Merged)).Message, StringComparison.Ordinal);
        Assert.Equal(before, FileTree.Times(Merged));
    }
}
