using System.Globalization;
using System.Text.Json;
using SiteGen.Domain;

namespace SiteGen.Pages.Exports;

/// <summary>The prices of one row of LiteLLM's catalog: USD per token or other unit, under keys that say threshold and service tier at their end.</summary>
internal sealed class LiteLlmPrices
{
    private static readonly Dictionary<TokenMeter, string> _meters = new()
    {
        [TokenMeter.Input] = "input_cost_per_token",
        [TokenMeter.Output] = "output_cost_per_token",
        [TokenMeter.CacheRead] = "cache_read_input_token_cost",
        [TokenMeter.CacheWrite] = "cache_creation_input_token_cost",
        [TokenMeter.CacheWrite1h] = "cache_creation_input_token_cost_above_1hr",
        [TokenMeter.Reasoning] = "output_cost_per_reasoning_token",
        [TokenMeter.InputAudio] = "input_cost_per_audio_token",
        [TokenMeter.OutputAudio] = "output_cost_per_audio_token",
        [TokenMeter.InputImage] = "input_cost_per_image_token",
        [TokenMeter.OutputImage] = "output_cost_per_image_token",
        [TokenMeter.InputVideo] = "input_cost_per_video_token",
        [TokenMeter.OutputVideo] = "output_cost_per_video_token",
        [TokenMeter.CacheReadAudio] = "cache_read_input_audio_token_cost",
        [TokenMeter.CacheWriteAudio] = "cache_creation_input_audio_token_cost",
    };

    private static readonly Dictionary<(UnitItem, UnitPer), string> _units = new()
    {
        [(UnitItem.ImageInput, UnitPer.Image)] = "input_cost_per_image",
        [(UnitItem.ImageOutput, UnitPer.Image)] = "output_cost_per_image",
        [(UnitItem.ImageInput, UnitPer.Pixel)] = "input_cost_per_pixel",
        [(UnitItem.ImageOutput, UnitPer.Pixel)] = "output_cost_per_pixel",
        [(UnitItem.AudioInput, UnitPer.Second)] = "input_cost_per_audio_per_second",
        [(UnitItem.AudioOutput, UnitPer.Second)] = "output_cost_per_audio_per_second",
        [(UnitItem.VideoInput, UnitPer.Second)] = "input_cost_per_video_per_second",
        [(UnitItem.VideoOutput, UnitPer.Second)] = "output_cost_per_video_per_second",
        [(UnitItem.Input, UnitPer.Second)] = "input_cost_per_second",
        [(UnitItem.Output, UnitPer.Second)] = "output_cost_per_second",
        [(UnitItem.TextOutput, UnitPer.Second)] = "output_cost_per_second",
        [(UnitItem.TextInput, UnitPer.Character)] = "input_cost_per_character",
        [(UnitItem.TextOutput, UnitPer.Character)] = "output_cost_per_character",
        [(UnitItem.Request, UnitPer.Request)] = "input_cost_per_request",
        [(UnitItem.Request, UnitPer.Query)] = "input_cost_per_query",
        [(UnitItem.Rerank, UnitPer.Query)] = "input_cost_per_query",
        [(UnitItem.Search, UnitPer.Query)] = "input_cost_per_query",
        [(UnitItem.Ocr, UnitPer.Page)] = "ocr_cost_per_page",
        [(UnitItem.Ocr, UnitPer.Credit)] = "ocr_cost_per_credit",
        [(UnitItem.Annotation, UnitPer.Page)] = "annotation_cost_per_page",
        [(UnitItem.CodeInterpreter, UnitPer.Session)] = "code_interpreter_cost_per_session",
        [(UnitItem.FileSearch, UnitPer.ThousandCalls)] = "file_search_cost_per_1k_calls",
        [(UnitItem.FileSearch, UnitPer.GigabyteDay)] = "file_search_cost_per_gb_per_day",
        [(UnitItem.VectorStore, UnitPer.GigabyteDay)] = "vector_store_cost_per_gb_per_day",
    };

    private const string SearchSizes = "search_context_cost_per_query.search_context_size_";

    /// <summary>Another key for the price of cached input, which some rows have.</summary>
    private const string CacheHit = "input_cost_per_token_cache_hit";

