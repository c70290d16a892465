using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Reading;

namespace SiteGen.Tests.Hostile;

/// <summary>
/// A file of each kind with a value for every key that there is, made from the schemas and so from the shapes that the reader checks against: a new field is in it the day it
/// is added. Fields that take any text, or any address, get what the caller wants.
/// </summary>
internal sealed class SchemaSample(Func<string, string> text, Func<string, string> url)
{
    private static readonly JsonSerializerOptions _asYaml = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where only one value will do, by the path of the field.</summary>
    private static readonly Dictionary<string, string> _fixed = new(StringComparer.Ordinal)
    {
        ["model.successor"] = "acme/two",
        ["model.related"] = "acme/two",
        ["model.aliases"] = "old/one",
        ["model.offerings.provider"] = "cloud",
        ["model.offerings.slug"] = "one",
        ["model.offerings.deprecated"] = "2026-01-01",
        ["model.offerings.retires"] = "2026-12-01",
        ["model.last_updated"] = "2026-05-01",
        ["model.offerings.price_history.to"] = "2026-02-01",
        ["model.draft"] = "false",
        ["model.noindex"] = "false",
        ["author.logo"] = "logos/a.svg",
        ["provider.logo"] = "logos/a.svg",
        ["site.logo"] = "logos/a.svg",
        ["author.country"] = "FR",
        ["site.base_url"] = "https://example.org/",
        ["site.language"] = "en",
        ["site.pages.compare"] = "2",
        ["model.offerings.verified.date"] = "2026-05-01",
        ["model.faq_hide"] = "context",
        ["model.faq.id"] = "own",
        ["site.min_population"] = "2",
    };

    private static readonly string[] _plain = ["own", "2025-01-01", "https://example.org/", "acme/two"];

    /// <summary>The paths of fields that took a text, e.g. <c>model.offerings.notes</c>.</summary>
    public SortedSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The paths of fields that took an address.</summary>
    public SortedSet<string> Urls { get; } = new(StringComparer.Ordinal);

    /// <summary>Front matter, or a whole site.yml, in the JSON that YAML is a superset of.</summary>
    /// <param name="kind">site, author, provider or model.</param>
    public string Write(string kind)
    {
        var schema = ContentSchemas.Of(new Uri("https://example.org/")).First(one => one.OutputPath == $"schema/{kind}.json").Bytes;
        using var document = JsonDocument.Parse(schema);
        return Make(document.RootElement, kind)!.ToJsonString(_asYaml);
    }

    private JsonNode? Make(JsonElement schema, string path)
    {
        if (_fixed.TryGetValue(path, out var only) && !IsList(schema)) return only is "true" or "false" || only.All(char.IsAsciiDigit) ? JsonNode.Parse(only) : JsonValue.Create(only);
        if (schema.TryGetProperty("anyOf", out var choices)) return Make(choices.EnumerateArray().Last(choice => !IsNothing(choice)), path);
        if (schema.TryGetProperty("enum", out var words)) return JsonValue.Create(words.EnumerateArray().Select(word => word.GetString()!).OrderByDescending(word => word is "chat" or "usage" or "text").First());
        if (IsList(schema)) return new JsonArray(Make(schema.GetProperty("items"), path));
        if (schema.TryGetProperty("properties", out var properties))
            return new JsonObject(properties.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Make(property.Value, $"{path}.{property.Name}"))));
        if (schema.TryGetProperty("additionalProperties", out var values)) return new JsonObject([KeyValuePair.Create("tier", Make(values, path + ".*"))]);
        if (schema.TryGetProperty("pattern", out var pattern)) return Text(new Regex(pattern.GetString()!, RegexOptions.ECMAScript), path);
        return schema.GetProperty("type").GetString() == "boolean" ? JsonValue.Create(true) : JsonValue.Create(1);
    }

    private JsonValue Text(Regex pattern, string path)
    {
        if (pattern.IsMatch("any <b> & \"text\" [at](all)") && Texts.Add(path) | true) return JsonValue.Create(text(path));
        if (pattern.IsMatch("https://a.example/b") && !pattern.IsMatch("x") && Urls.Add(path) | true) return JsonValue.Create(url(path));
        return JsonValue.Create(_plain.First(candidate => pattern.IsMatch(candidate)));
    }

    private static bool IsList(JsonElement schema) => schema.TryGetProperty("items", out _);

    /// <summary>A choice that says only null or true.</summary>
    private static bool IsNothing(JsonElement choice) => choice.TryGetProperty("const", out _) || (choice.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "null");
}
