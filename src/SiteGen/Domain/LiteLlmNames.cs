using System.Collections.Frozen;

namespace SiteGen.Domain;

/// <summary>LiteLLM's names for providers, beside the ids of this catalog, which are models.dev's.</summary>
public static class LiteLlmNames
{
    /// <summary>This catalog's id; LiteLLM's names, the one to write first.</summary>
    private static readonly (string Id, string[] Names)[] _providers =
    [
        ("alibaba", ["dashscope"]),
        ("amazon-bedrock", ["bedrock", "bedrock_converse"]),
        ("amazon-bedrock-mantle", ["bedrock_mantle"]),
        ("azure", ["azure", "azure_text"]),
        ("azure-ai", ["azure_ai"]),
        ("cloudflare-workers-ai", ["cloudflare"]),
        ("cohere", ["cohere_chat", "cohere"]),
        ("featherless", ["featherless_ai"]),
        ("fireworks-ai", ["fireworks_ai", "fireworks_ai-embedding-models"]),
        ("friendli", ["friendliai"]),
        ("gmicloud", ["gmi"]),
        ("google", ["gemini", "palm"]),
        ("google-vertex", ["vertex_ai"]),
        ("jina", ["jina_ai"]),
        ("llama", ["meta_llama"]),
        ("mistral-codestral", ["codestral", "text-completion-codestral"]),
        ("moonshotai", ["moonshot"]),
        ("nova", ["amazon_nova", "amazon-nova"]),
        ("nvidia", ["nvidia_nim"]),
        ("openai", ["openai", "text-completion-openai"]),
        ("snowflake-cortex", ["snowflake"]),
        ("togetherai", ["together_ai"]),
        ("vercel", ["vercel_ai_gateway"]),
        ("you", ["you_com"]),
    ];

    private static readonly FrozenDictionary<string, string> _ids = _providers
        .SelectMany(provider => provider.Names, (provider, name) => (name, provider.Id)).ToFrozenDictionary(pair => pair.name, pair => pair.Id, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _names = _providers.ToFrozenDictionary(provider => provider.Id, provider => provider.Names[0], StringComparer.Ordinal);

    /// <summary>This catalog's id for a name of LiteLLM's; null when the two differ by their hyphens at most.</summary>
    public static string? IdOf(string name) => _ids.GetValueOrDefault(name);

    /// <summary>LiteLLM's name for a provider: <c>fireworks_ai</c>.</summary>
    public static string NameOf(string id) => _names.GetValueOrDefault(id) ?? id.Replace('-', '_');

    /// <summary>The key under which LiteLLM lists what it calls by provider and model id; the ids of some makers stand alone.</summary>
    public static string KeyOf(string id, string modelId) => id is "openai" or "anthropic" ? modelId : $"{NameOf(id)}/{modelId}";
}
