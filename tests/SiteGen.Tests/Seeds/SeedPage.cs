using AngleSharp.Html.Parser;
using Markdig;
using SiteGen.Pages;

namespace SiteGen.Tests.Seeds;

/// <summary>A page of the built site as HTML, as Markdown and as JSON. Each assertion names the line of the seed that it covers.</summary>
internal sealed class SeedPage(string html, string twin, string json)
{
    private static readonly HtmlParser _parser = new();

    /// <summary>The files as they are, by form.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["HTML"] = html, ["Markdown"] = twin, ["JSON"] = json };

    public PageFacts Html { get; } = new(_parser.ParseDocument(html).QuerySelector("main")!);

    public PageFacts Twin { get; } = new(_parser.ParseDocument(Markdown.ToHtml(BodyOf(twin), new MarkdownPipelineBuilder().UsePipeTables().Build())).Body!);

    public JsonFacts Json { get; } = new(json);

    /// <summary>The twin's front matter.</summary>
    public IReadOnlyDictionary<string, string> FrontMatter { get; } = twin.Split("---\n", 3)[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(": ", 2)).ToDictionary(entry => entry[0], entry => entry[1].Trim('"'));

    /// <summary>The page and its twin show the same.</summary>
    public void Shows(string line, string expected, Func<PageFacts, string> fact)
    {
        foreach (var (form, page) in Forms) Assert.Equal($"{line}\n{form}: {expected}", $"{line}\n{form}: {fact(page)}");
    }

    /// <summary>The page and its twin say it in some words.</summary>
    public void Mentions(string line, string expected, Func<PageFacts, string> fact)
    {
        foreach (var (form, page) in Forms) Assert.Contains(expected, $"{line}\n{form}: {fact(page)}"[(line.Length + form.Length + 3)..], StringComparison.Ordinal);
    }

    /// <summary>The JSON holds a value at a path.</summary>
    public void Holds(string line, string path, string expected) => Assert.Equal($"{line}\n{path}: {expected}", $"{line}\n{path}: {Json[path]}");

    public void Price(string line, string provider, string column, string shown, string path, string written)
    {
        Shows(line, shown, page => page.Cell("Pricing", column, provider));
        Holds(line, path, written);
    }

    public void Verified(string line, string provider, string date, string by, string source)
    {
        Mentions(line, date, page => page.RowText("Pricing", provider));
        Mentions(line, by, page => page.RowText("Pricing", provider));
        Shows(line, source, page => page.RowSource("Pricing", provider));
        var offering = IsOffering ? "" : $"offerings[{provider}].";
        Holds(line, $"{offering}verified.date", date);
        Holds(line, $"{offering}verified.by", by);
        Holds(line, $"{offering}verified.method", "read");
        Holds(line, $"{offering}sources[{source}].url", source);
    }

    public void Limit(string line, string term, string shown, string path, string written)
    {
        Shows(line, shown, page => page.Value("Limits and modalities", term));
        Holds(line, path, written);
    }

    public void Ability(string line, string group, string ability, string state, string path, string written)
    {
        Shows(line, state, page => page.State(group, ability));
        Holds(line, path, written);
    }

    /// <summary>What another source says is told as such: with the source and the date.</summary>
    public void Conflict(string line, string provider, string field, string value, string source, string date)
    {
        Shows(line, date, page => page.Cell("Other sources say", "Date", provider, ConflictView.LabelOf(field), value));
        Shows(line, source, page => page.RowSource("Other sources say", provider, ConflictView.LabelOf(field), value));
        var offering = IsOffering ? "" : $"offerings[{provider}].";
        Holds(line, $"{offering}conflicts[{field} & {value}].source", source);
        Holds(line, $"{offering}conflicts[{field} & {value}].date", date);
    }

    /// <summary>A line of a list of other models: price at one provider, and context window.</summary>
    public void Peer(string line, string provider, string input, string output, string context)
    {
        Price(line, provider, "Input", input, $"offerings[{provider}].cost.input", input[1..]);
        Price(line, provider, "Output", output, $"offerings[{provider}].cost.output", output[1..]);
        Limit(line, "Context window", context + " tokens", "limits.context", context.Replace(",", "", StringComparison.Ordinal));
    }

    private bool IsOffering => Json["type"] == "offering";

    private IEnumerable<(string Form, PageFacts Page)> Forms => [("HTML", Html), ("Markdown", Twin)];

    private static string BodyOf(string twin) => twin.Split("---\n", 3)[2];
}
