using System.Text;
using SiteGen.Tests.Sites;
using SiteGen.Writing;

namespace SiteGen.Tests.Writing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.In("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_unchanged_is_not_touched_and_what_is_gone_is_removed_with_its_empty_folders()
    {
        Write(("a.txt", "1"), ("b/c/d.txt", "2"), ("b/e.txt", "3"));
        var time = File.GetLastWriteTimeUtc(Path.Combine(Output, "a.txt"));
        var report = Write(("a.txt", "1"), ("b/e.txt", "other"));

        Assert.Equal(new OutputReport(Written: 1, Unchanged: 1, Removed: 1, Bytes: 6), report);
        Assert.Equal(time, File.GetLastWriteTimeUtc(Path.Combine(Output, "a.txt")));
        Assert.Equal(["a.txt", "b/e.txt"], Files());
        Assert.False(Directory.Exists(Path.Combine(Output, "b/c")));
    }

    [Fact]
    public void A_file_of_the_same_length_is_compared_to_its_last_byte()
    {
        Write(("a.txt", new string('x', 3_000_000) + "1"));

        Assert.Equal(1, Write(("a.txt", new string('x', 3_000_000) + "2")).Written);
        Assert.Equal('2', File.ReadAllText(Path.Combine(Output, "a.txt"))[^1]);
    }

    [Fact]
    public void Somebody_elses_folder_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "thesis.txt"), "x");

        Assert.Throws<OutputRefusedException>(() => Write(("a.txt", "1")));
        Assert.Equal(["thesis.txt"], FileTree.Read(Output).Keys);
    }

    [Fact]
    public void A_folder_whose_list_is_not_ours_is_refused()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, ".sitegen"), "something else\n");

        Assert.Throws<OutputRefusedException>(() => Write(("a.txt", "1")));
    }

    [Fact]
    public void What_somebody_added_to_our_folder_stays()
    {
        Write(("a/b.txt", "1"));
        File.WriteAllText(Path.Combine(Output, "a/CNAME"), "example.org");
        Write(("c.txt", "1"));

        Assert.Equal(["a/CNAME", "c.txt"], Files());
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("a/../../outside.txt")]
    [InlineData("/outside.txt")]
    [InlineData("./../outside.txt")]
    [InlineData("a//../../outside.txt")]
    [InlineData("..\\outside.txt")]
    [InlineData("a.txt/../../outside.txt")]
    [InlineData("b.txt/..")]
    [InlineData("b.txt/")]
    [InlineData("b\0.txt")]
    [InlineData("C:outside.txt")]
    [InlineData("a.txt")] // twice
    [InlineData("a")] // not in order
    [InlineData("")]
    [InlineData("b\u00E9.txt")]
    [InlineData(".sitegen")]
    public void A_list_that_was_tampered_with_is_refused_with_its_line_and_nothing_is_touched(string path)
    {
        Write(("a.txt", "1"));
        File.WriteAllText(_folder.In("outside.txt"), "x");
        File.AppendAllText(Path.Combine(Output, ".sitegen"), $"{path}\n");
        var refused = Assert.Throws<OutputRefusedException>(() => Write(("c.txt", "1")));

        Assert.Contains("/.sitegen:3: somebody has changed the list", refused.Message.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.DoesNotContain('\0', refused.Message);
        Assert.True(File.Exists(_folder.In("outside.txt")));
        Assert.Equal(["a.txt"], Files());
    }

    [Theory]
    [InlineData(".git/HEAD")]
    [InlineData(".GIT/HEAD")]
    [InlineData("CNAME")]
    [InlineData("lost+found/a")]
    public void A_forged_list_removes_nothing_that_hosts_put_there(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Output, path))!);
        File.WriteAllText(Path.Combine(Output, path), "x");
        File.WriteAllText(Path.Combine(Output, ".sitegen"), $"sitegen output, finished\n{path}\n");

        Assert.Throws<OutputRefusedException>(() => Write(("c.txt", "1")));
        Assert.Equal("x", File.ReadAllText(Path.Combine(Output, path)));
    }

    [Fact]
    public void A_path_of_the_list_that_has_become_a_link_or_a_folder_stays()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        Write(("a.txt", "1"), ("b.txt", "1"), ("c/d.txt", "1"), ("e.txt", "1"));
        File.WriteAllText(_folder.In("outside.txt"), "x");
        foreach (var gone in new[] { "a.txt", "b.txt" }) File.Delete(Path.Combine(Output, gone));
        File.CreateSymbolicLink(Path.Combine(Output, "a.txt"), _folder.In("outside.txt"));
        Directory.CreateDirectory(Path.Combine(Output, "b.txt"));
        File.WriteAllText(Path.Combine(Output, "b.txt/mine.txt"), "x");

        Assert.Equal(1, Write(("e.txt", "1")).Removed);
        Assert.Equal(["a.txt", "b.txt/mine.txt", "e.txt"], Files());
        Assert.Equal("x", File.ReadAllText(_folder.In("outside.txt")));
    }

    [Fact]
    public void A_page_that_was_a_file_becomes_a_folder_and_a_file_again()
    {
        Write(("models/a", "1"));
        Write(("models/a/index.html", "2"));
        Assert.Equal(["models/a/index.html"], Files());

        Write(("models/a", "3"));
        Assert.Equal(["models/a"], Files());
    }

    [Fact]
    public void A_build_that_was_killed_leaves_a_folder_that_is_still_ours()
    {
        Write(("a.txt", "1"), ("b.txt", "1"));
        File.WriteAllText(Path.Combine(Output, ".sitegen"), "sitegen output, unfinished\na.txt\nb.txt\nc.txt\n");
        File.WriteAllText(Path.Combine(Output, "c.txt"), "1");
        File.WriteAllText(Path.Combine(Output, ".sitegen-lock"), "");
        Directory.CreateDirectory(Path.Combine(Output, ".sitegen-new"));
        File.WriteAllText(Path.Combine(Output, ".sitegen-new/1"), "half");

        Assert.Equal(3, Write(("d.txt", "1")).Removed);
        Assert.Equal([".sitegen", "d.txt"], FileTree.Read(Output).Keys);
    }

    [Fact]
    public void Nothing_is_written_or_removed_through_a_link()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        Directory.CreateDirectory(_folder.In("elsewhere"));
        Write(("a/b.txt", "1"));
        Directory.Delete(Path.Combine(Output, "a"), recursive: true);
        File.WriteAllText(_folder.In("elsewhere/b.txt"), "x");
        Directory.CreateSymbolicLink(Path.Combine(Output, "a"), _folder.In("elsewhere"));

        Assert.Throws<OutputRefusedException>(() => Write(("a/c.txt", "1")));
        Write(("d.txt", "1"));
        Assert.Equal(["b.txt"], FileTree.Read(_folder.In("elsewhere")).Keys);
    }

    [Fact]
    public void A_file_that_is_a_link_is_replaced_and_what_it_leads_to_is_not()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        Write(("a.txt", "1"));
        File.WriteAllText(_folder.In("outside.txt"), "x");
        File.Delete(Path.Combine(Output, "a.txt"));
        File.CreateSymbolicLink(Path.Combine(Output, "a.txt"), _folder.In("outside.txt"));
        Write(("a.txt", "2"));

        Assert.Equal("x", File.ReadAllText(_folder.In("outside.txt")));
        Assert.Equal("2", File.ReadAllText(Path.Combine(Output, "a.txt")));
    }

    [Fact]
    public void A_link_to_nowhere_is_replaced_and_nothing_is_made_there()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        Write(("a.txt", "1"));
        File.Delete(Path.Combine(Output, "a.txt"));
        File.CreateSymbolicLink(Path.Combine(Output, "a.txt"), _folder.In("not-there.txt"));
        Write(("a.txt", "2"));

        Assert.False(File.Exists(_folder.In("not-there.txt")));
    }

    [Fact]
    public void An_output_that_is_a_link_is_refused()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        Directory.CreateDirectory(_folder.In("elsewhere"));
        Directory.CreateSymbolicLink(Output, _folder.In("elsewhere"));

        Assert.Throws<OutputRefusedException>(() => Write(("a.txt", "1")));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.In("elsewhere")));
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused()
    {
        File.WriteAllText(Output, "x");

        Assert.Throws<OutputRefusedException>(() => Write(("a.txt", "1")));
        Assert.Equal("x", File.ReadAllText(Output));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("site/content")]
    [InlineData("site/content/out")]
    [InlineData("site/templates/out")]
    [InlineData(".")]
    [InlineData("site/../site")]
    public void A_folder_with_the_sources_in_it_is_refused(string output) =>
        Assert.Throws<OutputRefusedException>(() => OutputFolder.Open(new SiteFolders(_folder.In("site"), _folder.In(output)), []));

    [Fact]
    public void The_root_of_the_disk_and_the_home_folder_are_refused()
    {
        Assert.Throws<OutputRefusedException>(() => OutputFolder.Open(new SiteFolders(_folder.In("site"), Path.GetPathRoot(_folder.Path)!), []));
        Assert.Throws<OutputRefusedException>(() => OutputFolder.Open(new SiteFolders(_folder.In("site"), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)), []));
    }

    private SiteFolders Site => new(_folder.In("site"), Output);

    private OutputReport Write(params (string Path, string Text)[] files)
    {
        using var folder = OutputFolder.Open(Site, files.Select(file => file.Path));
        foreach (var (path, text) in files) folder.Write(path, Encoding.UTF8.GetBytes(text));
        return folder.Finish();
    }

    private IEnumerable<string> Files() => FileTree.Read(Output).Keys.Where(path => path != ".sitegen");
}
