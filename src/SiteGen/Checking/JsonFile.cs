using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>The single values of a JSON file, in order, with their places. Reads any size without building a tree.</summary>
internal static class JsonFile
{
    private static readonly JsonReaderOptions _options = new() { MaxDepth = 128 };

    /// <summary>Reads a file; false when it is no JSON, which is reported.</summary>
    /// <param name="text">The file.</param>
    /// <param name="bytes">The same as UTF-8.</param>
    /// <param name="leaf">Told each string, number, boolean and null.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static bool Read(SiteText text, ReadOnlySpan<byte> bytes, Action<JsonLeaf> leaf, DiagnosticBag diagnostics)
    {
        var reader = new Utf8JsonReader(bytes, _options);
        var (names, item) = (new List<string?>(), -1);
        string? name = null;
        try
        {
            while (reader.Read())
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = reader.GetString();
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        if (names.Count == 2) item++; // an item of a list that stands at the top
                        names.Add(name);
                        name = null;
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        names.RemoveAt(names.Count - 1);
                        name = null;
                        break;
                    default:
                        leaf(new JsonLeaf(names, name, reader.TokenType, reader.TokenType == JsonTokenType.String ? reader.GetString()! : System.Text.Encoding.UTF8.GetString(reader.ValueSpan), names.Count > 2 ? item : -1, reader.TokenStartIndex));
                        if (names.Count > 0 && name is not null) name = null;
                        break;
                }

            return true;
        }
        catch (JsonException problem)
        {
            diagnostics.Add(Problems.BrokenJson(text.AtByte(reader.TokenStartIndex), StructuredDataCheck.Reason(problem)));
            return false;
        }
        catch (InvalidOperationException) // half of a surrogate pair, which no text can hold
        {
            diagnostics.Add(Problems.BrokenJson(text.AtByte(reader.TokenStartIndex), "A string holds half a character"));
            return false;
        }
    }
}

/// <summary>A single value of a JSON file.</summary>
/// <param name="Above">The names of the objects and lists around it, the outermost first; null for the root and for items of lists. Holds only while the value is told.</param>
/// <param name="Name">Its own name; null for an item of a list.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A string without quotes and escapes, a number with its digits.</param>
/// <param name="Item">A number that the values within one item of a list at the top share; -1 elsewhere.</param>
/// <param name="Byte">Where it begins in the file.</param>
internal readonly record struct JsonLeaf(IReadOnlyList<string?> Above, string? Name, JsonTokenType Kind, string Text, int Item, long Byte)
{
    /// <summary>Whether it lies within a member of this name.</summary>
    public bool IsWithin(string name)
    {
        foreach (var above in Above)
            if (above == name) return true;
        return false;
    }
}
