using SiteGen.Tests.Sites;
using SiteGen.Writing;

namespace SiteGen.Tests.WholeSite;

/// <summary>The parts that several machines build are the whole, byte for byte, each file once.</summary>
[Collection(TheWholeSite.Name)]
public sealed class ShardsTests(BuiltCatalog catalog)
{
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void The_parts_of_the_catalog_are_the_whole(int of) => AssertPartsAreTheWhole(Repository.Root, FileTree.Read(catalog.Output), of);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(40)]
    public void The_parts_of_a_site_with_images_and_lists_of_several_pages_are_the_whole(int of)
    {
        using var site = Listed();
        site.Build();

        AssertPartsAreTheWhole(site.Root, FileTree.Read(site.Folders.Output), of);
        Assert.Contains("models/page--3/index.html", FileTree.Read(site.Folders.Output).Keys);
        Assert.Contains("images/acme.svg", FileTree.Read(site.Folders.Output).Keys);
    }

    [Fact]
    public void No_part_has_much_more_to_do_than_another()
    {
        var files = catalog.Files.Keys.ToList();
        var counts = Enumerable.Range(1, 4).Select(number => files.Count(new Shard(number, 4).Has)).ToList();

        Assert.Equal(files.Count, counts.Sum());
        Assert.All(counts, count => Assert.InRange(count, files.Count / 5, files.Count * 3 / 10));
    }

    [Fact]
    public void A_file_that_comes_moves_no_other_one_to_another_part()
    {
        using var folder = new TemporaryFolder();
        using var site = Listed();
        SortedDictionary<string, byte[]> Part() => PartOf(site.Root, folder.In("part"), new Shard(2, 3));
        var before = Part();
        site.WithModel("aaa");

        Assert.Empty(before.Keys.Where(path => path.StartsWith("models/acme/", StringComparison.Ordinal)).Except(Part().Keys));
    }

    [Fact]
    public void The_large_data_files_take_turns()
    {
        using var folder = new TemporaryFolder();
        string[] large = ["api.json", "api/v1/models", "catalog.json", "model_prices_and_context_window.json", "models/names.json", "search.json"];
        using var site = Listed();

        foreach (var number in (int[])[1, 2, 3])
            Assert.InRange(PartOf(site.Root, folder.In($"{number}"), new Shard(number, 3)).Keys.Intersect(large).Count(), 1, 3);
    }

    [Fact]
    public void Every_part_reports_the_same_problems_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        using var site = TestSite.Small().WithModel("two", body: "[x](/models/acme/three/)").WithModel("x", body: "![](/images/none.svg)");
        var whole = site.Build();
        var parts = Enumerable.Range(1, 3).Select(number => TestBuild.Run(new SiteFolders(site.Root, folder.In($"{number}")), TestBuild.Options with { Shard = new Shard(number, 3) })).ToList();

        Assert.Null(whole.Report);
        Assert.Contains("DeadLink", whole.Printed, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Equal((null, whole.Printed), (part.Report, part.Printed)));
        Assert.Empty(FileTree.Read(folder.Path));
    }

    /// <summary>Three pages of models, and an image of each kind.</summary>
    private static TestSite Listed()
    {
        var site = TestSite.Small()
            .With("content/images/acme.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").With("content/images/body.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .With("content/authors/acme.md", "---\nname: Acme\nlogo: images/acme.svg\n---\n").WithModel("two", "aliases: [acme/zwei]", body: "![Body](/images/body.svg)");
        for (var i = 0; i < 140; i++) site.WithModel($"m{i}");
        return site;
    }

    private static void AssertPartsAreTheWhole(string root, SortedDictionary<string, byte[]> whole, int of)
    {
        using var folder = new TemporaryFolder();
        var merged = folder.In("merged");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; number <= of; number++)
        {
            var part = folder.In($"{number}");
            foreach (var path in PartOf(root, part, new Shard(number, of)).Keys) Assert.True(seen.Add(path), $"{path} is in two parts.");
            FileTree.Copy(part, merged, files => files);
        }

        PartMerge.Run(merged);

        FileTree.AssertSame(whole, FileTree.Read(merged));
    }

    private static SortedDictionary<string, byte[]> PartOf(string root, string output, Shard shard)
    {
        Assert.NotNull(TestBuild.Run(new SiteFolders(root, output), TestBuild.Options with { Shard = shard }).Report);
        return FileTree.Read(output);
    }
}
