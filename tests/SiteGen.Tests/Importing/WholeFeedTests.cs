using System.Globalization;
using System.Text.Json;
using SiteGen.Domain;
using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

public class WholeFeedTests
{
    private const string ModelsDev = "models-dev.catalog.json", LiteLlm = "litellm.model_prices.json", OpenRouter = "openrouter.models.json";

    [FeedFact(ModelsDev)]
    public void Every_row_of_models_dev_is_accounted_for_and_every_number_is_the_feeds()
    {
        using var site = new ImportSite();
        using var feed = JsonDocument.Parse(File.ReadAllText(Feeds.Find(ModelsDev)!));

        var summary = site.ImportFile(ImportFeed.ModelsDev, ModelsDev, "2026-07-02");

        var rows = feed.RootElement.GetProperty("providers").EnumerateObject()
            .SelectMany(provider => provider.Value.GetProperty("models").EnumerateObject().Select(model => (Provider: provider.Name, Id: model.Name, Row: model.Value))).ToList();
        AssertAccounted([.. feed.RootElement.GetProperty("models").EnumerateObject().Select(model => model.Name), .. rows.Select(row => $"{row.Provider} {row.Id}")], summary);

        var offerings = site.Bind().Models.SelectMany(model => model.Offerings).ToDictionary(offering => (offering.Provider.Id, offering.ModelId));
        var left = summary.LeftOut.Select(value => (value.Row, value.Field)).ToHashSet();
        var compared = 0;
        foreach (var (provider, id, row) in rows)
        {
            var offering = offerings[(SafeSlug.Of(provider)!, id)];
            foreach (var (key, limit) in new[] { ("context", offering.Limits.Context), ("input", offering.Limits.Input), ("output", offering.Limits.Output) })
                if (row.GetProperty("limit").TryGetProperty(key, out var stated) && stated.GetInt64() > 0 && !left.Contains(($"{provider} {id}", $"limits.{key}")))
                    compared += Same(stated.GetInt64(), limit.OrNull, provider, id, key);
            if (!row.TryGetProperty("cost", out var cost)) continue;
            compared += Prices(cost, offering.Cost.Tokens, left, provider, id);
            if (cost.TryGetProperty("tiers", out var tiers))
                foreach (var tier in tiers.EnumerateArray())
                    compared += Prices(tier, offering.Cost.Tiers.Single(t => t.AboveInputTokens == tier.GetProperty("tier").GetProperty("size").GetInt64()).Tokens, left, provider, id);
        }

        Assert.True(compared > 15_000, $"Only {compared} numbers were compared.");
    }

    [FeedFact(LiteLlm)]
    public void Every_row_of_litellm_is_accounted_for_and_every_price_per_token_is_the_feeds()
    {
        using var site = new ImportSite();
        using var feed = JsonDocument.Parse(File.ReadAllText(Feeds.Find(LiteLlm)!));

        var summary = site.ImportFile(ImportFeed.LiteLlm, LiteLlm, "2026-08-01");

        AssertAccounted([.. feed.RootElement.EnumerateObject().Select(row => row.Name)], summary);
        var offerings = site.Bind().Models.SelectMany(model => model.Offerings).ToDictionary(offering => (offering.Provider.Id, offering.ModelId));
        var left = summary.LeftOut.Select(value => (value.Row, value.Field)).ToHashSet();
        var compared = 0;
        foreach (var placed in summary.Placed)
        {
            var row = feed.RootElement.GetProperty(placed.Row);
            if (LiteLlmKey.Of(placed.Row, placed.Provider!).When.Count > 0) continue;
            var offering = offerings[(placed.Provider!, placed.ModelId!)];
            foreach (var (key, meter) in new[] { ("input_cost_per_token", TokenMeter.Input), ("output_cost_per_token", TokenMeter.Output), ("cache_read_input_token_cost", TokenMeter.CacheRead) })
                if (row.TryGetProperty(key, out var price) && Exact(price) * 1_000_000m is > 0 and var usd && !left.Contains((placed.Row, key)))
                    compared += Same(usd, offering.Cost.Tokens[meter].OrNull?.Amount, placed.Provider!, placed.ModelId!, key);
            foreach (var (key, limit) in new[] { ("max_input_tokens", offering.Limits.Input), ("max_output_tokens", offering.Limits.Output) })
                if (row.TryGetProperty(key, out var stated) && stated.GetDecimal() > 0) compared += Same(stated.GetDecimal(), limit.OrNull, placed.Provider!, placed.ModelId!, key);
        }

        Assert.True(compared > 5_500, $"Only {compared} numbers were compared.");
    }

