using System.Text;
using SiteGen.Tests.Sites;
using SiteGen.Writing;

namespace SiteGen.Tests.Writing;

/// <summary>What lies in the output folder already, and is not written over.</summary>
public sealed class EarlierSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.In("out");

    private SiteFolders Site => new(_folder.In("site"), Output);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Until_the_build_ends_the_earlier_site_is_as_it_was_and_finished()
    {
        Write("a.txt", "b.txt");
        var before = FileTree.Read(Output);
        using (var build = OutputFolder.Open(Site, ["b.txt", "c.txt"]))
        {
            build.Write("b.txt", "new"u8);
            build.Write("c.txt", stream => stream.Write("new"u8));
            AssertAsBefore(before);
        }

        AssertAsBefore(before);
        Assert.Equal([".sitegen", "a.txt", "b.txt"], FileTree.Read(Output).Keys);
    }

    [Fact]
    public void A_build_into_a_new_folder_that_fails_leaves_it_empty()
    {
        using (var build = OutputFolder.Open(Site, ["a/b/c.txt", "d/e.txt", "f.txt"]))
        {
            Assert.StartsWith("sitegen output, unfinished\n", File.ReadAllText(Path.Combine(Output, ".sitegen")), StringComparison.Ordinal);
            build.Write("a/b/c.txt", "1"u8);
        }

        Assert.Empty(Directory.GetFileSystemEntries(Output));
    }

    [Theory]
    [InlineData("a/b/c.txt")]
    [InlineData(null)]
    public void What_a_killed_build_made_a_folder_becomes_a_file_again(string? written)
    {
        Write("z.txt");
        Directory.CreateDirectory(Path.Combine(Output, "a/b"));
        if (written is not null) File.WriteAllText(Path.Combine(Output, written), "x");
        File.WriteAllText(Path.Combine(Output, ".sitegen"), "sitegen output, unfinished\na\na/b/c.txt\nz.txt\n"); // what was there and what was to come
        Write("a", "z.txt");

        Assert.Equal([".sitegen", "a", "z.txt"], FileTree.Read(Output).Keys);
    }

    [Fact]
    public void Where_nothing_changed_not_even_the_list_is_touched()
    {
        Write("a.txt", "b/c.txt");
        var before = FileTree.Times(Output);

        Assert.Equal(2, Write("a.txt", "b/c.txt").Unchanged);
        Assert.Equal(before, FileTree.Times(Output));
    }

    [Theory]
    [InlineData("b.txt", "b.txt")]
    [InlineData("b/c.txt", "b")]
    [InlineData("b", "b/mine.txt")]
    [InlineData("b/c", "b/c/d/mine.txt")]
    public void What_is_not_on_our_list_is_not_written_over(string wanted, string there)
    {
        Write("a.txt");
        var file = Path.Combine(Output, there);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "mine");
        var before = FileTree.Read(Output);
        var refused = Assert.Throws<OutputRefusedException>(() => Write("c.txt", wanted));

        Assert.StartsWith($"{file} was not written by SiteGen", refused.Message, StringComparison.Ordinal);
        FileTree.AssertSame(before, FileTree.Read(Output));
    }

    [Fact]
    public void A_folder_where_a_file_of_ours_was_is_not_taken_away()
    {
        Write("a.txt", "b.txt");
        File.Delete(Path.Combine(Output, "a.txt"));
        Directory.CreateDirectory(Path.Combine(Output, "a.txt"));
        var refused = Assert.Throws<OutputRefusedException>(() => Write("a.txt", "b.txt"));

        Assert.Contains("a.txt is a folder, and the build needs a file there.", refused.Message, StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(Output, "a.txt")));
    }

    [Fact]
    public void A_folder_with_what_hosts_keep_there_is_as_good_as_empty()
    {
        Directory.CreateDirectory(Path.Combine(Output, ".git"));
        File.WriteAllText(Path.Combine(Output, ".git/HEAD"), "x");
        File.WriteAllText(Path.Combine(Output, "CNAME"), "example.org\n");
        Write("a.txt");
        Write("b.txt");

        Assert.Equal([".git/HEAD", ".sitegen", "CNAME", "b.txt"], FileTree.Read(Output).Keys);
    }

    [Fact]
    public void Our_own_names_cannot_lead_elsewhere()
    {
        if (OperatingSystem.IsWindows()) return; // making links there needs rights that tests lack
        Directory.CreateDirectory(_folder.In("elsewhere"));
        File.WriteAllText(_folder.In("elsewhere/1"), "x");
        Write("a.txt");
        Directory.CreateSymbolicLink(Path.Combine(Output, ".sitegen-new"), _folder.In("elsewhere"));
        Write("a.txt", "b.txt");
        Assert.Equal(["1"], FileTree.Read(_folder.In("elsewhere")).Keys);

        File.CreateSymbolicLink(Path.Combine(Output, ".sitegen-lock"), _folder.In("elsewhere/lock"));
        Assert.Throws<OutputRefusedException>(() => Write("a.txt"));
        Assert.Equal(["1"], FileTree.Read(_folder.In("elsewhere")).Keys);

        File.Delete(Path.Combine(Output, ".sitegen-lock"));
        File.Move(Path.Combine(Output, ".sitegen"), _folder.In("elsewhere/list"));
        File.CreateSymbolicLink(Path.Combine(Output, ".sitegen"), _folder.In("elsewhere/list"));
        Assert.Contains("not empty", Assert.Throws<OutputRefusedException>(() => Write("a.txt")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_folder_takes_one_build_at_a_time()
    {
        using (OutputFolder.Open(Site, ["a.txt"]))
        {
            var refused = Assert.Throws<OutputRefusedException>(() => Write("a.txt"));
            Assert.StartsWith($"Another build is writing into {Output}.", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, Write("a.txt").Written);
        Assert.Equal([".sitegen", "a.txt"], FileTree.Read(Output).Keys);
    }

    private void AssertAsBefore(SortedDictionary<string, byte[]> before)
    {
        foreach (var (path, bytes) in before) Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(Output, path)));
    }

    private OutputReport Write(params string[] paths)
    {
        using var folder = OutputFolder.Open(Site, paths);
        foreach (var path in paths) folder.Write(path, Encoding.UTF8.GetBytes(path));
        return folder.Finish();
    }
}
