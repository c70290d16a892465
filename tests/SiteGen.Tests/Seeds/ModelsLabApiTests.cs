using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>What ModelsLab's page of Gemini 2.5 Flash Image Preview says about ModelsLab: addresses, the sample, links, other models.</summary>
[Collection(TheWholeSite.Name)]
public sealed class ModelsLabApiTests(BuiltCatalog site)
{
    private SeedPage Page => site.Page("models/google/gemini-2.5-flash-image-preview");

    private SeedPage Provider => site.Page("providers/modelslab");

    [Theory]
    [InlineData("OpenAI Compatible", "OpenAI chat completions", "https://modelslab.com/api/v7/llm/chat/completions", "Endpoint")]
    [InlineData("Anthropic Compatible", "Anthropic messages", "https://modelslab.com/api/v7/llm/v1/messages", "Messages")]
    [InlineData("Anthropic Compatible", "Anthropic token count", "https://modelslab.com/api/v7/llm/v1/messages/count_tokens", "Count Tokens")]
    [InlineData("Anthropic Compatible", "Anthropic model list", "https://modelslab.com/api/v7/llm/v1/models", "Models")]
    public void Addresses_are_in_full(string compatible, string name, string address, string label)
    {
        var line = $"{compatible} `{address}`{label}";
        Page.Shows(line, address, page => page.RowCode("About", name));
        Assert.Contains($"| {name} | `{address}` |", Page.Json["body"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("API EndpointsOpenAI Compatible", "OpenAI chat completions", "openai-chat")]
    [InlineData("Anthropic Compatible", "Anthropic messages", "anthropic-messages")]
    public void The_provider_speaks_both_protocols(string line, string protocol, string id)
    {
        Provider.Mentions(line, protocol, page => page.Section("Endpoints"));
        Provider.Mentions(line, "https://modelslab.com/api/v7/llm", page => page.Section("Endpoints"));
        Provider.Holds(line, $"endpoints[{id}].base_url", "https://modelslab.com/api/v7/llm");
    }

    [Theory]
    [InlineData("\"model_id\": \"gemini-2.5-flash-image-preview\",")]
    [InlineData("\"messages\": [")]
    [InlineData("\"content\": \"Hello!\"")]
    [InlineData("\"max_tokens\": 1000,")]
    [InlineData("\"key\": \"YOUR_API_KEY\"")]
    public void The_body_of_a_request_is_as_ModelsLab_writes_it(string line)
    {
        Page.Shows(line, "found", page => page.Fences.Any(fence => fence.Contains(line, StringComparison.Ordinal)) ? "found" : "not found");
        Assert.Contains(line, Page.Json["body"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Website](https://modelslab.com)", "modelslab.com", "https://modelslab.com")]
    [InlineData("[API Documentation](https://docs.modelslab.com)", "Documentation", "https://docs.modelslab.com")]
    [InlineData("[View Pricing](https://modelslab.com/pricing)", "Prices", "https://modelslab.com/pricing")]
    public void Links_of_the_provider_are_there(string line, string text, string url)
    {
        Provider.Shows(line, url, page => page.OpeningLink(text));
        Provider.Holds(line, $"links[{text}].url", url);
    }

    [Fact]
    public void The_blog_is_linked()
    {
        Provider.Shows("[Blog](https://modelslab.com/blog)", "https://modelslab.com/blog", page => page.Link("About", "https://modelslab.com/blog"));
        Assert.Contains("Blog: <https://modelslab.com/blog>", Provider.Json["body"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("View the [full API documentation](https://modelslab.com/models/google/gemini-2.5-flash-image-preview/api)", "ModelsLab API", "https://modelslab.com/models/google/gemini-2.5-flash-image-preview/api")]
    [InlineData("[View pricing plans](https://modelslab.com/pricing)", "ModelsLab plans", "https://modelslab.com/pricing")]
    public void Links_of_the_model_are_there(string line, string text, string url)
    {
        Page.Shows(line, url, page => page.Link("Useful links", text));
        Page.Holds(line, $"links[{text}].url", url);
    }

    [Theory]
    [InlineData("Pay only for what you use with no minimum commitments.", "pay as you go without a minimum")]
    [InlineData("Yes, ModelsLab offers a free tier", "a free tier")]
    [InlineData("Sign up to get free API credits", "starting credits")]
    public void Terms_of_the_provider_are_said(string line, string words)
    {
        Provider.Mentions(line, words, page => page.Section("About"));
        Assert.Contains(words, Provider.Json["body"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Gemini 2.0 Flash", "Gemini 2.0 Flash", "google/gemini-2.0-flash")]
    [InlineData("[Deepseek V3.2 Exp", "DeepSeek V3.2", "deepseek/deepseek-v3.2")]
    [InlineData("[Kimi K2.5", "Kimi K2.5", "moonshotai/kimi-k2.5")]
    [InlineData("[OpenAI: gpt-oss-20b", "GPT OSS 20B", "openai/gpt-oss-20b")]
    [InlineData("[Qwen: Qwen3 32B", "Qwen3 32B", "alibaba/qwen3-32b")]
    [InlineData("[Z.ai: GLM 4.5 Air (free)", "GLM-4.5-Air", "zhipuai/glm-4.5-air")]
    public void Related_models_are_linked_by_their_own_names(string line, string name, string id)
    {
        Page.Shows(line, $"/models/{id}/", page => page.Link("Related models", name));
        Page.Holds(line, $"related[{id}]", id);
    }

    [Theory]
    [InlineData("[LiquidAI: LFM2.5-1.2B-Thinking (free)", "liquid/lfm2.5-1.2b-thinking")]
    [InlineData("[Morph: Morph V3 Fast", "morph/morph-v3-fast")]
    [InlineData("[OpenAI: o3 Deep Research", "openai/o3-deep-research")]
    public void Others_named_there_have_a_page(string line, string id) => site.Page($"models/{id}").Holds(line, "id", id);
}
