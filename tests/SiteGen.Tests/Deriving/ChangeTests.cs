using SiteGen.Deriving;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Deriving;

public sealed class ChangeTests
{
    [Fact]
    public void The_newest_comes_first_and_of_one_day_releases_then_prices_then_ends()
    {
        var day = new PartialDate(2026, 5, 1);
        var catalog = Of(
            Named("google/b", null, Offered(Vertex, "b", PerToken(1m)) with { Retires = day, PriceHistory = [new PricePeriod(new PartialDate(2026), day, Tokens(2m), [])] }),
            Named("google/a", null, Offered(Vertex, "a") with { Deprecated = day, IsDeprecated = true }) with { ReleaseDate = day },
            Named("google/c") with { ReleaseDate = new PartialDate(2026, 6) },
            Named("google/d") with { ReleaseDate = new PartialDate(2026, 6, 1) });

        Assert.Equal(
            ["2026-06-01 Released google/d", "2026-06 Released google/c", "2026-05-01 Released google/a", "2026-05-01 PriceChanged google/b", "2026-05-01 Deprecated google/a", "2026-05-01 Retired google/b"],
            Change.AllOf(catalog).Select(change => $"{change.Date} {change.Kind} {change.Model.Id}"));
    }

    [Fact]
    public void What_is_only_announced_is_no_change_yet()
    {
        var tomorrow = PartialDate.Of(Today.AddDays(1));

        Assert.Empty(Change.AllOf(Of(Named("google/a", null, Offered(Vertex, "a") with { Deprecated = tomorrow, IsDeprecated = true, Retires = tomorrow }) with { ReleaseDate = tomorrow })));
        Assert.Single(Change.AllOf(Of(Named("google/a", null, Offered(Vertex, "a") with { Retires = PartialDate.Of(Today) }))));
    }

    [Fact]
    public void Offerings_that_end_on_one_date_are_one_change()
    {
        PartialDate first = new(2026, 5, 1), second = new(2026, 6, 1);
        var model = Named("google/a", null, Offered(Vertex, "a") with { Retires = first }, Offered(Studio, "b") with { Retires = second }, Offered(Router, "c") with { Retires = first });

        Assert.Equal(["b", "a c"], Change.AllOf(Of(model)).Select(change => string.Join(' ', change.Offerings.Select(offering => offering.ModelId))));
    }

    [Fact]
    public void An_offering_that_is_deprecated_since_nobody_knows_when_has_no_date_to_list() =>
        Assert.Empty(Change.AllOf(Of(Named("google/a", null, Offered(Vertex, "a") with { IsDeprecated = true }))));
}
