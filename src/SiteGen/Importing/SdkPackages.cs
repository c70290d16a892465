using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>What the AI SDK package that models.dev names tells about a provider: the protocol, and the address where the package has one built in.</summary>
internal static class SdkPackages
{
    /// <summary>Where requests go; null when that cannot be told. What fills an account's own part stays as <c>${NAME}</c>.</summary>
    public static Endpoint? EndpointOf(string npm, string? api) => (npm, api?.TrimEnd('/')) switch
    {
        ("@ai-sdk/openai-compatible" or "@openrouter/ai-sdk-provider", { } url) => new Endpoint(Protocol.OpenAiChat, url),
        ("@ai-sdk/openai", { } url) => new Endpoint(Protocol.OpenAiResponses, url),
        ("@ai-sdk/anthropic", { } url) => new Endpoint(Protocol.AnthropicMessages, WithoutVersion(url)), // the protocol adds /v1/messages itself
        ("@ai-sdk/anthropic", null) => new Endpoint(Protocol.AnthropicMessages, "https://api.anthropic.com"),
        ("@ai-sdk/openai", null) => new Endpoint(Protocol.OpenAiChat, "https://api.openai.com/v1"),
        ("@ai-sdk/google", null) => new Endpoint(Protocol.Gemini, "https://generativelanguage.googleapis.com/v1beta"),
        ("@ai-sdk/groq", null) => new Endpoint(Protocol.OpenAiChat, "https://api.groq.com/openai/v1"),
        ("@ai-sdk/xai", null) => new Endpoint(Protocol.OpenAiChat, "https://api.x.ai/v1"),
        ("@ai-sdk/togetherai", null) => new Endpoint(Protocol.OpenAiChat, "https://api.together.xyz/v1"),
        ("@ai-sdk/deepinfra", null) => new Endpoint(Protocol.OpenAiChat, "https://api.deepinfra.com/v1/openai"),
        ("@ai-sdk/mistral", null) => new Endpoint(Protocol.OpenAiChat, "https://api.mistral.ai/v1"),
        ("@ai-sdk/cerebras", null) => new Endpoint(Protocol.OpenAiChat, "https://api.cerebras.ai/v1"),
        ("@ai-sdk/perplexity", null) => new Endpoint(Protocol.OpenAiChat, "https://api.perplexity.ai"),
        ("@ai-sdk/gateway", null) => new Endpoint(Protocol.OpenAiChat, "https://ai-gateway.vercel.sh/v1"),
        (_, { } url) => new Endpoint(Protocol.Custom, url),
        _ => null,
    };

    private static string WithoutVersion(string url) => url.EndsWith("/v1", StringComparison.Ordinal) ? url[..^3] : url;
}
