using System.Globalization;
using System.Text.Json;

namespace SiteGen.Tests.Importing;

/// <summary>What OpenRouter's list says.</summary>
internal static class OpenRouterSays
{
    private static readonly Dictionary<string, string> _meters = new()
    {
        ["prompt"] = "input",
        ["completion"] = "output",
        ["input_cache_read"] = "cache_read",
        ["input_cache_write"] = "cache_write",
        ["input_cache_write_1h"] = "cache_write_1h",
        ["internal_reasoning"] = "reasoning",
        ["audio"] = "input_audio",
        ["audio_output"] = "output_audio",
        ["image"] = "input_image",
        ["image_output"] = "output_image",
        ["input_audio_cache"] = "cache_read_audio",
    };

    private static readonly Dictionary<string, string> _abilities = new()
    {
        ["tools"] = "function_calling",
        ["parallel_tool_calls"] = "parallel_function_calling",
        ["tool_choice"] = "tool_choice",
        ["structured_outputs"] = "structured_output",
        ["response_format"] = "json_mode",
        ["reasoning"] = "reasoning",
        ["web_search_options"] = "web_search",
    };

    public static IReadOnlyList<StatedOffering> Read(JsonElement feed, FeedSite site)
    {
        var models = site.Summaries[SiteGen.Importing.ImportFeed.OpenRouter].Placed.ToDictionary(placed => placed.Row, placed => placed.Model);
        return [.. feed.GetProperty("data").EnumerateArray().Select(row => (Id: row.GetProperty("id").GetString()!, Row: row))
            .Select(row => new StatedOffering(row.Id, "openrouter", row.Id, models.GetValueOrDefault(row.Id), Facts(row.Id, row.Row)))];
    }

    private static IReadOnlyList<Stated> Facts(string id, JsonElement row)
    {
        var says = new StatedRow();
        var top = row.GetProperty("top_provider");
        says.Limit("context", StatedRow.Number(top, "context_length") is > 0 ? top : row, "context_length");
        says.Limit("output", top, "max_completion_tokens");
        foreach (var way in (string[])["input", "output"])
            says.Say($"modalities.{way}", TwinFacts.Set(StatedRow.Texts(row.GetProperty("architecture"), $"{way}_modalities").Select(word => word == "file" ? "pdf" : word)), $"{way}_modalities");
        foreach (var parameter in StatedRow.Texts(row, "supported_parameters"))
            if (_abilities.TryGetValue(parameter, out var ability)) says.Say($"capabilities.{ability}", "true", "supported_parameters");
        says.Say("retires", StatedRow.Text(row, "expiration_date"), "expiration_date");

        var pricing = row.GetProperty("pricing");
        var prompt = StatedRow.Number(pricing, "prompt");
        if (prompt < 0) says.Say("billing", "dynamic", "pricing.prompt");
        else if (prompt == 0 && id.EndsWith(":free", StringComparison.Ordinal)) says.Say("billing", "free", "pricing.prompt");
        else
        {
            says.Say("billing", "usage", "pricing.prompt");
            Prices(says, pricing, "cost", "pricing");
            if (pricing.TryGetProperty("overrides", out var overrides))
                foreach (var (at, tier) in overrides.EnumerateArray().Index())
                    Prices(says, tier, string.Create(CultureInfo.InvariantCulture, $"cost.tiers.{StatedRow.Number(tier, "min_prompt_tokens")}"), $"pricing.overrides[{at}]");
        }

        return says.Facts;
    }

    private static void Prices(StatedRow says, JsonElement prices, string scope, string field)
    {
        foreach (var price in prices.EnumerateObject())
            if (price.Name == "web_search") says.Unit(TwinFacts.Unit("web_search", "request", []), StatedRow.Number(prices, price.Name)!.Value, $"{field}.{price.Name}");
            else if (price.Name is not ("overrides" or "min_prompt_tokens")) says.Token(scope, _meters[price.Name], StatedRow.Number(prices, price.Name)!.Value * 1_000_000m, $"{field}.{price.Name}");
    }
}
