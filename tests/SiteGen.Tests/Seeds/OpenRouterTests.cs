using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>OpenRouter's page of Gemini 2.0 Flash.</summary>
[Collection(TheWholeSite.Name)]
public sealed class OpenRouterTests(BuiltCatalog site)
{
    private SeedPage Page => site.Page("models/google/gemini-2.0-flash");

    private SeedPage OnOpenRouter => site.Page("providers/openrouter/google-gemini-2.0-flash-001");

    private SeedPage Provider => site.Page("providers/openrouter");

    [Fact]
    public void The_name_is_without_the_author()
    {
        Page.Shows("Google: Gemini 2.0 Flash", "Gemini 2.0 Flash", page => page.Title);
        Page.Holds("Google: Gemini 2.0 Flash", "name", "Gemini 2.0 Flash");
        Page.Holds("Google: Gemini 2.0 Flash", "author.name", "Google");
        Page.Mentions("Google: Gemini 2.0 Flash", "by Google", page => page.Opening);
    }

    [Fact]
    public void The_model_id_is_exact()
    {
        const string id = "google/gemini-2.0-flash-001";
        Page.Shows(id, id, page => page.RowCode("Pricing", "OpenRouter"));
        Page.Holds(id, "offerings[openrouter].model_id", id);
        OnOpenRouter.Holds(id, "model_id", id);
        Assert.Contains("url=/models/google/gemini-2.0-flash/", site.Text("models/google/gemini-2.0-flash-001/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_the_listing_is_not_taken_for_the_release()
    {
        Page.Mentions("Created Feb 5, 2025", "OpenRouter listed it on 2025-02-05", page => page.Section("Pricing"));
        Assert.StartsWith("OpenRouter listed it on 2025-02-05", Page.Json["offerings[openrouter].notes"], StringComparison.Ordinal);
        Page.Holds("Created Feb 5, 2025", "release_date", "2024-12-11");
    }

    [Fact]
    public void The_context_window_is_exact()
    {
        Page.Limit("1,048,576 context", "Context window", "1,048,576 tokens", "limits.context", "1048576");
        OnOpenRouter.Limit("1,048,576 context", "Context window", "1,048,576 tokens", "limits.context", "1048576");
    }

    [Theory]
    [InlineData("$0.10/M input tokens", "Input", "$0.10", "cost.input", "0.10")]
    [InlineData("$0.40/M output tokens", "Output", "$0.40", "cost.output", "0.40")]
    [InlineData("$0.026/K input imgs", "Per unit", "Image input: $0.000026 per image", "cost.units[image_input].price", "0.000026")]
    public void OpenRouter_has_its_prices(string line, string column, string shown, string path, string written)
    {
        Page.Price(line, "OpenRouter", column, shown, $"offerings[openrouter].{path}", written);
        OnOpenRouter.Price(line, "OpenRouter", column, shown, path, written);
    }

    [Fact]
    public void The_price_of_images_is_told_as_stated_too()
    {
        Page.Mentions("$0.026/K input imgs", "$0.026 per 1,000 input images", page => page.Section("Pricing"));
        Page.Holds("$0.026/K input imgs", "offerings[openrouter].cost.units[image_input].per", "image");
        Assert.EndsWith("$0.026 per 1,000 input images.", Page.Json["offerings[openrouter].notes"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a significantly faster time to first token (TTFT) compared to Gemini Flash 1.5", "a quicker first token")]
    [InlineData("while maintaining quality on par with larger models like Gemini Pro 1.5", "Gemini 1.5 Pro")]
    [InlineData("notable enhancements in multimodal understanding", "image understanding")]
    [InlineData("coding capabilities", "coding")]
    [InlineData("complex instruction following", "instruction following")]
    [InlineData("and function calling", "function calling")]
    public void What_it_is_good_at_is_said_in_own_words(string line, string words)
    {
        Page.Mentions(line, words, page => page.Section("About"));
        Assert.Contains(words, Page.Json["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void It_calls_functions() =>
        Page.Ability("and function calling", "Features", "Function calling", "supported", "capabilities.function_calling", "true");

    [Theory]
    [InlineData("\"type\": \"text\", \"text\": \"What is in this image?\"", "Text", "modalities.input[text]", "text")]
    [InlineData("\"type\": \"image_url\"", "Images (vision)", "modalities.input[image]", "image")]
    public void It_takes_what_the_sample_sends(string line, string ability, string path, string written) => OnOpenRouter.Ability(line, "Input", ability, "supported", path, written);

    [Fact]
    public void The_endpoint_speaks_the_OpenAI_protocol()
    {
        const string line = "base_url=\"https://openrouter.ai/api/v1\"";
        Provider.Mentions(line, "OpenAI chat completions", page => page.Section("Endpoints"));
        Assert.Contains("https://openrouter.ai/api/v1", Provider.Html.Codes);
        Assert.Contains("https://openrouter.ai/api/v1", Provider.Twin.Codes);
        Provider.Holds(line, "endpoints[openai-chat].base_url", "https://openrouter.ai/api/v1");
        OnOpenRouter.Mentions(line, "https://openrouter.ai/api/v1", page => page.Section("Endpoints"));
    }

    [Theory]
    [InlineData("api_key=\"<OPENROUTER_API_KEY>\"", "OPENROUTER_API_KEY")]
    [InlineData("\"HTTP-Referer\": \"<YOUR_SITE_URL>\", # Optional.", "HTTP-Referer")]
    [InlineData("\"X-Title\": \"<YOUR_SITE_NAME>\", # Optional.", "X-Title")]
    public void Names_to_send_are_code(string line, string name)
    {
        Assert.Contains(name, Provider.Html.Codes);
        Assert.Contains(name, Provider.Twin.Codes);
        Assert.Contains(name, Provider.Json["auth.env"] + Provider.Json["body"], StringComparison.Ordinal);
        Assert.Contains(name, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OpenRouter normalizes requests and responses across providers for you.", "Requests and answers are normalised")]
    [InlineData("the OpenRouter-specific headers are optional", "two optional headers")]
    [InlineData("Setting them allows your app to appear on the OpenRouter leaderboards.", "name your app in OpenRouter's rankings")]
    public void How_it_works_is_said_in_own_words(string line, string words)
    {
        Provider.Mentions(line, words, page => page.Section("About"));
        Assert.Contains(words, Provider.Json["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_named_as_source()
    {
        const string url = "https://openrouter.ai/google/gemini-2.0-flash-001";
        Page.Shows("Google: Gemini 2.0 Flash – Run with an API | OpenRouter", url, page => page.RowSource("Pricing", "OpenRouter"));
        Page.Holds("Google: Gemini 2.0 Flash – Run with an API | OpenRouter", "offerings[openrouter].url", url);
        Page.Holds("Google: Gemini 2.0 Flash – Run with an API | OpenRouter", $"offerings[openrouter].sources[{url}].url", url);
    }
}
