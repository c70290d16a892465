using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>Future AGI's page of Gemini 2.0 Flash preview Image Generation.</summary>
[Collection(TheWholeSite.Name)]
public sealed class FutureAgiPreviewImageGenerationTests(BuiltCatalog site)
{
    private const string Id = "gemini-2.0-flash-preview-image-generation";

    private SeedPage Page => site.Page($"models/google/{Id}");

    private SeedPage OnVertex => site.Page($"providers/google-vertex/{Id}");

    private SeedPage OnGoogle => site.Page($"providers/google/{Id}");

    [Fact]
    public void The_name_is_that_of_the_page()
    {
        Page.Shows("Gemini 2.0 Flash preview Image Generation", "Gemini 2.0 Flash Preview Image Generation", page => page.Title);
        Page.Holds("Gemini 2.0 Flash preview Image Generation", "name", "Gemini 2.0 Flash Preview Image Generation");
    }

    [Theory]
    [InlineData("Estimate Gemini 2.0 Flash preview Image Generation spend", "Chat, Google Vertex AI: 30 × 1,000 × (1,050 × $0.10 + 450 × $0.025 + 350 × $0.40) ÷ 1,000,000 = $7.69")]
    [InlineData("Estimate uses $0.1000/M input · $0.4000/M output.", "× $0.10 +")]
    [InlineData("Estimate uses $0.1000/M input · $0.4000/M output.", "× $0.40)")]
    [InlineData("Production costs vary with retries, streaming overhead, and tool-call rounds.", "Not counted: writing to the cache, images and sound, tools, repeated requests, taxes.")]
    [InlineData("Pick a workload, fine-tune the sliders, and see the monthly bill.", "What 30 days would cost in US dollars, rounded up to the cent, for 5 assumed workloads.")]
    public void A_month_is_estimated(string line, string expected) => Page.Mentions(line, expected, page => page.Section("Spend estimator"));

