using SiteGen.Deriving.Spending;
using SiteGen.Domain;
using SiteGen.Tests.Pages;

namespace SiteGen.Tests.Deriving.Spending;

public sealed class SpendRatesTests
{
    private static readonly Workload _chat = new("chat", "Chat", 1_000, 1_500, 350, 30);

    [Fact]
    public void A_month_is_thirty_days_of_requests() => // 30,000 × (1,050 × 0.30 + 450 × 0.03 + 350 × 2.50) ÷ 1,000,000 = 36.105
        Assert.Equal(36.11m, Rates(SampleCatalog.PerToken(0.30m, 2.50m, 0.03m)).MonthlyCost(_chat));

    [Fact]
    public void Input_costs_in_full_where_no_cache_price_is_known() => // 30,000 × (1,500 × 0.30 + 350 × 2.50) ÷ 1,000,000
        Assert.Equal(39.75m, Rates(SampleCatalog.PerToken(0.30m, 2.50m)).MonthlyCost(_chat));

    [Fact]
    public void The_least_cost_is_a_cent() =>
        Assert.Equal(0.01m, Rates(SampleCatalog.PerToken(0.0001m, 0)).MonthlyCost(new Workload("one", "One", 1, 1, 0, 0)));

    [Fact]
    public void Nothing_sent_costs_nothing() =>
        Assert.Equal(0, Rates(SampleCatalog.PerToken(1, 1)).MonthlyCost(new Workload("none", "None", 0, 1_000, 1_000, 0)));

    [Theory]
    [InlineData(200_000, 1)]
    [InlineData(200_001, 2)]
    [InlineData(400_001, 3)]
    public void The_whole_request_is_repriced_above_a_threshold(long input, int price)
    {
        var cost = SampleCatalog.PerToken(1, 0) with { Tiers = [new PriceTier(200_000, SampleCatalog.Tokens(2)), new PriceTier(400_000, SampleCatalog.Tokens(3))] };

        Assert.Equal(Math.Ceiling(30m * input * price / 10_000) / 100, Rates(cost).MonthlyCost(new Workload("long", "Long", 1, input, 0, 0)));
    }

    [Fact]
    public void What_a_tier_does_not_state_costs_as_below_it()
    {
        var cost = SampleCatalog.PerToken(1, 4, 0.1m) with { Tiers = [new PriceTier(1_000, SampleCatalog.Tokens(2)), new PriceTier(2_000, SampleCatalog.Tokens(null, 9))] };

        Assert.Equal([new(0, 1, 4, 0.1m), new(1_000, 2, 4, 0.1m), new(2_000, 2, 9, 0.1m)], Rates(cost).Steps);
    }

    [Fact]
    public void A_fee_a_request_counts_for_every_request()
    {
        var cost = SampleCatalog.PerToken(1, 1) with { Units = [new UnitPrice(UnitItem.Request, UnitPer.Request, 0.005m, [])] };

        Assert.Equal(30 * 1_000 * 0.005m, Rates(cost).MonthlyCost(_chat with { InputTokens = 0, OutputTokens = 0 }));
    }

    [Fact]
    public void Of_fees_that_depend_on_a_condition_the_lowest_counts()
    {
        var cost = SampleCatalog.PerToken(1, 1) with
        {
            Units = [.. new[] { 0.012m, 0.005m }.Select(fee => new UnitPrice(UnitItem.Request, UnitPer.Request, fee, [new Condition("search_context_size", $"{fee}")]))],
        };

        Assert.Equal((0.005m, true), (Rates(cost).Fee, Rates(cost).FeeDepends));
    }

    [Theory]
    [InlineData(Billing.Free)]
    [InlineData(Billing.Dynamic)]
    [InlineData(Billing.Subscription)]
    [InlineData(Billing.Contact)]
    [InlineData(Billing.Unknown)]
    public void Only_what_is_billed_by_usage_has_rates(Billing billing) =>
        Assert.Null(SpendRates.Of(SampleCatalog.Offered(SampleCatalog.Router, "a", SampleCatalog.PerToken(1, 1), billing)));

    [Fact]
    public void An_unknown_price_is_no_zero()
    {
        Assert.Null(SpendRates.Of(SampleCatalog.Offered(SampleCatalog.Router, "a", SampleCatalog.PerToken(1))));
        Assert.Null(SpendRates.Of(SampleCatalog.Offered(SampleCatalog.Router, "a", SampleCatalog.PerToken(null, 1))));
    }

    private static SpendRates Rates(Cost cost) => SpendRates.Of(SampleCatalog.Offered(SampleCatalog.Router, "a", cost))!;
}
