using SiteGen.Diagnostics;

namespace SiteGen.Tests.Diagnostics;

public sealed class SpellingTests
{
    private static readonly string[] _known = ["context", "input", "modalities", "openai", "output", "slug"];

    [Theory]
    [InlineData("modalites", "modalities")]
    [InlineData("opnai", "openai")]
    [InlineData("inptu", "input")] // a swap of neighbours is one slip
    [InlineData("INPUT", "input")]
    [InlineData("slg", "slug")]
    [InlineData("slugs", "slug")]
    [InlineData("sl", null)] // two slips in two letters
    [InlineData("price", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_near(string written, string? near) => Assert.Equal(near, Spelling.Nearest(written, _known));

    [Theory]
    [InlineData("logos/a.b.svg", null)] // the folder and the ending say nothing of the name
    [InlineData("logos/124.svg", "logos/123.svg")]
    [InlineData("logos/exampel.svg", "logos/example.svg")]
    [InlineData("logo/example.svg", "logos/example.svg")]
    [InlineData("logos/example.png", "logos/example.svg")]
    public void Of_paths_the_names_must_be_near(string written, string? near) => Assert.Equal(near, Spelling.Nearest(written, ["logos/123.svg", "logos/example.svg"]));

    [Fact] public void Of_equally_near_names_the_first_is_named() => Assert.Equal("aab", Spelling.Nearest("aaa", ["aac", "aab"]));

    [Fact] public void A_very_long_name_is_no_slip() => Assert.Null(Spelling.Nearest(new string('a', 101), [new string('a', 101)]));

    [Fact]
    public void What_is_near_nothing_gets_the_list_when_it_is_short()
    {
        Assert.Equal("Known here: context, input, modalities, openai, output, slug.", Spelling.Hint("xyz", _known));
        Assert.Null(Spelling.Hint("xyz", [.. Enumerable.Range(0, 25).Select(i => $"name{i}")]));
        Assert.Null(Spelling.Hint("xyz", []));
    }
}
