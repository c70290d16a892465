using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>Future AGI's page of Gemini 2.0 Flash exp Image Generation.</summary>
[Collection(TheWholeSite.Name)]
public sealed class FutureAgiExpImageGenerationTests(BuiltCatalog site)
{
    private const string Id = "gemini-2.0-flash-exp-image-generation";

    private SeedPage Page => site.Page($"models/google/{Id}");

    private SeedPage OnGoogle => site.Page($"providers/google/{Id}");

    [Fact]
    public void The_name_is_that_of_the_page()
    {
        Page.Shows("Gemini 2.0 Flash exp Image Generation", "Gemini 2.0 Flash exp Image Generation", page => page.Title);
        Page.Holds("Gemini 2.0 Flash exp Image Generation", "name", "Gemini 2.0 Flash exp Image Generation");
    }

    [Fact]
    public void It_generates_images()
    {
        Page.Mentions("Google AI image generation", "Image generation model by Google", page => page.Opening);
        Page.Holds("Google AI image generation", "kind", "image");
        Page.Holds("Google AI image generation", "offerings[google].provider_name", "Google AI Studio");
    }

    [Theory]
    [InlineData("| Input | — | |", "Input", "n/a", "cost.input", "null")]
    [InlineData("| Output | — | |", "Output", "n/a", "cost.output", "null")]
    [InlineData("| Per image | $0.0390 |", "Per unit", "Image output: $0.039 per image", "cost.units[image_output].price", "0.039")]
    public void It_is_priced_per_image_only(string line, string column, string shown, string path, string written)
    {
        Page.Price(line, "Google AI Studio", column, shown, $"offerings[google].{path}", written);
        OnGoogle.Price(line, "Google AI Studio", column, shown, path, written);
    }

    [Fact] public void The_unit_is_an_image() => Page.Holds("| Per image | $0.0390 |", "offerings[google].cost.units[image_output].per", "image");

    [Fact]
    public void Prices_were_verified_on_a_day()
    {
        Page.Verified("Verified May 12, 2026.", "Google AI Studio", "2026-05-12", "Future AGI", "https://futureagi.com/");
        OnGoogle.Verified("(Google AI, last verified May 12, 2026)", "Google AI Studio", "2026-05-12", "Future AGI", "https://futureagi.com/");
    }

    [Theory]
    [InlineData("Input is priced at $0.000000 per 1M tokens", "cost.input")]
    [InlineData("and output at $0.000000 per 1M tokens", "cost.output")]
    public void A_price_of_zero_is_only_what_the_source_says(string line, string field)
    {
        Page.Conflict(line, "Google AI Studio", field, "$0.000000 per 1M tokens", "https://futureagi.com/", "2026-05-12");
        OnGoogle.Conflict(line, "Google AI Studio", field, "$0.000000 per 1M tokens", "https://futureagi.com/", "2026-05-12");
    }

    [Theory]
    [InlineData("Context window / 32,768 tokens", "Context window", "32,768 tokens", "limits.context", "32768")]
    [InlineData("Max input / 32,768 tokens", "Max input", "32,768 tokens", "limits.input", "32768")]
    [InlineData("Max output / 32,768 tokens", "Max output", "32,768 tokens", "limits.output", "32768")]
    [InlineData("Modalities / vision, …, text", "Input", "Text, Image", "modalities.input", "text, image")]
    [InlineData("Modalities / …, image, text", "Output", "Text, Image", "modalities.output", "text, image")]
    public void Limits_are_exact(string line, string term, string shown, string path, string written)
    {
        Page.Limit(line, term, shown, path, written);
        OnGoogle.Limit(line, term, shown, path, written);
    }

