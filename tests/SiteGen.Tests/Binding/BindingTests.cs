using System.Globalization;
using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Binding;

/// <summary>The edges of each check: the last value that passes and the first that does not.</summary>
public sealed class BindingTests
{
    private static readonly DateOnly _date = new(2026, 5, 7);

    [Theory]
    [InlineData("release_date: 2025-06-17\nlast_updated: 2025-06-17")]
    [InlineData("release_date: 2025-06-17\nlast_updated: 2025-06")]
    [InlineData("release_date: 2025-06-17\nlast_updated: 2025")]
    [InlineData("release_date: 2025-06\nlast_updated: 2025-06-01")]
    [InlineData("release_date: 2025-06-17\nlast_updated: 2025-06-16", "UpdatedBeforeRelease")]
    [InlineData("release_date: 2025-06-17\nlast_updated: 2024", "UpdatedBeforeRelease")]
    [InlineData("limits: {context: 1000, input: 1000}")]
    [InlineData("limits: {context: 1000, input: 1001}", "InputAboveContext")]
    [InlineData("limits: {context: null, input: 1001}")]
    [InlineData("limits: {context: 1000, output: 2000}")]
    [InlineData("parameters: 10\nactive_parameters: 10")]
    [InlineData("parameters: 10\nactive_parameters: 11", "MoreActiveParameters")]
    [InlineData("active_parameters: 11")]
    [InlineData("successor: acme/one")]
    [InlineData("successor: acme/two", "RefersToItself")]
    [InlineData("successor: acme/three", "UnknownModel")]
    [InlineData("aliases: [acme/three, else/where]")]
    [InlineData("aliases: [acme/one]", "AliasIsAModel")]
    [InlineData("aliases: [acme/three, acme/three]", "AliasTaken")]
    [InlineData("faq: [{id: a, q: b, a: c}, {id: b, q: b, a: c}]")]
    [InlineData("faq: [{id: a, q: b, a: c}, {id: a, q: d, a: e}]", "RepeatedItem")]
    public void A_model(string frontMatter, string? code = null) => AssertProblem(code, site => site.WithModel("two", frontMatter));

    [Theory]
    [InlineData("billing: usage, cost: {input: 1}")]
    [InlineData("billing: usage", "UsageWithoutPrice")]
    [InlineData("billing: usage, cost: {input: null}", "UsageWithoutPrice")]
    [InlineData("billing: usage, cost: {units: [{item: request, per: request, price: 0.01}]}")]
    [InlineData("billing: usage, cost: {variants: [{when: {tier: a}, input: 1}]}")]
    [InlineData("billing: usage, cost: {tiers: [{above_input_tokens: 5, input: 1}]}")]
    [InlineData("billing: usage, cost: {input: 1, output: 0}", "ZeroPrice")]
    [InlineData("billing: usage, cost: {input: 1, output: 0.000}", "ZeroPrice")]
    [InlineData("billing: usage, cost: {input: 1, output: null}")]
    [InlineData("billing: usage, cost: {input: 1, variants: [{when: {tier: a}, input: 0}]}", "ZeroPrice")]
    [InlineData("billing: unknown, cost: {input: 0}", "ZeroPrice")]
    [InlineData("billing: free, cost: {input: 0, output: 0}")]
    [InlineData("billing: free")]
    [InlineData("billing: free, cost: {input: 0.01}", "FreeWithPrice")]
    [InlineData("billing: free, cost: {units: [{item: request, per: request, price: 1}]}", "FreeWithPrice")]
    [InlineData("billing: usage, cost: {input: 1, cache_read: 1}")]
    [InlineData("billing: usage, cost: {input: 1, cache_read: 1.01}", "CacheReadAboveInput")]
    [InlineData("billing: usage, cost: {cache_read: 1.01}")]
    [InlineData("billing: usage, cost: {input: 0.0001}")]
    [InlineData("billing: usage, cost: {input: 0.00009}", "UnitSlip")]
    [InlineData("billing: usage, cost: {input: 1000}")]
    [InlineData("billing: usage, cost: {input: 1000.01}", "UnitSlip")]
    [InlineData("billing: usage, cost: {units: [{item: image_output, per: image, price: 0.00001}]}")]
    [InlineData("billing: usage, cost: {input: 1, tiers: [{above_input_tokens: 5, input: 2}, {above_input_tokens: 6, input: 3}]}")]
    [InlineData("billing: usage, cost: {input: 1, tiers: [{above_input_tokens: 5, input: 2}, {above_input_tokens: 5, input: 3}]}", "TierNotRising")]
    [InlineData("billing: usage, cost: {units: [{item: ocr, per: page, price: 1}, {item: ocr, per: page, price: 2, when: {a: b}}]}")]
    [InlineData("billing: usage, cost: {units: [{item: ocr, per: page, price: 1}, {item: ocr, per: page, price: 2}]}", "RepeatedItem")]
    [InlineData("billing: unknown, verified: {date: 2026-05-07}")]
    [InlineData("billing: unknown, verified: {date: 2026-05}")]
    [InlineData("billing: unknown, verified: {date: 2026}")]
    [InlineData("billing: unknown, verified: {date: 2026-05-08}", "VerifiedInFuture")]
    [InlineData("billing: unknown, verified: {date: 2026-06}", "VerifiedInFuture")]
    [InlineData("billing: unknown, deprecated: 2026-05-01, retires: 2026-05-01")]
    [InlineData("billing: unknown, deprecated: 2026-05-02, retires: 2026-05-01", "RetiresBeforeDeprecated")]
    [InlineData("billing: unknown, deprecated: 2026-05, retires: 2026-05-01")]
    [InlineData("billing: unknown, deprecated: true, retires: 2020")]
    [InlineData("billing: unknown, price_history: [{from: 2025, to: 2026, input: 0}, {from: 2026, input: 1}]")]
    [InlineData("billing: unknown, price_history: [{from: 2025, to: 2026, input: 2}, {from: 2025-12-31, input: 1}]", "PeriodsOverlap")]
    [InlineData("billing: unknown, price_history: [{from: 2025, input: 2}, {from: 2026, input: 1}]", "PeriodsOverlap")]
    [InlineData("billing: unknown, price_history: [{from: 2025, to: 2025-01-01, input: 2}]", "PeriodEndsFirst")]
    [InlineData("billing: unknown, limits: {context: 1000, input: 1001}", "InputAboveContext")]
    [InlineData("billing: unknown, slug: one", "OfferingSlugTaken")]
    [InlineData("billing: unknown, slug: one-more")]
    public void An_offering(string offering, string? code = null) => AssertProblem(code, site => site.WithModel("two", offering: offering));

