using SiteGen.Domain;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class FormatTests
{
    [Theory]
    [InlineData("0.1", "$0.10")]
    [InlineData("0.0028", "$0.0028")]
    [InlineData("12", "$12.00")]
    [InlineData("0.300", "$0.30")]
    [InlineData("1234.5", "$1,234.50")]
    [InlineData("0", "$0.00")]
    [InlineData("0.0000000000000000000000000001", "$0.0000000000000000000000000001")]
    [InlineData("0.2999", "$0.2999")]
    public void Prices_have_two_decimals_and_are_never_rounded(string amount, string shown) =>
        Assert.Equal(shown, Format.Usd(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("63.80", "63.8")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("-123456", "-123,456")]
    [InlineData("100", "100")]
    [InlineData("1234567.00", "1,234,567")]
    [InlineData("0.0", "0")]
    [InlineData("79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335")]
    public void Scores_keep_the_digits_that_matter(string score, string shown) =>
        Assert.Equal(shown, Format.Number(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1_048_576, "1,048,576")]
    [InlineData(-1_000, "-1,000")]
    [InlineData(long.MinValue, "-9,223,372,036,854,775,808")]
    public void Tokens_have_separators(long count, string shown) => Assert.Equal(shown, Format.Count(count));

    [Theory]
    [InlineData(999, null)]
    [InlineData(32_768, "32.8K")]
    [InlineData(128_000, "128K")]
    [InlineData(999_499, "999K")]
    [InlineData(999_999, "1M")]
    [InlineData(1_048_576, "1.05M")]
    [InlineData(70_000_000_000, "70B")]
    public void The_rounded_form_has_three_digits(long count, string? rounded) => Assert.Equal(rounded, Format.Rounded(count));

    [Fact]
    public void Unknown_does_not_apply_and_zero_are_three_things()
    {
        var cells = new[]
        {
            PriceCell.Of(default(Fact<UsdPerMillionTokens>)), PriceCell.Of(Fact<UsdPerMillionTokens>.NotApplicable), PriceCell.Of(Fact<UsdPerMillionTokens>.Of(new(0m))),
        };

        Assert.Equal(["—", "n/a", "$0.00"], cells.Select(cell => cell.Text));
        Assert.Equal([null, null, 0m], cells.Select(cell => cell.Amount));
        Assert.Equal([true, true, false], cells.Select(cell => cell.Title is not null));
        Assert.Equal(["—", "n/a", "1"], new[] { TokensCell.Of(default(Fact<long>)), TokensCell.Of(Fact<long>.NotApplicable), TokensCell.Of(1) }.Select(cell => cell.Text));
    }

    [Fact]
    public void Dates_stay_as_written() =>
        Assert.Equal(["2025", "2025-06", "2025-06-17"], new[] { new PartialDate(2025), new(2025, 6), new(2025, 6, 17) }.Select(date => TextCell.Of(date).Text));
}
