using System.Text.Json;
using SiteGen.Domain;

namespace SiteGen.Pages.Exports;

/// <summary>
/// The catalog in the shape of LiteLLM's <c>model_prices_and_context_window.json</c> (https://docs.litellm.ai): a row for each offering and, where LiteLLM lists an offering under several
/// keys (by region, size, quality), for each of these. Prices are per unit. What is not known is left out. LiteLLM has no field for a context window; its
/// <c>max_input_tokens</c> is that, where the most input is not known.
/// </summary>
internal static class LiteLlmExport
{
    private static readonly (Capability Capability, string Key)[] _capabilities =
    [
        (Capability.FunctionCalling, "supports_function_calling"), (Capability.ParallelFunctionCalling, "supports_parallel_function_calling"), (Capability.ToolChoice, "supports_tool_choice"),
        (Capability.StructuredOutput, "supports_response_schema"), (Capability.Reasoning, "supports_reasoning"), (Capability.PromptCaching, "supports_prompt_caching"),
        (Capability.Streaming, "supports_native_streaming"), (Capability.WebSearch, "supports_web_search"), (Capability.ComputerUse, "supports_computer_use"),
        (Capability.SystemPrompt, "supports_system_messages"),
    ];

    private static readonly (Modalities Modality, string Key)[] _inputs =
    [
        (Modalities.Image, "supports_vision"), (Modalities.Audio, "supports_audio_input"), (Modalities.Video, "supports_video_input"), (Modalities.Pdf, "supports_pdf_input"),
    ];

    /// <summary>Writes every row, by provider and model; a key that two offerings would have is the first one's.</summary>
    public static void Write(SiteContext context, Stream output) => ExportJson.Document(output, json =>
    {
        // A key that a file names goes before one that merely follows from an id.
        var named = context.Catalog.Models.SelectMany(model => model.Offerings).SelectMany(offering => offering.Listings, KeyOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var provider in context.Catalog.Providers)
            foreach (var (model, offering) in context.ServedBy(provider))
            {
                var follows = LiteLlmNames.KeyOf(provider.Id, offering.ModelId);
                var isListed = false;
                foreach (var listing in offering.Listings)
                {
                    if (listing.Catalog != ListingCatalog.LiteLlm) continue;
                    isListed = true;
                    if (written.Add(listing.Key ?? follows)) json.Object(listing.Key ?? follows, row => Row(row, model, offering, listing));
                }

                if (!isListed && !named.Contains(follows) && written.Add(follows))
                    json.Object(follows, row => Row(row, model, offering, new Listing(ListingCatalog.LiteLlm, null, null, [], [], [])));
                json.EndRow();
            }
    });

    private static string? KeyOf(Offering offering, Listing listing) => listing.Catalog == ListingCatalog.LiteLlm ? listing.Key : null;

    private static void Row(Utf8JsonWriter row, Model model, Offering offering, Listing listing)
    {
        row.WriteString("litellm_provider", listing.Provider ?? LiteLlmNames.NameOf(offering.Provider.Id));
        row.Text("mode", ModeOf(model.Kind));
        Limits(row, offering.Limits, listing);
        LiteLlmPrices.Write(row, model.Kind, offering, listing);
        foreach (var (capability, key) in _capabilities)
            if (offering.Capabilities[capability] is { } supported) row.WriteBoolean(key, supported);
        Modality(row, offering.Modalities);
        row.Text("deprecation_date", offering.Retires?.ToString());
        row.Text("source", offering.Url);
    }

    private static void Limits(Utf8JsonWriter row, Limits limits, Listing listing)
    {
        var input = listing.Differs("max_input_tokens") ?? limits.Input.OrNull ?? limits.Context.OrNull ?? listing.Says("max_input_tokens");
        var output = listing.Differs("max_output_tokens") ?? limits.Output.OrNull ?? listing.Says("max_output_tokens");
        if ((listing.Says("max_tokens") ?? output ?? input) is { } either) row.WriteNumber("max_tokens", either);
        if (input is { } most) row.WriteNumber("max_input_tokens", most);
        if (output is { } longest) row.WriteNumber("max_output_tokens", longest);
    }

    private static void Modality(Utf8JsonWriter row, ModelModalities modalities)
    {
        if (modalities.Input is { } input)
        {
            row.Set("supported_modalities", input, WordOf);
            foreach (var (modality, key) in _inputs)
                if (modality == Modalities.Image || input.HasFlag(modality)) row.WriteBoolean(key, input.HasFlag(modality));
        }

        if (modalities.Output is { } output)
        {
            row.Set("supported_output_modalities", output, WordOf);
            if (output.HasFlag(Modalities.Audio)) row.WriteBoolean("supports_audio_output", true);
        }
    }

    private static string? WordOf(Modalities modality) => modality is Modalities.Pdf or Modalities.Score ? null : Vocabulary.Modalities.Word(modality);

    private static string? ModeOf(ModelKind kind) => kind switch
    {
        ModelKind.Image => "image_generation",
        ModelKind.Video => "video_generation",
        ModelKind.Speech => "audio_speech",
        ModelKind.Transcription => "audio_transcription",
        ModelKind.Router or ModelKind.Other => null,
        _ => Vocabulary.Kinds.Word(kind),
    };
}
