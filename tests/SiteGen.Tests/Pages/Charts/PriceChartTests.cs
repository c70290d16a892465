using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Pages.Charts;

namespace SiteGen.Tests.Pages.Charts;

public sealed class PriceChartTests
{
    private static readonly PartialDate _seen = new(2026, 1, 1);

    [Fact]
    public void A_price_holds_until_the_day_the_next_begins()
    {
        var panel = Input(2, Period("2025-01-01", "2025-07-02", 4), Period("2025-07-02", "2025-10-01", 1));

        Assert.Equal("$4.00 from 2025-01-01 until before 2025-07-02; $1.00 from 2025-07-02 until before 2025-10-01; $2.00 since 2025-10-01", panel.Words);
        Assert.Equal([("0%", "49.9%", "20"), ("49.9%", "74.8%", "68"), ("74.8%", "100%", "52")], panel.Steps.Select(step => (step.X1, step.X2, step.Y)));
        Assert.Equal([new("49.9%", "20", "68"), new PriceRiser("74.8%", "68", "52")], panel.Risers);
    }

    [Fact]
    public void A_gap_stays_one()
    {
        var panel = Input(2, Period("2025-01-01", "2025-03-01", 4), Period("2025-07-02", "2025-10-01", 1));

        Assert.Equal(("16.2%", "49.9%"), (panel.Steps[0].X2, panel.Steps[1].X1));
        Assert.Single(panel.Risers);
    }

    [Fact]
    public void An_end_that_nobody_told_is_open_and_no_change_is_drawn_there()
    {
        var panel = Input(2, new PricePeriod(new PartialDate(2025), null, SampleCatalog.Tokens(4), []));

        Assert.Equal("$4.00 from 2025, nobody said until when; $2.00 on 2026-01-01", panel.Words);
        Assert.Equal([(true, false), (false, true)], panel.Steps.Select(step => (step.Open, step.Last)));
        Assert.Empty(panel.Risers);
    }

    [Fact]
    public void A_date_without_a_day_is_shown_as_written_and_drawn_on_its_first_day()
    {
        var chart = Chart(Offered(2, Period("2025-01", "2025-07-02", 4)))!;

        Assert.True(chart.Inexact);
        Assert.Equal([new("0%", "2025-01", "start"), new("49.9%", "2025-07-02", "middle"), new DateTick("100%", "2026-01-01", "end")], chart.Panels[0].Dates);
    }

    [Fact]
    public void A_short_step_is_named_only_where_its_letters_cross_nothing()
    {
        var falls = Input(1, Period("2025-01-01", "2025-01-20", 4));
        var rises = Input(4, Period("2025-01-01", "2025-01-20", 1));

        Assert.Equal((true, false), (falls.Steps[0].Labelled, rises.Steps[0].Labelled));
    }

    [Fact]
    public void The_last_price_goes_below_an_earlier_one_that_runs_just_above_it()
    {
        Assert.True(Input(3.9m, Period("2025-01-01", "2025-12-30", 4)).Steps[^1].Below);
        Assert.False(Input(1, Period("2025-01-01", "2025-12-30", 4)).Steps[^1].Below);
        Assert.False(Input(3.9m, Period("2025-01-01", "2025-03-01", 4)).Steps[^1].Below);
    }

    [Fact]
    public void A_retired_offering_is_drawn_until_its_end()
    {
        var panel = Chart(Offered(2, Period("2025-01-01", "2025-07-02", 4)) with { Retires = new PartialDate(2025, 12, 1) })!.Panels[0];

        Assert.EndsWith("$2.00 until before 2025-12-01", panel.Words, StringComparison.Ordinal);
        Assert.Equal("2025-12-01", panel.Dates[^1].Text);
    }

    [Fact]
    public void A_price_that_changed_on_the_day_it_was_last_seen_is_a_dot_at_the_end() =>
        Assert.Equal(("100%", "100%", true), Input(2, Period("2025-01-01", "2026-01-01", 4)).Steps[^1] is var last ? (last.X1, last.X2, last.Last) : default);

    [Fact]
    public void Without_earlier_prices_per_token_there_is_no_drawing()
    {
        Assert.Null(Chart(Offered(2)));
        Assert.Null(Chart(Offered(2, new PricePeriod(new PartialDate(2025), null, TokenPrices.None, []))));
    }

    [Fact]
    public void The_page_draws_it_and_the_twin_says_it()
    {
        var files = BuiltSite.Of(SampleCatalog.Of(SampleCatalog.Named("google/a", null, Offered(2, Period("2025-01-01", "2025-07-02", 4)))));

        Assert.Contains("<line class=\"step\" x1=\"0%\" x2=\"49.9%\" y1=\"20\" y2=\"20\"/>", files["models/google/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("- OpenRouter, Input: $4.00 from 2025-01-01 until before 2025-07-02; $2.00 since 2025-07-02\n", files["models/google/a.md"], StringComparison.Ordinal);
        Assert.Contains("<line class=\"step\"", files["providers/openrouter/a/index.html"], StringComparison.Ordinal);
    }

    private static PricePanel Input(decimal now, params PricePeriod[] history) => Chart(Offered(now, history))!.Panels[0];

    private static PriceChart? Chart(Offering offering) => PriceChart.Of(new PageLink("", "", ""), offering, SampleCatalog.Today);

    private static Offering Offered(decimal now, params PricePeriod[] history) =>
        SampleCatalog.Offered(SampleCatalog.Router, "a", SampleCatalog.PerToken(now, now)) with { PriceHistory = history, Verified = new Verification(_seen, null, null) };

    private static PricePeriod Period(string from, string to, decimal price) => new(PartialDate.Parse(from)!.Value, PartialDate.Parse(to), SampleCatalog.Tokens(price, price), []);
}
