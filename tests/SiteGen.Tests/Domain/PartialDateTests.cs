using System.Globalization;
using SiteGen.Domain;

namespace SiteGen.Tests.Domain;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1900")]
    [InlineData("2199-12")]
    [InlineData("2024-02-29")]
    [InlineData("2025-06")]
    public void A_date_is_shown_as_it_was_written(string text) => Assert.Equal(text, PartialDate.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-6")]
    [InlineData("2025-06-31")]
    [InlineData("2025-02-29")]
    [InlineData("2025-06-00")]
    [InlineData("2025/06")]
    [InlineData("2025-06/01")]
    [InlineData("2025-06-1")]
    [InlineData("+025")]
    [InlineData(" 025")]
    [InlineData("２０２５")]
    [InlineData("2025-06-01T00:00")]
    public void What_is_no_date_is_none(string text) => Assert.Null(PartialDate.Parse(text));

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-02", "2025-02-01", "2025-02-28")]
    [InlineData("2025-06-17", "2025-06-17", "2025-06-17")]
    public void It_spans_every_day_it_can_mean(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text)!.Value;

        Assert.Equal((Day(earliest), Day(latest)), (date.Earliest, date.Latest));
    }

    [Fact] public void Dates_are_sorted_by_their_first_day_and_the_less_exact_comes_first()
    {
        string[] sorted = ["2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02", "2025"];

        Assert.Equal(sorted, sorted.Reverse().Select(text => PartialDate.Parse(text)!.Value).Order().Select(date => date.ToString()));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
