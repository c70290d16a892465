using SiteGen.Tests.Commands;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Faults;

/// <summary>Eight builds at once.</summary>
public sealed class SideBySideTests
{
    [Fact]
    public void Into_eight_folders_they_make_the_same_site_eight_times()
    {
        using var site = new TwoVersions(models: 6);
        site.Use("A");
        var runs = AtOnce(number => SitegenProgram.Run("build", site.Root, "--output", Path.Combine(site.Root, $"out{number}"), "--quiet"));

        Assert.All(runs, run => Assert.Equal(new SitegenProgram(0, "", ""), run));
        foreach (var number in Enumerable.Range(0, runs.Length)) FileTree.AssertSame(site.Fresh("A"), FileTree.Read(Path.Combine(site.Root, $"out{number}")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Into_one_folder_one_builds_and_the_others_say_why_not(bool isNew)
    {
        using var site = new TwoVersions(models: 6);
        if (!isNew) site.Use("A").BuildsAsFresh("A");
        site.Use("B");
        var runs = AtOnce(_ => SitegenProgram.Run("build", site.Root, "--quiet"));

        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.All(runs, run => Assert.True(run is { ExitCode: 0, Errors: "" } || (run.ExitCode == 2 && run.Errors.StartsWith($"Another build is writing into {site.Output}.", StringComparison.Ordinal)), run.ToString()));
        FileTree.AssertSame(site.Fresh("B"), FileTree.Read(site.Output));
    }

    [Fact]
    public void A_machine_that_turns_locks_off_for_NET_does_not_turn_ours_off()
    {
        using var site = TestSite.Small();
        site.Build();
        using var taken = SiteGen.Writing.FolderLock.Take(site.Folders.Output);
        var run = SitegenProgram.RunIn(site.Root, new Dictionary<string, string> { ["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1" }, "build", "--quiet");

        Assert.Equal(2, run.ExitCode);
    }

    private static SitegenProgram[] AtOnce(Func<int, SitegenProgram> run)
    {
        var runs = new SitegenProgram[8];
        var threads = Enumerable.Range(0, runs.Length).Select(number => new Thread(() => runs[number] = run(number))).ToList();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return runs;
    }
}
