namespace SiteGen.Domain;

/// <summary>Every closed list of words of the front matter, in one place: what may be written, and how pages say it.</summary>
public static class Vocabulary
{
    /// <summary>Kinds of model.</summary>
    public static Words<ModelKind> Kinds { get; } = new(
        (ModelKind.Chat, "chat", "Chat"),
        (ModelKind.Completion, "completion", "Text completion"),
        (ModelKind.Embedding, "embedding", "Embedding"),
        (ModelKind.Rerank, "rerank", "Reranking"),
        (ModelKind.Image, "image", "Image generation"),
        (ModelKind.ImageEdit, "image_edit", "Image editing"),
        (ModelKind.Video, "video", "Video generation"),
        (ModelKind.Speech, "speech", "Speech synthesis"),
        (ModelKind.Transcription, "transcription", "Transcription"),
        (ModelKind.Realtime, "realtime", "Realtime"),
        (ModelKind.Moderation, "moderation", "Moderation"),
        (ModelKind.Ocr, "ocr", "OCR"),
        (ModelKind.Search, "search", "Search"),
        (ModelKind.Router, "router", "Routing"),
        (ModelKind.Other, "other", "Other"));

    /// <summary>What goes in and out.</summary>
    public static Words<Modalities> Modalities { get; } = new(
        (Domain.Modalities.Text, "text", "Text"),
        (Domain.Modalities.Image, "image", "Image"),
        (Domain.Modalities.Audio, "audio", "Audio"),
        (Domain.Modalities.Video, "video", "Video"),
        (Domain.Modalities.Pdf, "pdf", "PDF"),
        (Domain.Modalities.Embedding, "embedding", "Embedding"),
        (Domain.Modalities.Score, "score", "Score"));

    /// <summary>What a model can do.</summary>
    public static Words<Capability> Capabilities { get; } = new(
        (Capability.FunctionCalling, "function_calling", "Function calling"),
        (Capability.ParallelFunctionCalling, "parallel_function_calling", "Parallel function calling"),
        (Capability.ToolChoice, "tool_choice", "Tool choice"),
        (Capability.StructuredOutput, "structured_output", "Structured output"),
        (Capability.JsonMode, "json_mode", "JSON mode"),
        (Capability.Reasoning, "reasoning", "Reasoning"),
        (Capability.PromptCaching, "prompt_caching", "Prompt caching"),
        (Capability.Streaming, "streaming", "Streaming"),
        (Capability.WebSearch, "web_search", "Web search"),
        (Capability.CodeExecution, "code_execution", "Code execution"),
        (Capability.ComputerUse, "computer_use", "Computer use"),
        (Capability.SystemPrompt, "system_prompt", "System prompt"),
        (Capability.Batch, "batch", "Batch"),
        (Capability.FineTuning, "fine_tuning", "Fine-tuning"));

    /// <summary>How an offering is paid for.</summary>
    public static Words<Billing> Billings { get; } = new(
        (Billing.Usage, "usage", "By usage"),
        (Billing.Free, "free", "Free"),
        (Billing.Subscription, "subscription", "Included in a subscription"),
        (Billing.Dynamic, "dynamic", "Depends on the route"),
        (Billing.Contact, "contact", "On request"),
        (Billing.Unknown, "unknown", "Not known"));

    /// <summary>How far a model is.</summary>
    public static Words<ReleaseStatus> Statuses { get; } = new(
        (ReleaseStatus.Alpha, "alpha", "Alpha"),
        (ReleaseStatus.Beta, "beta", "Beta"),
        (ReleaseStatus.Preview, "preview", "Preview"));

    /// <summary>Where a model or offering stands on a day; not written in files.</summary>
    public static Words<Lifecycle> Lifecycles { get; } = new(
        (Lifecycle.Active, "active", "Active"),
        (Lifecycle.Preview, "preview", "Preview"),
        (Lifecycle.Beta, "beta", "Beta"),
        (Lifecycle.Alpha, "alpha", "Alpha"),
        (Lifecycle.Deprecated, "deprecated", "Deprecated"),
        (Lifecycle.Retiring, "retiring", "Retiring"),
        (Lifecycle.Retired, "retired", "Retired"));

    /// <summary>How facts were verified.</summary>
    public static Words<VerificationMethod> Methods { get; } = new(
        (VerificationMethod.Read, "read", "read by a person"),
        (VerificationMethod.Api, "api", "answered by the provider's API"),
        (VerificationMethod.Import, "import", "imported from a published catalog"),
        (VerificationMethod.Quoted, "quoted", "quoted"));

    /// <summary>Types of provider.</summary>
    public static Words<ProviderType> ProviderTypes { get; } = new(
        (ProviderType.FirstParty, "first_party", "First party"),
        (ProviderType.Cloud, "cloud", "Cloud"),
        (ProviderType.Aggregator, "aggregator", "Aggregator"),
        (ProviderType.Local, "local", "Local"));

    /// <summary>Protocols of endpoints.</summary>
    public static Words<Protocol> Protocols { get; } = new(
        (Protocol.OpenAiChat, "openai-chat", "OpenAI chat completions"),
        (Protocol.OpenAiResponses, "openai-responses", "OpenAI responses"),
        (Protocol.OpenAiImages, "openai-images", "OpenAI images"),
        (Protocol.AnthropicMessages, "anthropic-messages", "Anthropic messages"),
        (Protocol.Gemini, "gemini", "Gemini"),
        (Protocol.Custom, "custom", "Its own"));

