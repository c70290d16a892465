using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Tests.Commands;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.WholeSite;

/// <summary>The same content gives the same bytes: on however many threads, wherever it lies, in whatever order its files were made, in whatever country.</summary>
[Collection(TheWholeSite.Name)]
public sealed partial class DeterminismTests(BuiltCatalog site)
{
    [Fact]
    public void One_thread_and_four_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        TestBuild.Run(new SiteFolders(Repository.Root, folder.In("one")), TestBuild.Options with { Jobs = 1 });

        FileTree.AssertSame(site.Files, FilesIn(folder.In("one")));
    }

    [Fact]
    public void Another_folder_with_files_made_in_another_order_gives_the_same_bytes_in_Turkey_and_Tokyo()
    {
        using var folder = new TemporaryFolder();
        FileTree.Copy(Path.Combine(Repository.Root, "content"), folder.In("Das ist ein Ünïcode Ordner/content"), Enumerable.Reverse);
        var run = SitegenProgram.RunIn(
            folder.Path, new Dictionary<string, string> { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Tokyo" },
            "build", "Das ist ein Ünïcode Ordner", "--output", "built");

        Assert.Equal(("", 0), (run.Errors, run.ExitCode));
        FileTree.AssertSame(site.Files, FilesIn(folder.In("built")));
    }

    [Fact]
    public void What_has_not_changed_is_not_touched()
    {
        var before = FileTree.Times(site.Output);
        var again = TestBuild.Run(new SiteFolders(Repository.Root, site.Output)).Report!.Output;

        Assert.Equal((0, before.Count - 1, 0), (again.Written, again.Unchanged, again.Removed)); // and the list of them
        Assert.Equal(before, FileTree.Times(site.Output));
    }

    [Fact]
    public void The_build_date_is_the_newest_day_on_which_somebody_looked()
    {
        var verified = site.Texts(".json").SelectMany(file => Verified().Matches(file.Text).Select(match => match.Groups[1].Value)).Max(StringComparer.Ordinal);

        Assert.Equal(verified, site.Build.Report!.Site!.Date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static SortedDictionary<string, byte[]> FilesIn(string folder)
    {
        var files = FileTree.Read(folder);
        files.Remove(".sitegen");
        return files;
    }

    [GeneratedRegex(@"""verified"":\{""date"":""(\d{4}-\d\d-\d\d)""")]
    private static partial Regex Verified();
}
