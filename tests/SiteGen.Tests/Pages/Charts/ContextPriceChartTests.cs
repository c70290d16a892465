using System.Globalization;
using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Pages.Charts;

namespace SiteGen.Tests.Pages.Charts;

public sealed class ContextPriceChartTests
{
    [Fact]
    public void More_context_is_further_right_and_a_higher_price_further_up()
    {
        var chart = Of((1_000, 0.1m), (10_000, 1), (100_000, 10))!;

        Assert.Equal(["3.7%", "50%", "96.3%"], chart.Points.Select(point => point.X));
        Assert.Equal(["250.4", "130", "9.6"], chart.Points.Select(point => point.Y));
        Assert.Equal(["1K", "10K", "100K"], chart.Across.Select(tick => tick.Text));
        Assert.Equal(["$0.10", "$1.00", "$10.00"], chart.Up.Select(tick => tick.Text));
    }

    [Fact]
    public void A_point_says_which_model_it_is_with_its_exact_numbers() =>
        Assert.Equal("google/m0: 131,072 tokens, $0.0275 input per 1M", Of((131_072, 0.0275m), (200_000, 1), (400_000, 2))!.Points[0].Title);

    [Fact]
    public void Points_in_one_place_are_one_and_larger()
    {
        var chart = Of((1_000, 1), (1_000, 1), (1_000, 1), (1_000, 1), (1_000, 1), (20_000, 1), (300_000, 1))!;

        Assert.Equal(["7", "4", "4"], chart.Points.Select(point => point.Radius));
        Assert.EndsWith("\nand 2 more", chart.Points[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lacks_a_number_or_is_free_is_counted_and_not_drawn()
    {
        var served = Served((1_000, 1), (20_000, 1), (300_000, 2)).ToList();
        served.Add(new Served(served[0].Model, served[0].Offering with { Billing = Billing.Free }));
        served.Add(new Served(served[0].Model, served[0].Offering.Stating(facts => facts with { Limits = default })));

        var chart = ContextPriceChart.Of(served)!;

        Assert.Equal(("3 offerings", "2 are"), (chart.Drawn, chart.NotDrawn));
    }

    [Fact]
    public void Two_points_are_no_chart()
    {
        Assert.Null(Of((1_000, 1), (2_000, 1)));
        Assert.Null(Of((1_000, 1), (1_000, 1), (2_000, 1)));
        Assert.Null(Of());
    }

    [Theory]
    [InlineData(100_000, 100_000, "50000 100000 200000")]
    [InlineData(100_000, 600_000, "100000 200000 500000")]
    [InlineData(8_192, 2_000_000, "10000 100000 1000000")]
    [InlineData(0.0012, 0.004, "0.001 0.002 0.005")]
    public void Ticks_are_round_and_few(double least, double most, string ticks) =>
        Assert.Equal(ticks, string.Join(' ', new LogScale(least, most).Ticks().Select(tick => (tick / 1.000000000m).ToString(CultureInfo.InvariantCulture))));

    private static ContextPriceChart? Of(params (long Context, decimal Price)[] points) => ContextPriceChart.Of([.. Served(points)]);

    private static IEnumerable<Served> Served(params (long Context, decimal Price)[] points) => points.Select((point, index) =>
    {
        var offering = SampleCatalog.Offered(SampleCatalog.Router, $"m{index}", SampleCatalog.PerToken(point.Price, 1), limits: new Limits(Fact<long>.Of(point.Context), default, default));
        return new Served(SampleCatalog.Named($"google/m{index}", null, offering), offering);
    });
}
