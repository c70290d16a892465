using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Deriving;

public sealed class CheapestTests
{
    [Fact]
    public void The_lowest_input_price_wins_and_then_the_lowest_output_price() =>
        Assert.Equal("b", Cheapest("a", Offered(Vertex, "a", PerToken(0.3m, 2m)), Offered(Studio, "b", PerToken(0.3m, 1m)), Offered(Router, "c", PerToken(0.4m, 0.1m))));

    [Fact]
    public void Free_and_unknown_prices_never_win() =>
        Assert.Equal("c", Cheapest("a", Offered(Vertex, "a", null, Billing.Free), Offered(Studio, "b"), Offered(Router, "c", PerToken(9m, 9m))));

    [Fact]
    public void A_known_output_price_beats_an_unknown_one() =>
        Assert.Equal("b", Cheapest("a", Offered(Vertex, "a", PerToken(1m)), Offered(Studio, "b", PerToken(1m, 50m))));

    [Fact]
    public void An_offering_that_no_longer_answers_does_not_count() =>
        Assert.Equal("b", Cheapest("a", Offered(Vertex, "a", PerToken(0.1m)) with { Retires = new PartialDate(2026, 1, 1) }, Offered(Studio, "b", PerToken(1m))));

    [Fact]
    public void Offerings_stand_with_the_cheapest_first_and_what_has_ended_last()
    {
        var model = Named("google/a", null,
            Offered(Vertex, "ended", PerToken(0.1m, 0.1m)) with { Retires = new PartialDate(2026, 1, 1) }, Offered(Studio, "unknown"), Offered(Studio, "free", PerToken(0m, 0m), Billing.Free),
            Offered(Vertex, "dear", PerToken(2m, 1m)), Offered(Router, "cheap", PerToken(1m, 9m)), Offered(Vertex, "cheapest", PerToken(1m, 3m)), Offered(Vertex, "the same", PerToken(1m, 3m)));

        Assert.Equal(["cheapest", "the same", "cheap", "dear", "unknown", "free", "ended"], SiteGen.Deriving.Cheapest.InOrder(model, Today).Select(offering => offering.ModelId));
    }

    [Fact]
    public void Where_nothing_is_dearer_nothing_is_marked()
    {
        var alone = Named("google/a", null, Offered(Vertex, "a", PerToken(1m, 2m)), Offered(Studio, "b"));
        var equal = Named("google/a", null, Offered(Vertex, "a", PerToken(1m, 2m)), Offered(Studio, "b", PerToken(1m, 2m)));

        Assert.DoesNotContain(alone.Offerings, SiteGen.Deriving.Cheapest.MarkedAmong(alone, Today));
        Assert.DoesNotContain(equal.Offerings, SiteGen.Deriving.Cheapest.MarkedAmong(equal, Today));
    }

    [Fact]
    public void What_comes_on_top_is_not_the_price_of_a_model()
    {
        var search = new UnitPrice(UnitItem.WebSearch, UnitPer.ThousandCalls, 35m, []);
        var image = new UnitPrice(UnitItem.ImageOutput, UnitPer.Image, 0.039m, []);

        Assert.Null(Row(new Cost(TokenPrices.None, [search], [], [])).Other);
        Assert.Equal("Image output: $0.039 per image", Row(new Cost(TokenPrices.None, [search, image], [], [])).Other);
        Assert.Null(Row(new Cost(Tokens(1m), [image], [], [])).Other);

        static SiteGen.Pages.ModelRow Row(Cost cost)
        {
            var catalog = Of(Named("google/a", null, Offered(Vertex, "a", cost)));
            var page = SiteGen.Pages.SitePlan.PagesOf(catalog, Pages.BuiltSite.Theme.Parts).First(page => page.Path == "/models/");
            return ((SiteGen.Pages.ModelsView)page.View()).Rows[0];
        }
    }

    private static string? Cheapest(string id, params Offering[] offerings) => SiteGen.Deriving.Cheapest.Of(Named("google/" + id, null, offerings), Today)?.ModelId;
}
