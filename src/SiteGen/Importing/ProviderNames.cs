using System.Collections.Frozen;
using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>Who serves models: models.dev's ids for the names that LiteLLM uses (<c>litellm_provider</c> and the first segment of keys), and what feeds do not say about them.</summary>
internal static class ProviderNames
{
    /// <summary>LiteLLM's list of providers, each with a page; the documentation of providers whose own is not known.</summary>
    public const string LiteLlmDocs = "https://docs.litellm.ai/docs/providers";

    /// <summary>Names and documentation of providers that LiteLLM knows and models.dev does not; where the address is not known, LiteLLM's list stands in.</summary>
    private static readonly FrozenDictionary<string, (string Name, string? Docs)> _described = new Dictionary<string, (string, string?)>
    {
        ["ai21"] = ("AI21 Labs", "https://docs.ai21.com/"),
        ["alibaba"] = ("Alibaba", "https://www.alibabacloud.com/help/en/model-studio/models"),
        ["amazon-bedrock"] = ("Amazon Bedrock", "https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html"),
        ["amazon-bedrock-mantle"] = ("Amazon Bedrock (Mantle)", "https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html"),
        ["anthropic"] = ("Anthropic", "https://docs.anthropic.com/en/docs/about-claude/models"),
        ["aws-polly"] = ("Amazon Polly", "https://docs.aws.amazon.com/polly/"),
        ["azure"] = ("Azure", "https://learn.microsoft.com/en-us/azure/ai-services/openai/concepts/models"),
        ["azure-ai"] = ("Azure AI Foundry", "https://learn.microsoft.com/en-us/azure/ai-foundry/"),
        ["black-forest-labs"] = ("Black Forest Labs", "https://docs.bfl.ai/"),
        ["cerebras"] = ("Cerebras", "https://inference-docs.cerebras.ai/"),
        ["chatgpt"] = ("ChatGPT", null),
        ["cohere"] = ("Cohere", "https://docs.cohere.com/docs/models"),
        ["databricks"] = ("Databricks", "https://docs.databricks.com/"),
        ["deepgram"] = ("Deepgram", "https://developers.deepgram.com/"),
        ["deepinfra"] = ("Deep Infra", "https://deepinfra.com/models"),
        ["deepseek"] = ("DeepSeek", "https://api-docs.deepseek.com/quick_start/pricing"),
        ["elevenlabs"] = ("ElevenLabs", "https://elevenlabs.io/docs"),
        ["fal-ai"] = ("fal", "https://docs.fal.ai/"),
        ["fireworks-ai"] = ("Fireworks AI", "https://fireworks.ai/docs/"),
        ["github-copilot"] = ("GitHub Copilot", "https://docs.github.com/en/copilot"),
        ["google"] = ("Google", "https://ai.google.dev/gemini-api/docs/models"),
        ["google-vertex"] = ("Vertex", "https://cloud.google.com/vertex-ai/generative-ai/docs/models"),
        ["groq"] = ("Groq", "https://console.groq.com/docs/models"),
        ["jina"] = ("Jina AI", "https://jina.ai/"),
        ["mistral"] = ("Mistral", "https://docs.mistral.ai/"),
        ["mistral-codestral"] = ("Mistral (Codestral)", "https://docs.mistral.ai/"),
        ["moonshotai"] = ("Moonshot AI", "https://platform.moonshot.ai/docs/"),
        ["oci"] = ("Oracle Cloud", "https://docs.oracle.com/en-us/iaas/Content/generative-ai/home.htm"),
        ["ollama"] = ("Ollama", "https://docs.ollama.com/"),
        ["openai"] = ("OpenAI", "https://platform.openai.com/docs/models"),
        ["openrouter"] = ("OpenRouter", "https://openrouter.ai/models"),
        ["perplexity"] = ("Perplexity", "https://docs.perplexity.ai/"),
        ["replicate"] = ("Replicate", "https://replicate.com/docs"),
        ["sagemaker"] = ("Amazon SageMaker", "https://docs.aws.amazon.com/sagemaker/"),
        ["stability"] = ("Stability AI", "https://platform.stability.ai/docs"),
        ["togetherai"] = ("Together AI", "https://docs.together.ai/docs/serverless-models"),
        ["vercel"] = ("Vercel AI Gateway", "https://vercel.com/docs/ai-gateway"),
        ["voyage"] = ("Voyage AI", "https://docs.voyageai.com/"),
        ["watsonx"] = ("IBM watsonx", "https://www.ibm.com/docs/en/watsonx"),
        ["xai"] = ("xAI", "https://docs.x.ai/docs/models"),
        ["zai"] = ("Z.AI", "https://docs.z.ai/guides/overview/pricing"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _clouds = new[]
    {
        "amazon-bedrock", "amazon-bedrock-mantle", "azure", "azure-ai", "azure-cognitive-services", "google-vertex", "oci", "sagemaker", "watsonx", "ovhcloud", "scaleway", "vultr",
        "cloudflare-workers-ai", "snowflake-cortex", "databricks", "sap-ai-core",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _aggregators = new[]
    {
        "302ai", "abacus", "aihubmix", "aiml", "cloudflare-ai-gateway", "github-models", "helicone", "llmgateway", "merge-gateway", "nano-gpt", "openrouter", "orcarouter",
        "poe", "requesty", "routing-run", "vercel", "zenmux",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _local = new[] { "lmstudio", "ollama", "lemonade", "llamafile", "privatemode-ai" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>models.dev's id for a name of LiteLLM's; null when no slug can be made of it. All of <c>vertex_ai-…</c> is Vertex.</summary>
    public static string? OfLiteLlm(string name) =>
        LiteLlmNames.IdOf(name)
        ?? (name == "vertex_ai" || name.StartsWith("vertex_ai-", StringComparison.Ordinal) ? "google-vertex" : SafeSlug.Of(name.Replace('_', '-')));

    /// <summary>A provider of which a feed says only the name.</summary>
    public static ImportedProvider Describe(string id) =>
        _described.TryGetValue(id, out var known)
            ? new ImportedProvider(id, known.Name, TypeOf(id), known.Docs ?? LiteLlmDocs, null, [])
            : new ImportedProvider(id, id, TypeOf(id), LiteLlmDocs, null, []);

    /// <summary>What kind of provider it is; null when the tables do not say.</summary>
    public static ProviderType? TypeOf(string id) =>
        _clouds.Contains(id) ? ProviderType.Cloud
        : _aggregators.Contains(id) ? ProviderType.Aggregator
        : _local.Contains(id) ? ProviderType.Local
        : AuthorNames.Find(id) is not null ? ProviderType.FirstParty
        : null;

    /// <summary>True for providers whose models come with a plan of a fixed fee, so that a price of 0 there means neither free nor unknown.</summary>
    public static bool IsPlan(string id) =>
        id is "github-copilot" or "chatgpt" or "kimi-for-coding"
        || id.Contains("-coding-plan", StringComparison.Ordinal) || id.Contains("-token-plan", StringComparison.Ordinal);
}
