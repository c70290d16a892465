using System.Buffers;

namespace SiteGen.Pages;

/// <summary>
/// The JSON twin of a model, with the keys of content files. Order: id, type, name, kind, author, description, summary, body, family, lifecycle, release_date, last_updated,
/// knowledge, modalities, limits, capabilities, supported_parameters, weights, strengths, caveats, benchmarks, offerings, gateway, spend, peers, successor, related, similar, aliases, faq, links, urls.
/// </summary>
internal static class ModelJson
{
    public static void Write(ModelView view, IBufferWriter<byte> output) => JsonParts.Document(output, json =>
    {
        json.WriteString("id", view.Id);
        json.WriteString("type", "model");
        json.WriteString("name", view.Name);
        json.WriteString("kind", view.KindWord);
        json.Text("description", view.Description);
        json.WriteString("summary", view.Summary.Text);
        json.Text("body", view.Body?.Markdown.Text);
        json.WriteStartObject("author");
        json.WriteString("id", view.AuthorId);
        json.WriteString("name", view.Author.Text);
        json.WriteEndObject();
        json.Text("family", view.Family);
        json.WriteStartObject("lifecycle");
        json.WriteString("state", view.State);
        json.Text("text", view.Banner?.Text);
        json.WriteEndObject();
        json.Cell("release_date", view.Released);
        json.Cell("last_updated", view.LastUpdated);
        json.Cell("knowledge", view.Knowledge);
        json.Modalities(view.Modalities);
        json.Limits(view.Limits);
        json.Capabilities(view.Capabilities);
        json.Texts("supported_parameters", view.Parameters);
        if (view.Weights is { } weights)
        {
            if (weights.IsOpen is { } open) json.WriteBoolean("open_weights", open);
            json.Cell("license", weights.License);
            json.Text("license_url", weights.LicenseUrl);
            json.Cell("parameters", weights.Parameters);
            json.Cell("active_parameters", weights.ActiveParameters);
            json.Objects("weights", weights.Places, static (json, place) =>
            {
                json.WriteString("url", place.Url);
                json.WriteString("label", place.Text);
                json.Text("format", place.Note);
            });
        }

        json.Objects("strengths", view.Strengths, static (json, strength) =>
        {
            json.WriteString("about", strength.Key);
            json.WriteString("text", strength.Text.Text);
            json.Evidence(strength.Evidence);
        });
        json.Objects("caveats", view.Caveats, static (json, caveat) =>
        {
            json.WriteString("about", caveat.Key);
            json.WriteString("text", caveat.Text.Text);
            json.Objects("evidence", caveat.Evidence, static (json, row) => json.Evidence(row));
        });
        json.Objects("benchmarks", view.Benchmarks, static (json, benchmark) =>
        {
            json.WriteString("name", benchmark.Name);
            json.WriteNumber("score", benchmark.Value);
            json.Cell("metric", benchmark.Metric);
            json.Cell("date", benchmark.Date);
            json.WriteString("source", benchmark.Source.Url);
        });
        json.Objects("offerings", view.Offerings, OfferingJson.Members);
        json.Gateway(view.Samples?.Gateway);
        json.Spend(view.Spend);
        json.Objects("peers", view.Peers, static (json, strip) =>
        {
            json.WriteString("by", strip.Id);
            json.WriteNumber("value", strip.Amount);
            json.WriteNumber(strip.Id == "input_price" ? "as_little_or_less" : "as_much_or_more", strip.Count);
            json.WriteNumber("compared_with", strip.ComparedWith);
        });
        json.Text("successor", view.SuccessorId);
        if (view.RelatedIds.Count > 0) json.Texts("related", view.RelatedIds);
        json.Objects("similar", view.Similar, static (json, similar) =>
        {
            json.WriteString("id", similar.Id);
            json.WriteString("why", similar.Why);
            json.WriteStartObject("in_common");
            json.Evidence(similar.Evidence);
            json.WriteEndObject();
        });
        if (view.Aliases.Count > 0) json.Texts("aliases", view.Aliases);
        json.Objects("faq", view.Faq, static (json, entry) =>
        {
            json.WriteString("id", entry.Id);
            json.WriteString("q", entry.Question);
            json.WriteString("a", entry.Answer.Text);
            json.WriteBoolean("derived", entry.Derived);
        });
        if (view.Links.Count > 0)
        {
            json.WriteStartArray("links");
            foreach (var group in view.Links)
                foreach (var link in group.Links)
                {
                    json.WriteStartObject();
                    json.WriteString("group", group.Label);
                    json.WriteString("label", link.Text);
                    json.WriteString("url", link.Url);
                    json.WriteEndObject();
                }

            json.WriteEndArray();
        }

        json.Urls(view.Page);
    });
}
