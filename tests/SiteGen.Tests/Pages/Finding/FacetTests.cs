using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Pages.Finding;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Finding;

public sealed class FacetTests
{
    [Fact]
    public void Values_are_counted_over_models_and_those_without_a_model_are_left_out()
    {
        var facet = Among("kind", Named("google/a"), Named("google/b"), Named("google/c") with { Kind = ModelKind.Image });

        Assert.Equal([("chat", "Chat", 2), ("image", "Image generation", 1)], facet.Values.Select(value => (value.Word, value.Label, value.Models)));
    }

    [Fact]
    public void A_model_with_a_provider_twice_counts_once_and_the_largest_come_first()
    {
        var facet = Among(
            "provider",
            Named("google/a", null, Offered(Router, "a"), Offered(Router, "a:free"), Offered(Vertex, "a")),
            Named("google/b", null, Offered(Router, "b")),
            Named("google/c"));

        Assert.Equal([("openrouter", 2), ("google-vertex", 1)], facet.Values.Select(value => (value.Word, value.Models)));
        Assert.Equal([[0, 1], [0], []], facet.Rows.Select(row => facet.Sets[row]));
    }

    [Fact]
    public void What_is_not_known_of_weights_is_a_value_and_of_a_capability_is_none()
    {
        Model[] models = [Named("google/a") with { OpenWeights = true }, Named("google/b") with { Capabilities = default(Capabilities).With(Capability.Reasoning, false).With(Capability.Batch, true) }];

        Assert.Equal([("yes", 1), ("unknown", 1)], Among("weights", models).Values.Select(value => (value.Word, value.Models)));
        Assert.Equal([("batch", 1)], Among("can", models).Values.Select(value => (value.Word, value.Models)));
    }

    [Fact]
    public void A_facet_that_no_model_has_a_value_of_is_not_offered() =>
        Assert.DoesNotContain(Facet.AllOf(new SiteContext(Of(Named("google/a")), BuiltSite.Theme.Parts)), facet => facet.Name is "can" or "takes" or "gives" or "provider");

    [Fact]
    public void Counts_of_a_page_are_those_of_the_whole_list()
    {
        var catalog = Of([.. Enumerable.Range(100, 150).Select(i => Named($"google/m{i}"))]);
        var html = BuiltSite.Of(catalog, "/models/page--2/")["models/page--2/index.html"];

        Assert.Contains("<label><input type=\"checkbox\" name=\"kind\" value=\"chat\"> <span>Chat</span> <small>150</small></label>", html, StringComparison.Ordinal);
    }

    private static Facet Among(string name, params Model[] models) =>
        Facet.AllOf(new SiteContext(Of(models), BuiltSite.Theme.Parts)).Single(facet => facet.Name == name);
}