    [Fact]
    public void An_offering_is_its_model_save_where_it_says_otherwise()
    {
        var (model, _) = Bind(site => site.WithModel(
            "two", "limits: {context: 1000, output: 100}\nmodalities: {input: [text], output: [text]}\ncapabilities: {streaming: true, batch: true}\nstatus: preview",
            "billing: unknown, limits: {output: null}, modalities: {input: [text, image]}, capabilities: {batch: false}"));
        var served = Assert.Single(model!.Offerings);

        Assert.Equal((1000L, true), (served.Limits.Context.OrNull, served.Limits.Output.DoesNotApply));
        Assert.Equal(new ModelModalities(Modalities.Text | Modalities.Image, Modalities.Text), served.Modalities);
        Assert.Equal((true, false, ReleaseStatus.Preview), (served.Capabilities[Capability.Streaming], served.Capabilities[Capability.Batch], served.Status));
    }

    [Fact]
    public void A_circle_of_successors_is_reported_once_and_what_leads_into_it_is_not()
    {
        var (_, problems) = Bind(site => site.WithModel("a", "successor: acme/b").WithModel("b", "successor: acme/c").WithModel("c", "successor: acme/a").WithModel("two", "successor: acme/a"));

        Assert.Equal("These models replace each other in a circle: acme/a → acme/b → acme/c → acme/a.", Assert.Single(problems).Message);
    }

    [Fact]
    public void A_long_line_of_successors_is_no_circle() => Assert.Empty(Bind(site =>
    {
        for (var i = 0; i < 300; i++) site.WithModel($"m{i}", i == 299 ? "" : string.Create(CultureInfo.InvariantCulture, $"successor: acme/m{i + 1}"));
        return site.WithModel("two");
    }).Problems);

    [Fact]
    public void Drafts_are_checked_like_all_others_but_left_out()
    {
        var (model, problems) = Bind(site => site.WithModel("two", "draft: true\nsuccessor: acme/three"));

        Assert.Null(model);
        Assert.Equal("UnknownModel", Assert.Single(problems).Code);
    }

    [Theory]
    [InlineData(false, "2026-05-01")]
    [InlineData(true, "2026-06-01")]
    public void A_draft_that_was_looked_at_last_makes_the_day_only_where_drafts_are_shown(bool drafts, string day)
    {
        using var site = TestSite.Small().WithModel("two", "", "billing: unknown, verified: {date: 2026-05-01}").WithModel("three", "draft: true", "billing: unknown, verified: {date: 2026-06-01}");
        var build = site.Build(TestBuild.Options with { Drafts = drafts });

        Assert.Equal("", build.Printed);
        Assert.Equal(day, IsoDate.Of(build.Report!.Site!.Date.Day));
    }

    [Fact]
    public void A_draft_that_was_looked_at_after_a_day_that_was_asked_for_is_reported() => AssertProblem(
        "VerifiedInFuture", site => site.WithModel("two", "draft: true", "billing: unknown, verified: {date: 2199-01-01}"));

    private static void AssertProblem(string? code, Func<TestSite, TestSite> change) => Assert.Equal(code, Bind(change).Problems.SingleOrDefault()?.Code);

    /// <summary>The model acme/two of a small site, and all problems.</summary>
    private static (Model? Two, IReadOnlyList<Diagnostic> Problems) Bind(Func<TestSite, TestSite> change)
    {
        using var site = change(TestSite.Small());
        var diagnostics = new DiagnosticBag();
        var content = ContentBinder.Bind(ContentReader.Read(site.Folders, 2, diagnostics), _date, drafts: false, jobs: 2, diagnostics);
        return (content?.Models.SingleOrDefault(model => model.Id == "acme/two"), diagnostics.InFileOrder());
    }
}
