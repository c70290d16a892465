using SiteGen.Deriving;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Deriving;

public sealed class PriceStepTests
{
    private static readonly PartialDate _spring = new(2026, 3, 1), _summer = new(2026, 6, 1), _autumn = new(2026, 9, 1);

    [Fact]
    public void The_end_of_a_period_is_the_day_of_the_next_price()
    {
        var step = Assert.Single(Steps(PerToken(1m, 2m), Period(_spring, _summer, Tokens(2m, 2m))));

        Assert.Equal((_summer, null), (step.Date, step.UnknownSince));
        Assert.Equal(new TokenStep(TokenMeter.Input, Known(2m), Known(1m)), Assert.Single(step.Tokens)); // output has not changed
    }

    [Fact]
    public void Periods_that_follow_on_each_other_give_a_step_each_oldest_first()
    {
        var steps = Steps(PerToken(1m), Period(_spring, _summer, Tokens(3m)), Period(_summer, _autumn, Tokens(2m)));

        Assert.Equal([(_summer, 3m, 2m), (_autumn, 2m, 1m)], steps.Select(step => (step.Date, step.Tokens[0].Before.OrNull!.Value.Amount, step.Tokens[0].After.OrNull!.Value.Amount)));
    }

    [Fact]
    public void Between_periods_that_leave_a_gap_the_price_is_not_known()
    {
        var steps = Steps(PerToken(2m), Period(_spring, _summer, Tokens(3m)), Period(_autumn, new PartialDate(2026, 10), Tokens(2m)));

        Assert.Equal([(_autumn, (PartialDate?)_summer)], steps.Select(step => (step.Date, step.UnknownSince))); // the second period ends with the same price
    }

    [Fact]
    public void A_period_without_an_end_tells_no_day_of_a_change() => Assert.Empty(Steps(PerToken(1m), Period(_spring, null, Tokens(2m))));

    [Fact]
    public void A_price_that_is_stated_only_before_or_only_after_has_not_changed()
    {
        Assert.Empty(Steps(PerToken(1m, cached: 0.1m), Period(_spring, _summer, Tokens(1m))));
        Assert.Empty(Steps(PerToken(1m), Period(_spring, _summer, Tokens(1m, cached: 0.1m))));
    }

    [Fact]
    public void A_price_that_no_longer_applies_has_changed()
    {
        var none = new Cost(new TokenPrices([new TokenPrice(TokenMeter.CacheRead, Fact<UsdPerMillionTokens>.NotApplicable)]), [], [], []);

        Assert.True(Steps(none, Period(_spring, _summer, Tokens(cached: 0.1m))).Single().Tokens.Single().After.DoesNotApply);
    }

    [Fact]
    public void Unit_prices_are_compared_for_the_same_thing_in_the_same_unit_under_the_same_conditions()
    {
        UnitPrice small = new(UnitItem.ImageOutput, UnitPer.Image, 0.04m, [new Condition("size", "small")]), large = small with { Price = 0.08m, When = [new Condition("size", "large")] };
        var now = new Cost(TokenPrices.None, [large with { Price = 0.06m }, small, small with { Per = UnitPer.Megapixel, Price = 9m }], [], []);
        var step = Assert.Single(Steps(now, new PricePeriod(_spring, _summer, TokenPrices.None, [small, large])));

        Assert.Equal((0.08m, 0.06m), (step.Units.Single().Before.Price, step.Units.Single().After.Price));
    }

    [Fact]
    public void A_step_is_as_exact_as_its_date() => Assert.Equal("2026-06", Steps(PerToken(1m), Period(_spring, new PartialDate(2026, 6), Tokens(2m))).Single().Date.ToString());

    private static IReadOnlyList<PriceStep> Steps(Cost now, params PricePeriod[] history) => PriceStep.Of(Offered(Vertex, "a", now) with { PriceHistory = history });

    private static PricePeriod Period(PartialDate from, PartialDate? to, TokenPrices prices) => new(from, to, prices, []);

    private static Fact<UsdPerMillionTokens> Known(decimal amount) => Fact<UsdPerMillionTokens>.Of(new UsdPerMillionTokens(amount));
}
