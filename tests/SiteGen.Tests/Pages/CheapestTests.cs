using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages;

public sealed class CheapestTests
{
    [Fact] public void The_lowest_input_price_wins_and_then_the_lowest_output_price() =>
        Assert.Equal("b", Cheapest("a", Offered(Vertex, "a", PerToken(0.3m, 2m)), Offered(Studio, "b", PerToken(0.3m, 1m)), Offered(Router, "c", PerToken(0.4m, 0.1m))));

    [Fact] public void Free_and_unknown_prices_never_win() =>
        Assert.Equal("c", Cheapest("a", Offered(Vertex, "a", null, Billing.Free), Offered(Studio, "b"), Offered(Router, "c", PerToken(9m, 9m))));

    [Fact] public void A_known_output_price_beats_an_unknown_one() =>
        Assert.Equal("b", Cheapest("a", Offered(Vertex, "a", PerToken(1m)), Offered(Studio, "b", PerToken(1m, 50m))));

    [Fact] public void An_offering_that_no_longer_answers_does_not_count() =>
        Assert.Equal("b", Cheapest("a", Offered(Vertex, "a", PerToken(0.1m)) with { Retires = new PartialDate(2026, 1, 1) }, Offered(Studio, "b", PerToken(1m))));

    [Fact] public void Where_nothing_is_dearer_nothing_is_marked()
    {
        var alone = Named("google/a", null, Offered(Vertex, "a", PerToken(1m, 2m)), Offered(Studio, "b"));
        var equal = Named("google/a", null, Offered(Vertex, "a", PerToken(1m, 2m)), Offered(Studio, "b", PerToken(1m, 2m)));

        Assert.DoesNotContain(alone.Offerings, SiteGen.Pages.Cheapest.MarkedAmong(alone, Today));
        Assert.DoesNotContain(equal.Offerings, SiteGen.Pages.Cheapest.MarkedAmong(equal, Today));
    }

    private static string? Cheapest(string id, params Offering[] offerings) => SiteGen.Pages.Cheapest.Of(Named("google/" + id, null, offerings), Today)?.ModelId;
}
