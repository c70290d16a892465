using System.Buffers;
using System.Text.Json;

namespace SiteGen.Pages;

/// <summary>The JSON twin of a provider: id, type, name, provider_type, body, links, auth, endpoints, verified, offerings, urls.</summary>
internal static class ProviderJson
{
    public static void Write(ProviderView view, IBufferWriter<byte> output) => JsonParts.Document(output, json =>
    {
        json.WriteString("id", view.Id);
        json.WriteString("type", "provider");
        json.WriteString("name", view.Name);
        json.Text("provider_type", view.TypeWord);
        json.Text("body", view.Body?.Markdown.Text);
        PartyJson.Links(json, view.Links);
        if (view.AuthEnv is not null || view.AuthHeader is not null)
        {
            json.WriteStartObject("auth");
            json.Text("env", view.AuthEnv);
            json.Text("header", view.AuthHeader);
            json.WriteEndObject();
        }

        json.Objects("endpoints", view.Endpoints, static (json, endpoint) =>
        {
            json.WriteString("protocol", endpoint.Protocol);
            json.WriteString("base_url", endpoint.BaseUrl);
        });
        json.Text("verified", view.Page.Verified);
        PartyJson.Items(json, "offerings", "model_id", view.All);
        json.Urls(view.Page);
    });
}

/// <summary>The JSON twin of an author: id, type, name, description, body, country, links, verified, models, urls.</summary>
internal static class AuthorJson
{
    public static void Write(AuthorView view, IBufferWriter<byte> output) => JsonParts.Document(output, json =>
    {
        json.WriteString("id", view.Id);
        json.WriteString("type", "author");
        json.WriteString("name", view.Name);
        json.Text("description", view.Description);
        json.Text("body", view.Body?.Markdown.Text);
        json.Text("country", view.Country);
        PartyJson.Links(json, view.Links);
        json.Text("verified", view.Page.Verified);
        PartyJson.Items(json, "models", "id", view.All);
        json.Urls(view.Page);
    });
}

/// <summary>What authors' and providers' JSON have in common.</summary>
internal static class PartyJson
{
    public static void Links(Utf8JsonWriter json, IReadOnlyList<OutsideLink> links) => json.Objects("links", links, static (json, link) =>
    {
        json.WriteString("label", link.Text);
        json.WriteString("url", link.Url);
    });

    public static void Items(Utf8JsonWriter json, string name, string key, IReadOnlyList<ListedItem> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString(key, item.Id);
            json.WriteString("name", item.Name);
            json.WriteString("url", item.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
