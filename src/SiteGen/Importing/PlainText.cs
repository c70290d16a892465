using SiteGen.Reading;
using SiteGen.Reading.Shapes;

namespace SiteGen.Importing;

/// <summary>Which texts of a feed can stand in a content file as they are.</summary>
internal static class PlainText
{
    /// <summary>A line of at most 120 characters that can all be seen.</summary>
    public static bool IsName(string text) => Of.Name.TryReadText(new YamlScalar(text, false, default), out _) is null;

    /// <summary>An id or key of others: one line that can be seen.</summary>
    public static bool IsOpaque(string text) => Of.Opaque.TryReadText(new YamlScalar(text, false, default), out _) is null;

    /// <summary>As a name, on one line; null for what can be none.</summary>
    public static string? Name(string? text) => text is not null && Line(text, 120) is var line && IsName(line) ? line : null;

    /// <summary>On one line of at most so many characters.</summary>
    public static string Line(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most) return line;
        return line[..(char.IsHighSurrogate(line[most - 1]) ? most - 1 : most)].TrimEnd(); // half a character would be none
    }
}
