using System.Text.Json;
using SiteGen.Importing;
using Xunit.Abstractions;

namespace SiteGen.Tests.Importing;

/// <summary>A feed imported into an empty site, built, and exported again holds the same rows and the same numbers, or it stands here why not.</summary>
[Collection(nameof(FeedSites))]
public class RoundTripTests(FeedSites sites, ITestOutputHelper output)
{
    private const string ModelsDev = Snapshot.ModelsDevFile, LiteLlm = Snapshot.LiteLlmFile, OpenRouter = Snapshot.OpenRouterFile;

    [FeedFact(ModelsDev)]
    public void Models_dev_comes_back()
    {
        using var feed = Snapshot.ModelsDev.Read();
        using var export = Export(sites.ModelsDev, "catalog.json");
        var trip = new RoundTrip();
        string[] notHeld = ["reasoning_options[].min", "reasoning_options[].max"];
        foreach (var row in feed.RootElement.GetProperty("models").EnumerateObject())
            trip.Compare(row.Name, row.Value, Member(export.RootElement.GetProperty("models"), row.Name), Skipped(sites.ModelsDev, row.Name), notHeld.ToHashSet());
        foreach (var provider in feed.RootElement.GetProperty("providers").EnumerateObject())
            foreach (var row in provider.Value.GetProperty("models").EnumerateObject())
                trip.Compare(
                    $"{provider.Name} {row.Name}", row.Value, Member(export.RootElement.GetProperty("providers").GetProperty(provider.Name).GetProperty("models"), row.Name),
                    Skipped(sites.ModelsDev, $"{provider.Name} {row.Name}"), notHeld.ToHashSet());

        Check(trip, 3981, 19_500, new()
        {
            [RoundTrip.ModelKnows] = 14,
            [RoundTrip.ZeroIsUnknown] = 8,
            [RoundTrip.TooMuch] = 2,
        }, new() { ["reasoning_options[].max"] = 209, ["reasoning_options[].min"] = 238 });
    }

    [FeedFact(ModelsDev)]
    public void The_api_file_of_models_dev_is_the_providers_of_its_catalog()
    {
        using var catalog = Export(sites.ModelsDev, "catalog.json");
        using var api = Export(sites.ModelsDev, "api.json");

        Assert.True(JsonElement.DeepEquals(catalog.RootElement.GetProperty("providers"), api.RootElement));
    }

    [FeedFact(ModelsDev)]
    public void What_models_dev_requires_of_every_row_every_row_has()
    {
        using var export = Export(sites.ModelsDev, "api.json");

        Assert.All(export.RootElement.EnumerateObject().SelectMany(provider => provider.Value.GetProperty("models").EnumerateObject()), row => Assert.All(
            ["id", "name", "attachment", "reasoning", "tool_call", "release_date", "last_updated", "modalities", "open_weights", "limit"], key => Assert.True(row.Value.TryGetProperty(key, out _))));
    }

    [FeedFact(LiteLlm)]
    public void LiteLlm_comes_back()
    {
        using var feed = Snapshot.LiteLlm.Read();
        using var export = Export(sites.LiteLlm, "model_prices_and_context_window.json");
        var trip = new RoundTrip();
        HashSet<string> notHeld =
        [
            "prompt_cache_min_tokens", "output_vector_size", "rpm", "tpm", "input_dbu_cost_per_token", "output_dbu_cost_per_token", "metadata.original_pricing_per_minute",
            "metadata.original_pricing_per_hour", "regional_processing_uplift_multiplier_eu", "regional_processing_uplift_multiplier_us", "provider_specific_entry.us", "provider_specific_entry.fast",
        ];
        foreach (var row in feed.RootElement.EnumerateObject())
            trip.Compare(row.Name, row.Value, Member(export.RootElement, row.Name), Skipped(sites.LiteLlm, row.Name), notHeld);

        Check(trip, 1909, 10_500, new()
        {
            ["a price by size of model, not a model"] = 12,
            ["explains the format"] = 1,
            ["has no model id"] = 1,
            ["rules for ids without a row"] = 1,
            [RoundTrip.NoPlace] = 5,
        }, new()
        {
            ["input_dbu_cost_per_token"] = 16,
            ["metadata.original_pricing_per_hour"] = 2,
            ["metadata.original_pricing_per_minute"] = 17,
            ["output_dbu_cost_per_token"] = 16,
            ["output_vector_size"] = 41,
            ["prompt_cache_min_tokens"] = 90,
            ["provider_specific_entry.fast"] = 5,
            ["provider_specific_entry.us"] = 6,
            ["regional_processing_uplift_multiplier_eu"] = 12,
            ["regional_processing_uplift_multiplier_us"] = 12,
            ["rpm"] = 36,
            ["tpm"] = 36,
        });
    }

