using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Domain;

namespace SiteGen.Tests.Importing;

/// <summary>Holds the HTML page and the Markdown twin of an offering against its JSON twin: prices per token by column, all others by amount, limits.</summary>
internal static partial class TwinPages
{
    private static readonly (string Path, string Label)[] _limits = [("limits.context", "Context window"), ("limits.input", "Max input"), ("limits.output", "Max output")];

    /// <summary>What does not agree; empty when all does.</summary>
    public static IEnumerable<string> Differences(Twin twin)
    {
        if (!File.Exists(twin.Html) || !File.Exists(twin.Markdown)) return [$"{twin.Path}: no page or no Markdown twin beside it"];
        var html = File.ReadAllText(twin.Html);
        var markdown = File.ReadAllText(twin.Markdown);
        return Compare(twin, "HTML", HtmlPrices(html), Section(html, "<section id=\"pricing\">", "</section>"), label => LimitOf(HtmlLimit().Matches(html), label))
            .Concat(Compare(twin, "Markdown", MarkdownPrices(markdown), Section(markdown, "\n## Pricing\n", "\n## "), label => LimitOf(MarkdownLimit().Matches(markdown), label)));
    }

    private static IEnumerable<string> Compare(Twin twin, string form, Dictionary<string, string> prices, string pricing, Func<string, string?> limit)
    {
        var amounts = Amount().Matches(pricing).Select(match => match.Value).ToHashSet();
        foreach (var (path, price) in twin.Facts)
            if (path.StartsWith("cost.", StringComparison.Ordinal) && path.Count(letter => letter == '.') > 1 && price != TwinFacts.DoesNotApply && !amounts.Contains(Usd(price)))
                yield return $"{twin.Path}: {form} lacks {Usd(price)} for {path}";

        foreach (var meter in Vocabulary.Meters.Values)
        {
            var fact = twin.Facts.GetValueOrDefault($"cost.{Vocabulary.Meters.Word(meter)}");
            var shown = prices.GetValueOrDefault(Vocabulary.Meters.Label(meter));
            if (Usd(fact) != (shown ?? "—")) yield return $"{twin.Path}: {form} has {shown} for {meter}, JSON {fact}";
        }

        foreach (var (path, label) in _limits)
        {
            var fact = twin.Facts.GetValueOrDefault(path);
            var expected = fact is null ? "—" : fact == TwinFacts.DoesNotApply ? "n/a" : Twin.Number(fact).ToString("N0", CultureInfo.InvariantCulture);
            if (limit(label) != expected) yield return $"{twin.Path}: {form} has {limit(label)} for {label}, JSON {fact}";
        }
    }

    private static string Usd(string? fact) =>
        fact is null ? "—" : fact == TwinFacts.DoesNotApply ? "n/a" : Twin.Number(fact).ToString("$#,##0.00##########################", CultureInfo.InvariantCulture);

    private static string Section(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static Dictionary<string, string> HtmlPrices(string html)
    {
        var table = html[html.IndexOf("<table class=\"prices ", StringComparison.Ordinal)..];
        var row = table[(table.IndexOf("<tbody>", StringComparison.Ordinal) + 7)..table.IndexOf("</tbody>", StringComparison.Ordinal)];
        return HtmlHead().Matches(table[..table.IndexOf("</thead>", StringComparison.Ordinal)]).Zip(HtmlPrice().Matches(row))
            .ToDictionary(pair => pair.First.Groups[1].Value, pair => pair.Second.Groups[1].Value);
    }

    private static Dictionary<string, string> MarkdownPrices(string markdown)
    {
        var lines = markdown[markdown.IndexOf("\n## Pricing\n", StringComparison.Ordinal)..].Split('\n').SkipWhile(line => !line.StartsWith('|')).Take(3).ToList();
        return Cells(lines[0]).Zip(Cells(lines[2])).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static string[] Cells(string row) => [.. MarkdownBar().Split(row.Trim().Trim('|')).Select(cell => cell.Trim())];

    private static string? LimitOf(MatchCollection limits, string label) => limits.FirstOrDefault(match => match.Groups[1].Value == label)?.Groups[2].Value;

    [GeneratedRegex(@"\$[0-9,]+\.[0-9]+")]
    private static partial Regex Amount();

    [GeneratedRegex("<th scope=\"col\" class=\"number\">(.*?)</th>")]
    private static partial Regex HtmlHead();

    [GeneratedRegex("<td class=\"number\"[^>]*><span[^>]*>(.*?)</span>")]
    private static partial Regex HtmlPrice();

    [GeneratedRegex("<dt>(.*?)</dt><dd><span[^>]*>(.*?)</span>")]
    private static partial Regex HtmlLimit();

    [GeneratedRegex("^\\| (Context window|Max input|Max output) \\| (.*?)(?: tokens)? \\|", RegexOptions.Multiline)]
    private static partial Regex MarkdownLimit();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex MarkdownBar();
}
