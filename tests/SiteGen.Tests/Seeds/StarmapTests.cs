using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>Starmap's page of Gemini 2.0 Flash Preview Image Generation.</summary>
[Collection(TheWholeSite.Name)]
public sealed class StarmapTests(BuiltCatalog site)
{
    private const string Id = "gemini-2.0-flash-preview-image-generation";
    private const string Starmap = "https://github.com/agentstation/starmap";

    private SeedPage Page => site.Page($"models/google/{Id}");

    private SeedPage OnGoogle => site.Page($"providers/google/{Id}");

    [Fact]
    public void The_name_is_that_of_the_page()
    {
        Page.Shows("title: \"Gemini 2.0 Flash Preview Image Generation\"", "Gemini 2.0 Flash Preview Image Generation", page => page.Title);
        Page.Holds("# Gemini 2.0 Flash Preview Image Generation", "name", "Gemini 2.0 Flash Preview Image Generation");
        Assert.Equal("Gemini 2.0 Flash Preview Image Generation", Page.FrontMatter["title"]);
    }

    [Theory]
    [InlineData("author: \"Google\"")]
    [InlineData("**Developed by**: [Google](../)")]
    public void The_author_is_Google(string line)
    {
        Page.Shows(line, "/authors/google/", page => page.OpeningLink("Google"));
        Page.Holds(line, "author.id", "google");
        Page.Holds(line, "author.name", "Google");
    }

    [Fact]
    public void The_type_is_that_of_a_model()
    {
        Page.Holds("type: model", "type", "model");
        Assert.Equal("model", Page.FrontMatter["type"]);
    }

    [Fact]
    public void The_model_id_is_exact()
    {
        Page.Shows("| **Model ID** | `gemini-2.0-flash-preview-image-generation` |", Id, page => page.RowCode("Pricing", "Google AI Studio"));
        Page.Holds("| **Model ID** | `gemini-2.0-flash-preview-image-generation` |", "offerings[google].model_id", Id);
        OnGoogle.Holds("| **Model ID** | `gemini-2.0-flash-preview-image-generation` |", "model_id", Id);
    }

    [Theory]
    [InlineData("| **Context Window** | 32k tokens |", "Google Vertex AI", "limits.context", "32k tokens")]
    [InlineData("| [Google AI Studio](…) | 32.8k | — | |", "Google AI Studio", "limits.context", "32.8k tokens")]
    [InlineData("| Provider | Context | Pricing (Input/Output) | Notes | … | — |", "Google AI Studio", "cost", "no price")]
    [InlineData("![Supported input modalities](…/badge/input-text,image-teal)", "Google AI Studio", "modalities.input", "text, image")]
    [InlineData("![Supported output modalities](…/badge/output-text-cyan)", "Google AI Studio", "modalities.output", "text")]
    public void What_others_say_otherwise_is_a_conflict_of_the_day_it_was_updated(string line, string provider, string field, string value) =>
        Page.Conflict(line + " Last Updated: 2025-08-31 23:03:03 UTC", provider, field, value, Starmap, "2025-08-31");

    [Fact]
    public void The_most_output_is_the_exact_number_behind_8k()
    {
        Page.Limit("| **Max Output** | 8k tokens |", "Max output", "8,192 tokens", "limits.output", "8192");
        OnGoogle.Limit("| **Max Output** | 8k tokens |", "Max output", "8,192 tokens", "limits.output", "8192");
        Page.Mentions("| **Max Output** | 8k tokens |", "8k", page => page.Section("About"));
    }