    [FeedFact(OpenRouter)]
    public void Every_row_of_openrouter_is_accounted_for_and_every_main_price_is_the_feeds()
    {
        using var site = new ImportSite();
        using var feed = JsonDocument.Parse(File.ReadAllText(Feeds.Find(OpenRouter)!));
        var rows = feed.RootElement.GetProperty("data").EnumerateArray().ToList();

        var summary = site.ImportFile(ImportFeed.OpenRouter, OpenRouter, "2026-08-01");

        AssertAccounted([.. rows.Select(row => row.GetProperty("id").GetString()!)], summary);
        var offerings = site.Bind().Models.SelectMany(model => model.Offerings).ToDictionary(offering => offering.ModelId);
        Assert.Equal(rows.Count, offerings.Count);
        foreach (var row in rows)
        {
            var offering = offerings[row.GetProperty("id").GetString()!];
            var prompt = Exact(row.GetProperty("pricing").GetProperty("prompt"));
            Assert.Equal(prompt < 0 ? Billing.Dynamic : prompt == 0 ? Billing.Free : Billing.Usage, offering.Billing);
            if (prompt > 0) Assert.Equal(prompt * 1_000_000m, offering.Cost.Tokens[TokenMeter.Input].OrNull?.Amount);
        }
    }

    [FeedFact(ModelsDev, LiteLlm, OpenRouter)]
    public void All_three_make_one_catalog_and_a_second_import_changes_no_byte()
    {
        using var site = new ImportSite();
        void ImportAll()
        {
            site.ImportFile(ImportFeed.ModelsDev, ModelsDev, "2026-07-02");
            site.ImportFile(ImportFeed.LiteLlm, LiteLlm, "2026-08-01");
            site.ImportFile(ImportFeed.OpenRouter, OpenRouter, "2026-08-01");
        }

        ImportAll();
        var before = site.Snapshot();
        ImportAll();

        var content = site.Bind();
        var shared = content.Models.Count(model => model.Offerings.SelectMany(offering => offering.Sources).Select(source => source.Url).Distinct().Count() == 3);
        Assert.True(shared > 100, $"Only {shared} models are known to all three feeds.");
        Assert.Single(content.Models, model => model.Offerings.Any(offering => offering.ModelId == "anthropic/claude-haiku-4.5"));
        Assert.Equal(before, site.Snapshot());
    }

    private static void AssertAccounted(IReadOnlyList<string> rows, ImportSummary summary)
    {
        string[] said = [.. summary.Placed.Select(row => row.Row), .. summary.Skipped.Select(row => row.Row)];

        Assert.Equal(rows.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    private static int Prices(JsonElement stated, TokenPrices prices, HashSet<(string, string)> left, string provider, string id)
    {
        var compared = 0;
        foreach (var meter in Vocabulary.Meters.Values)
            if (stated.TryGetProperty(Vocabulary.Meters.Word(meter), out var price) && Exact(price) is > 0 and var usd && !left.Contains(($"{provider} {id}", $"cost.{Vocabulary.Meters.Word(meter)}")))
                compared += Same(usd, prices[meter].OrNull?.Amount, provider, id, Vocabulary.Meters.Word(meter));
        return compared;
    }

    private static int Same(decimal expected, decimal? actual, string provider, string id, string key)
    {
        Assert.True(expected == actual, FormattableString.Invariant($"{provider} {id} {key}: {actual} instead of {expected}"));
        return 1;
    }

    /// <summary>By way of a double, which keeps 15 digits: another way than the importer's.</summary>
    private static decimal Exact(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return decimal.Parse(double.Parse(text, CultureInfo.InvariantCulture).ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
