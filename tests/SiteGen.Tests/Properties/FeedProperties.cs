using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Tests.Importing;

namespace SiteGen.Tests.Properties;

/// <summary>Whatever a feed says is refused, or imported into a site that builds.</summary>
public sealed class FeedProperties
{
    private static readonly string[] _keys =
    [
        "litellm_provider", "mode", "max_tokens", "max_input_tokens", "max_output_tokens", "input_cost_per_token", "output_cost_per_token", "supports_vision", "supported_modalities", "supported_output_modalities", "deprecation_date", "source", "tiered_pricing",
        "search_context_cost_per_query", "search_context_size_low", "supported_endpoints", "name", "models", "providers", "data", "id", "api", "npm", "doc", "env", "cost", "limit", "context", "input", "output", "tiers", "tier", "size", "type", "modalities", "attachment",
        "temperature", "release_date", "last_updated", "knowledge", "weights", "links", "benchmarks", "url", "label", "status", "experimental", "modes", "reasoning", "family", "license", "pricing", "prompt", "completion", "architecture", "input_modalities",
        "output_modalities", "top_provider", "supported_parameters", "expiration_date", "created", "canonical_slug", "hugging_face_id", "description", "context_length", "per_request_limits", "cache_read", "score", "range", "sample_spec",
    ];

    private static readonly string[] _ids =
    [
        "a", "A", "a b", "a-b", "a_b", "a/b", "A/B", "a/b/c", "/", "a/", "/a", "", " ", ".", "..", "../../x", "con", "a.md", "é", "文", "🙂", "p\0", "a\nb", "\u202Ea", "openai", "gpt-9", "openai/gpt-9", "openai/gpt-9:free", "azure/eu/gpt-9", "bedrock/us-east-1/1-month-commitment/x",
        "vertex_ai-x", "vertex_ai/", "fireworks-ai-4.1b-to-16b", "1024-x-1024/dall-e-3", "~x", "x@y", "anthropic.claude-v9:0", "---", "- x", "{{ x }}", "<b>",
    ];

    private static readonly string[] _words = ["chat", "embedding", "text", "image", "audio", "pdf", "openai", "vertex_ai-x", "deprecated", "beta", "context", "2026-01-02", "2026-13-45", "0001-01-01", "https://a.example/", "javascript:alert(1)", "a: b", "# x", "| x |", "---", "\0", "\u2028", "1e400", "-1", "0.000001", "null", "true"];

    private static readonly string[] _numbers = ["0", "-1", "1", "0.000001", "1e-7", "1e400", "-1e-400", "99999999999999999999999999999", "0.1234567890123456789012345678901234567890", "4102444800", "128000", "9223372036854775808"];

    private static Gen<string> Text { get; } = Gen.OneOf(Gen.Elements(_ids), Gen.Elements(_words), Inputs.Line);

    private static Gen<string> Scalar { get; } = Gen.OneOf(Text.Select(Quoted), Gen.Elements(_numbers), Gen.Elements("null", "true", "false"));

    [Fact]
    public void Any_row_of_any_feed_is_refused_or_gives_a_site_that_builds() => Holds.For(Feeds(Value(3)), 400, FaultOf);

    [Fact]
    public void Rows_whose_ids_become_one_are_told_apart_or_skipped() => Holds.For(Feeds(Plain), 300, FaultOf);

    [Fact]
    public void Any_json_as_a_feed_is_refused_or_gives_a_site_that_builds() => Holds.For(Value(5).SelectMany(_ => Gen.Elements(Enum.GetValues<ImportFeed>()), (json, feed) => (feed, json)), 400, FaultOf);

    /// <summary>Rows that are whole: what is tried is their ids.</summary>
    private static Gen<string> Plain { get; } = Text.Select(text => $"{{\"litellm_provider\": {Quoted(text)}, \"mode\": \"chat\", \"name\": \"N\", \"input_cost_per_token\": 1e-6, \"output_cost_per_token\": 1e-6, \"cost\": {{\"input\": 1, \"output\": 2}}, \"pricing\": {{\"prompt\": \"0.1\", \"completion\": \"0.1\"}}}}");

    /// <summary>What looks like the feed that it is given as.</summary>
    private static Gen<(ImportFeed Feed, string Json)> Feeds(Gen<string> row) => Gen.OneOf(
        Entries(Text, row).Select(rows => (ImportFeed.LiteLlm, rows)),
        Entries(Text, Entries(Text, row).Select(models => $"{{\"name\": \"N\", \"models\": {models}}}")).Select(providers => (ImportFeed.ModelsDev, providers)),
        Entries(Text, row).SelectMany(_ => Entries(Text, Entries(Text, row).Select(models => $"{{\"models\": {models}}}")), (models, providers) => (ImportFeed.ModelsDev, $"{{\"models\": {models}, \"providers\": {providers}}}")),
        Text.Select(Quoted).SelectMany(_ => row, (id, rest) => rest.StartsWith('{') ? $"{{\"id\": {id}{(rest == "{}" ? "" : ", ")}{rest[1..]}" : rest).ListOf().Select(rows => (ImportFeed.OpenRouter, $"{{\"data\": [{string.Join(", ", rows)}]}}")));

    private static Gen<string> Value(int depth) => depth == 0 ? Scalar : Gen.OneOf(
        Scalar, Scalar, Entries(Gen.OneOf(Gen.Elements(_keys), Gen.Elements(_keys), Gen.Elements(_keys), Text), Value(depth - 1)), Value(depth - 1).ListOf().Where(list => list.Count < 6).Select(items => $"[{string.Join(", ", items)}]"));

    private static Gen<string> Entries(Gen<string> keys, Gen<string> values) => keys.SelectMany(_ => values, (key, value) => (key, value)).ListOf().Where(list => list.Count < 12)
        .Select(entries => $"{{{string.Join(", ", entries.DistinctBy(entry => entry.key).Select(entry => $"{Quoted(entry.key)}: {entry.value}"))}}}");

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString();

    private static string? FaultOf((ImportFeed Feed, string Json) feed)
    {
        using var site = new ImportSite();
        var diagnostics = new DiagnosticBag();
        if (site.Try(feed.Feed, feed.Json, diagnostics, new DateOnly(2026, 8, 1)) is null) return diagnostics.HasErrors ? null : "neither imported nor refused";
        site.Bind();
        return null;
    }
}
