using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Reading.Files;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading;

/// <summary>A JSON Schema (draft 2020-12) of each kind of content file, for editors and other checkers. Made from the shapes that the reader itself checks against, so that the two cannot drift.</summary>
public static class ContentSchemas
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Each kind of file: the schema's name, what it describes, the keys.</summary>
    private static readonly (string Name, string Title, MapShape Shape)[] _kinds =
    [
        ("site", "content/site.yml", SiteShapes.Shape),
        ("author", "The front matter of content/authors/{author}.md", PartyShapes.Author),
        ("provider", "The front matter of content/providers/{provider}.md", PartyShapes.Provider),
        ("model", "The front matter of content/models/{author}/{model}.md", ModelShape.Shape),
    ];

    /// <summary>Every schema by its path below the output folder, e.g. <c>schema/model.json</c>.</summary>
    /// <param name="baseUrl">Where the site will be served, with a final slash; a schema's <c>$id</c> is its address there.</param>
    public static IReadOnlyList<(string OutputPath, ReadOnlyMemory<byte> Bytes)> Of(Uri baseUrl) =>
        [.. _kinds.Select(kind => ($"schema/{kind.Name}.json", Write(new Uri(baseUrl, $"schema/{kind.Name}.json"), kind.Title, kind.Shape)))];

    private static ReadOnlyMemory<byte> Write(Uri id, string title, MapShape shape)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var schema = new Utf8JsonWriter(output, _options))
        {
            schema.WriteStartObject();
            schema.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.WriteString("$id", id.AbsoluteUri);
            schema.WriteString("title", title);
            schema.WriteString("description", "A key that is left out is not known; null says that something does not apply. Zero is only ever a number.");
            shape.Describe(schema);
            schema.WriteEndObject();
        }

        output.Write("\n"u8);
        return output.WrittenMemory;
    }
}
