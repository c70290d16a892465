using SiteGen.Importing;

namespace SiteGen.Tests.Importing;

public class ModelNameTests
{
    [Theory]
    [InlineData("openrouter", "x-ai/grok-9:free", "xai", "grok-9")]
    [InlineData("openrouter", "~anthropic/claude-opus-9", "anthropic", "claude-opus-9")]
    [InlineData("nano-gpt", "TEE/qwen9-72b", "alibaba", "qwen9-72b")]
    [InlineData("cloudflare-workers-ai", "@cf/meta/llama-9-8b-instruct", "meta", "llama-9-8b-instruct")]
    [InlineData("amazon-bedrock", "us.anthropic.claude-opus-9-20300101-v1:0", "anthropic", "claude-opus-9-20300101")]
    [InlineData("amazon-bedrock", "amazon.titan-embed-text-v2:0", "amazon", "titan-embed-text-v2")]
    [InlineData("amazon-bedrock", "anthropic.claude-v2:1", "anthropic", "claude-v2:1")]
    [InlineData("amazon-bedrock", "deepseek.v9.1", "deepseek", "deepseek.v9.1")]
    [InlineData("google-vertex", "deepseek-ai/deepseek-v9-maas", "deepseek", "deepseek-v9")]
    [InlineData("google-vertex", "claude-opus-9@20300101", "anthropic", "claude-opus-9-20300101")]
    [InlineData("azure", "gpt-35-turbo-0125", "openai", "gpt-3.5-turbo-0125")]
    [InlineData("snowflake-cortex", "openai-gpt-9", "openai", "gpt-9")]
    [InlineData("databricks", "databricks-meta-llama-9-70b", "meta", "llama-9-70b")]
    [InlineData("fal-ai", "fal-ai/flux-pro/v9.1", "black-forest-labs", "flux-pro-v9.1")]
    [InlineData("nano-gpt", "somebody/own-tune-7b", "somebody", "own-tune-7b")]
    public void An_id_tells_author_and_name(string provider, string modelId, string author, string name) =>
        Assert.Equal(new ModelName(author, name), ModelName.Of(provider, modelId));

    [Fact]
    public void Spellings_of_one_name_share_a_key()
    {
        Assert.Equal(ModelName.Of("openrouter", "anthropic/claude-9.5-mini").Key("openrouter"), ModelName.Of("anthropic", "claude-9-5-mini").Key("anthropic"));
        Assert.NotEqual(ModelName.Of("a", "claude-9-20300101").Key("a"), ModelName.Of("a", "claude-9").Key("a"));
    }

    [Fact]
    public void A_general_word_means_another_thing_at_each_provider() =>
        Assert.NotEqual(ModelName.Of("tavily", "search").Key("tavily"), ModelName.Of("firecrawl", "search").Key("firecrawl"));

    [Theory]
    [InlineData("con", "model-con")]
    [InlineData("gpt.md", "gpt-md")]
    [InlineData("NUL.1", "model-nul.1")]
    [InlineData("gpt-9.5", "gpt-9.5")]
    public void Slugs_are_names_that_every_file_system_holds(string text, string slug) => Assert.Equal(slug, SafeSlug.Of(text));
}
