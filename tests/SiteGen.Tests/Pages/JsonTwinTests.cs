using System.Text.Json;
using SiteGen.Domain;

namespace SiteGen.Tests.Pages;

public sealed class JsonTwinTests
{
    [Fact]
    public void Numbers_keep_the_digits_of_the_source()
    {
        var cost = Offering("google-vertex").GetProperty("cost");

        Assert.Equal("0.30", cost.GetProperty("input").GetRawText());
        Assert.Equal("0.030", cost.GetProperty("cache_read").GetRawText());
        Assert.Equal("0.15", cost.GetProperty("variants")[0].GetProperty("input").GetRawText());
        Assert.Equal("batch", cost.GetProperty("variants")[0].GetProperty("when").GetProperty("service_tier").GetString());
        Assert.Equal("200000", Offering("google-ai-studio").GetProperty("cost").GetProperty("tiers")[0].GetProperty("above_input_tokens").GetRawText());
    }

    [Fact]
    public void What_is_not_known_is_left_out_and_what_does_not_apply_is_null()
    {
        var model = Json("models/google/text-embedding-005.json");
        var bare = Json("models/tiny_lab/one_two.json");

        Assert.Equal(JsonValueKind.Null, model.GetProperty("limits").GetProperty("output").ValueKind);
        Assert.Equal(JsonValueKind.Null, model.GetProperty("knowledge").ValueKind);
        Assert.Empty(bare.GetProperty("limits").EnumerateObject());
        Assert.False(bare.TryGetProperty("knowledge", out _));
        Assert.False(bare.TryGetProperty("offerings", out _));
        Assert.Empty(bare.GetProperty("capabilities").EnumerateObject());
    }

    [Fact]
    public void A_free_offering_has_no_price_of_zero_that_nobody_stated() =>
        Assert.Empty(Json("models/google/gemma-free.json").GetProperty("offerings")[0].GetProperty("cost").EnumerateObject());

    [Fact]
    public void Every_price_of_the_json_stands_in_the_page_and_in_the_twin()
    {
        var (html, twin) = (BuiltSite.Everything["models/google/gemini-2.5-flash/index.html"], BuiltSite.Everything["models/google/gemini-2.5-flash.md"]);
        foreach (var offering in Json("models/google/gemini-2.5-flash.json").GetProperty("offerings").EnumerateArray())
            foreach (var price in offering.GetProperty("cost").EnumerateObject().Where(price => price.Value.ValueKind == JsonValueKind.Number))
            {
                var text = SiteGen.Pages.Format.Usd(price.Value.GetDecimal());
                Assert.Contains(text, html, StringComparison.Ordinal);
                Assert.Contains(text, twin, StringComparison.Ordinal);
            }
    }

    [Fact]
    public void Every_json_twin_is_one_document_with_a_final_newline_and_knows_its_addresses()
    {
        var twins = BuiltSite.Everything.Where(file => IsTwin(file.Key)).ToList();

        Assert.Equal(15 + 17 + 2 + 3, twins.Count);
        foreach (var (path, text) in twins)
        {
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.Equal("https://models.example.org/" + path, JsonDocument.Parse(text).RootElement.GetProperty("urls").GetProperty("json").GetString());
        }
    }

    [Fact]
    public void A_site_may_leave_json_out()
    {
        var files = BuiltSite.Of(SampleCatalog.Everything(pages: PageChoice.Everything with { Json = false, Offerings = false, ModelLlms = false }));

        Assert.DoesNotContain(files.Keys, IsTwin);
        Assert.DoesNotContain("type=\"application/json\"", files["models/google/gemini-2.5-flash/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("json_url", files["models/google/gemini-2.5-flash.md"], StringComparison.Ordinal);
        Assert.Contains("> Index: https://models.example.org/models/google/llms.txt\n", files["models/google/gemini-2.5-flash.md"], StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys, path => path.StartsWith("providers/openrouter/google", StringComparison.Ordinal));
    }

    private static JsonElement Offering(string provider) =>
        Json("models/google/gemini-2.5-flash.json").GetProperty("offerings").EnumerateArray().First(offering => offering.GetProperty("provider").GetString() == provider);

    private static JsonElement Json(string path) => JsonDocument.Parse(BuiltSite.Everything[path]).RootElement;

    /// <summary>Not a data file, which lies at the root, nor a feed, nor what the list's finder and the picker of comparisons read.</summary>
    private static bool IsTwin(string path) =>
        path.EndsWith(".json", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal) && path is not ("models/names.json" or "models/facts.json")
        && !path.StartsWith("compare/", StringComparison.Ordinal) && !path.StartsWith("changes/", StringComparison.Ordinal);
}
