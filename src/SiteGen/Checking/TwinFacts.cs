using System.Net;
using System.Text.RegularExpressions;

namespace SiteGen.Checking;

/// <summary>What a Markdown twin states, section by section. Fences do not count: they hold code.</summary>
internal sealed partial class TwinFacts
{
    private readonly List<TwinFact> _facts = [];
    private readonly List<(string Text, string Section, HashSet<ShownFact> Facts)> _lines = [];

    /// <summary>Line by line.</summary>
    public IReadOnlyList<TwinFact> Facts => _facts;

    /// <summary>Titles of the sections, as written.</summary>
    public HashSet<string> Sections { get; } = new(StringComparer.Ordinal);

    public static TwinFacts Of(TwinFile twin)
    {
        var (facts, section) = (new TwinFacts(), "");
        foreach (var line in twin.Lines)
        {
            if (line.Kind != LineKind.Text || line.Text.Length == 0) continue;
            if (line.Text.StartsWith("## ", StringComparison.Ordinal)) facts.Sections.Add(section = Plain(line.Text[3..]));
            facts.Take(line, section);
        }

        return facts;
    }

    /// <summary>Every fact of the lines of a section that hold a name, save those which name other ids than these; null when there is no such line.</summary>
    public HashSet<ShownFact>? OfLines(string section, string name, IReadOnlyList<string> codes)
    {
        var lines = _lines.Where(line => line.Section == section && line.Text.Contains(name, StringComparison.Ordinal)).ToList();
        if (codes.Count > 0 && lines.Exists(HasAll)) lines.RemoveAll(line => !HasAll(line) && line.Facts.Any(fact => fact.Kind == FactKind.Code));
        return lines.Count == 0 ? null : [.. lines.SelectMany(line => line.Facts)];

        bool HasAll((string Text, string Section, HashSet<ShownFact> Facts) line) => codes.All(code => line.Facts.Contains(new ShownFact(FactKind.Code, code)));
    }

    private void Take(TwinLine line, string section)
    {
        var (plain, prose) = (Plain(line.Text), Plain(line.WithoutCode));
        var found = new HashSet<ShownFact>();
        foreach (Match code in Code().Matches(line.Text)) Add(new ShownFact(FactKind.Code, code.Groups["text"].Value.Replace("\\|", "|", StringComparison.Ordinal).Trim()), code.Index);
        ShownFact.Find(prose, (fact, _) => Add(fact, Math.Max(0, line.Text.IndexOf(fact.Kind == FactKind.Price ? "$" : fact.Value[..1], StringComparison.Ordinal))));
        _lines.Add((plain, section, found));

        void Add(ShownFact fact, int column)
        {
            found.Add(fact);
            _facts.Add(new TwinFact(fact, section, line.Index + column));
        }
    }

    /// <summary>What a reader of the rendered line sees.</summary>
    private static string Plain(string line)
    {
        var text = line.Contains("](", StringComparison.Ordinal) ? Address().Replace(line, "]") : line;
        if (text.Contains('\\', StringComparison.Ordinal)) text = Escape().Replace(text, "$1");
        text = Mark().Replace(text, "");
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    [GeneratedRegex(@"(?<!\\)\]\([^)]*\)")]
    private static partial Regex Address();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\*\*|(?<!\\)`+|(?<!\\)[\[\]]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<!`)(?<marks>`+)(?!`) ?(?<text>.*?) ?(?<!`)\k<marks>(?!`)")]
    private static partial Regex Code();
}

/// <summary>A fact of a twin.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Section">The heading above it; empty before the first.</param>
/// <param name="Index">About where it stands in the file.</param>
internal readonly record struct TwinFact(ShownFact Fact, string Section, int Index);
