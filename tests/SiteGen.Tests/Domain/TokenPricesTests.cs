using SiteGen.Domain;

namespace SiteGen.Tests.Domain;

public sealed class TokenPricesTests
{
    [Fact]
    public void Prices_stand_in_the_order_of_meters_without_those_that_are_not_known()
    {
        var prices = new TokenPrices([Of(TokenMeter.Output, 3), new(TokenMeter.CacheRead, default), Of(TokenMeter.OutputAudio, 9), Of(TokenMeter.Input, 1)]);

        Assert.Equal([TokenMeter.Input, TokenMeter.Output, TokenMeter.OutputAudio], prices.Stated.Select(price => price.Meter));
        Assert.Equal(3, prices[TokenMeter.Output].OrNull?.Amount);
    }

    private static TokenPrice Of(TokenMeter meter, decimal amount) => new(meter, Fact<UsdPerMillionTokens>.Of(new(amount)));
}
