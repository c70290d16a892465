using System.Text.Json;
using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Exports;

/// <summary>
/// <c>search.json</c>: every model in a line, for search in the browser or in a tool. Version 1 holds <c>base</c> (the path of models' pages: <c>base + id + "/"</c>), <c>authors</c> (names by
/// id, which is an id's first part), <c>providers</c> (names by id), <c>columns</c> (what the places of a row hold) and <c>models</c>. What is not known is null. A new place at a row's end
/// keeps the version, any other change raises it.
/// </summary>
internal static class SearchIndex
{
    private const int Version = 1;

    private static readonly string[] _columns =
        ["id", "name", "kind", "state", "release_date", "context", "output", "input_price", "output_price", "providers", "model_ids"];

    /// <summary>Writes the index, models by id; prices are the cheapest offering's, in USD per 1,000,000 tokens.</summary>
    public static void Write(SiteContext context, Stream output) => ExportJson.Document(output, json =>
    {
        var catalog = context.Catalog;
        json.WriteNumber("version", Version);
        json.WriteString("base", context.Urls.Path("/models/"));
        json.Texts("columns", _columns);
        json.Object("authors", authors =>
        {
            foreach (var author in catalog.Authors) authors.WriteString(author.Id, author.Name);
        });
        json.Object("providers", providers =>
        {
            foreach (var provider in catalog.Providers) providers.WriteString(provider.Id, provider.Name);
        });
        json.WriteStartArray("models");
        foreach (var model in catalog.Models)
        {
            Row(json, context, model);
            json.EndRow();
        }

        json.WriteEndArray();
    });

    private static void Row(Utf8JsonWriter json, SiteContext context, Model model)
    {
        var cheapest = Cheapest.Of(model, context.Catalog.Date);
        json.WriteStartArray();
        json.WriteStringValue(model.Id);
        json.WriteStringValue(model.Name);
        json.WriteStringValue(Vocabulary.Kinds.Word(model.Kind));
        json.WriteStringValue(Vocabulary.Lifecycles.Word(context.Catalog.StateOf(model)));
        json.WriteStringValue(model.ReleaseDate?.ToString());
        Number(json, model.Limits.Context.OrNull);
        Number(json, model.Limits.Output.OrNull);
        Number(json, cheapest?.Cost.Tokens[TokenMeter.Input].OrNull?.Amount);
        Number(json, cheapest?.Cost.Tokens[TokenMeter.Output].OrNull?.Amount);
        Texts(json, model.Offerings.Select(offering => offering.Provider.Id));
        Texts(json, model.Offerings.Select(offering => offering.ModelId).Where(id => id != model.Slug && id != model.Id));
        json.WriteEndArray();
    }

    /// <summary>Each once, in the order written.</summary>
    private static void Texts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts.Distinct(StringComparer.Ordinal)) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, decimal? number)
    {
        if (number is { } known) json.WriteNumberValue(known);
        else json.WriteNullValue();
    }
}
