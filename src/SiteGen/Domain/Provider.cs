namespace SiteGen.Domain;

/// <summary>Who serves models.</summary>
/// <param name="Id">The file's name without its ending; also its URL.</param>
/// <param name="Name">As people write it, e.g. "Google Vertex AI".</param>
/// <param name="Type">null when not known.</param>
/// <param name="Website">null when not known.</param>
/// <param name="DocsUrl">Its documentation.</param>
/// <param name="PricingUrl">Its price list; null when not known.</param>
/// <param name="StatusUrl">Its status page; null when not known.</param>
/// <param name="DeprecationsUrl">Where it announces what it stops; null when not known.</param>
/// <param name="Auth">How a request is authorised; null when not known.</param>
/// <param name="Endpoints">Where requests go, in the order written; empty when not known.</param>
/// <param name="Logo">A file below content/, or null.</param>
/// <param name="Body">Markdown of the file's body; null when it is empty.</param>
public sealed record Provider(
    string Id, string Name, ProviderType? Type, string? Website, string DocsUrl, string? PricingUrl, string? StatusUrl, string? DeprecationsUrl,
    ProviderAuth? Auth, IReadOnlyList<Endpoint> Endpoints, string? Logo, Body? Body);

/// <summary>How a provider stands to the models it serves.</summary>
public enum ProviderType
{
    /// <summary>Serves its own models.</summary>
    FirstParty,

    /// <summary>A cloud that hosts others' models.</summary>
    Cloud,

    /// <summary>Routes to other providers.</summary>
    Aggregator,

    /// <summary>Runs on the user's own machine.</summary>
    Local,
}

/// <summary>Names only; never a secret.</summary>
/// <param name="Env">The environment variable that by custom holds the key, e.g. <c>OPENAI_API_KEY</c>; null when not known.</param>
/// <param name="Header">The request header that carries it, e.g. <c>Authorization</c>; null when not known.</param>
public sealed record ProviderAuth(string? Env, string? Header);

/// <summary>An address that speaks a protocol.</summary>
/// <param name="Protocol">What it speaks.</param>
/// <param name="BaseUrl">Without the part the protocol adds, e.g. <c>https://api.openai.com/v1</c>; may hold <c>${NAME}</c> for what an account fills in.</param>
public sealed record Endpoint(Protocol Protocol, string BaseUrl);

/// <summary>The wire formats that code samples are written for.</summary>
public enum Protocol
{
    /// <summary>POST {base}/chat/completions.</summary>
    OpenAiChat,

    /// <summary>POST {base}/responses.</summary>
    OpenAiResponses,

    /// <summary>POST {base}/images/generations.</summary>
    OpenAiImages,

    /// <summary>POST {base}/v1/messages.</summary>
    AnthropicMessages,

    /// <summary>POST {base}/models/{model}:generateContent.</summary>
    Gemini,

    /// <summary>Something else; its documentation is linked instead of a sample.</summary>
    Custom,
}
