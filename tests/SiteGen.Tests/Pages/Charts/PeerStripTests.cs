using System.Text.Json;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Pages.Charts;

namespace SiteGen.Tests.Pages.Charts;

public sealed class PeerStripTests
{
    [Fact]
    public void Ties_count_against_the_model()
    {
        var strips = Strips(4, [.. Enumerable.Range(1, 3).Select(i => Chat($"m{i}", 1_000 * i, i)), Chat("tie", 3_000, 3), Chat("unknown", null, null)]);

        Assert.Equal([("context", 2, 4), ("output", 2, 4), ("input_price", 4, 4)], strips.Select(strip => (strip.Id, strip.Count, strip.ComparedWith)));
        Assert.Equal(
            ["2 of 4 chat models here have as much or more", "2 of 4 chat models here have as much or more", "4 of 4 chat models here cost as little or less"],
            strips.Select(strip => strip.Words));
    }

    [Fact]
    public void Other_kinds_and_retired_models_are_no_peers()
    {
        var retired = Chat("old", 9_000, 9);
        var strips = Strips(2, [
            Chat("m1", 1_000, 1), Chat("m2", 2_000, 2), Chat("m3", 3_000, 3), Chat("embedding", 9_000, 9) with { Kind = ModelKind.Embedding },
            retired with { Offerings = [retired.Offerings[0] with { Retires = new PartialDate(2026, 1, 1) }] },
        ]);

        Assert.All(strips, strip => Assert.Equal(3, strip.ComparedWith));
    }

    [Fact]
    public void Too_few_peers_are_no_crowd() => Assert.Empty(Strips(4, Chat("m1", 1_000, 1), Chat("m2", 2_000, 2), Chat("m3", 3_000, 3)));

    [Fact]
    public void A_retired_model_and_an_unknown_number_have_no_strip()
    {
        var model = Chat("m3", 3_000, 3);
        Model[] others = [Chat("m1", 1_000, 1), Chat("m2", 2_000, 2)];

        Assert.Empty(Strips(2, [.. others, model with { Offerings = [model.Offerings[0] with { Retires = new PartialDate(2026, 1, 1) }] }]));
        Assert.Equal(["input_price"], Strips(2, [.. others, model with { Limits = default }]).Select(strip => strip.Id));
        Assert.Equal(["context", "output"], Strips(2, [.. others, model with { Offerings = [SampleCatalog.Offered(SampleCatalog.Router, "m3", billing: Billing.Free)] }]).Select(strip => strip.Id));
    }

    [Fact]
    public void The_tallest_bar_fills_the_drawing_and_the_smallest_can_be_seen()
    {
        var bars = new Distribution([.. Enumerable.Repeat(1m, 99), 1_000m]).Bars;

        Assert.Equal([("0", "32"), ("30", "2")], bars.Select(bar => (bar.Y, bar.Height)));
    }

    [Fact]
    public void All_three_forms_have_the_counts()
    {
        Model[] models = [.. Enumerable.Range(1, 20).Select(i => Chat($"m{i}", 1_000 * i, i))];
        var files = BuiltSite.Of(SampleCatalog.Of(models));
        using var json = JsonDocument.Parse(files["models/google/m3.json"]);
        var price = json.RootElement.GetProperty("peers").EnumerateArray().Last();

        Assert.Contains("<p class=\"note\">18 of 20 chat models here have as much or more.</p>", files["models/google/m3/index.html"], StringComparison.Ordinal);
        Assert.Contains("- Context window, 3,000 tokens: 18 of 20 chat models here have as much or more\n", files["models/google/m3.md"], StringComparison.Ordinal);
        Assert.Equal(("input_price", 3, 20), (price.GetProperty("by").GetString(), price.GetProperty("as_little_or_less").GetInt32(), price.GetProperty("compared_with").GetInt32()));
    }

    /// <summary>Of the model m3.</summary>
    private static IReadOnlyList<PeerStrip> Strips(int population, params Model[] models)
    {
        var context = new SiteContext(SampleCatalog.Of(SampleCatalog.Site() with { MinPopulation = population }, models), BuiltSite.Theme.Parts);
        return PeerStrip.Of(context, context.Catalog.Find("google/m3")!);
    }

    private static Model Chat(string id, long? tokens, decimal? price)
    {
        var limit = tokens is { } known ? Fact<long>.Of(known) : default;
        return SampleCatalog.Named($"google/{id}", null, SampleCatalog.Offered(SampleCatalog.Router, id, SampleCatalog.PerToken(price, 1))) with { Limits = new Limits(limit, default, limit) };
    }
}
