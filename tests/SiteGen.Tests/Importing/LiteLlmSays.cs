using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

/// <summary>What LiteLLM's catalog says. Which provider and model id a row's key means is taken from the import, and judged by tests of their own.</summary>
internal static partial class LiteLlmSays
{
    private static readonly Dictionary<string, string> _meters = new()
    {
        ["input_cost_per_token"] = "input",
        ["output_cost_per_token"] = "output",
        ["output_cost_per_reasoning_token"] = "reasoning",
        ["cache_read_input_token_cost"] = "cache_read",
        ["input_cost_per_token_cache_hit"] = "cache_read",
        ["cache_creation_input_token_cost"] = "cache_write",
        ["cache_creation_input_token_cost_above_1hr"] = "cache_write_1h",
        ["cache_read_input_audio_token_cost"] = "cache_read_audio",
        ["cache_creation_input_audio_token_cost"] = "cache_write_audio",
    };

    private static readonly Dictionary<string, string> _units = new()
    {
        ["input_cost_per_request"] = "request per request",
        ["ocr_cost_per_page"] = "ocr per page",
        ["ocr_cost_per_credit"] = "ocr per credit",
        ["annotation_cost_per_page"] = "annotation per page",
        ["code_interpreter_cost_per_session"] = "code_interpreter per session",
    };

    private static readonly Dictionary<string, string> _abilities = new()
    {
        ["supports_function_calling"] = "function_calling",
        ["supports_parallel_function_calling"] = "parallel_function_calling",
        ["supports_tool_choice"] = "tool_choice",
        ["supports_response_schema"] = "structured_output",
        ["supports_reasoning"] = "reasoning",
        ["supports_prompt_caching"] = "prompt_caching",
        ["supports_native_streaming"] = "streaming",
        ["supports_web_search"] = "web_search",
        ["supports_computer_use"] = "computer_use",
        ["supports_system_messages"] = "system_prompt",
    };

    private static readonly (string Flag, string Way, string Word)[] _senses =
    [
        ("supports_vision", "input", "image"), ("supports_image_input", "input", "image"), ("supports_embedding_image_input", "input", "image"), ("supports_audio_input", "input", "audio"),
        ("supports_video_input", "input", "video"), ("supports_pdf_input", "input", "pdf"), ("supports_audio_output", "output", "audio"),
    ];

    public static IReadOnlyList<StatedOffering> Read(JsonElement feed, FeedSite site)
    {
        var rows = site.Summaries[ImportFeed.LiteLlm].Placed.Select(placed => (Placed: placed, Row: feed.GetProperty(placed.Row))).Select(row => (row.Placed, Facts: Facts(row.Placed, row.Row))).ToList();
        var billing = rows.GroupBy(row => (row.Placed.Provider, row.Placed.ModelId)).ToDictionary(group => group.Key, group => Billing(group.First().Placed, group.Any(row => row.Facts.IsPriced), group.Any(row => row.Facts.HasPrice)));
        return [.. rows.Select(row => new StatedOffering(
            row.Placed.Row, row.Placed.Provider!, row.Placed.ModelId!, row.Placed.Model,
            [.. row.Facts.Facts, new Stated("billing", billing[(row.Placed.Provider, row.Placed.ModelId)], "billing")]))];
    }

