using SiteGen.Domain;

namespace SiteGen.Pages.Samples;

/// <summary>
/// Which request a model takes at an endpoint, where that is certain. A chat call is for models that answer in words, never a stand-in
/// for a form nobody knows: then there is no sample.
/// </summary>
internal static class RequestForms
{
    /// <summary>null when no form is certain.</summary>
    public static SampleForm? Of(Model model, Offering offering, Endpoint endpoint)
    {
        var output = offering.Modalities.Output ?? model.Modalities.Output;
        return endpoint.Protocol switch
        {
            Protocol.OpenAiChat or Protocol.OpenAiResponses when IsClaudeInACloud(model, offering.Provider) => null,
            Protocol.OpenAiChat => OverOpenAi(model, offering.Provider, output),
            Protocol.OpenAiResponses => Answers(model, output) && !Gives(output, Modalities.Image | Modalities.Audio) ? SampleForm.Responses : null,
            Protocol.OpenAiImages => model.Kind == ModelKind.Image ? SampleForm.Image : null,
            Protocol.AnthropicMessages => Answers(model, output) && !Gives(output, Modalities.Image | Modalities.Audio) ? SampleForm.Messages : null,
            Protocol.Gemini => Serves(endpoint, model.Author) ? OverGemini(model, output, endpoint) : null,
            _ => null,
        };
    }

    /// <summary>Whether a chat call shows the model an image. A program on one's own machine fetches none.</summary>
    public static bool Sees(Model model, Offering offering) =>
        Gives(offering.Modalities.Input ?? model.Modalities.Input, Modalities.Image) && offering.Provider.Type != ProviderType.Local;

    private static SampleForm? OverOpenAi(Model model, Provider provider, Modalities? output) => model.Kind switch
    {
        ModelKind.Chat or ModelKind.Image when provider.Type == ProviderType.Aggregator && Gives(output, Modalities.Image) && Gives(output, Modalities.Text) =>
            model.Offerings.Any(offering => Speaks(offering.Provider, Protocol.OpenAiImages)) ? null : SampleForm.ImageChat, // what OpenAI's images serve elsewhere draws only when asked so
        ModelKind.Chat or ModelKind.Router when Answers(model, output) && !Gives(output, Modalities.Audio) => SampleForm.Chat, // a voice wants more than a message
        ModelKind.Embedding => SampleForm.Embedding,
        ModelKind.Speech when HasMoreOfOpenAi(provider) && model.Author.Id == "openai" => SampleForm.Speech, // the voice the sample names is OpenAI's
        ModelKind.Transcription when HasMoreOfOpenAi(provider) => SampleForm.Transcription,
        ModelKind.Moderation when HasMoreOfOpenAi(provider) && !Gives(output, Modalities.Text) => SampleForm.Moderation, // those that answer in words are asked otherwise
        ModelKind.Completion when HasMoreOfOpenAi(provider) => SampleForm.Completion,
        _ => null,
    };

    private static SampleForm? OverGemini(Model model, Modalities? output, Endpoint endpoint) => model.Kind switch
    {
        ModelKind.Chat or ModelKind.Image when Gives(output, Modalities.Image) && Gives(output, Modalities.Text) => SampleForm.GeminiImage, // Imagen, which gives images alone, has another request
        ModelKind.Chat or ModelKind.Router when Answers(model, output) => SampleForm.Gemini,
        ModelKind.Embedding when PublisherOf(endpoint) is null => SampleForm.GeminiEmbedding, // Vertex AI has another request for most of them
        _ => null,
    };

    /// <summary>Chat is what "OpenAI-compatible" promises, and nearly all serve embeddings; the rest is certain only where more of OpenAI's protocols are spoken.</summary>
    private static bool HasMoreOfOpenAi(Provider provider) =>
        Speaks(provider, Protocol.OpenAiResponses) || Speaks(provider, Protocol.OpenAiImages);

    private static bool Speaks(Provider provider, Protocol protocol) => provider.Endpoints.Any(endpoint => endpoint.Protocol == protocol);

    /// <summary>Clouds serve Anthropic's models over Anthropic's protocol alone, beside the OpenAI endpoint of their other models.</summary>
    private static bool IsClaudeInACloud(Model model, Provider provider) => provider.Type == ProviderType.Cloud && model.Author.Id == "anthropic";

    private static bool Answers(Model model, Modalities? output) =>
        model.Kind is ModelKind.Chat or ModelKind.Router && (output is null || Gives(output, Modalities.Text));

    private static bool Gives(Modalities? all, Modalities any) => ((all ?? Modalities.None) & any) != 0;

    /// <summary>An address that ends in <c>publishers/google</c> answers for Google's models only.</summary>
    private static bool Serves(Endpoint endpoint, Author author) => PublisherOf(endpoint) is not { } publisher || publisher == author.Id;

    private static string? PublisherOf(Endpoint endpoint)
    {
        const string Mark = "/publishers/";
        var at = endpoint.BaseUrl.LastIndexOf(Mark, StringComparison.Ordinal);
        return at < 0 ? null : endpoint.BaseUrl[(at + Mark.Length)..].TrimEnd('/');
    }
}
