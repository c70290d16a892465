using SiteGen.Deriving;

namespace SiteGen.Tests.Deriving;

public sealed class StandingTests
{
    private static readonly long[] _contexts = [8_192, 128_000, 1_048_576, 1_048_576];

    [Fact]
    public void Ties_count_against_the_model() => Assert.Equal(new Standing(AsGood: 2, ComparedWith: 4), Standing.Of<long>(1_048_576, _contexts));

    [Fact]
    public void Ties_count_against_a_low_price_too() => Assert.Equal(new Standing(2, 3), Standing.OfLow<decimal>(0.10m, [0.1m, 0.100m, 0.1001m]));

    [Fact]
    public void A_value_that_nobody_has_stands_between_its_neighbours()
    {
        Assert.Equal(new Standing(3, 4), Standing.Of<long>(8_193, _contexts));
        Assert.Equal(new Standing(0, 4), Standing.Of<long>(2_000_000, _contexts));
        Assert.Equal(new Standing(1, 4), Standing.OfLow<long>(8_193, _contexts));
        Assert.Equal(new Standing(0, 0), Standing.Of<long>(1, []));
    }

    [Theory]
    [InlineData(2, 20, true)]
    [InlineData(3, 20, false)]
    [InlineData(2, 19, false)]
    [InlineData(1, 19, false)]
    public void One_in_ten_of_enough_models_is_a_strength(int asGood, int comparedWith, bool strength) =>
        Assert.Equal(strength, new Standing(asGood, comparedWith).IsStrength(20));
}
