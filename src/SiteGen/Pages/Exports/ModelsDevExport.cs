using System.Text.Json;
using SiteGen.Domain;

namespace SiteGen.Pages.Exports;

/// <summary>
/// The catalog in models.dev's shape: <c>api.json</c> holds the providers with their offerings, <c>catalog.json</c> the models beside them (https://models.dev). In that format every
/// offering says its limits and its yes-or-no abilities, so that 0 and false stand there for "not known" too; every other value that is not known is left out.
/// </summary>
internal static class ModelsDevExport
{
    /// <summary>Writes <c>{models, providers}</c>.</summary>
    public static void Catalog(SiteContext context, Stream output) => ExportJson.Document(output, json =>
    {
        json.Object("models", models =>
        {
            foreach (var model in context.Catalog.Models)
            {
                var id = model.Listings.By(ListingCatalog.ModelsDev)?.Key ?? model.Id;
                models.Object(id, row => Model(row, id, model));
                models.EndRow();
            }
        });
        json.Object("providers", providers => Providers(context, providers));
    });

    /// <summary>Writes the providers alone.</summary>
    public static void Api(SiteContext context, Stream output) => ExportJson.Document(output, json => Providers(context, json));

    private static void Providers(SiteContext context, Utf8JsonWriter json)
    {
        foreach (var provider in context.Catalog.Providers)
            json.Object(provider.Id, row =>
            {
                row.WriteString("id", provider.Id);
                row.Texts("env", provider.Auth?.Env is { } env ? [env] : []);
                if (provider.Endpoints.Count > 0)
                {
                    row.Text("npm", PackageOf(provider.Endpoints[0].Protocol));
                    row.WriteString("api", provider.Endpoints[0].BaseUrl);
                }

                row.WriteString("name", provider.Name);
                row.WriteString("doc", provider.DocsUrl);
                row.Object("models", models =>
                {
                    foreach (var served in context.ServedBy(provider))
                    {
                        models.Object(served.Offering.ModelId, offering => Offering(context, offering, served.Model, served.Offering));
                        models.EndRow();
                    }
                });
            });
    }

    /// <summary>The package of the AI SDK that speaks a protocol at any address; null when there is none.</summary>
    private static string? PackageOf(Protocol protocol) => protocol switch
    {
        Protocol.OpenAiChat => "@ai-sdk/openai-compatible",
        Protocol.OpenAiResponses => "@ai-sdk/openai",
        Protocol.AnthropicMessages => "@ai-sdk/anthropic",
        Protocol.Gemini => "@ai-sdk/google",
        _ => null,
    };

    private static void Model(Utf8JsonWriter row, string id, Model model)
    {
        row.WriteString("id", id);
        Described(row, model, model.Modalities, model.Capabilities, model.SupportedParameters);
        Limits(row, model.Limits, isOffering: false);
        row.Text("license", model.License);
        row.Objects("weights", model.Weights, static (json, weights) =>
        {
            json.Text("label", weights.Label);
            json.WriteString("url", weights.Url);
            json.Text("quantization", weights.Format);
        });
        row.Objects("links", model.Links, static (json, link) =>
        {
            json.Text("label", link.Label);
            json.WriteString("url", link.Url);
            json.WriteString("type", Vocabulary.LinkTypes.Word(link.Type));
        });
        row.Objects("benchmarks", model.Benchmarks, static (json, benchmark) =>
        {
            json.WriteString("name", benchmark.Name);
            json.WriteNumber("score", benchmark.Score);
            json.Text("metric", benchmark.Metric);
            json.Text("date", benchmark.Date?.ToString());
            json.WriteString("source", benchmark.Source);
        });
    }

    private static void Offering(SiteContext context, Utf8JsonWriter row, Model model, Offering offering)
    {
        row.WriteString("id", offering.ModelId);
        Described(row, model, offering.Modalities, offering.Capabilities, offering.SupportedParameters);
        Limits(row, offering.Limits, isOffering: true);
        row.Text("status", context.Catalog.StateOf(offering) switch
        {
            Lifecycle.Alpha => "alpha",
            Lifecycle.Beta or Lifecycle.Preview => "beta",
            Lifecycle.Deprecated or Lifecycle.Retiring or Lifecycle.Retired => "deprecated",
            _ => null,
        });
        ModelsDevCost.Write(row, offering);
    }

    private static void Described(Utf8JsonWriter row, Model model, ModelModalities modalities, Capabilities capabilities, IReadOnlyList<string>? parameters)
    {
        row.WriteString("name", model.Name);
        row.Text("family", model.Family);
        row.WriteBoolean("attachment", (modalities.Input ?? Modalities.None) is not (Modalities.None or Modalities.Text));
        row.WriteBoolean("reasoning", capabilities[Capability.Reasoning] == true);
        row.WriteBoolean("tool_call", capabilities[Capability.FunctionCalling] == true);
        if (capabilities[Capability.StructuredOutput] is { } structured) row.WriteBoolean("structured_output", structured);
        if (parameters?.Contains("temperature") == true) row.WriteBoolean("temperature", true);
        row.Text("knowledge", model.Knowledge.OrNull?.ToString());
        row.Text("release_date", (model.ReleaseDate ?? model.LastUpdated)?.ToString());
        row.Text("last_updated", (model.LastUpdated ?? model.ReleaseDate)?.ToString());
        row.Object("modalities", both =>
        {
            both.Set("input", modalities.Input ?? Modalities.None, WordOf);
            both.Set("output", modalities.Output ?? Modalities.None, WordOf);
        });
        row.WriteBoolean("open_weights", model.OpenWeights == true);
    }

    /// <summary>models.dev has no word for vectors and scores.</summary>
    private static string? WordOf(Modalities modality) => modality is Modalities.Embedding or Modalities.Score ? null : Vocabulary.Modalities.Word(modality);

    private static void Limits(Utf8JsonWriter row, Limits limits, bool isOffering) => row.Object("limit", limit =>
    {
        limit.WriteNumber("context", limits.Context.OrNull ?? 0);
        if (limits.Input.OrNull is { } input) limit.WriteNumber("input", input);
        if (limits.Output.OrNull is { } output) limit.WriteNumber("output", output);
        else if (isOffering) limit.WriteNumber("output", 0);
    });
}