    [FeedFact(LiteLlm)]
    public void LiteLlms_names_for_providers_and_kinds_come_back()
    {
        using var feed = Snapshot.LiteLlm.Read();
        using var export = Export(sites.LiteLlm, "model_prices_and_context_window.json");
        var rows = feed.RootElement.EnumerateObject().Select(row => (row.Name, Feed: row.Value, Export: Member(export.RootElement, row.Name))).Where(row => row.Export is not null).ToList();

        Assert.Empty(rows.Where(row => Word(row.Feed, "litellm_provider") != Word(row.Export!.Value, "litellm_provider")).Select(row => row.Name));
        var modes = rows.Where(row => Word(row.Feed, "mode") is { } mode && mode != Word(row.Export!.Value, "mode")).Select(row => $"{row.Name}: {Word(row.Feed, "mode")} is {Word(row.Export!.Value, "mode")}").ToList();
        output.WriteLine(string.Join('\n', modes)); // a model has one kind, whatever its rows say; "responses" is a protocol, not a kind
        Assert.Equal(51, modes.Count(mode => mode.EndsWith(": responses is chat", StringComparison.Ordinal)));
        Assert.Equal(7, modes.Count(mode => !mode.EndsWith(": responses is chat", StringComparison.Ordinal)));
    }

    [FeedFact(OpenRouter)]
    public void OpenRouter_comes_back()
    {
        using var feed = Snapshot.OpenRouter.Read();
        using var export = Export(sites.OpenRouter, "api/v1/models");
        var rows = export.RootElement.GetProperty("data").EnumerateArray().ToDictionary(row => row.GetProperty("id").GetString()!);
        var trip = new RoundTrip();
        HashSet<string> notHeld =
        [
            "created", "default_parameters.temperature", "default_parameters.top_p", "default_parameters.top_k", "default_parameters.repetition_penalty",
            "benchmarks.design_arena[].win_rate", "benchmarks.design_arena[].rank",
        ];
        foreach (var row in feed.RootElement.GetProperty("data").EnumerateArray())
            if (row.GetProperty("id").GetString()! is var id) trip.Compare(id, row, rows.TryGetValue(id, out var exported) ? exported : null, Skipped(sites.OpenRouter, id), notHeld);

        Assert.Equal(214, rows.Count);
        Check(trip, 214, 2_290, [], new()
        {
            ["benchmarks.design_arena[].rank"] = 578,
            ["benchmarks.design_arena[].win_rate"] = 578,
            ["created"] = 214,
            ["default_parameters.repetition_penalty"] = 2,
            ["default_parameters.temperature"] = 40,
            ["default_parameters.top_k"] = 10,
            ["default_parameters.top_p"] = 34,
        });
    }

    [FeedFact(ModelsDev, LiteLlm, OpenRouter)]
    public void Three_feeds_in_one_site_keep_every_key_of_each()
    {
        using var modelsDev = Snapshot.ModelsDev.Read();
        using var liteLlm = Snapshot.LiteLlm.Read();
        using var catalog = Export(sites.All, "catalog.json");
        using var prices = Export(sites.All, "model_prices_and_context_window.json");

        Assert.All(modelsDev.RootElement.GetProperty("models").EnumerateObject(), row => Assert.NotNull(Member(catalog.RootElement.GetProperty("models"), row.Name)));
        Assert.Empty(
            from provider in modelsDev.RootElement.GetProperty("providers").EnumerateObject()
            from row in provider.Value.GetProperty("models").EnumerateObject()
            where Member(catalog.RootElement.GetProperty("providers").GetProperty(provider.Name).GetProperty("models"), row.Name) is null
            select $"{provider.Name} {row.Name}");
        Assert.Equal(15, liteLlm.RootElement.EnumerateObject().Count(row => Member(prices.RootElement, row.Name) is null));
    }

    private void Check(RoundTrip trip, int rows, int atLeast, Dictionary<string, int> exceptions, Dictionary<string, int> notHeld)
    {
        output.WriteLine($"{trip.Equal} numbers of {trip.Rows} rows are equal; {trip.ExceptedRows} rows are excepted:");
        foreach (var (row, reason, number) in trip.Exceptions) output.WriteLine($"    {row} {number}: {reason}");
        foreach (var (key, count) in trip.Added) output.WriteLine($"Added {count} × {key}");
        Assert.True(trip.Wrong.Count == 0, $"{trip.Wrong.Count} are wrong:\n{string.Join('\n', trip.Wrong.Take(100))}");
        Assert.Equal(rows, trip.Rows);
        Assert.Equal(exceptions.OrderBy(reason => reason.Key, StringComparer.Ordinal), trip.Exceptions.CountBy(exception => exception.Reason).OrderBy(reason => reason.Key, StringComparer.Ordinal));
        Assert.Equal(notHeld.OrderBy(key => key.Key, StringComparer.Ordinal), trip.NotHeld);
        Assert.True(trip.ExceptedRows * 100 < trip.Rows, $"{trip.ExceptedRows} of {trip.Rows} rows are excepted.");
        Assert.True(trip.Equal >= atLeast, $"Only {trip.Equal} numbers were compared.");
    }

    private static string? Skipped(FeedSite site, string row) => site.Summaries.Values.Single().Skipped.Where(skipped => skipped.Row == row).Select(skipped => skipped.Reason).FirstOrDefault();

    private static JsonElement? Member(JsonElement owner, string name) => owner.TryGetProperty(name, out var member) ? member : null;

    private static string? Word(JsonElement owner, string key) => owner.TryGetProperty(key, out var word) ? word.GetString() : null;

    private static JsonDocument Export(FeedSite site, string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Folders.Output, file)));
}
