using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>What a model is used for, where the feed does not say it: told from what goes out, and from words of the name that leave no doubt.</summary>
internal static class Kinds
{
    /// <summary>Told from a name and the modalities.</summary>
    /// <param name="name">The model's id.</param>
    /// <param name="input">As words; null when not known.</param>
    /// <param name="output">As words; null when not known.</param>
    public static ModelKind Of(string name, IReadOnlyCollection<string>? input, IReadOnlyCollection<string>? output)
    {
        bool Named(string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
        bool Gives(string word) => output?.Contains(word) ?? false;
        var text = output is null || Gives("text");
        if (Named("rerank")) return ModelKind.Rerank;
        if (Named("embed") || name.Contains("/bge-", StringComparison.OrdinalIgnoreCase)) return ModelKind.Embedding;
        if (Named("moderation") && text) return ModelKind.Moderation;
        if (Named("whisper") || Named("transcribe")) return ModelKind.Transcription;
        if (Gives("video")) return ModelKind.Video;
        if (Gives("image") && (!text || Named("image"))) return ModelKind.Image;
        if (Gives("audio") && !text) return ModelKind.Speech;
        if (text && input is { Count: 1 } && input.Contains("audio")) return ModelKind.Transcription;
        return ModelKind.Chat;
    }

    /// <summary>LiteLLM's <c>mode</c>; null when the word is not known.</summary>
    public static ModelKind? OfMode(string mode) => mode switch
    {
        "chat" or "responses" => ModelKind.Chat,
        "completion" => ModelKind.Completion,
        "embedding" => ModelKind.Embedding,
        "image_generation" => ModelKind.Image,
        "image_edit" => ModelKind.ImageEdit,
        "video_generation" => ModelKind.Video,
        "audio_speech" => ModelKind.Speech,
        "audio_transcription" => ModelKind.Transcription,
        "realtime" => ModelKind.Realtime,
        "rerank" => ModelKind.Rerank,
        "moderation" => ModelKind.Moderation,
        "ocr" => ModelKind.Ocr,
        "search" => ModelKind.Search,
        _ => null,
    };
}
