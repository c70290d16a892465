using System.Globalization;
using System.Text.Json;
using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Exports;

/// <summary>
/// The catalog in the shape of OpenRouter's <c>/api/v1/models</c> (https://openrouter.ai/docs): a row for each offering of OpenRouter under its own id, then a row for each other model under
/// its id here, with the facts of its cheapest offering, whose provider the row names. Prices are texts, in USD per token; <c>-1</c> is a price that the route decides.
/// As in OpenRouter's own answer, null is "not known".
/// </summary>
internal static class OpenRouterExport
{
    private const string OpenRouter = "openrouter";
    private const string ArenaBefore = "Design Arena ";

    private static readonly (TokenMeter Meter, string Key)[] _meters =
    [
        (TokenMeter.Input, "prompt"), (TokenMeter.Output, "completion"), (TokenMeter.CacheRead, "input_cache_read"), (TokenMeter.CacheWrite, "input_cache_write"),
        (TokenMeter.CacheWrite1h, "input_cache_write_1h"), (TokenMeter.Reasoning, "internal_reasoning"), (TokenMeter.InputAudio, "audio"), (TokenMeter.OutputAudio, "audio_output"),
        (TokenMeter.InputImage, "image"), (TokenMeter.OutputImage, "image_output"), (TokenMeter.CacheReadAudio, "input_audio_cache"),
    ];

    private static readonly (string Name, string Key)[] _indices =
    [
        ("Artificial Analysis Intelligence Index", "intelligence_index"), ("Artificial Analysis Coding Index", "coding_index"), ("Artificial Analysis Agentic Index", "agentic_index"),
    ];

    /// <summary>Writes <c>{data: [row, …]}</c>, by model.</summary>
    public static void Write(SiteContext context, Stream output) => ExportJson.Document(output, json =>
    {
        var ids = context.Catalog.Models.SelectMany(model => model.Offerings).Where(offering => offering.Provider.Id == OpenRouter).Select(offering => offering.ModelId).ToHashSet(StringComparer.Ordinal);
        json.WriteStartArray("data");
        foreach (var model in context.Catalog.Models)
        {
            var isServed = false;
            foreach (var offering in model.Offerings)
            {
                if (offering.Provider.Id != OpenRouter) continue;
                isServed = true;
                Row(context, json, offering.ModelId, model, offering);
            }

            if (!isServed && !ids.Contains(model.Id) && model.Offerings.Count > 0) Row(context, json, model.Id, model, Cheapest.Of(model, context.Catalog.Date) ?? model.Offerings[0]);
            json.EndRow();
        }

        json.WriteEndArray();
    });

    private static void Row(SiteContext context, Utf8JsonWriter json, string id, Model model, Offering offering)
    {
        var listing = offering.Provider.Id == OpenRouter ? offering.Listings.By(ListingCatalog.OpenRouter) : null;
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("name", $"{model.Author.Name}: {model.Name}{(id.EndsWith(":free", StringComparison.Ordinal) ? " (free)" : "")}");
        json.Text("description", model.Description);
        json.WriteString("provider", offering.Provider.Id);
        Number(json, "context_length", listing.Says("context_length") ?? offering.Limits.Context.OrNull);
        json.Object("architecture", architecture =>
        {
            var (input, output) = (offering.Modalities.Input ?? Modalities.None, offering.Modalities.Output ?? Modalities.None);
            if (input != Modalities.None && output != Modalities.None) architecture.WriteString("modality", $"{Joined(input)}->{Joined(output)}");
            architecture.Set("input_modalities", input, WordOf);
            architecture.Set("output_modalities", output, WordOf);
        });
        json.Object("pricing", pricing => Pricing(pricing, offering, listing));
        json.Object("top_provider", top =>
        {
            Number(top, "context_length", offering.Limits.Context.OrNull);
            Number(top, "max_completion_tokens", offering.Limits.Output.OrNull);
        });
        json.Texts("supported_parameters", offering.SupportedParameters ?? []);
        json.WriteString("knowledge_cutoff", model.Knowledge.OrNull?.ToString());
        json.WriteString("expiration_date", offering.Retires?.ToString());
        json.WriteString("hugging_face_id", HuggingFaceId(model));
        json.Object("links", links => links.WriteString("details", context.UrlOf(new Deriving.Served(model, offering))));
        Benchmarks(json, model);
        json.WriteEndObject();
    }

