using SiteGen.Deriving;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Deriving;

/// <summary>Today is 2026-11-20; notice and staleness are 90 days.</summary>
public sealed class CaveatsTests
{
    private static readonly Offering _priced = Offered(Vertex, "a", PerToken(1m, 2m));
    private static readonly Offering _other = Offered(Router, "b", PerToken(1m, 2m));

    [Fact]
    public void A_model_without_faults_has_none() => Assert.Empty(CaveatsOf(_priced, _other));

    [Fact]
    public void A_retired_model_says_since_when_its_last_offering_ended_and_nothing_of_offerings() =>
        Assert.Equal([new RetiredCaveat(new PartialDate(2026, 10, 1))], CaveatsOf(_priced with { Retires = new PartialDate(2025) }, _other with { Retires = new PartialDate(2026, 10, 1), Billing = Billing.Unknown, Cost = Cost.Unknown }));

    [Theory]
    [InlineData("2027-02-18", true)] // ninety days
    [InlineData("2027-02-19", false)]
    public void What_ends_within_the_notice_is_told(string ends, bool told)
    {
        var ending = _other with { Retires = PartialDate.Parse(ends) };
        Assert.Equal(told, CaveatsOf(_priced, ending).OfType<RetiringCaveat>().Any(caveat => !caveat.All && caveat.Offerings.Single() == ending));
    }

    [Fact]
    public void Deprecated_and_early_offerings_are_told_apart_from_the_rest()
    {
        var (deprecated, beta) = (_priced with { IsDeprecated = true, Deprecated = new PartialDate(2026, 5) }, _other.Stating(facts => facts with { Status = ReleaseStatus.Beta }));
        Assert.Equal([deprecated], Assert.Single(CaveatsOf(deprecated, _other).OfType<DeprecatedCaveat>()).Offerings);
        Assert.True(Assert.Single(CaveatsOf(deprecated).OfType<DeprecatedCaveat>()).All);
        Assert.Equal(Lifecycle.Beta, Assert.Single(CaveatsOf(_priced, beta).OfType<PreviewCaveat>()).State);
        Assert.Empty(CaveatsOf(_priced with { IsDeprecated = true, Deprecated = new PartialDate(2027) })); // not yet
    }

    [Fact]
    public void A_model_nobody_serves_is_in_preview_by_its_own_word()
    {
        var model = Named("google/a") with { Status = ReleaseStatus.Preview };
        Assert.True(Assert.IsType<PreviewCaveat>(Assert.Single(Caveats.Of(Of(model), model))).All);
    }

    [Theory]
    [InlineData(Billing.Unknown, true)]
    [InlineData(Billing.Free, false)]
    [InlineData(Billing.Dynamic, false)]
    [InlineData(Billing.Contact, false)]
    [InlineData(Billing.Subscription, false)]
    public void Only_what_nobody_has_said_is_an_unknown_price(Billing billing, bool unknown) =>
        Assert.Equal(unknown, CaveatsOf(_priced, Offered(Studio, "c", null, billing)).OfType<UnknownPriceCaveat>().Any());

    [Theory]
    [InlineData("2026-08-22", false)] // ninety days
    [InlineData("2026-08-21", true)]
    [InlineData("2026-08", false)] // perhaps its last day
    [InlineData("2026-07", true)]
    public void A_verification_is_stale_after_the_sites_days(string verified, bool stale) =>
        Assert.Equal(stale, CaveatsOf(_priced with { Verified = new Verification(PartialDate.Parse(verified)!.Value, null, null) }).OfType<StaleCaveat>().Any());

    [Fact]
    public void Prices_that_differ_are_told_with_both_ends_and_free_ones_do_not_count()
    {
        var dear = Offered(Studio, "c", PerToken(1.50m, 2.0m));
        var caveat = Assert.Single(CaveatsOf(_priced, dear, Offered(Router, "free", null, Billing.Free)).OfType<PricesDifferCaveat>());
        Assert.Equal([new PriceSpread(TokenMeter.Input, _priced, new(1m), dear, new(1.5m))], caveat.Spreads);
        Assert.Empty(CaveatsOf(_priced, Offered(Studio, "c", PerToken(1.000m))));
    }

