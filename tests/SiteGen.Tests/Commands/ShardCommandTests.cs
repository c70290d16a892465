using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Commands;

public sealed class ShardCommandTests
{
    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("a/b")]
    [InlineData("1/0")]
    public void A_share_that_cannot_be_is_a_wrong_argument(string shard)
    {
        using var site = TestSite.Small();
        var run = SitegenProgram.Run("build", site.Root, "--shard", shard);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"--shard must be such as 2/4, the second of four parts (at most 1,000), not '{shard}'.", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folders.Output));
    }

    [Fact]
    public void A_part_is_not_checked_alone()
    {
        using var site = TestSite.Small();
        var run = SitegenProgram.Run("build", site.Root, "--shard", "1/2", "--check");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("--check cannot go with --shard", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_built_merged_and_checked()
    {
        using var folder = new TemporaryFolder();
        using var site = TestSite.Small();
        var built = SitegenProgram.Run("build", site.Root, "--shard", "1/2", "--output", folder.In("merged"), "--timings");
        var early = SitegenProgram.Run("merge", folder.In("merged"));
        SitegenProgram.Run("build", site.Root, "--shard", "2/2", "--output", folder.In("other"));
        FileTree.Copy(folder.In("other"), folder.In("merged"), files => files);
        var merged = SitegenProgram.Run("merge", folder.In("merged"));

        Assert.StartsWith("Built part 1/2 of 1 model with 1 offering: ", built.Output, StringComparison.Ordinal);
        Assert.Matches("(?m)^Files: [0-9]+$", built.Output);
        Assert.Equal(2, early.ExitCode);
        Assert.Contains("holds 1 of 2 parts: 2/2 is missing.", early.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (merged.ExitCode, merged.Errors));
        Assert.StartsWith("Merged 2 parts: ", merged.Output, StringComparison.Ordinal);
        Assert.Equal(0, SitegenProgram.Run("check", folder.In("merged")).ExitCode);
    }

    [Fact]
    public void The_help_tells_of_parts_and_of_their_merging()
    {
        Assert.Contains("--shard <I/N>", SitegenProgram.Run("build", "--help").Output, StringComparison.Ordinal);
        Assert.Contains("sitegen merge output", SitegenProgram.Run("merge", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Timings_count_the_files_beside_what_the_host_takes()
    {
        using var site = TestSite.Small().With("content/site.yml", "name: Small\nbase_url: https://example.org/\ndescription: One model.\nhosts: [cloudflare, github]\n");

        Assert.Matches("(?m)^Files: [0-9]+; Cloudflare Pages takes 20,000 on its free plan$", SitegenProgram.Run("build", site.Root, "--timings").Output);
    }
}