    private static void Pricing(Utf8JsonWriter pricing, Offering offering, Listing? listing)
    {
        var cost = offering.Cost;
        foreach (var (meter, key) in _meters)
        {
            var isMain = meter is TokenMeter.Input or TokenMeter.Output;
            if (isMain && cost.Tokens[meter].DoesNotApply && offering.Provider.Id != OpenRouter) continue; // its own rows say "0" for that and go back as they came; elsewhere it would read as free
            if (cost.Tokens[meter].AmountOrZero() is { } amount) pricing.WriteString(key, PerToken(amount));
            else if (isMain && offering.Billing == Billing.Free) pricing.WriteString(key, "0");
            else if (isMain && offering.Billing == Billing.Dynamic) pricing.WriteString(key, "-1");
            else if (listing.Says($"pricing.{key}") is { } said) pricing.WriteString(key, Text(said));
        }

        foreach (var (item, key) in (ReadOnlySpan<(UnitItem, string)>)[(UnitItem.WebSearch, "web_search"), (UnitItem.Request, "request")])
        {
            var price = listing.Says($"pricing.{key}");
            foreach (var unit in cost.Units)
                if (unit is { Per: UnitPer.Request, When: [] } && unit.Item == item) price = unit.Price;
            if (price is { } known) pricing.WriteString(key, Text(known));
        }

        pricing.Objects("overrides", cost.Tiers, static (json, tier) =>
        {
            json.WriteNumber("min_prompt_tokens", tier.AboveInputTokens);
            foreach (var (meter, key) in _meters)
                if (tier.Tokens[meter].AmountOrZero() is { } amount) json.WriteString(key, PerToken(amount));
        });
    }

    /// <summary>Scores that OpenRouter publishes, for whichever of its ids.</summary>
    private static void Benchmarks(Utf8JsonWriter json, Model model)
    {
        List<Benchmark> scores = [.. model.Benchmarks.Where(score => score.Source.StartsWith("https://openrouter.ai/", StringComparison.Ordinal))];
        if (scores.Count == 0) return;
        json.Object("benchmarks", benchmarks =>
        {
            benchmarks.Objects("design_arena", scores.FindAll(score => score.Name.StartsWith(ArenaBefore, StringComparison.Ordinal)), static (item, score) =>
            {
                var parts = score.Name[ArenaBefore.Length..].Split(": ", 2);
                item.WriteString("arena", parts[0]);
                if (parts.Length > 1) item.WriteString("category", parts[1]);
                item.WriteNumber("elo", score.Score);
            });
            benchmarks.Object("artificial_analysis", analysis =>
            {
                foreach (var (name, key) in _indices)
                    if (scores.Find(score => score.Name == name) is { } index) analysis.WriteNumber(key, index.Score);
            });
        });
    }

    private static string? HuggingFaceId(Model model)
    {
        const string site = "https://huggingface.co/";
        return model.Links.Where(link => link.Type == LinkType.Weights).Select(link => link.Url).Concat(model.Weights.Select(weights => weights.Url))
            .FirstOrDefault(url => url.StartsWith(site, StringComparison.Ordinal))?[site.Length..];
    }

    private static string Joined(Modalities set) =>
        string.Join('+', Vocabulary.Modalities.Values.Where(value => set.HasFlag(value)).Select(WordOf));

    private static string? WordOf(Modalities modality) => modality switch
    {
        Modalities.Pdf => "file",
        Modalities.Embedding => "embeddings",
        _ => Vocabulary.Modalities.Word(modality),
    };

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static string PerToken(decimal perMillion) => Text(perMillion * 0.000001m);

    /// <summary>Without zeros at the end, which dividing by one with 28 decimals takes off.</summary>
    private static string Text(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
