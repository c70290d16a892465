using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

public class FeedNumberTests
{
    [Theory]
    [InlineData("2e-7", "0.2")]
    [InlineData("0.00000090000000000000005", "0.9")]
    [InlineData("0.0000002", "0.2")]
    [InlineData("1.25E-06", "1.25")]
    [InlineData("0.0000029999900000000002", "2.99999")]
    [InlineData("-1", "-1000000")]
    public void A_price_per_token_is_exact_per_million(string perToken, string perMillion) =>
        Assert.Equal(perMillion, FeedNumber.Text(FeedNumber.PerMillion(FeedNumber.Parse(perToken)!.Value)));

    [Theory]
    [InlineData("0.8299999999999998", "0.83")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("123456789.12345678", "123456789.123457")]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "100")]
    public void The_noise_behind_fifteen_digits_is_rounded_off(string written, string meant) =>
        Assert.Equal(meant, FeedNumber.Text(FeedNumber.Parse(written)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("free")]
    [InlineData("1,000")]
    [InlineData("1e400")]
    [InlineData("NaN")]
    public void What_is_no_number_is_none(string written) => Assert.Null(FeedNumber.Parse(written));

    [Fact]
    public void Whole_numbers_may_be_written_with_a_point()
    {
        Assert.Equal(2_000_000, FeedNumber.Count("2000000.0"));
        Assert.Null(FeedNumber.Count("0"));
        Assert.Null(FeedNumber.Count("1.5"));
    }
}