    /// <summary>Not LiteLLM's own: where the last of its ranges ends.</summary>
    private const string RangesEnd = "tiered_pricing.end";

    private readonly ModelKind _kind;
    private readonly Listing _listing;
    private readonly OrderedDictionary<string, decimal> _flat = new(StringComparer.Ordinal);
    private readonly List<(string Size, decimal Price)> _search = [];
    private readonly List<(int From, int To, decimal Price)> _results = [];

    private LiteLlmPrices(ModelKind kind, Listing listing) => (_kind, _listing) = (kind, listing);

    /// <summary>Writes what the offering costs under the listing's conditions, and what LiteLLM alone says.</summary>
    public static void Write(Utf8JsonWriter row, ModelKind kind, Offering offering, Listing listing)
    {
        var prices = new LiteLlmPrices(kind, listing);
        var cost = offering.Cost;
        if (listing.When.Count == 0)
        {
            prices.Tokens(cost.Tokens, "");
            if (offering.Billing == Billing.Free)
                foreach (var meter in (ReadOnlySpan<TokenMeter>)[TokenMeter.Input, TokenMeter.Output]) prices._flat.TryAdd(_meters[meter], 0);
        }

        foreach (var unit in cost.Units) prices.Unit(unit);
        var tiers = listing.When.Count == 0 ? cost.Tiers : [];
        foreach (var variant in cost.Variants)
        {
            if (Rest(variant.When, listing.When) is not { } rest) continue;
            if (rest.Count == 0)
            {
                prices.Tokens(variant.Tokens, "");
                tiers = variant.Tiers;
            }
            else if (rest is [{ Name: "service_tier" } tier] && SuffixOf(tier) is { } suffix)
            {
                prices.Tokens(variant.Tokens, suffix);
                foreach (var above in variant.Tiers) prices.Tokens(above.Tokens, Threshold(above) + suffix);
            }

            if (variant.Units.Count > 0)
                foreach (var unit in variant.Units) prices.Unit(unit with { When = [.. variant.When, .. unit.When] });
        }

        prices.Write(row, tiers, offering.Limits);
    }

    private static string? SuffixOf(Condition tier) => tier.Value switch { "batch" => "_batches", "flex" or "priority" => "_" + tier.Value, _ => null };

    private static string Threshold(PriceTier tier) => string.Create(CultureInfo.InvariantCulture, $"_above_{tier.AboveInputTokens / 1000m}k_tokens");

    /// <summary>The conditions besides those of the row; null when the row's are not all among them.</summary>
    private static List<Condition>? Rest(IReadOnlyList<Condition> all, IReadOnlyList<Condition> row) =>
        row.All(all.Contains) ? [.. all.Where(condition => !row.Contains(condition))] : null;

    private void Tokens(TokenPrices prices, string suffix)
    {
        foreach (var price in prices.Stated) _flat.TryAdd(_meters[price.Meter] + suffix, PerToken(price));
    }

    private static decimal PerToken(TokenPrice price) => (price.Price.AmountOrZero() ?? 0) * 0.000001m;

    private void Unit(UnitPrice unit)
    {
        if (Rest(unit.When, _listing.When) is not { } rest) return;
        if (unit is { Item: UnitItem.WebSearch, Per: UnitPer.Query } && rest is [{ Name: "search_context_size" } size]) _search.Add((size.Value, unit.Price));
        else if (rest is [{ Name: "max_results" } results] && results.Value.Split('-') is [var first, var last] && int.TryParse(first, CultureInfo.InvariantCulture, out var from) && int.TryParse(last, CultureInfo.InvariantCulture, out var to)) _results.Add((from, to, unit.Price));
        else if (KeyOf(unit) is { } key && Suffix(rest) is { } suffix) _flat.TryAdd(key + suffix, unit.Price);
    }

    private static string? Suffix(List<Condition> rest) => rest switch
    {
        [] => "",
        [{ Name: "service_tier" } tier] => SuffixOf(tier),
        [{ Name: "above_seconds" } above] => $"_above_{above.Value}s_interval",
        [{ Name: "resolution" } size] when size.Value.EndsWith('p') => "_" + size.Value,
        _ => null,
    };

