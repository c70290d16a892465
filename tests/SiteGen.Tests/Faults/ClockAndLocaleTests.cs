using SiteGen.Tests.Commands;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Faults;

/// <summary>Where and when a build runs is not in what it makes.</summary>
public sealed class ClockAndLocaleTests
{
    [Theory]
    [InlineData("Pacific/Kiritimati", "C")]
    [InlineData("America/St_Johns", "th_TH.UTF-8")]
    [InlineData("Asia/Kathmandu", "ar_EG.UTF-8")]
    [InlineData("No/Such", "no_SUCH.latin1")]
    public void Neither_the_zone_nor_the_language_changes_a_byte(string zone, string language)
    {
        using var site = new TwoVersions(models: 3);
        var run = SitegenProgram.RunIn(site.Use("A").Root, new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language }, "build", "--quiet");

        Assert.Equal(new SitegenProgram(0, "", ""), run);
        FileTree.AssertSame(site.Fresh("A"), FileTree.Read(site.Output));
    }

    [ToolFact("faketime")]
    public void Nor_does_the_clock_even_when_it_goes_back_between_two_builds()
    {
        using var site = new TwoVersions(models: 3);
        foreach (var (version, time) in ((string, string)[])[("A", "2038-02-01 03:14:07"), ("B", "1999-12-31 23:59:59"), ("A", "2026-03-29 01:59:59")])
        {
            var (exitCode, output) = Machine.Shell([], $"cd \"$1\" && faketime -m '{time}' $SITEGEN build --quiet", site.Use(version).Root);
            Assert.Equal((0, ""), (exitCode, output));
            FileTree.AssertSame(site.Fresh(version), FileTree.Read(site.Output));
        }
    }
}