    /// <summary>Types of links.</summary>
    public static Words<LinkType> LinkTypes { get; } = new(
        (LinkType.Announcement, "announcement", "Announcement"),
        (LinkType.Blog, "blog", "Blog post"),
        (LinkType.Docs, "docs", "Documentation"),
        (LinkType.License, "license", "Licence"),
        (LinkType.ModelCard, "model_card", "Model card"),
        (LinkType.Paper, "paper", "Paper"),
        (LinkType.Weights, "weights", "Weights"),
        (LinkType.Eval, "eval", "Evaluation"),
        (LinkType.PriceCheck, "price_check", "Price elsewhere"),
        (LinkType.Other, "other", "Other"));

    /// <summary>Hosts that host files can be written for.</summary>
    public static Words<SiteHost> Hosts { get; } = new(
        (SiteHost.Netlify, "netlify", "Netlify"),
        (SiteHost.Cloudflare, "cloudflare", "Cloudflare Pages"),
        (SiteHost.Vercel, "vercel", "Vercel"),
        (SiteHost.GitHub, "github", "GitHub Pages"),
        (SiteHost.Nginx, "nginx", "nginx"));

    /// <summary>Catalogs that list offerings; also what <c>sitegen import</c> calls them.</summary>
    public static Words<ListingCatalog> ListingCatalogs { get; } = new(
        (ListingCatalog.ModelsDev, "models-dev", "models.dev"),
        (ListingCatalog.LiteLlm, "litellm", "LiteLLM"),
        (ListingCatalog.OpenRouter, "openrouter", "OpenRouter"));

    /// <summary>What token prices count; also the keys of a cost.</summary>
    public static Words<TokenMeter> Meters { get; } = new(
        (TokenMeter.Input, "input", "Input"),
        (TokenMeter.Output, "output", "Output"),
        (TokenMeter.CacheRead, "cache_read", "Cached input"),
        (TokenMeter.CacheWrite, "cache_write", "Cache write"),
        (TokenMeter.CacheWrite1h, "cache_write_1h", "Cache write, 1 hour"),
        (TokenMeter.Reasoning, "reasoning", "Reasoning output"),
        (TokenMeter.InputAudio, "input_audio", "Audio input"),
        (TokenMeter.OutputAudio, "output_audio", "Audio output"),
        (TokenMeter.InputImage, "input_image", "Image input"),
        (TokenMeter.OutputImage, "output_image", "Image output"),
        (TokenMeter.InputVideo, "input_video", "Video input"),
        (TokenMeter.OutputVideo, "output_video", "Video output"),
        (TokenMeter.CacheReadAudio, "cache_read_audio", "Cached audio input"),
        (TokenMeter.CacheWriteAudio, "cache_write_audio", "Audio cache write"));

    /// <summary>What unit prices pay for.</summary>
    public static Words<UnitItem> UnitItems { get; } = new(
        (UnitItem.Input, "input", "Input"),
        (UnitItem.Output, "output", "Output"),
        (UnitItem.TextInput, "text_input", "Text input"),
        (UnitItem.TextOutput, "text_output", "Text output"),
        (UnitItem.ImageInput, "image_input", "Image input"),
        (UnitItem.ImageOutput, "image_output", "Image output"),
        (UnitItem.AudioInput, "audio_input", "Audio input"),
        (UnitItem.AudioOutput, "audio_output", "Audio output"),
        (UnitItem.VideoInput, "video_input", "Video input"),
        (UnitItem.VideoOutput, "video_output", "Video output"),
        (UnitItem.Request, "request", "Request"),
        (UnitItem.WebSearch, "web_search", "Web search"),
        (UnitItem.Search, "search", "Search"),
        (UnitItem.Rerank, "rerank", "Reranking"),
        (UnitItem.Ocr, "ocr", "OCR"),
        (UnitItem.Annotation, "annotation", "Annotation"),
        (UnitItem.CodeInterpreter, "code_interpreter", "Code interpreter"),
        (UnitItem.FileSearch, "file_search", "File search"),
        (UnitItem.VectorStore, "vector_store", "Vector store"),
        (UnitItem.Embedding, "embedding", "Embedding"));

    /// <summary>What unit prices are counted in; the label reads after "per".</summary>
    public static Words<UnitPer> UnitPers { get; } = new(
        (UnitPer.Image, "image", "image"),
        (UnitPer.Megapixel, "megapixel", "megapixel"),
        (UnitPer.Pixel, "pixel", "pixel"),
        (UnitPer.Second, "second", "second"),
        (UnitPer.Minute, "minute", "minute"),
        (UnitPer.Hour, "hour", "hour"),
        (UnitPer.Character, "character", "character"),
        (UnitPer.ThousandCharacters, "thousand_characters", "1,000 characters"),
        (UnitPer.Query, "query", "query"),
        (UnitPer.Request, "request", "request"),
        (UnitPer.Page, "page", "page"),
        (UnitPer.Session, "session", "session"),
        (UnitPer.Call, "call", "call"),
        (UnitPer.ThousandCalls, "thousand_calls", "1,000 calls"),
        (UnitPer.Credit, "credit", "credit"),
        (UnitPer.Song, "song", "song"),
        (UnitPer.Step, "step", "step"),
        (UnitPer.Token, "token", "token"),
        (UnitPer.ThousandTokens, "thousand_tokens", "1,000 tokens"),
        (UnitPer.GigabyteDay, "gb_day", "GB and day"));
}
