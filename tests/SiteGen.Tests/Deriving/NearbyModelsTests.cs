using SiteGen.Deriving;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Deriving;

public sealed class NearbyModelsTests
{
    [Fact]
    public void The_same_family_comes_before_the_same_author_and_neither_retired_models_nor_other_kinds_come_at_all()
    {
        var model = Named("google/a") with { Family = "x" };
        var catalog = Of(
            model, Named("google/b") with { ReleaseDate = new PartialDate(2026) }, Named("google/c") with { Family = "x", ReleaseDate = new PartialDate(2020) }, Named("google/d"),
            Named("google/e", null, Offered(Vertex, "e") with { Retires = new PartialDate(2020) }) with { Family = "x" }, Named("google/f") with { Family = "x", Kind = ModelKind.Image });

        Assert.Equal(["google/c", "google/b", "google/d"], catalog.SimilarTo(catalog.Models[0]).Select(nearby => nearby.Model.Id));
    }
}
