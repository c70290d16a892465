using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Reading;

/// <summary>Checks JSON against a schema, by the keywords that our schemas use; any other keyword fails the test that meets it. No package on the feed knows draft 2020-12.</summary>
internal static class JsonSchema
{
    /// <summary>Where and by which keyword a value is refused; null when it is accepted.</summary>
    public static string? Refusal(JsonElement schema, JsonElement value, string at = "") =>
        schema.EnumerateObject().Select(keyword => Refusal(schema, keyword, value, at)).FirstOrDefault(refusal => refusal is not null);

    private static string? Refusal(JsonElement schema, JsonProperty keyword, JsonElement value, string at)
    {
        var rule = keyword.Value;
        string? Unless(bool holds) => holds ? null : $"{at}: {keyword.Name}";
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "title" or "description":
                return null;
            case "type":
                return Unless(rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => Is(value, type.GetString()!)) : Is(value, rule.GetString()!));
            case "enum":
                return Unless(rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)));
            case "const":
                return Unless(JsonElement.DeepEquals(rule, value));
            case "anyOf":
                return Unless(rule.EnumerateArray().Any(one => Refusal(one, value, at) is null));
            case "pattern":
                return Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript));
            case "maxLength":
                return Unless(value.ValueKind != JsonValueKind.String || new StringInfo(value.GetString()!).LengthInTextElements <= rule.GetInt32());
            case "minimum":
                return Unless(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble());
            case "maximum":
                return Unless(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble());
            case "items":
                return value.ValueKind != JsonValueKind.Array ? null : value.EnumerateArray().Index().Select(item => Refusal(rule, item.Item, $"{at}/{item.Index}")).FirstOrDefault(refusal => refusal is not null);
            case "minItems":
                return Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32());
            case "maxItems":
                return Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32());
            case "uniqueItems":
                return Unless(value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() == value.GetArrayLength());
            case "properties":
                return Members(value).Select(member => rule.TryGetProperty(member.Name, out var inner) ? Refusal(inner, member.Value, $"{at}/{member.Name}") : null).FirstOrDefault(refusal => refusal is not null);
            case "required":
                return Unless(value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(key => value.TryGetProperty(key.GetString()!, out _)));
            case "minProperties":
                return Unless(value.ValueKind != JsonValueKind.Object || Members(value).Count() >= rule.GetInt32());
            case "maxProperties":
                return Unless(value.ValueKind != JsonValueKind.Object || Members(value).Count() <= rule.GetInt32());
            case "propertyNames":
                return Members(value).Select(member => Refusal(rule, JsonSerializer.SerializeToElement(member.Name), $"{at}/{member.Name}")).FirstOrDefault(refusal => refusal is not null);
            case "additionalProperties":
                var others = Members(value).Where(member => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(member.Name, out _)));
                return rule.ValueKind == JsonValueKind.False
                    ? others.Select(member => $"{at}/{member.Name}: additionalProperties").FirstOrDefault()
                    : others.Select(member => Refusal(rule, member.Value, $"{at}/{member.Name}")).FirstOrDefault(refusal => refusal is not null);
            default:
                throw new InvalidOperationException($"This checker does not know the keyword {keyword.Name}.");
        }
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && Math.Floor(number) == number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new InvalidOperationException($"There is no type {type}."),
    };
}
