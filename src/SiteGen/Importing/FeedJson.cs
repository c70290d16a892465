using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Importing;

/// <summary>Reads a feed's JSON. Comments and trailing commas are refused; a key that stands twice in an object is refused too, since a row would be lost.</summary>
internal static class FeedJson
{
    /// <summary>The whole document; null when there was a problem, which is reported.</summary>
    /// <param name="bytes">UTF-8, with or without byte order mark.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static FeedValue? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var reader = new Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            var value = Value(ref reader, bytes, file, diagnostics);
            if (value is not null) reader.Read(); // throws when something follows
            return value;
        }
        catch (JsonException problem)
        {
            var at = new Place(file, (int)(problem.LineNumber ?? 0) + 1, (int)(problem.BytePositionInLine ?? 0) + 1);
            diagnostics.Add(Problems.BrokenFeed(at));
            return null;
        }
        catch (InvalidOperationException) // a string that is not UTF-8, or half a surrogate pair
        {
            diagnostics.Add(Problems.BrokenFeed(PlaceOf(bytes, reader.TokenStartIndex, file)));
            return null;
        }
    }

    /// <summary>Line and column of an offset.</summary>
    public static Place PlaceOf(ReadOnlySpan<byte> bytes, long offset, string file)
    {
        var before = bytes[..(int)Math.Min(offset, bytes.Length)];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new Place(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    private static FeedValue? Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        var at = reader.TokenStartIndex;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(ref reader, at, bytes, file, diagnostics),
            JsonTokenType.StartArray => List(ref reader, at, bytes, file, diagnostics),
            JsonTokenType.String => FeedValue.Scalar(FeedKind.Text, reader.GetString()!, at),
            JsonTokenType.Number => FeedValue.Scalar(FeedKind.Number, Encoding.UTF8.GetString(reader.ValueSpan), at),
            JsonTokenType.True => FeedValue.Scalar(FeedKind.True, "true", at),
            JsonTokenType.False => FeedValue.Scalar(FeedKind.False, "false", at),
            _ => FeedValue.Scalar(FeedKind.Null, "null", at),
        };
    }

    private static FeedValue? Object(ref Utf8JsonReader reader, long at, ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        var entries = new OrderedDictionary<string, FeedValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (key, keyAt) = (reader.GetString()!, reader.TokenStartIndex);
            reader.Read();
            if (Value(ref reader, bytes, file, diagnostics) is not { } value) return null;
            if (entries.TryAdd(key, value)) continue;
            diagnostics.Add(Problems.FeedKeyTwice(new Located<string>(key, PlaceOf(bytes, keyAt, file))));
            return null;
        }

        return FeedValue.Object(entries, at);
    }

    private static FeedValue? List(ref Utf8JsonReader reader, long at, ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        var items = new List<FeedValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(ref reader, bytes, file, diagnostics) is not { } value) return null;
            items.Add(value);
        }

        return FeedValue.List(items, at);
    }
}
