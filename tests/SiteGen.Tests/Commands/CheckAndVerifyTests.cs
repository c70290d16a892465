using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Commands;

public sealed class CheckAndVerifyTests
{
    [Theory]
    [InlineData("sitegen output, unfinished\nindex.html\n", ".sitegen: error UnfinishedSite: The build that wrote this site did not end.")]
    [InlineData("sitegen output, finished\n../index.html\n", ".sitegen:2: somebody has changed the list of what SiteGen wrote")]
    public void A_site_whose_build_did_not_end_or_whose_list_was_changed_is_refused(string list, string problem)
    {
        using var site = TestSite.Small();
        site.Build();
        File.WriteAllText(Path.Combine(site.Folders.Output, ".sitegen"), list);
        var run = SitegenProgram.Run("check", site.Folders.Output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_site_is_checked_and_summed_up()
    {
        using var site = TestSite.Small();
        site.Build();
        var run = SitegenProgram.Run("check", site.Folders.Output);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Checked ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" of https://example.org/: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is wrong.", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_of_the_current_folder_is_checked_when_none_is_named()
    {
        using var site = TestSite.Small();
        site.Build();

        Assert.Equal(new SitegenProgram(0, "", ""), SitegenProgram.RunIn(site.Root, new Dictionary<string, string>(), "check", "--quiet"));
    }

    [Fact]
    public void A_problem_is_printed_with_its_line_and_counted_by_kind()
    {
        using var site = TestSite.Small();
        site.Build();
        File.AppendAllText(Path.Combine(site.Folders.Output, "models.md"), "[x](y.md)\n");
        var run = SitegenProgram.RunIn(site.Root, new Dictionary<string, string>(), "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\Aoutput/models\.md:\d+:5: error RelativeLinkInTwin: 'y\.md' is not a full address\.\n +\d+ \| \[x\]\(y\.md\)\n", run.Errors);
        Assert.Matches(@"\n +1  +error +RelativeLinkInTwin +models\.md:\d+:5", run.Output);
    }

    [Fact]
    public void Of_each_kind_the_first_twenty_are_printed_unless_all_are_asked_for()
    {
        using var site = TestSite.Small();
        site.Build();
        File.AppendAllText(Path.Combine(site.Folders.Output, "models.md"), string.Concat(Enumerable.Range(0, 30).Select(i => $"[x]({i}.md)\n")));
        int Printed(params string[] options) => SitegenProgram.Run(["check", site.Folders.Output, .. options]).Errors.Split("error RelativeLinkInTwin").Length - 1;

        Assert.Equal((20, 30), (Printed(), Printed("--all")));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("content")]
    public void What_is_no_site_cannot_be_checked(string folder)
    {
        using var site = TestSite.Small();
        var run = SitegenProgram.Run("check", site.PathOf(folder));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("error NoSite: This is no built site: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_can_check_what_it_wrote()
    {
        using var site = TestSite.Small();
        var sound = SitegenProgram.Run("build", site.Root, "--check");
        site.With("templates/pages/404.html", "<!doctype html>\n<html lang=\"en\"><head><title>None</title></head><body><h1>None</h1></body></html>\n");
        var unsound = SitegenProgram.Run("build", site.Root, "--check");

        Assert.Equal((0, ""), (sound.ExitCode, sound.Errors));
        Assert.Contains("\nChecked ", sound.Output, StringComparison.Ordinal);
        Assert.Equal(1, unsound.ExitCode);
        Assert.Contains("/404.html: error PageLacks: The page has no ", unsound.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Verifying_without_limits_reports_and_succeeds()
    {
        using var site = TestSite.Small();
        var run = SitegenProgram.Run("verify", site.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\nNever verified: 1\n  content/models/acme/one.md:6:5: Nobody has said when cloud one was verified.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Matches(@"\n +1  any +Never verified", run.Output);
    }

    [Theory]
    [InlineData(0, "--max-unverified", "1")]
    [InlineData(1, "--max-unverified", "0")]
    [InlineData(0, "--max-stale", "0")]
    [InlineData(1, "--strict")]
    [InlineData(0, "--strict", "--max-unverified", "1")]
    [InlineData(2, "--max-stale", "few")]
    [InlineData(2, "--max-stale", "-1")]
    public void Past_a_limit_the_exit_code_is_1(int expected, params string[] options)
    {
        using var site = TestSite.Small();

        Assert.Equal(expected, SitegenProgram.Run(["verify", site.Root, .. options]).ExitCode);
    }

    [Fact]
    public void Content_with_errors_is_refused_as_in_a_build()
    {
        using var site = TestSite.Small().WithModel("two", "colour: red");
        var run = SitegenProgram.Run("verify", site.Root);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("content/models/acme/two.md:4:1: error UnknownKey: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_tell_examples_of_their_use() =>
        Assert.All(["check", "verify"], command => Assert.Contains($"sitegen {command} ", SitegenProgram.Run(command, "--help").Output, StringComparison.Ordinal));
}