    [Theory]
    [InlineData("![Supports text generation and processing](…/badge/text-✓-blue)", "Input", "Text", "modalities.input[text]", "text")]
    [InlineData("![Can analyze and understand images](…/badge/vision-✓-purple)", "Input", "Images (vision)", "modalities.input[image]", "image")]
    [InlineData("![Supported input modalities](…/badge/input-text,image-teal)", "Input", "Text", "modalities.input[text]", "text")]
    [InlineData("![Supported output modalities](…/badge/output-text-cyan)", "Output", "Text", "modalities.output[text]", "text")]
    [InlineData("![Accepts tool definitions in requests](…/badge/tools-✓-yellow)", "Request parameters", "tools", "supported_parameters[tools]", "tools")]
    [InlineData("![Accepts tool definitions in requests](…/badge/tools-✓-yellow)", "Features", "Function calling", "capabilities.function_calling", "true")]
    [InlineData("![Supports tool choice strategies (auto/none/required)](…/badge/tool__choice-✓-yellow)", "Request parameters", "tool_choice", "supported_parameters[tool_choice]", "tool_choice")]
    [InlineData("![Supports tool choice strategies (auto/none/required)](…/badge/tool__choice-✓-yellow)", "Features", "Tool choice", "capabilities.tool_choice", "true")]
    [InlineData("![Temperature sampling control](…/badge/temperature-core-red)", "Request parameters", "temperature", "supported_parameters[temperature]", "temperature")]
    [InlineData("![Nucleus sampling (top-p)](…/badge/top__p-core-red)", "Request parameters", "top_p", "supported_parameters[top_p]", "top_p")]
    [InlineData("![Top-k sampling](…/badge/top__k-advanced-orange)", "Request parameters", "top_k", "supported_parameters[top_k]", "top_k")]
    [InlineData("![Maximum token limit](…/badge/max__tokens-core-blue)", "Request parameters", "max_tokens", "supported_parameters[max_tokens]", "max_tokens")]
    [InlineData("![Stop sequences](…/badge/stop-core-blue)", "Request parameters", "stop", "supported_parameters[stop]", "stop")]
    [InlineData("![Alternative response formats](…/badge/format__response-✓-cyan)", "Request parameters", "response_format", "supported_parameters[response_format]", "response_format")]
    [InlineData("![JSON schema validation](…/badge/structured__outputs-✓-cyan)", "Request parameters", "structured_outputs", "supported_parameters[structured_outputs]", "structured_outputs")]
    [InlineData("![JSON schema validation](…/badge/structured__outputs-✓-cyan)", "Features", "Structured output", "capabilities.structured_output", "true")]
    [InlineData("![Response streaming](…/badge/streaming-✓-cyan)", "Features", "Streaming", "capabilities.streaming", "true")]
    public void Every_badge_is_there_in_words(string line, string group, string ability, string path, string written)
    {
        Page.Ability(line, group, ability, "supported", path, written);
        OnGoogle.Ability(line, group, ability, "supported", path, written);
    }

    [Fact]
    public void It_is_available_at_Google_AI_Studio()
    {
        const string line = "| [Google AI Studio](…/providers/google-ai-studio/models/gemini-2.0-flash-preview-image-generation) |";
        Page.Mentions(line, "Google AI Studio", page => page.RowText("Pricing", "Google AI Studio"));
        Page.Shows(line, $"/providers/google/{Id}/", page => page.Link("Pricing", "Google AI Studio"));
        Page.Holds(line, "offerings[google].provider_name", "Google AI Studio");
    }

    [Fact]
    public void All_models_of_the_author_are_a_link_away()
    {
        Page.Mentions("- [All Google Models](../)", "models", page => page.Section("Other models by Google"));
        Page.Shows("- [All Google Models](../)", "/models/google/gemini-3.5-flash/", page => page.Link("Other models by Google", "Gemini 3.5 Flash"));
        site.Page("authors/google").Holds("- [All Google Models](../)", $"models[google/{Id}].name", "Gemini 2.0 Flash Preview Image Generation");
    }

    [Fact]
    public void Starmap_is_named_as_source_and_linked()
    {
        Page.Shows("Generated by [Starmap](https://github.com/agentstation/starmap)", Starmap, page => page.Link("Useful links", "Starmap"));
        Page.Holds("Generated by [Starmap](https://github.com/agentstation/starmap)", "links[Starmap].url", Starmap);
        Page.Holds("Generated by [Starmap](https://github.com/agentstation/starmap)", $"offerings[google].sources[{Starmap}].url", Starmap);
    }
}
