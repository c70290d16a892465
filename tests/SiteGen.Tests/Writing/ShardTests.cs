using SiteGen.Writing;

namespace SiteGen.Tests.Writing;

public sealed class ShardTests
{
    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/4", 2, 4)]
    [InlineData("1000/1000", 1000, 1000)]
    public void A_share_is_written_as_a_fraction(string text, int number, int of) => Assert.Equal(new Shard(number, of), Shard.Parse(text));

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/0")]
    [InlineData("a/b")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("1/2/3")]
    [InlineData("+1/2")]
    [InlineData(" 1/2")]
    [InlineData("-1/2")]
    [InlineData("1/1001")]
    [InlineData("1/99999999999")]
    public void What_is_no_share_is_none(string text) => Assert.Null(Shard.Parse(text));

    [Fact]
    public void Paths_that_differ_by_a_digit_are_spread_over_all_shares()
    {
        string[] paths = [.. Enumerable.Range(0, 1_000).Select(i => $"models/acme/m{i}/index.html")];

        foreach (var number in (int[])[1, 2, 3]) Assert.InRange(paths.Count(new Shard(number, 3).Has), 280, 390);
        Assert.All(paths, path => Assert.Single(Enumerable.Range(1, 3), number => new Shard(number, 3).Has(path)));
    }

    [Fact]
    public void Where_a_file_belongs_never_changes() => // or a part kept from an earlier run would be built anew
        Assert.Equal([2, 1, 4, 1], ((string[])["index.html", "models/openai/gpt-5/index.html", "llms.txt", "sitemap.xml"]).Select(path => Enumerable.Range(1, 4).Single(number => new Shard(number, 4).Has(path))));
}
