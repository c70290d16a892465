using System.Text.Json;

namespace SiteGen.Reading.Shapes;

/// <summary>
/// How shapes describe themselves in JSON Schema (https://json-schema.org/draft/2020-12): never stricter than the reader, which reads a scalar by its field's type and not by
/// YAML's guess. <c>name: 4</c> is the text "4" to the reader and a number to an editor, so whatever holds text takes numbers and truth values too.
/// Only keywords that draft 7 has as well, which is what some editors know.
/// </summary>
internal static class SchemaKeywords
{
    /// <summary>What <see cref="Domain.Slug.IsValid"/> accepts, but for the length.</summary>
    public const string Slug = "[a-z0-9]+([._-][a-z0-9]+)*";

    /// <summary>The type of what is read as text.</summary>
    public static void TextType(this Utf8JsonWriter schema)
    {
        schema.WriteStartArray("type");
        schema.WriteStringValue("string");
        schema.WriteStringValue("number");
        schema.WriteStringValue("boolean");
        schema.WriteEndArray();
    }

    /// <summary>Text that a whole pattern matches.</summary>
    /// <param name="schema">Within the schema's object.</param>
    /// <param name="pattern">As both JavaScript and .NET understand it.</param>
    /// <param name="maxLength">null for any length.</param>
    /// <param name="mayLookOtherwise">Whether YAML may take matching text for a number or a truth value.</param>
    public static void Pattern(this Utf8JsonWriter schema, string pattern, int? maxLength = null, bool mayLookOtherwise = false)
    {
        if (mayLookOtherwise) schema.TextType();
        else schema.WriteString("type", "string");
        schema.WriteString("pattern", $"^{pattern}$");
        if (maxLength is { } most) schema.WriteNumber("maxLength", most);
    }

    /// <summary>A keyword that holds a schema.</summary>
    public static void Schema(this Utf8JsonWriter schema, string keyword, Action<Utf8JsonWriter> describe)
    {
        schema.WriteStartObject(keyword);
        describe(schema);
        schema.WriteEndObject();
    }

    /// <summary>Either of several.</summary>
    public static void AnyOf(this Utf8JsonWriter schema, params ReadOnlySpan<Action<Utf8JsonWriter>> choices)
    {
        schema.WriteStartArray("anyOf");
        foreach (var choice in choices)
        {
            schema.WriteStartObject();
            choice(schema);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }

    /// <summary>A list of texts as the value of a keyword.</summary>
    public static void Words(this Utf8JsonWriter schema, string keyword, IEnumerable<string> words)
    {
        schema.WriteStartArray(keyword);
        foreach (var word in words) schema.WriteStringValue(word);
        schema.WriteEndArray();
    }
}