    /// <summary>Some keys do not name what they count, which follows from the model's kind. Generated images are priced per pixel under "input", and per image too where LiteLLM says so.</summary>
    private string? KeyOf(UnitPrice unit) => (unit.Item, unit.Per, _kind) switch
    {
        (UnitItem.AudioInput, UnitPer.Second, ModelKind.Transcription) => "input_cost_per_second",
        (UnitItem.AudioOutput, UnitPer.Second, ModelKind.Speech) => "output_cost_per_second",
        (UnitItem.VideoOutput, UnitPer.Second, ModelKind.Video) when _listing.Says("output_cost_per_video_per_second") is null => "output_cost_per_second",
        (UnitItem.ImageOutput, UnitPer.Pixel, _) => "input_cost_per_pixel",
        (UnitItem.ImageOutput, UnitPer.Image, _) when _listing.Says("input_cost_per_image") > 0 => "input_cost_per_image",
        _ => _units.GetValueOrDefault((unit.Item, unit.Per)),
    };

    private void Write(Utf8JsonWriter row, IReadOnlyList<PriceTier> tiers, Limits limits)
    {
        // Several thresholds are ranges in LiteLLM, which need an end.
        var said = _listing.Says(RangesEnd);
        var end = said ?? limits.Context.OrNull ?? limits.Input.OrNull;
        var asRanges = (tiers.Count > 1 || (tiers.Count == 1 && said is not null)) && end > tiers[^1].AboveInputTokens;
        if (!asRanges)
            foreach (var tier in tiers) Tokens(tier.Tokens, Threshold(tier));
        if (_listing.Says(CacheHit) is not null && _flat.TryGetValue(_meters[TokenMeter.CacheRead], out var cached)) _flat[CacheHit] = cached;
        foreach (var number in _listing.Says.Where(IsPrice)) _flat.TryAdd(number.Field, number.Value);
        foreach (var number in _listing.Differs.Where(IsPrice)) _flat[number.Field] = number.Value;
        foreach (var (key, price) in _flat)
            if (!asRanges || !_meters.ContainsValue(key)) row.WriteNumber(key, price);

        var saysSearch = _listing.Says.Where(said => said.Field.StartsWith(SearchSizes, StringComparison.Ordinal)).Select(said => (said.Field[SearchSizes.Length..], said.Value));
        List<(string Size, decimal Price)> search = [.. _search.Concat(saysSearch).DistinctBy(price => price.Item1)];
        if (search.Count > 0)
            row.Object("search_context_cost_per_query", json =>
            {
                foreach (var (size, price) in search) json.WriteNumber($"search_context_size_{size}", price);
            });
        if (asRanges || _results.Count > 0) Ranges(row, asRanges ? tiers : [], end ?? 0);
    }

    private static bool IsPrice(SaidNumber said) => !said.Field.Contains('.', StringComparison.Ordinal) && !said.Field.StartsWith("max_", StringComparison.Ordinal);

    private void Ranges(Utf8JsonWriter row, IReadOnlyList<PriceTier> tiers, decimal end)
    {
        row.WriteStartArray("tiered_pricing");
        for (var i = 0; i <= tiers.Count && tiers.Count > 0; i++)
        {
            row.WriteStartObject();
            if (i > 0) foreach (var price in tiers[i - 1].Tokens.Stated) row.WriteNumber(_meters[price.Meter], PerToken(price));
            else
                foreach (var key in _meters.Values)
                    if (_flat.TryGetValue(key, out var usual)) row.WriteNumber(key, usual);
            Range(row, "range", i == 0 ? 0 : tiers[i - 1].AboveInputTokens, i == tiers.Count ? end : tiers[i].AboveInputTokens);
            row.WriteEndObject();
        }

        foreach (var (from, to, price) in _results)
        {
            row.WriteStartObject();
            row.WriteNumber("input_cost_per_query", price);
            Range(row, "max_results_range", from, to);
            row.WriteEndObject();
        }

        row.WriteEndArray();
    }

    private static void Range(Utf8JsonWriter row, string name, decimal from, decimal to)
    {
        row.WriteStartArray(name);
        row.WriteNumberValue(from);
        row.WriteNumberValue(to);
        row.WriteEndArray();
    }
}
