using SiteGen.Deriving;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Deriving;

public sealed class EndingTests
{
    [Fact]
    public void What_is_to_come_stands_first_then_what_has_no_date_then_the_past_newest_first()
    {
        var catalog = Of(
            Ends("a", new PartialDate(2025, 1, 1)), Ends("b", new PartialDate(2026, 11, 20)), Ends("c", new PartialDate(2027)), Ends("d", new PartialDate(2026, 11, 21)),
            Named("google/e", null, Offered(Vertex, "e") with { IsDeprecated = true }),
            Named("google/f", null, Offered(Vertex, "f") with { IsDeprecated = true, Deprecated = new PartialDate(2026, 1) }));

        Assert.Equal(
            ["d ToCome", "c ToCome", "f Undated", "e Undated", "b Past", "a Past"],
            Ending.AllOf(catalog).Select(ending => $"{ending.Model.Slug} {ending.Stage}"));
    }

    [Fact]
    public void Offerings_with_the_same_dates_end_together_and_the_others_are_counted()
    {
        PartialDate soon = new(2027, 1, 1), later = new(2027, 6, 1);
        var model = Named(
            "google/a", null, Offered(Vertex, "a") with { Retires = soon }, Offered(Studio, "b") with { Retires = soon }, Offered(Router, "c") with { Retires = later },
            Offered(Router, "d"), Offered(Router, "e") with { IsDeprecated = true });

        Assert.Equal(["a b: 3", "c: 2", "e: 1"], Ending.AllOf(Of(model)).Select(ending => $"{string.Join(' ', ending.Offerings.Select(offering => offering.ModelId))}: {ending.Remaining}"));
    }

    [Fact]
    public void An_offering_without_dates_does_not_end() => Assert.Empty(Ending.AllOf(Of(Named("google/a", null, Offered(Vertex, "a")))));

    private static Model Ends(string slug, PartialDate date) => Named($"google/{slug}", null, Offered(Vertex, slug) with { Retires = date });
}
