using System.Text.Json;

namespace SiteGen.Tests.Importing;

/// <summary>What models.dev's catalog says.</summary>
internal static class ModelsDevSays
{
    private static readonly Dictionary<string, string> _meters = new()
    {
        ["input"] = "input",
        ["output"] = "output",
        ["cache_read"] = "cache_read",
        ["cache_write"] = "cache_write",
        ["reasoning"] = "reasoning",
        ["input_audio"] = "input_audio",
        ["output_audio"] = "output_audio",
        ["cached_input"] = "cache_read",
        ["cache_input"] = "cache_read",
        ["cached_write"] = "cache_write",
    };

    public static IReadOnlyList<StatedOffering> Read(JsonElement feed, FeedSite site)
    {
        var models = site.Summaries[SiteGen.Importing.ImportFeed.ModelsDev].Placed.ToDictionary(placed => placed.Row, placed => placed.Model);
        return [.. feed.GetProperty("providers").EnumerateObject().SelectMany(provider => provider.Value.GetProperty("models").EnumerateObject().Select(row =>
            new StatedOffering($"{provider.Name} {row.Name}", provider.Name, row.Name, models.GetValueOrDefault($"{provider.Name} {row.Name}"), Facts(provider.Name, row.Name, row.Value))))];
    }

    /// <summary>What the rows of models say, by the model's id.</summary>
    public static ILookup<string, Stated> Models(JsonElement feed, FeedSite site)
    {
        var ids = site.Summaries[SiteGen.Importing.ImportFeed.ModelsDev].Placed.Where(placed => placed.Provider is null).ToDictionary(placed => placed.Row, placed => placed.Model ?? "");
        return feed.GetProperty("models").EnumerateObject().SelectMany(row => Shared(row.Value).Facts, (row, fact) => (Id: ids[row.Name], Fact: fact)).ToLookup(row => row.Id, row => row.Fact);
    }

    private static StatedRow Shared(JsonElement row)
    {
        var says = new StatedRow();
        var limits = row.GetProperty("limit");
        foreach (var limit in limits.EnumerateObject()) says.Limit(limit.Name, limits, limit.Name);
        foreach (var set in row.GetProperty("modalities").EnumerateObject()) says.Say($"modalities.{set.Name}", TwinFacts.Set(set.Value.EnumerateArray().Select(word => word.GetString()!)), set.Name);
        says.Flag("function_calling", row, "tool_call");
        says.Flag("structured_output", row, "structured_output");
        says.Flag("reasoning", row, "reasoning");
        return says;
    }

    private static IReadOnlyList<Stated> Facts(string provider, string id, JsonElement row)
    {
        var says = Shared(row);
        says.Say("state", StatedRow.Text(row, "status") ?? "active", "status");

        if (row.TryGetProperty("cost", out var cost)) Cost(says, cost, "cost", "cost");
        if (row.TryGetProperty("experimental", out var experimental) && experimental.TryGetProperty("modes", out var modes))
            foreach (var mode in modes.EnumerateObject())
            {
                var body = mode.Value.GetProperty("provider").GetProperty("body").EnumerateObject().Single();
                Cost(says, mode.Value.GetProperty("cost"), $"cost.variants.{body.Name}={body.Value.GetString()}", $"experimental.modes.{mode.Name}.cost");
            }

        var isPlan = provider.Contains("-coding-plan", StringComparison.Ordinal) || provider.Contains("-token-plan", StringComparison.Ordinal) || provider is "github-copilot" or "kimi-for-coding";
        var isFree = id.EndsWith(":free", StringComparison.Ordinal) || id.EndsWith("-free", StringComparison.Ordinal);
        says.Say("billing", says.IsPriced ? "usage" : isPlan ? "subscription" : isFree && says.HasPrice ? "free" : "unknown", "cost");
        return says.Facts;
    }

    private static void Cost(StatedRow says, JsonElement cost, string scope, string field)
    {
        foreach (var price in cost.EnumerateObject())
            if (price.Name == "tiers")
                foreach (var (at, tier) in price.Value.EnumerateArray().Index()) Cost(says, tier, $"{scope}.tiers.{tier.GetProperty("tier").GetProperty("size").GetRawText()}", $"{field}.tiers[{at}]");
            else if (price.Name is not ("tier" or "context_over_200k")) says.Token(scope, _meters[price.Name], Twin.Number(price.Value.GetRawText()), $"{field}.{price.Name}");
    }
}
