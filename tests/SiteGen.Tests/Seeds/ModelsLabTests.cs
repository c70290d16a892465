using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>ModelsLab's page of Gemini 2.5 Flash Image Preview.</summary>
[Collection(TheWholeSite.Name)]
public sealed class ModelsLabTests(BuiltCatalog site)
{
    private const string Id = "gemini-2.5-flash-image-preview";
    private const string Source = "https://modelslab.com/models/google/gemini-2.5-flash-image-preview/api.md";

    private SeedPage Page => site.Page($"models/google/{Id}");

    private SeedPage OnModelsLab => site.Page($"providers/modelslab/{Id}");

    [Fact]
    public void The_name_is_that_of_the_page()
    {
        Page.Shows("title: Gemini 2.5 Flash Image Preview  | Text Generation | ModelsLab", "Gemini 2.5 Flash Image Preview", page => page.Title);
        Page.Holds("Gemini 2.5 Flash Image Preview", "name", "Gemini 2.5 Flash Image Preview");
    }

    [Fact]
    public void The_author_is_Google()
    {
        Page.Shows("gemini-2.5-flash-image-preview google Closed Source Model", "/authors/google/", page => page.OpeningLink("Google"));
        Page.Holds("gemini-2.5-flash-image-preview google Closed Source Model", "author.id", "google");
    }

    [Fact]
    public void The_model_id_is_exact()
    {
        Page.Shows("Model IDgemini-2.5-flash-image-preview", Id, page => page.RowCode("Pricing", "ModelsLab"));
        Page.Holds("The model ID for Gemini 2.5 Flash Image Preview is \"gemini-2.5-flash-image-preview\".", "offerings[modelslab].model_id", Id);
        OnModelsLab.Holds("\"model_id\": \"gemini-2.5-flash-image-preview\"", "model_id", Id);
    }

    [Fact]
    public void The_weights_are_not_open()
    {
        Page.Shows("Closed Source Model", "no", page => page.Value("Limits and modalities", "Open weights"));
        Page.Holds("Closed Source Model", "open_weights", "false");
    }

    [Theory]
    [InlineData("Input $0.30 / 1M tokens", "Input", "$0.30", "cost.input", "0.30")]
    [InlineData("Output $2.50 / 1M tokens", "Output", "$2.50", "cost.output", "2.50")]
    public void ModelsLab_has_its_prices(string line, string column, string shown, string path, string written)
    {
        Page.Price(line, "ModelsLab", column, shown, $"offerings[modelslab].{path}", written);
        OnModelsLab.Price(line, "ModelsLab", column, shown, path, written);
    }

    [Fact]
    public void ModelsLab_bills_by_usage()
    {
        const string line = "Pay only for what you use";
        Page.Mentions(line, "By usage", page => page.RowText("Pricing", "ModelsLab"));
        Page.Holds(line, "offerings[modelslab].billing", "usage");
        OnModelsLab.Mentions(line, "By usage", page => page.RowText("Pricing", "ModelsLab"));
        OnModelsLab.Holds(line, "billing", "usage");
    }

    [Theory]
    [InlineData("$1.400000 / call", "$1.400000 per call")]
    [InlineData("Price$1.400000 per million tokens", "$1.400000 per million tokens")]
    [InlineData("Gemini 2.5 Flash Image Preview costs $1.400000 per million tokens.", "$1.400000 per million tokens")]
    public void A_mean_price_is_only_what_the_source_says(string line, string value)
    {
        Page.Conflict(line, "ModelsLab", "cost", value, Source, "2026-04-14");
        OnModelsLab.Conflict(line, "ModelsLab", "cost", value, Source, "2026-04-14");
    }

    [Fact]
    public void Prices_were_verified_when_the_page_was_generated() =>
        Page.Verified("generated_at: 2026-04-14T22:41:37.723488Z", "ModelsLab", "2026-04-14", "ModelsLab", Source);

