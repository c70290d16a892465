namespace SiteGen.Pages.Samples;

/// <summary>A kind of request that samples are written for. There is one object of each.</summary>
/// <param name="folder">See <see cref="Folder"/>.</param>
/// <param name="what">See <see cref="What"/>.</param>
/// <param name="label">As <see cref="At"/> names it.</param>
/// <param name="path">See <see cref="Path"/>.</param>
internal sealed class SampleForm(string folder, string what, string label, string path)
{
    /// <summary>Of its templates below <c>samples/</c>: the protocol, or <c>gateway</c>.</summary>
    public string Folder => folder;

    /// <summary>The templates' file name without its extension.</summary>
    public string What => what;

    /// <summary>What it adds to the endpoint; <c>{model}</c> stands for the model's id.</summary>
    public string Path => path;

    /// <summary>The templates, in the order of <see cref="SampleLanguage.All"/>.</summary>
    public IReadOnlyList<string> Templates { get; } = [.. SampleLanguage.All.Select(language => $"samples/{folder}/{what}.{language.Extension}")];

    public static SampleForm Chat { get; } = new("openai-chat", "chat", "OpenAI chat completions", "/chat/completions");

    public static SampleForm ImageChat { get; } = new("openai-chat", "image", "OpenAI chat completions, answering with images", "/chat/completions");

    public static SampleForm Embedding { get; } = new("openai-chat", "embedding", "OpenAI embeddings", "/embeddings");

    public static SampleForm Speech { get; } = new("openai-chat", "speech", "OpenAI speech", "/audio/speech");

    public static SampleForm Transcription { get; } = new("openai-chat", "transcription", "OpenAI transcriptions", "/audio/transcriptions");

    public static SampleForm Moderation { get; } = new("openai-chat", "moderation", "OpenAI moderations", "/moderations");

    public static SampleForm Completion { get; } = new("openai-chat", "completion", "OpenAI completions", "/completions");

    public static SampleForm Responses { get; } = new("openai-responses", "chat", "OpenAI responses", "/responses");

    public static SampleForm Image { get; } = new("openai-images", "image", "OpenAI images", "/images/generations");

    public static SampleForm Messages { get; } = new("anthropic-messages", "chat", "Anthropic messages", "/v1/messages");

    public static SampleForm Gemini { get; } = new("gemini", "chat", "Gemini", "/models/{model}:generateContent");

    public static SampleForm GeminiImage { get; } = new("gemini", "image", "Gemini, answering with images", "/models/{model}:generateContent");

    public static SampleForm GeminiEmbedding { get; } = new("gemini", "embedding", "Gemini embeddings", "/models/{model}:embedContent");

    public static SampleForm Gateway { get; } = new("gateway", "chat", "OpenAI chat completions", "/chat/completions");

    /// <summary>Settings of tools that speak the OpenAI protocol.</summary>
    public static SampleForm OpenAiTool { get; } = new("openai-chat", "tool", "tools that speak OpenAI's protocol", "");

    /// <summary>Settings of tools that speak OpenAI's newer protocol.</summary>
    public static SampleForm ResponsesTool { get; } = new("openai-responses", "tool", "Codex", "");

    /// <summary>Environment variables of tools that speak the Anthropic protocol.</summary>
    public static SampleForm AnthropicTool { get; } = new("anthropic-messages", "tool", "Claude Code and other tools that speak Anthropic's protocol", "");

    public static IReadOnlyList<SampleForm> Requests { get; } =
    [
        Chat, ImageChat, Embedding, Speech, Transcription, Moderation, Completion, Responses, Image, Messages, Gemini, GeminiImage, GeminiEmbedding, Gateway,
    ];

    /// <summary>As a heading, e.g. "OpenAI embeddings at OpenRouter".</summary>
    /// <param name="served">Who serves it, in words.</param>
    public string At(string served) => What == "tool" ? $"Use {served} with {label}" : $"{label} at {served}";

    /// <summary>Whether the request is a conversation that may show the model an image.</summary>
    public bool IsChat => What == "chat";
}