    [Fact]
    public void Limits_and_abilities_differ_only_where_both_are_stated()
    {
        var small = _priced.Stating(facts => facts with { Limits = Context(1_000), Capabilities = default(Capabilities).With(Capability.Batch, true), Modalities = new(Modalities.Text, null) });
        var large = _other.Stating(facts => facts with { Limits = Context(2_000), Capabilities = default(Capabilities).With(Capability.Batch, false), Modalities = new(Modalities.Text | Modalities.Image, null) });

        Assert.Empty(CaveatsOf(small, _other));
        Assert.Equal([new LimitSpread(Measure.Context, small, 1_000, large, 2_000)], Assert.Single(CaveatsOf(small, large).OfType<LimitsDifferCaveat>()).Spreads);
        Assert.Equal(
            [new Ability(Capability.Batch, default, default), new Ability(null, Modalities.Image, default)],
            Assert.Single(CaveatsOf(small, large).OfType<AbilitiesDifferCaveat>()).Abilities);
    }

    [Fact]
    public void Output_that_costs_more_per_token_or_by_another_unit_is_told()
    {
        TokenPrice Price(TokenMeter meter, decimal amount) => new(meter, Fact<UsdPerMillionTokens>.Of(new(amount)));
        var images = new TokenPrices([Price(TokenMeter.Output, 2.5m), Price(TokenMeter.OutputImage, 30m), Price(TokenMeter.OutputAudio, 2.5m)]);
        var unit = new UnitPrice(UnitItem.ImageOutput, UnitPer.Image, 0.039m, []);

        var dearer = _priced with { Cost = new Cost(images, [], [], []) };
        Assert.Equal([new DearerOutputCaveat(TokenMeter.OutputImage, dearer, new(30m), new(2.5m))], CaveatsOf(dearer));
        var other = _priced with { Cost = _priced.Cost with { Units = [unit] } };
        Assert.Equal([new OtherOutputUnitCaveat(other, unit)], CaveatsOf(other));
        Assert.Empty(CaveatsOf(_priced with { Cost = new Cost(TokenPrices.None, [unit], [], []) })); // all output is billed so
    }

    [Fact]
    public void A_tier_for_long_requests_is_told_with_its_lowest_threshold()
    {
        var low = _priced with { Cost = _priced.Cost with { Tiers = [new PriceTier(128_000, Tokens(3m))] } };
        var high = _other with { Cost = _other.Cost with { Tiers = [new PriceTier(200_000, Tokens(3m))] } };
        Assert.Equal(128_000, Assert.Single(CaveatsOf(high, low).OfType<LongContextCaveat>()).Lowest);
    }

    [Theory]
    [InlineData("2025-05-20", false)] // eighteen months
    [InlineData("2025-05-19", true)]
    [InlineData("2025-05", false)]
    [InlineData("2025-04", true)]
    public void Knowledge_is_old_after_eighteen_months(string cutoff, bool old) =>
        Assert.Equal(old, Caveats.Of(Of(Named("google/a")), Named("google/a") with { Knowledge = Fact<PartialDate>.Of(PartialDate.Parse(cutoff)!.Value) }).OfType<OldKnowledgeCaveat>().Any());

    [Theory]
    [InlineData("apache-2.0", true, null)]
    [InlineData("MIT", true, null)]
    [InlineData("CC-BY-NC-4.0", true, true)]
    [InlineData("Llama 4 Community License", true, false)]
    [InlineData("Proprietary", false, null)]
    public void A_licence_of_open_weights_that_asks_for_more_than_a_notice_is_told(string license, bool open, bool? nonCommercial)
    {
        var model = Named("google/a") with { OpenWeights = open, License = license };
        Assert.Equal(nonCommercial, Caveats.Of(Of(model), model).OfType<LicenseCaveat>().SingleOrDefault()?.NonCommercial);
    }

    [Fact]
    public void What_other_sources_say_is_told_of_offerings_that_answer()
    {
        var conflict = new Conflict("cost.input", "$1.40", "https://example.org/", null);
        var contested = _priced with { Conflicts = [conflict] };
        Assert.Equal([(contested, conflict)], Assert.Single(CaveatsOf(contested, _other).OfType<ConflictCaveat>()).Conflicts);
        Assert.Empty(CaveatsOf(contested with { Retires = new PartialDate(2026) }, _other));
    }

    private static IReadOnlyList<Caveat> CaveatsOf(params Offering[] offerings)
    {
        var model = Named("google/a", null, offerings);
        return Caveats.Of(Of(model), model);
    }

    private static Limits Context(long tokens) => new(Fact<long>.Of(tokens), default, default);
}
