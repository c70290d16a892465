using System.Buffers;
using System.Text.Json;

namespace SiteGen.Pages;

/// <summary>
/// The JSON twin of an offering. Order: id, type, name, model, kind, description, then the offering as in a model's JSON, gateway, spend, urls.
/// </summary>
internal static class OfferingJson
{
    public static void Write(OfferingPageView view, IBufferWriter<byte> output) => JsonParts.Document(output, json =>
    {
        json.WriteString("id", view.Page.Id);
        json.WriteString("type", "offering");
        json.WriteString("name", view.Page.Heading);
        json.WriteString("model", view.ModelSlug);
        json.WriteString("kind", view.KindWord);
        json.Text("description", view.Description);
        Members(json, view.Offering);
        json.Gateway(view.Samples?.Gateway);
        json.Spend(view.Spend);
        json.Urls(view.Page);
    });

    /// <summary>provider, provider_name, model_id, slug, url, lifecycle, limits, modalities, capabilities, supported_parameters, billing, cost, price_history, verified, sources, conflicts, notes.</summary>
    public static void Members(Utf8JsonWriter json, OfferingView offering)
    {
        json.WriteString("provider", offering.ProviderId);
        json.WriteString("provider_name", offering.Provider.Text);
        json.WriteString("model_id", offering.ModelId);
        json.WriteString("slug", offering.Slug);
        json.Text("url", offering.Url);
        json.WriteStartObject("lifecycle");
        json.WriteString("state", offering.State.Word);
        json.Text("deprecated", offering.State.Deprecated);
        json.Text("retires", offering.State.Retires);
        json.WriteEndObject();
        json.Limits(offering.Limits);
        json.Modalities(offering.Modalities);
        json.Capabilities(offering.Capabilities);
        json.Texts("supported_parameters", offering.Parameters);
        json.WriteString("billing", offering.BillingWord);
        json.Cost(offering.Cost);
        json.History(offering.History);
        if (offering.Verified is { } verified)
        {
            json.WriteStartObject("verified");
            json.WriteString("date", verified.Date);
            json.Text("by", verified.By);
            json.Text("method", verified.MethodWord);
            json.WriteEndObject();
        }

        json.Objects("sources", offering.Sources, static (json, source) =>
        {
            json.WriteString("url", source.Link.Url);
            if (source.Fields.Count > 0) json.Texts("fields", source.Fields);
        });
        json.Objects("conflicts", offering.Conflicts, static (json, conflict) =>
        {
            json.WriteString("field", conflict.Field);
            json.WriteString("value", conflict.Value);
            if (conflict.Text != conflict.Value) json.WriteString("text", conflict.Text);
            json.WriteString("source", conflict.Source.Url);
            json.Text("date", conflict.Date);
        });
        json.Text("notes", offering.Notes);
    }
}
