using SiteGen.Domain;

namespace SiteGen.Tests.Domain;

public sealed class FactTests
{
    [Fact] public void Unknown_and_does_not_apply_and_zero_are_three_things()
    {
        Fact<long>[] facts = [Fact<long>.Unknown, Fact<long>.NotApplicable, Fact<long>.Of(0)];

        Assert.Equal(3, facts.Distinct().Count());
        Assert.Equal([null, null, 0L], facts.Select(fact => fact.OrNull));
        Assert.Equal([false, true, false], facts.Select(fact => fact.DoesNotApply));
        Assert.Equal([false, true, true], facts.Select(fact => fact.IsStated));
        Assert.Equal(Fact<long>.Unknown, default);
    }

    [Fact] public void What_is_stated_wins_over_what_is_inherited_even_when_it_does_not_apply()
    {
        var known = Fact<long>.Of(5);

        Assert.Equal(known, Fact<long>.Unknown.Or(known));
        Assert.Equal(Fact<long>.NotApplicable, Fact<long>.NotApplicable.Or(known));
        Assert.Equal(Fact<long>.Of(0), Fact<long>.Of(0).Or(known));
    }

    [Fact] public void A_capability_is_yes_or_no_or_unknown_and_an_offering_overrides_its_model()
    {
        var model = default(Capabilities).With(Capability.Streaming, true).With(Capability.Batch, true);
        var offering = default(Capabilities).With(Capability.Streaming, false).With(Capability.Reasoning, true);
        var served = offering.Or(model);

        Assert.Equal([false, true, true, null], new[] { Capability.Streaming, Capability.Batch, Capability.Reasoning, Capability.WebSearch }.Select(capability => served[capability]));
        Assert.True(offering.With(Capability.Streaming, true)[Capability.Streaming]);
    }

    [Fact] public void Token_prices_are_sorted_by_meter_and_leave_out_what_is_not_known()
    {
        var prices = new TokenPrices(
        [
            new(TokenMeter.Output, Fact<UsdPerMillionTokens>.Of(new(2.5m))), new(TokenMeter.Reasoning, Fact<UsdPerMillionTokens>.Unknown),
            new(TokenMeter.CacheRead, Fact<UsdPerMillionTokens>.NotApplicable), new(TokenMeter.Input, Fact<UsdPerMillionTokens>.Of(new(0m))),
        ]);

        Assert.Equal([TokenMeter.Input, TokenMeter.Output, TokenMeter.CacheRead], prices.Stated.Select(price => price.Meter));
        Assert.Equal((0m, true, false), (prices[TokenMeter.Input].OrNull?.Amount, prices[TokenMeter.CacheRead].DoesNotApply, prices[TokenMeter.Reasoning].IsStated));
        Assert.True(prices.HasAny);
        Assert.False(new TokenPrices([new(TokenMeter.Input, Fact<UsdPerMillionTokens>.NotApplicable)]).HasAny);
    }
}
