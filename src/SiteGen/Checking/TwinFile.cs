using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Checking;

/// <summary>A Markdown twin taken apart.</summary>
/// <param name="Text">The file.</param>
/// <param name="Front">Its front matter; single values only, which is all it may have.</param>
/// <param name="Lines">The lines below the front matter.</param>
internal sealed partial record TwinFile(SiteText Text, IReadOnlyDictionary<string, YamlScalar> Front, IReadOnlyList<TwinLine> Lines)
{
    /// <summary>Takes a twin apart; null when it is none, which is reported.</summary>
    public static TwinFile? Read(SiteText text, DiagnosticBag diagnostics)
    {
        if (FrontMatter.Read(text.Text, text.Path, diagnostics) is not { } front) return null;
        var values = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var entry in front.Values.Entries)
            if (entry.Value is YamlScalar scalar) values.TryAdd(entry.Key.Text, scalar);
        return new TwinFile(text, values, LinesOf(text.Text, front.Body?.Markdown.Length ?? 0));
    }

    /// <summary>A value of the front matter; null when it is missing or empty.</summary>
    public string? Value(string key) => Front.TryGetValue(key, out var scalar) && scalar.Text.Length > 0 ? scalar.Text : null;

    /// <summary>Where a value of the front matter stands, or the front matter's first line.</summary>
    public Place PlaceOf(string key) => Front.TryGetValue(key, out var scalar) ? scalar.At : new Place(Text.Path, 1, 1, 3);

    private static List<TwinLine> LinesOf(string text, int bodyLength)
    {
        var lines = new List<TwinLine>();
        var (start, marks) = (text.Length - bodyLength, "");
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text[start..end];
            var fence = Fence().Match(line) is { Success: true } match ? match.Groups["marks"].Value : "";
            var closes = marks.Length > 0 && fence.Length >= marks.Length && fence[0] == marks[0] && line.TrimStart(' ', '\t', '>').TrimEnd() == fence;
            lines.Add(new TwinLine(line, start, marks.Length > 0 ? closes ? LineKind.FenceEnd : LineKind.Code : fence.Length > 0 ? LineKind.FenceStart : LineKind.Text));
            if (marks.Length == 0) marks = fence;
            else if (closes) marks = "";
            start = end + 1;
        }

        return lines;
    }

    // Within quotations and items of lists too.
    [GeneratedRegex(@"^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:(?<marks>`{3,})[^`]*|(?<marks>~{3,}).*)$")]
    private static partial Regex Fence();
}

/// <summary>A line of a twin.</summary>
/// <param name="Text">Without its end.</param>
/// <param name="Index">Where it begins in the file, from 0.</param>
/// <param name="Kind">Prose or code.</param>
internal sealed partial record TwinLine(string Text, int Index, LineKind Kind)
{
    /// <summary>The line with code spans blanked out, so that columns stay.</summary>
    public string WithoutCode => Text.Contains('`', StringComparison.Ordinal) ? Code().Replace(Text, match => new string(' ', match.Length)) : Text;

    [GeneratedRegex(@"(?<!`)(?<marks>`+)(?!`).*?(?<!`)\k<marks>(?!`)")]
    private static partial Regex Code();
}

/// <summary>What a line of a twin is.</summary>
internal enum LineKind
{
    /// <summary>Markdown.</summary>
    Text,

    /// <summary>The opening of a fence.</summary>
    FenceStart,

    /// <summary>Inside a fence.</summary>
    Code,

    /// <summary>The end of a fence.</summary>
    FenceEnd,
}