    [Theory]
    [InlineData("Function calling — not advertised", "Features", "Function calling", "not known", "capabilities.function_calling", JsonFacts.Absent)]
    [InlineData("Parallel tool calls — not advertised", "Features", "Parallel function calling", "not known", "capabilities.parallel_function_calling", JsonFacts.Absent)]
    [InlineData("Vision input ✓ supported", "Input", "Images (vision)", "supported", "modalities.input[image]", "image")]
    [InlineData("Audio input — not advertised", "Input", "Audio", "not supported", "modalities.input[audio]", JsonFacts.Absent)]
    [InlineData("Audio output — not advertised", "Output", "Audio", "not supported", "modalities.output[audio]", JsonFacts.Absent)]
    [InlineData("PDF input — not advertised", "Input", "PDF", "not supported", "modalities.input[pdf]", JsonFacts.Absent)]
    [InlineData("Streaming ✓ supported", "Features", "Streaming", "supported", "capabilities.streaming", "true")]
    [InlineData("Structured output — not advertised", "Features", "Structured output", "not known", "capabilities.structured_output", JsonFacts.Absent)]
    [InlineData("Prompt caching — not advertised", "Features", "Prompt caching", "not known", "capabilities.prompt_caching", JsonFacts.Absent)]
    [InlineData("Reasoning — not advertised", "Features", "Reasoning", "not known", "capabilities.reasoning", JsonFacts.Absent)]
    public void Capabilities_are_told_apart(string line, string group, string ability, string state, string path, string written)
    {
        Page.Ability(line, group, ability, state, path, written);
        OnGoogle.Ability(line, group, ability, state, path, written);
    }

    [Fact]
    public void No_benchmark_is_claimed()
    {
        Page.Mentions("Benchmarks pending", "No published score is recorded", page => page.Section("Benchmarks"));
        Page.Holds("Benchmarks pending", "benchmarks", JsonFacts.Absent);
    }

    [Fact]
    public void The_model_id_is_the_one_to_send_not_the_slug()
    {
        const string line = "model=\"google/gemini-2-0-flash-exp-image-generation\"";
        Page.Shows(line, Id, page => page.RowCode("Pricing", "Google AI Studio"));
        Page.Holds(line, "offerings[google].model_id", Id);
        Page.Holds(line, "aliases", "google/gemini-2-0-flash-exp-image-generation");
        Assert.Contains($"url=/models/google/{Id}/", site.Text("models/google/gemini-2-0-flash-exp-image-generation/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gemini 2.5 Flash ImageGoogle AI · $0.300/M in · $2.50/M out · 32,768 ctx", "gemini-2.5-flash-image", "$0.30", "$2.50", "32,768")]
    [InlineData("Deep Research Pro preview 12.2025Google AI · $2.00/M in · $12.00/M out · 65,536 ctx", "deep-research-pro-preview-12-2025", "$2.00", "$12.00", "65,536")]
    [InlineData("Gemini 3.1 Flash Image previewGoogle AI · $0.250/M in · $1.50/M out · 65,536 ctx", "gemini-3.1-flash-image-preview", "$0.25", "$1.50", "65,536")]
    [InlineData("Gemini 3 Pro Image previewGoogle AI · $2.00/M in · $12.00/M out · 65,536 ctx", "gemini-3-pro-image-preview", "$2.00", "$12.00", "65,536")]
    public void The_models_it_compares_with_have_their_prices(string line, string model, string input, string output, string context) =>
        site.Page($"models/google/{model}").Peer(line, "Google AI Studio", input, output, context);

    [Theory]
    [InlineData("- Deep Research Pro preview 12.2025Google AI", "Deep Research Pro preview 12.2025", "google/deep-research-pro-preview-12-2025")]
    [InlineData("- Gemini 3.1 Flash Image previewGoogle AI", "Gemini 3.1 Flash Image preview", "google/gemini-3.1-flash-image-preview")]
    [InlineData("- Gemini 3 Pro Image previewGoogle AI", "Gemini 3 Pro Image preview", "google/gemini-3-pro-image-preview")]
    public void The_models_it_compares_with_are_linked(string line, string name, string id)
    {
        Page.Shows(line, $"/models/{id}/", page => page.Link("Related models", name));
        Page.Holds(line, $"related[{id}]", id);
    }

    [Fact]
    public void The_nearest_of_them_is_its_successor()
    {
        Page.Shows("- Gemini 2.5 Flash ImageGoogle AI", "/models/google/gemini-2.5-flash-image/", page => page.OpeningLink("Gemini 2.5 Flash Image"));
        Page.Holds("- Gemini 2.5 Flash ImageGoogle AI", "successor", "google/gemini-2.5-flash-image");
    }
}
