using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Domain;

namespace SiteGen.Pages.Exports;

/// <summary>JSON as exports write it: compact, into the file as it is made, since a large catalog's is larger than memory should hold.</summary>
internal static class ExportJson
{
    private const int FlushAt = 1 << 16;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes one object and a final newline.</summary>
    public static void Document(Stream output, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(output, _options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>An object as a member.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action<Utf8JsonWriter> members)
    {
        json.WriteStartObject(name);
        members(json);
        json.WriteEndObject();
    }

    /// <summary>Hands on what has come together; called between rows.</summary>
    public static void EndRow(this Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt) json.Flush();
    }

    /// <summary>The words of a set, in their documented order.</summary>
    public static void Set(this Utf8JsonWriter json, string name, Modalities set, Func<Modalities, string?> word)
    {
        json.WriteStartArray(name);
        foreach (var value in Vocabulary.Modalities.Values)
            if (set.HasFlag(value) && word(value) is { } text) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>What a listing says under a key; null when it says nothing.</summary>
    public static decimal? Says(this Listing? listing, string field)
    {
        foreach (var said in listing?.Says ?? [])
            if (said.Field == field) return said.Value;
        return null;
    }

    /// <summary>What a listing says otherwise than the offering; null when it does not.</summary>
    public static decimal? Differs(this Listing? listing, string field)
    {
        foreach (var said in listing?.Differs ?? [])
            if (said.Field == field) return said.Value;
        return null;
    }

    /// <summary>How a catalog lists an offering or a model; null when nothing is out of the ordinary.</summary>
    public static Listing? By(this IReadOnlyList<Listing> listings, ListingCatalog catalog)
    {
        foreach (var listing in listings)
            if (listing.Catalog == catalog) return listing;
        return null;
    }

    /// <summary>A price as a format without "does not apply" has it: that is 0 there, beside the price that does; null when it is not known.</summary>
    public static decimal? AmountOrZero(this Fact<UsdPerMillionTokens> price) => price.DoesNotApply ? 0 : price.OrNull?.Amount;
}
