using SiteGen.Domain;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

/// <summary>What stands above a model that is not simply available.</summary>
public sealed class BannerTests
{
    private static readonly Offering _active = SampleCatalog.Offered(SampleCatalog.Router, "a");

    [Fact] public void An_active_model_has_none() => Assert.Null(Of(_active));

    [Fact] public void One_that_answers_somewhere_is_active() => Assert.Null(Of(_active, Ended("2026-01-01")));

    [Fact]
    public void Every_state_says_what_it_means_and_since_when() => Assert.Equal(
        [
            ("retired", "Retired", "It no longer answers since 2026-01-01."),
            ("retired", "Retired", "It no longer answers on any provider listed here; the last one ended it on 2026-02-01."),
            ("retiring", "Retiring", "It stops answering on 2026-12-01."),
            ("retiring", "Retiring", "It stops answering on 2026-12-24, on the last of the providers listed here. Deprecated since 2026-03."),
            ("deprecated", "Deprecated", "Its providers advise against it since 2026-05-01. No end is announced."),
            ("deprecated", "Deprecated", "Its providers advise against it. No end is announced."),
            ("deprecated", "Deprecated", "Its providers advise against it since 2026-05-01. It stops answering on 2027-06."),
            ("alpha", "Alpha", "Not generally available yet: it can change or be withdrawn."),
            ("beta", "Beta", "Not generally available yet: it can change or be withdrawn."),
            ("preview", "Preview", "Not generally available yet: it can change or be withdrawn."),
        ],
        new[]
        {
            Of(Ended("2026-01-01")), Of(Ended("2026-01-01"), Ended("2026-02-01")),
            Of(Ended("2026-12-01")), Of(Ended("2026-12-01"), Ended("2026-12-24") with { Deprecated = new PartialDate(2026, 3), IsDeprecated = true }),
            Of(Deprecated), Of(_active with { IsDeprecated = true }), Of(Deprecated with { Retires = new PartialDate(2027, 6) }),
            Of(Still(ReleaseStatus.Alpha)), Of(Still(ReleaseStatus.Beta)), Of(Still(ReleaseStatus.Preview)),
        }.Select(banner => (banner!.Word, banner.Label, banner.Text)));

    [Fact]
    public void A_successor_is_named_in_every_state()
    {
        Assert.Equal("google/next", WithSuccessor(Ended("2026-01-01"))!.Successor!.Text);
        Assert.Equal(("Superseded", "It is still available.", "google/next"), WithSuccessor(_active) is { } banner ? (banner.Label, banner.Text, banner.Successor!.Text) : default);
    }

    [Fact]
    public void One_that_goes_on_elsewhere_says_who_is_to_end_it() => Assert.Equal(
        ("Ends at some providers", "It is still available. OpenRouter ends it on 2026-12-01."),
        Of(_active, Ended("2026-12-01")) is { } banner ? (banner.Label, banner.Text) : default);

    [Fact]
    public void A_successor_that_the_same_provider_ends_no_later_is_said_to_be_no_way_out()
    {
        var model = SampleCatalog.Named("google/a", null, Ended("2026-12-11")) with { Successor = "google/next" };
        BannerView Banner(string end) => BannerView.Of(new SiteContext(SampleCatalog.Of(model, SampleCatalog.Named("google/next", null, Ended(end))), BuiltSite.Theme.Parts), model, Lifecycle.Retiring)!;

        Assert.EndsWith("OpenRouter ends its successor, google/next, on 2026-12-11, no later.", Banner("2026-12-11").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("successor", Banner("2026-12-12").Text, StringComparison.Ordinal);
    }

    private static Offering Deprecated => _active with { IsDeprecated = true, Deprecated = new PartialDate(2026, 5, 1) };

    private static Offering Ended(string date) => _active with { Retires = PartialDate.Parse(date) };

    private static Offering Still(ReleaseStatus status) => _active.Stating(facts => facts with { Status = status });

    private static BannerView? Of(params Offering[] offerings) => Of(SampleCatalog.Named("google/a", null, offerings));

    private static BannerView? WithSuccessor(Offering offering) => Of(SampleCatalog.Named("google/a", null, offering) with { Successor = "google/next" });

    private static BannerView? Of(Model model)
    {
        var context = new SiteContext(SampleCatalog.Of(model, SampleCatalog.Named("google/next")), BuiltSite.Theme.Parts);
        return BannerView.Of(context, model, context.Catalog.StateOf(model));
    }
}
