using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Tests.Sites;
using SiteGen.Writing;

namespace SiteGen.Tests.WholeSite;

/// <summary>A large catalog leaves bodies in their files: it is the same site, and never shows what was not checked.</summary>
[Collection(TheWholeSite.Name)]
public sealed class LargeCatalogTests(BuiltCatalog catalog)
{
    private static readonly BuildOptions _large = TestBuild.Options with { MostHeld = 1 };

    [Fact]
    public void It_is_the_same_site_as_a_small_one()
    {
        using var folder = new TemporaryFolder();
        Assert.NotNull(Build.Run(new SiteFolders(Repository.Root, folder.In("output")), _large, new DiagnosticBag()));

        FileTree.AssertSame(FileTree.Read(catalog.Output), FileTree.Read(folder.In("output")));
    }

    [Fact]
    public void Its_parts_are_the_whole()
    {
        using var site = Bodied();
        var whole = FileTree.Read(site.Folders.Output);
        using var parts = new TemporaryFolder();
        foreach (var number in (int[])[1, 2])
        {
            Directory.Delete(site.Folders.Output, recursive: true);
            Assert.NotNull(site.Build(_large with { Shard = new Shard(number, 2) }).Report);
            FileTree.Copy(site.Folders.Output, parts.Path, files => files);
        }

        PartMerge.Run(parts.Path);
        FileTree.AssertSame(whole, FileTree.Read(parts.Path));
    }

    [Theory]
    [InlineData("sed -i s/What/Whim/ \"$1\"")]
    [InlineData(": > \"$1\"")]
    [InlineData("rm \"$1\"")]
    [InlineData("rm \"$1\"; mkdir \"$1\"")]
    [InlineData("rm \"$1\"; mkfifo \"$1\"")]
    [InlineData("mv \"$1\" \"$1.txt\"; ln -s \"$1.txt\" \"$1\"")]
    [InlineData("rm \"$1\"; ln -s /dev/zero \"$1\"")]
    public void A_file_that_changes_before_its_page_is_made_ends_the_build_and_leaves_the_site(string change)
    {
        using var site = Bodied();
        var before = FileTree.Read(site.Folders.Output);
        site.WithModel("one", "", body: "New.");
        var diagnostics = new DiagnosticBag();
        var progress = new BuildProgress((stage, _) =>
        {
            if (stage != "Writing") return;
            using var done = Process.Start("sh", ["-c", change, "sh", site.PathOf("content/models/acme/two.md")]);
            done.WaitForExit();
        });

        var refused = Assert.Throws<OutputRefusedException>(() => Build.Run(site.Folders, _large, diagnostics, progress));
        Assert.Equal("content/models/acme/two.md has changed since it was checked. Build again.", refused.Message);
        FileTree.AssertSame(before, FileTree.Read(site.Folders.Output));
    }

    private static TestSite Bodied()
    {
        var site = TestSite.Small().WithModel("two", body: "What it is *for*.").WithModel("three", body: "## More\n\nAnd `more`.");
        Assert.NotNull(site.Build().Report);
        return site;
    }
}