    /// <summary>The conditions that stand before the model id in a key, and what else stands there.</summary>
    public static (IReadOnlyList<(string Name, string Value)> When, IReadOnlyList<string> Others) Before(PlacedRow placed)
    {
        var (when, others) = (new List<(string, string)>(), new List<string>());
        foreach (var segment in placed.Row[..^placed.ModelId!.Length].Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (SizeSegment().IsMatch(segment)) when.Add(("resolution", segment == "max-x-max" ? "max" : segment.Replace("-x-", "x", StringComparison.Ordinal)));
            else if (segment.EndsWith("-steps", StringComparison.Ordinal)) when.Add(("steps", segment[..^"-steps".Length]));
            else if (segment is "hd" or "standard" or "low" or "medium" or "high") when.Add(("quality", segment));
            else if (segment.EndsWith("-commitment", StringComparison.Ordinal)) when.Add(("commitment", segment[..^"-commitment".Length]));
            else if (segment is "us" or "eu" or "global" or "global-standard" || RegionSegment().IsMatch(segment)) when.Add(("region", segment));
            else others.Add(segment);
        return (when, others);
    }

    private static string Billing(PlacedRow placed, bool isPriced, bool hasPrice) =>
        isPriced ? "usage" : placed.Provider is "github-copilot" or "chatgpt" ? "subscription" : hasPrice && placed.Row.EndsWith(":free", StringComparison.Ordinal) ? "free" : "unknown";

    private static StatedRow Facts(PlacedRow placed, JsonElement row)
    {
        var says = new StatedRow();
        var mode = StatedRow.Text(row, "mode");
        var most = StatedRow.Number(row, "max_input_tokens") is > 0 || StatedRow.Number(row, "max_output_tokens") is > 0;
        says.Limit("input", row, most || mode is "chat" or "responses" or "completion" ? "max_input_tokens" : "max_tokens");
        says.Limit("output", row, most || mode is not ("chat" or "responses" or "completion") ? "max_output_tokens" : "max_tokens");
        foreach (var (flag, ability) in _abilities) says.Flag(ability, row, flag);
        if (StatedRow.Texts(row, "supported_endpoints").Contains("/v1/batch")) says.Say("capabilities.batch", "true", "supported_endpoints");
        foreach (var (way, list) in (ReadOnlySpan<(string, string)>)[("input", "supported_modalities"), ("output", "supported_output_modalities")])
        {
            List<string> words = [.. StatedRow.Texts(row, list).Select(word => word == "code" ? "text" : word)];
            var senses = _senses.Where(sense => sense.Way == way && row.TryGetProperty(sense.Flag, out var yes) && yes.ValueKind == JsonValueKind.True).Select(sense => sense.Word).ToList();
            if (words.Count == 0 && senses.Count > 0) words.Add("text");
            if (words.Count + senses.Count > 0) says.Say($"modalities.{way}", TwinFacts.Set(words.Concat(senses)), list);
        }

        says.Say("retires", StatedRow.Text(row, "deprecation_date"), "deprecation_date");
        Prices(says, row, mode, Before(placed).When);
        return says;
    }

    private static void Prices(StatedRow says, JsonElement row, string? mode, IReadOnlyList<(string Name, string Value)> when)
    {
        // The price of a generated image stands under "input" where nothing is charged for output.
        var generated = mode == "image_generation" && !row.EnumerateObject().Any(price => price.Name.StartsWith("output_cost", StringComparison.Ordinal) && price.Value.GetDouble() > 0);
        foreach (var price in row.EnumerateObject())
            if (price.Name == "search_context_cost_per_query")
                foreach (var size in price.Value.EnumerateObject())
                    says.Unit(TwinFacts.Unit("web_search", "query", [.. when, ("search_context_size", size.Name["search_context_size_".Length..])]), Twin.Number(size.Value.GetRawText()), $"{price.Name}.{size.Name}");
            else if (price.Name == "tiered_pricing")
                foreach (var (at, tier) in price.Value.EnumerateArray().Index()) Tier(says, tier, mode, when, $"tiered_pricing[{at}]");
            else if (price.Value.ValueKind == JsonValueKind.Number) Price(says, price.Name, price.Value, mode, when, null, generated, price.Name);
    }

    private static void Tier(StatedRow says, JsonElement tier, string? mode, IReadOnlyList<(string Name, string Value)> when, string field)
    {
        var results = tier.TryGetProperty("max_results_range", out var range);
        if (!results) range = tier.GetProperty("range");
        var from = Twin.Number(range[0].GetRawText());
        foreach (var price in tier.EnumerateObject().Where(price => price.Value.ValueKind == JsonValueKind.Number))
            if (results) Price(says, price.Name, price.Value, mode, [.. when, ("max_results", $"{range[0].GetRawText()}-{range[1].GetRawText()}")], null, false, $"{field}.{price.Name}");
            else Price(says, price.Name, price.Value, mode, when, from == 0 ? null : from.ToString("0", CultureInfo.InvariantCulture), false, $"{field}.{price.Name}");
    }

    private static void Price(StatedRow says, string key, JsonElement value, string? mode, IReadOnlyList<(string, string)> when, string? above, bool generated, string field)
    {
        var all = when.ToList();
        var match = PriceKey().Match(key);
        if (!match.Success) return;
        if (match.Groups["tier"].Value is { Length: > 0 } tier) all.Add(("service_tier", tier == "batches" ? "batch" : tier));
        if (match.Groups["above"].Value is { Length: > 0 } thousands) above = thousands + "000";
        if (match.Groups["seconds"].Value is { Length: > 0 } seconds) all.Add(("above_seconds", seconds));
        if (match.Groups["lines"].Value is { Length: > 0 } lines) all.Add(("resolution", lines));
        var (name, amount) = (match.Groups["name"].Value, Twin.Number(value.GetRawText()));
        if (Meter(name) is { } meter)
            says.Token($"cost{(all.Count > 0 ? $".variants.{TwinFacts.When(all)}" : "")}{(above is null ? "" : $".tiers.{above}")}", meter, amount * 1_000_000m, field);
        else if (Unit(name, mode) is var (item, per))
            says.Unit(TwinFacts.Unit(generated && item == "image_input" ? "image_output" : item, per, all) + (above is null ? "" : $" above {above} tokens"), amount, field);
    }

    private static string? Meter(string name) =>
        _meters.GetValueOrDefault(name) ?? (TokensOf().Match(name) is { Success: true } match ? $"{match.Groups[1].Value}_{match.Groups[2].Value}" : null);

    private static (string Item, string Per)? Unit(string name, string? mode)
    {
        if (_units.TryGetValue(name, out var known)) return (known.Split(" per ")[0], known.Split(" per ")[1]);
        if (UnitsOf().Match(name) is not { Success: true } match) return null;
        var (way, per) = (match.Groups["way"].Value, match.Groups["per"].Value);
        return (per, match.Groups["of"].Value) switch
        {
            ("second", { Length: > 0 } of) => ($"{of}_{way}", per),
            ("second", _) => (mode switch
            {
                "audio_transcription" => way == "input" ? "audio_input" : "text_output",
                "video_generation" when way == "output" => "video_output",
                "audio_speech" when way == "output" => "audio_output",
                _ => way,
            }, per),
            ("query", _) => (mode is "rerank" or "search" ? mode : "request", per),
            ("character", _) => ($"text_{way}", per),
            _ => ($"image_{way}", per),
        };
    }

    [GeneratedRegex("^([0-9]+-x-[0-9]+|max-x-max)$")]
    private static partial Regex SizeSegment();

    [GeneratedRegex("^[a-z]{2}(-[a-z]+)+-[0-9]$")]
    private static partial Regex RegionSegment();

    [GeneratedRegex("^(?<name>.+?)(_above_(?<above>[0-9]+)k_tokens)?(_above_(?<seconds>[0-9]+)s_interval)?(_(?<lines>[0-9]+p))?(_(?<tier>priority|flex|batches))?$")]
    private static partial Regex PriceKey();

    [GeneratedRegex("^(input|output)_cost_per_(audio|image|video)_token$")]
    private static partial Regex TokensOf();

    [GeneratedRegex("^(?<way>input|output)_cost_per_((?<of>audio|video)_per_)?(?<per>image|pixel|second|character|query)$")]
    private static partial Regex UnitsOf();
}
