using System.Text.Json;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Finding;

public sealed class FinderFilesTests
{
    [Fact]
    public void Names_hold_what_is_searched_and_ids_only_where_they_are_others()
    {
        var names = Json(BuiltSite.Of(Of(Named("google/a", null, Offered(Router, "google/a"), Offered(Vertex, "a"), Offered(Vertex, "a@001"), Offered(Studio, "models/a"))), "/models/names.json")["models/names.json"]);

        Assert.Equal(["a"], Texts(names, "slug"));
        Assert.Equal(["a@001\nmodels/a"], Texts(names, "ids"));
        Assert.Equal("[[\"google\",\"Google\"],[\"tiny_lab\",\"Tiny [Lab] & <Friends>\"]]", names.GetProperty("authors").GetRawText());
    }

    [Fact]
    public void The_newest_come_first_and_what_has_ended_last()
    {
        var (gone, old, young) = (Old with { Id = "google/gone", ReleaseDate = new(2026, 11) }, Named("google/old") with { ReleaseDate = new(2024) }, Named("google/young") with { ReleaseDate = new(2026) });
        var names = Json(BuiltSite.Of(Of(gone, old, young), "/models/names.json")["models/names.json"]);

        Assert.Equal([2, 1, 0], names.GetProperty("order").EnumerateArray().Select(place => place.GetInt32()));
    }

    [Fact]
    public void Files_of_other_models_have_another_stamp_and_a_changed_price_keeps_it()
    {
        string?[] stamps = [Stamp(Named("google/a")), Stamp(Named("google/a", null, Offered(Router, "a"))), Stamp(Named("google/b"))];

        Assert.Equal(stamps[0], stamps[1]);
        Assert.NotEqual(stamps[0], stamps[2]);
        Assert.All(["models/facts.json", "compare/facts.json", "compare/facts--1.json"], file => Assert.Equal(Json(BuiltSite.Everything["models/names.json"]).GetProperty("stamp").GetString(), Json(BuiltSite.Everything[file]).GetProperty("stamp").GetString()));
    }

    [Fact]
    public void Five_thousand_models_take_less_than_a_megabyte()
    {
        var files = BuiltSite.Of(Of([.. Enumerable.Range(0, 5_000).Select(i => Named($"google/some-model-{i}", null, Offered(Router, $"google/some-model-{i}", PerToken(i / 100m, i / 50m)), Offered(Vertex, $"models/some-model-{i}@001")))]), "/models/");

        Assert.True(files["models/names.json"].Length + files["models/facts.json"].Length < 1_000_000);
        Assert.True(files["models/index.html"].Length < 100_000);
    }

    private static string? Stamp(params Model[] models) => Json(BuiltSite.Of(Of(models), "/models/names.json")["models/names.json"]).GetProperty("stamp").GetString();

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static IEnumerable<string?> Texts(JsonElement json, string name) => json.GetProperty(name).EnumerateArray().Select(text => text.GetString());
}
