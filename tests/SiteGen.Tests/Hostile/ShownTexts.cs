using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Tests.Hostile;

/// <summary>What a file says to whoever reads it as what it is: a browser, a Markdown reader, a parser of JSON, YAML, XML or calendars.</summary>
internal static class ShownTexts
{
    private static readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().Build();

    /// <summary>Every text of a file; white space in a row counts as one space, which is what browsers and Markdown make of it.</summary>
    public static List<string> Of(string path, string text) => [.. All(path, text).Select(Flat)];

    /// <summary>A text as it is compared.</summary>
    public static string Flat(string text)
    {
        var flat = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c is not (' ' or '\n' or '\t' or '\r')) flat.Append(c);
            else if (flat.Length > 0 && flat[^1] != ' ') flat.Append(' ');
        return flat.ToString().TrimEnd(' ');
    }

    private static IEnumerable<string> All(string path, string text) => Path.GetExtension(path) switch
    {
        ".html" => OfHtml(text),
        ".md" or ".txt" => OfMarkdown(text),
        ".json" => OfJson(text),
        ".xml" => OfXml(text),
        ".ics" => OfCalendar(text),
        _ => path.EndsWith("api/v1/models", StringComparison.Ordinal) ? OfJson(text) : [text],
    };

    private static IEnumerable<string> OfHtml(string text)
    {
        var document = new HtmlParser().ParseDocument(text);
        foreach (var data in document.QuerySelectorAll("script[type='application/ld+json']"))
            foreach (var shown in OfJson(data.TextContent)) yield return shown;
        foreach (var element in document.All)
        {
            foreach (var attribute in element.Attributes) yield return attribute.Value;
            if (element.LocalName is "p" or "td" or "th" or "dd" or "dt" or "li" or "a" or "h1" or "h2" or "h3" or "h4" or "title" or "code" or "span" or "div" or "summary" or "option" or "strong" or "em" or "caption" or "text" or "label") yield return element.TextContent;
        }
    }

    private static IEnumerable<string> OfMarkdown(string text)
    {
        if (text.StartsWith("---\n", StringComparison.Ordinal))
        {
            var end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal);
            foreach (var value in OfYaml(text[4..(end + 1)])) yield return value;
            text = text[(end + 5)..];
        }

        foreach (var leaf in Markdig.Markdown.Parse(text, _markdown).Descendants<LeafBlock>())
        {
            if (leaf is CodeBlock code) yield return code.Lines.ToString();
            if (leaf.Inline is not null) yield return Written(leaf.Inline);
        }
    }

    private static string Written(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append('\n'),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                LinkInline link => text.Append(Written(link)).Append(' ').Append(link.Title).Append(' '),
                ContainerInline inner => text.Append(Written(inner)),
                HtmlInline html => throw new InvalidDataException($"HTML in a twin: {html.Tag}"),
                _ => text,
            };
        return text.ToString();
    }

    private static IEnumerable<string> OfYaml(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
            if (parser.Current is Scalar scalar) yield return scalar.Value;
    }

    private static IEnumerable<string> OfJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        var open = new Stack<JsonElement>([json.RootElement]);
        while (open.TryPop(out var element))
        {
            if (element.ValueKind == JsonValueKind.String) yield return element.GetString()!;
            if (element.ValueKind == JsonValueKind.Array) foreach (var item in element.EnumerateArray()) open.Push(item);
            if (element.ValueKind != JsonValueKind.Object) continue;
            foreach (var property in element.EnumerateObject())
            {
                yield return property.Name;
                open.Push(property.Value);
            }
        }
    }

    private static IEnumerable<string> OfXml(string text) =>
        XDocument.Parse(text, LoadOptions.PreserveWhitespace).Descendants().SelectMany(element => element.Attributes().Select(attribute => attribute.Value).Append(element.Value));

    private static IEnumerable<string> OfCalendar(string text) =>
        text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
            .Replace("\\\\", "\u0001", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\u0001", "\\", StringComparison.Ordinal));
}