    [Theory]
    [InlineData("AddedAugust 26, 2025", "Added by ModelsLab on 2025-08-26")]
    [InlineData("ModelsLab uses pay-per-use pricing with no minimum commitments.", "Pay as you go without a minimum")]
    [InlineData("A free tier is available to get started.", "a free tier")]
    [InlineData("Sign up to get free API credits", "starting credits")]
    public void Terms_are_noted(string line, string words)
    {
        Page.Mentions(line, words, page => page.Section("Pricing"));
        Assert.Contains(words, Page.Json["offerings[modelslab].notes"], StringComparison.Ordinal);
    }

    [Fact]
    public void It_was_released_on_the_day_it_was_added()
    {
        Page.Mentions("AddedAugust 26, 2025", "2025-08-26", page => page.Opening);
        Page.Holds("AddedAugust 26, 2025", "release_date", "2025-08-26");
    }

    [Theory]
    [InlineData("CategoryLLM Models")]
    [InlineData("TaskText Generation")]
    [InlineData("- Chat completion and multi-turn conversation API")]
    public void It_is_a_chat_model(string line)
    {
        Page.Mentions(line, "Chat model by Google", page => page.Opening);
        Page.Holds(line, "kind", "chat");
    }

    [Theory]
    [InlineData("- Streaming response with token-by-token output", "Features", "Streaming", "capabilities.streaming", "true")]
    [InlineData("- Function calling and tool use support", "Features", "Function calling", "capabilities.function_calling", "true")]
    [InlineData("- System prompts and role-based messaging", "Features", "System prompt", "capabilities.system_prompt", "true")]
    [InlineData("- JSON mode and …", "Features", "JSON mode", "capabilities.json_mode", "true")]
    [InlineData("- … and structured output", "Features", "Structured output", "capabilities.structured_output", "true")]
    [InlineData("multimodal LLM for … image generation and editing", "Input", "Text", "modalities.input[text]", "text")]
    [InlineData("image … editing, blending multiple images", "Input", "Images (vision)", "modalities.input[image]", "image")]
    [InlineData("TaskText Generation", "Output", "Text", "modalities.output[text]", "text")]
    [InlineData("photorealistic image generation", "Output", "Images", "modalities.output[image]", "image")]
    [InlineData("Temperature0.7", "Request parameters", "temperature", "supported_parameters[temperature]", "temperature")]
    [InlineData("Max Tokens1000", "Request parameters", "max_tokens", "supported_parameters[max_tokens]", "max_tokens")]
    [InlineData("Top P0.9", "Request parameters", "top_p", "supported_parameters[top_p]", "top_p")]
    [InlineData("Frequency Penalty0", "Request parameters", "frequency_penalty", "supported_parameters[frequency_penalty]", "frequency_penalty")]
    [InlineData("Presence Penalty0", "Request parameters", "presence_penalty", "supported_parameters[presence_penalty]", "presence_penalty")]
    public void Features_are_there_in_words(string line, string group, string ability, string path, string written)
    {
        Page.Ability(line, group, ability, "supported", path, written);
        OnModelsLab.Ability(line, group, ability, "supported", path, written);
    }

    [Theory]
    [InlineData("Temperature0.7", "temperature 0.7")]
    [InlineData("Max Tokens1000", "at most 1,000 tokens")]
    [InlineData("Top P0.9", "top p 0.9")]
    [InlineData("Frequency Penalty0 … Presence Penalty0", "both penalties 0")]
    [InlineData("System MessageYou are a helpful AI assistant …", "\"You are a helpful AI assistant specialized in providing accurate and detailed responses.\"")]
    [InlineData("blending multiple images", "blends several")]
    [InlineData("maintaining character consistency", "keeps characters consistent")]
    [InlineData("supporting 10+ aspect ratios", "in more than ten aspect ratios")]
    [InlineData("image generation and editing", "generates and edits images")]
    public void What_it_does_and_starts_from_is_said(string line, string words)
    {
        Page.Mentions(line, words, page => page.Opening + page.Section("About"));
        Assert.Contains(words, Page.Json["description"] + Page.Json["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void Aspect_ratios_are_a_question()
    {
        Page.Mentions("supporting 10+ aspect ratios", "ModelsLab states more than ten.", page => page.Section("Which aspect ratios does it support?"));
        Page.Holds("supporting 10+ aspect ratios", "faq[aspect-ratios].a", "ModelsLab states more than ten.");
    }
}
