using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>What a price key of LiteLLM's means, e.g. <c>cache_creation_input_token_cost_above_1hr_above_200k_tokens_priority</c>.</summary>
/// <param name="Meter">For prices per token; null for others.</param>
/// <param name="Item">For prices per something else.</param>
/// <param name="Per">For prices per something else.</param>
/// <param name="AboveTokens">The threshold of input tokens; null for none. <c>200k</c> is 200,000 (models.dev's tiers agree).</param>
/// <param name="When">Service tier, resolution, length.</param>
internal sealed partial record LiteLlmPrice(TokenMeter? Meter, UnitItem Item, UnitPer Per, long? AboveTokens, IReadOnlyList<Condition> When)
{
    private static readonly FrozenDictionary<string, TokenMeter> _meters = new Dictionary<string, TokenMeter>
    {
        ["input_cost_per_token"] = TokenMeter.Input,
        ["output_cost_per_token"] = TokenMeter.Output,
        ["cache_read_input_token_cost"] = TokenMeter.CacheRead,
        ["input_cost_per_token_cache_hit"] = TokenMeter.CacheRead,
        ["cache_creation_input_token_cost"] = TokenMeter.CacheWrite,
        ["cache_creation_input_token_cost_above_1hr"] = TokenMeter.CacheWrite1h,
        ["output_cost_per_reasoning_token"] = TokenMeter.Reasoning,
        ["input_cost_per_audio_token"] = TokenMeter.InputAudio,
        ["output_cost_per_audio_token"] = TokenMeter.OutputAudio,
        ["input_cost_per_image_token"] = TokenMeter.InputImage,
        ["output_cost_per_image_token"] = TokenMeter.OutputImage,
        ["input_cost_per_video_token"] = TokenMeter.InputVideo,
        ["output_cost_per_video_token"] = TokenMeter.OutputVideo,
        ["cache_read_input_audio_token_cost"] = TokenMeter.CacheReadAudio,
        ["cache_creation_input_audio_token_cost"] = TokenMeter.CacheWriteAudio,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (UnitItem Item, UnitPer Per)> _units = new Dictionary<string, (UnitItem, UnitPer)>
    {
        ["input_cost_per_image"] = (UnitItem.ImageInput, UnitPer.Image),
        ["output_cost_per_image"] = (UnitItem.ImageOutput, UnitPer.Image),
        ["input_cost_per_pixel"] = (UnitItem.ImageInput, UnitPer.Pixel),
        ["output_cost_per_pixel"] = (UnitItem.ImageOutput, UnitPer.Pixel),
        ["input_cost_per_audio_per_second"] = (UnitItem.AudioInput, UnitPer.Second),
        ["output_cost_per_audio_per_second"] = (UnitItem.AudioOutput, UnitPer.Second),
        ["input_cost_per_video_per_second"] = (UnitItem.VideoInput, UnitPer.Second),
        ["output_cost_per_video_per_second"] = (UnitItem.VideoOutput, UnitPer.Second),
        ["input_cost_per_character"] = (UnitItem.TextInput, UnitPer.Character),
        ["output_cost_per_character"] = (UnitItem.TextOutput, UnitPer.Character),
        ["input_cost_per_request"] = (UnitItem.Request, UnitPer.Request),
        ["ocr_cost_per_page"] = (UnitItem.Ocr, UnitPer.Page),
        ["ocr_cost_per_credit"] = (UnitItem.Ocr, UnitPer.Credit),
        ["annotation_cost_per_page"] = (UnitItem.Annotation, UnitPer.Page),
        ["code_interpreter_cost_per_session"] = (UnitItem.CodeInterpreter, UnitPer.Session),
        ["file_search_cost_per_1k_calls"] = (UnitItem.FileSearch, UnitPer.ThousandCalls),
        ["file_search_cost_per_gb_per_day"] = (UnitItem.FileSearch, UnitPer.GigabyteDay),
        ["vector_store_cost_per_gb_per_day"] = (UnitItem.VectorStore, UnitPer.GigabyteDay),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads a key; null when it is no price that a content file can hold.</summary>
    public static LiteLlmPrice? Of(string key, ModelKind kind)
    {
        var when = new List<Condition>();
        var rest = key;
        if (Tier().Match(rest) is { Success: true } tier)
        {
            when.Add(new Condition("service_tier", tier.Groups[1].Value == "batches" ? "batch" : tier.Groups[1].Value));
            rest = rest[..tier.Index];
        }

        long? above = null;
        if (Above().Match(rest) is { Success: true } threshold)
        {
            above = long.Parse(threshold.Groups[1].ValueSpan, CultureInfo.InvariantCulture) * 1000;
            rest = rest[..threshold.Index];
        }

        if (Interval().Match(rest) is { Success: true } interval)
        {
            when.Add(new Condition("above_seconds", interval.Groups[1].Value));
            rest = rest[..interval.Index];
        }
        else if (Resolution().Match(rest) is { Success: true } resolution)
        {
            when.Add(new Condition("resolution", resolution.Groups[1].Value));
            rest = rest[..resolution.Index];
        }

        if (_meters.TryGetValue(rest, out var meter)) return new LiteLlmPrice(meter, default, default, above, when);
        return (_units.TryGetValue(rest, out var known) ? known : ByKind(rest, kind)) is var (item, per) ? new LiteLlmPrice(null, item, per, above, when) : null;
    }

    /// <summary>Keys that do not name what they count: that follows from what the model is for.</summary>
    private static (UnitItem Item, UnitPer Per)? ByKind(string key, ModelKind kind) => (key, kind) switch
    {
        ("input_cost_per_second", ModelKind.Transcription) => (UnitItem.AudioInput, UnitPer.Second),
        ("input_cost_per_second", _) => (UnitItem.Input, UnitPer.Second),
        ("output_cost_per_second", ModelKind.Transcription) => (UnitItem.TextOutput, UnitPer.Second),
        ("output_cost_per_second", ModelKind.Video) => (UnitItem.VideoOutput, UnitPer.Second),
        ("output_cost_per_second", ModelKind.Speech) => (UnitItem.AudioOutput, UnitPer.Second),
        ("output_cost_per_second", _) => (UnitItem.Output, UnitPer.Second),
        ("input_cost_per_query", ModelKind.Rerank) => (UnitItem.Rerank, UnitPer.Query),
        ("input_cost_per_query", ModelKind.Search) => (UnitItem.Search, UnitPer.Query),
        ("input_cost_per_query", _) => (UnitItem.Request, UnitPer.Query),
        _ => null,
    };

    [GeneratedRegex("_(priority|flex|batches)$")]
    private static partial Regex Tier();

    [GeneratedRegex(@"_above_(\d+)k_tokens$")]
    private static partial Regex Above();

    [GeneratedRegex(@"_above_(\d+)s_interval$")]
    private static partial Regex Interval();

    [GeneratedRegex(@"_(\d+p)$")]
    private static partial Regex Resolution();
}
