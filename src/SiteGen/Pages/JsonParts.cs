using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Pages.Samples;

namespace SiteGen.Pages;

/// <summary>
/// How JSON twins say the cells of a view: what is not known is left out, what does not apply is null, numbers keep the digits of the source.
/// </summary>
internal static class JsonParts
{
    // Served as application/json, where only what JSON itself needs is escaped. Inside HTML it is JsonLd's stricter rule that holds.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes one compact object and a final newline.</summary>
    public static void Document(IBufferWriter<byte> output, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    public static void Cell(this Utf8JsonWriter json, string name, TextCell cell)
    {
        if (!cell.Applies) json.WriteNull(name);
        else json.Text(name, cell.Value);
    }

    public static void Cell(this Utf8JsonWriter json, string name, TokensCell cell)
    {
        if (!cell.Applies) json.WriteNull(name);
        else if (cell.Count is { } count) json.WriteNumber(name, count);
    }

    public static void Cell(this Utf8JsonWriter json, string name, PriceCell cell)
    {
        if (!cell.Applies) json.WriteNull(name);
        else if (cell.Amount is { } amount) json.WriteNumber(name, amount);
    }

    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>An array of objects; left out when it is empty.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> members)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What a derived sentence rests on, as members.</summary>
    public static void Evidence(this Utf8JsonWriter json, IReadOnlyList<Derived.Evidence> evidence)
    {
        foreach (var one in evidence)
            if (one.Number is { } number) json.WriteNumber(one.Key, number);
            else json.Text(one.Key, one.Text);
    }

    public static void Urls(this Utf8JsonWriter json, PageHead page)
    {
        json.WriteStartObject("urls");
        json.WriteString("html", page.Url);
        json.Text("markdown", page.Markdown?.Url);
        json.Text("json", page.Json?.Url);
        json.WriteString("llms", page.Llms.Url);
        json.WriteEndObject();
    }

    /// <summary>name, base_url, key_env, model_prefix, model_id, docs_url, response_headers; left out when there is none.</summary>
    public static void Gateway(this Utf8JsonWriter json, GatewayView? gateway)
    {
        if (gateway is null) return;
        json.WriteStartObject("gateway");
        json.WriteString("name", gateway.Name);
        json.WriteString("base_url", gateway.BaseUrl);
        json.WriteString("key_env", gateway.KeyEnv);
        json.Text("model_prefix", gateway.ModelPrefix);
        json.WriteString("model_id", gateway.ModelId);
        json.Text("docs_url", gateway.DocsUrl);
        json.Objects("response_headers", gateway.Headers, static (json, header) =>
        {
            json.WriteString("name", header.Name);
            json.WriteString("description", header.Description);
        });
        json.WriteEndObject();
    }

    public static void Limits(this Utf8JsonWriter json, LimitsView limits)
    {
        json.WriteStartObject("limits");
        json.Cell("context", limits.Context);
        json.Cell("input", limits.Input);
        json.Cell("output", limits.Output);
        json.WriteEndObject();
    }

    public static void Modalities(this Utf8JsonWriter json, ModalitiesView modalities)
    {
        json.WriteStartObject("modalities");
        json.Texts("input", modalities.InputWords);
        json.Texts("output", modalities.OutputWords);
        json.WriteEndObject();
    }

    public static void Capabilities(this Utf8JsonWriter json, IReadOnlyList<BadgeView> capabilities)
    {
        json.WriteStartObject("capabilities");
        foreach (var badge in capabilities)
            if (badge.Supported is { } supported) json.WriteBoolean(badge.Key, supported);
        json.WriteEndObject();
    }
}
