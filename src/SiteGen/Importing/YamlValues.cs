using SiteGen.Reading;

namespace SiteGen.Importing;

/// <summary>Looks things up in what a file says.</summary>
internal static class YamlValues
{
    /// <summary>The value of a key; null when there is none.</summary>
    public static YamlNode? Value(this YamlMapping map, string key)
    {
        foreach (var entry in map.Entries)
            if (entry.Key.Text == key) return entry.Value;
        return null;
    }

    /// <summary>The text of a key; null when there is none.</summary>
    public static string? Text(this YamlMapping map, string key) => (map.Value(key) as YamlScalar)?.Text;

    /// <summary>The texts of a key that holds a list.</summary>
    public static IReadOnlyList<string>? Texts(this YamlMapping map, string key) =>
        map.Value(key) is YamlSequence list ? [.. list.Items.OfType<YamlScalar>().Select(item => item.Text)] : null;

    /// <summary>The mappings of a key that holds a list.</summary>
    public static IReadOnlyList<YamlMapping> Maps(this YamlMapping map, string key) =>
        map.Value(key) is YamlSequence list ? [.. list.Items.OfType<YamlMapping>()] : [];
}
