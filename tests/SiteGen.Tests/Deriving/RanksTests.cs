using SiteGen.Deriving;

namespace SiteGen.Tests.Deriving;

public sealed class RanksTests
{
    [Fact]
    public void Values_that_are_known_are_sorted_and_keep_their_number() =>
        Assert.Equal([1m, 2m, 2m, 9m], Ascending.Of<string>(["9", "2", "", "1", "2.0"], text => text.Length == 0 ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_same_value_has_one_rank()
    {
        var ranks = new Ranks([1m, 2m, 2.0m, 9m]);
        decimal?[] asked = [1m, 2.00m, 9m, 3m, null];

        Assert.Equal([0, 1, 2, -1, -1], asked.Select(ranks.Of));
    }

    [Fact]
    public void What_is_near_a_value_is_a_range_of_ranks()
    {
        var ranks = new Ranks([1m, 2m, 3m, 9m]);

        Assert.Equal(new Ranks.Range(0, 2), ranks.Near(2m, (left, right) => Math.Abs(left - right) <= 1));
        Assert.True(ranks.Near(null, (_, _) => true).IsEmpty);
    }
}