    [Theory]
    [InlineData("Chat", "$7.69", "7.69")]
    [InlineData("Code", "$51.30", "51.3")]
    public void The_monthly_bill_is_in_every_form(string workload, string shown, string written)
    {
        const string Line = "Pick a workload, fine-tune the sliders, and see the monthly bill.";
        Page.Shows(Line, shown, page => page.Cell("Spend estimator", workload, "Google Vertex AI"));
        var row = Page.Json.Root.GetProperty("spend").GetProperty("rows").EnumerateArray().First();
        Assert.Equal(written, row.GetProperty("usd_per_month").GetProperty(workload.ToLowerInvariant()).GetRawText());
        Assert.All(["requests", "input", "output", "cached"], slider => Assert.Contains($"<input type=\"range\" data-slide=\"{slider}\"", Page.Files["HTML"], StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_a_chat_model()
    {
        Page.Mentions("Google Vertex AI chat", "Chat model by Google", page => page.Opening);
        Page.Holds("Google Vertex AI chat", "kind", "chat");
    }

    [Theory]
    [InlineData("Google Vertex AI chat Deprecated 180d ago", "Google Vertex AI", "google-vertex")]
    [InlineData("!already deprecated — provider stopped accepting new traffic 180 days ago", "Google AI Studio", "google")]
    public void It_is_deprecated_since_a_date(string line, string provider, string id)
    {
        Page.Mentions(line, "Deprecated since 2025-11-08", page => page.RowText("Pricing", provider));
        Page.Holds(line, $"offerings[{id}].lifecycle.deprecated", "2025-11-08");
        Page.Mentions(line, "Deprecated", page => page.Opening);
        Page.Holds(line, "lifecycle.state", "deprecated");
        Assert.Equal("deprecated", Page.FrontMatter["status"]);
    }

    [Fact]
    public void How_the_date_was_reckoned_is_said()
    {
        Page.Mentions("Deprecated 180d ago", "180 days since Google stopped taking new traffic", page => page.Section("Pricing"));
        Page.Holds("Deprecated 180d ago", "offerings[google-vertex].verified.date", "2026-05-07");
    }

    [Theory]
    [InlineData("| Input | $0.1000/M | |", "Input", "$0.10", "cost.input", "0.10")]
    [InlineData("| Output | $0.400/M | |", "Output", "$0.40", "cost.output", "0.40")]
    [InlineData("| Cached input | $0.0250/M |", "Cached input", "$0.025", "cost.cache_read", "0.025")]
    public void Google_Vertex_AI_has_its_prices(string line, string column, string shown, string path, string written) => PricesOf(OnVertex, "Google Vertex AI", line, column, shown, path, written);

    [Theory]
    [InlineData("| Google AI | $0.1000/M | … ", "Input", "$0.10", "cost.input", "0.10")]
    [InlineData("| Google AI | … | $0.400/M | … ", "Output", "$0.40", "cost.output", "0.40")]
    public void Google_AI_has_its_prices(string line, string column, string shown, string path, string written) => PricesOf(OnGoogle, "Google AI Studio", line, column, shown, path, written);

    [Fact]
    public void Google_AI_states_no_price_of_cached_input() =>
        Page.Price("| Provider | Input / 1M | Output / 1M | Verified |", "Google AI Studio", "Cached input", "—", "offerings[google].cost.cache_read", JsonFacts.Absent);

    [Theory]
    [InlineData("Input is priced at $0.1000 per 1M tokens and output at $0.400 per 1M tokens (Google Vertex AI, last verified May 7, 2026).", "Google Vertex AI")]
    [InlineData("| Google AI | $0.1000/M | $0.400/M | May 7, 2026 |", "Google AI Studio")]
    public void Prices_were_verified_on_a_day(string line, string provider) => Page.Verified(line, provider, "2026-05-07", "Future AGI", "https://futureagi.com/");

    [Fact]
    public void Prices_have_a_unit() =>
        Page.Mentions("Per-token rates, expressed in USD per 1M tokens. Verified May 7, 2026.", "US dollars per 1,000,000 tokens", page => page.Section("Pricing"));

    [Theory]
    [InlineData("Context window / 1,048,576 tokens", "Context window", "1,048,576 tokens", "limits.context", "1048576")]
    [InlineData("Max input / 1,048,576 tokens", "Max input", "1,048,576 tokens", "limits.input", "1048576")]
    [InlineData("Max output / 8,192 tokens", "Max output", "8,192 tokens", "limits.output", "8192")]
    [InlineData("Modalities / vision, audio_in, …, text", "Input", "Text, Image, Audio", "modalities.input", "text, image, audio")]
    [InlineData("Modalities / …, audio_out, text", "Output", "Text, Image, Audio", "modalities.output", "text, image, audio")]
    public void Limits_are_exact(string line, string term, string shown, string path, string written)
    {
        Page.Limit(line, term, shown, path, written);
        OnVertex.Limit(line, term, shown, path, written);
    }

    [Theory]
    [InlineData("Function calling ✓ supported", "Features", "Function calling", "supported", "capabilities.function_calling", "true")]
    [InlineData("Parallel tool calls ✓ supported", "Features", "Parallel function calling", "supported", "capabilities.parallel_function_calling", "true")]
    [InlineData("Vision input ✓ supported", "Input", "Images (vision)", "supported", "modalities.input[image]", "image")]
    [InlineData("Audio input ✓ supported", "Input", "Audio", "supported", "modalities.input[audio]", "audio")]
    [InlineData("Audio output ✓ supported", "Output", "Audio", "supported", "modalities.output[audio]", "audio")]
    [InlineData("PDF input — not advertised", "Input", "PDF", "not supported", "modalities.input[pdf]", JsonFacts.Absent)]
    [InlineData("Streaming ✓ supported", "Features", "Streaming", "supported", "capabilities.streaming", "true")]
    [InlineData("Structured output ✓ supported", "Features", "Structured output", "supported", "capabilities.structured_output", "true")]
    [InlineData("Prompt caching ✓ supported", "Features", "Prompt caching", "supported", "capabilities.prompt_caching", "true")]
    [InlineData("Reasoning — not advertised", "Features", "Reasoning", "not known", "capabilities.reasoning", JsonFacts.Absent)]
    public void Capabilities_are_told_apart(string line, string group, string ability, string state, string path, string written)
    {
        Page.Ability(line, group, ability, state, path, written);
        OnVertex.Ability(line, group, ability, state, path, written);
    }

    [Fact]
    public void That_it_lists_no_image_output_is_a_conflict() =>
        Page.Conflict("Modalities / vision, audio_in, audio_out, text", "Google Vertex AI", "modalities.output", "text, audio", "https://futureagi.com/", "2026-05-07");

    [Fact]
    public void No_benchmark_is_claimed()
    {
        Page.Mentions("Benchmarks pending", "No published score is recorded", page => page.Section("Benchmarks"));
        Page.Mentions("Have one to contribute? Submit a source", "Know one? Add it with its source", page => page.Section("Benchmarks"));
        Page.Holds("Benchmarks pending", "benchmarks", JsonFacts.Absent);
    }

    [Theory]
    [InlineData("Google Vertex AI", "google-vertex")]
    [InlineData("Google AI Studio", "google")]
    public void The_model_id_is_the_one_to_send_not_the_slug(string provider, string id)
    {
        const string line = "model=\"vertex-ai/gemini-2-0-flash-preview-image-generation\"";
        Page.Shows(line, Id, page => page.RowCode("Pricing", provider));
        Page.Holds(line, $"offerings[{id}].model_id", Id);
        Page.Holds(line, "aliases", "google/gemini-2-0-flash-preview-image-generation");
        Assert.Contains($"url=/models/google/{Id}/", site.Text("models/google/gemini-2-0-flash-preview-image-generation/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Claude Opus 4.7Google Vertex AI · $5.00/M in · $25.00/M out · 1,000,000 ctx", "anthropic/claude-opus-4-7", "$5.00", "$25.00", "1,000,000")]
    [InlineData("Claude Opus 4.6Google Vertex AI · $5.00/M in · $25.00/M out · 1,000,000 ctx", "anthropic/claude-opus-4-6", "$5.00", "$25.00", "1,000,000")]
    [InlineData("Gemini 3.1 Pro previewGoogle Vertex AI · $2.00/M in · $12.00/M out · 1,048,576 ctx", "google/gemini-3.1-pro-preview", "$2.00", "$12.00", "1,048,576")]
    [InlineData("Gemini 3 Pro PreviewGoogle Vertex AI · $2.00/M in · $12.00/M out · 1,048,576 ctx", "google/gemini-3-pro-preview", "$2.00", "$12.00", "1,048,576")]
    public void The_models_it_compares_with_have_their_prices(string line, string model, string input, string output, string context) =>
        site.Page($"models/{model}").Peer(line, "Google Vertex AI", input, output, context);

    private void PricesOf(SeedPage offering, string provider, string line, string column, string shown, string path, string written)
    {
        Page.Price(line, provider, column, shown, $"offerings[{provider}].{path}", written);
        offering.Price(line, provider, column, shown, path, written);
    }
}
