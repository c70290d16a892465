using System.Collections.Concurrent;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Reading.Shapes;

namespace SiteGen.Rendering;

/// <summary>Reads every body once before anything is rendered, so that rendering cannot fail and no body can bring in what a page must not have.</summary>
public static class BodyCheck
{
    private const int MostCharacters = 200_000;
    private const int DeepestIndent = 64; // nested lists cost Markdig time that grows with the square of their depth
    private const int MostMarks = 16;

    /// <summary>Checks the bodies of all files, whatever is wrong in the front matter above them.</summary>
    /// <param name="files">As read.</param>
    /// <param name="drafts">Whether drafts are built too; the links of others are not followed.</param>
    /// <param name="jobs">How many bodies are read at once, at least 1.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="memory">The bodies that were checked before, by who checks the same site again and again; null to check all.</param>
    /// <returns>Where they link to within this site, as site paths, in no promised order.</returns>
    public static IReadOnlyCollection<Located<string>> Report(
        ContentFiles files, bool drafts, int jobs, DiagnosticBag diagnostics, Remembered<Body, IReadOnlyList<Located<string>>>? memory = null)
    {
        memory?.Begin();
        var bodies = files.Authors.Select(author => (author.Body, Page: $"/authors/{author.Id}/", IsBuilt: true))
            .Concat(files.Providers.Select(provider => (provider.Body, Page: $"/providers/{provider.Id}/", IsBuilt: true)))
            .Concat(files.Models.Select(model => (model.Body, Page: $"/models/{model.Author}/{model.Slug}/", IsBuilt: drafts || !model.Draft)));
        var links = new ConcurrentBag<Located<string>>();
        Parallel.ForEach(bodies.Where(body => body.Body is not null), new ParallelOptions { MaxDegreeOfParallelism = jobs }, body =>
        {
            foreach (var (url, at) in memory is null ? Report(body.Body!, diagnostics) : memory.Of(body.Body!, diagnostics, bag => Report(body.Body!, bag)))
                if (body.IsBuilt && BodyUrl.SitePath(url, body.Page) is { } path) links.Add(new Located<string>(path, at));
        });
        return links;
    }

    /// <summary>Reports raw HTML, addresses with a scheme that is not allowed, images of other sites, and bodies too long or nested too deep.</summary>
    /// <returns>The addresses of links and images, as written.</returns>
    public static IReadOnlyList<Located<string>> Report(Body body, DiagnosticBag diagnostics)
    {
        if (body.Markdown.Length > MostCharacters)
        {
            diagnostics.Add(Problems.BodyTooLong(PlaceOf(body, 0, 1), body.Markdown.Length, MostCharacters));
            return [];
        }

        if (TooDeep(body.Markdown) is { } deep)
        {
            diagnostics.Add(Problems.BodyTooDeep(PlaceOf(body, deep, 1)));
            return [];
        }

        if (BodyCost.TooDear(body.Markdown) is { } dear)
        {
            diagnostics.Add(Problems.BodyTooDear(PlaceOf(body, dear, 1)));
            return [];
        }

        ReportHidden(body, diagnostics);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(body.Markdown, BodyPipeline.Seeing);
        }
        catch (ArgumentException) // Markdig's own depth limit
        {
            diagnostics.Add(Problems.BodyTooDeep(PlaceOf(body, 0, 1)));
            return [];
        }

        if (BodyDepth.TooDeep(document) is { } buried)
        {
            diagnostics.Add(Problems.BodyTooDeep(PlaceOf(body, buried.Span.Start, 1)));
            return [];
        }

        foreach (var node in document.Descendants()) Report(body, node, diagnostics);
        return [.. document.Descendants<LinkInline>().Select(link => new Located<string>(link.Url ?? "", PlaceOf(body, link.Span)))];
    }

    private static void ReportHidden(Body body, DiagnosticBag diagnostics)
    {
        if (VisibleText.FirstHidden(body.Markdown, mayHaveLines: true) is not { } hidden) return;
        diagnostics.Add(Problems.ControlCharacter(PlaceOf(body, body.Markdown.IndexOf(hidden > char.MaxValue ? char.ConvertFromUtf32(hidden) : ((char)hidden).ToString(), StringComparison.Ordinal), 1), hidden));
    }

    private static void Report(Body body, MarkdownObject node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case HtmlBlock or HtmlInline:
                diagnostics.Add(Problems.RawHtml(new(Quoted(body, node.Span), PlaceOf(body, node.Span))));
                break;
            case LinkInline { IsImage: true } image when image.Url is { } url && BodyUrl.IsOutside(url):
                diagnostics.Add(Problems.ImageOfAnotherSite(new(url, PlaceOf(body, image.Span))));
                break;
            case LinkInline { Reference: null } link when link.Url is { } url && !BodyUrl.IsAllowed(url):
                diagnostics.Add(Problems.UrlNotAllowed(new(url, PlaceOf(body, link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan))));
                break;
            case LinkReferenceDefinition definition when definition.Url is { } url && !BodyUrl.IsAllowed(url):
                diagnostics.Add(Problems.UrlNotAllowed(new(url, PlaceOf(body, definition.UrlSpan.IsEmpty ? definition.Span : definition.UrlSpan))));
                break;
            case AutolinkInline { IsEmail: false } link when !BodyUrl.IsAllowed(link.Url):
                diagnostics.Add(Problems.UrlNotAllowed(new(link.Url, PlaceOf(body, link.Span))));
                break;
        }
    }

    /// <summary>The position of a line that is indented, or begins with more list and quote marks, than text for people has.</summary>
    private static int? TooDeep(string markdown)
    {
        var start = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (Indent(line) > DeepestIndent || Marks(line) > MostMarks) return start;
            start += line.Length + 1;
        }

        return null;
    }

    private static int Indent(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var letter in line)
            if (letter is ' ' or '\t') columns += letter == ' ' ? 1 : 4;
            else return columns;
        return 0; // an empty line
    }

    /// <summary>How many quotes and list items a line opens.</summary>
    private static int Marks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t') continue;
            if (line[i] is not ('>' or '-' or '*' or '+') && !char.IsAsciiDigit(line[i]) && line[i] is not ('.' or ')')) break;
            if (line[i] == '>' || (!char.IsAsciiDigit(line[i]) && (i + 1 == line.Length || line[i + 1] is ' ' or '\t'))) marks++;
        }

        return marks;
    }

    private static string Quoted(Body body, SourceSpan span)
    {
        var text = body.Markdown[span.Start..Math.Min(span.End + 1, body.Markdown.Length)];
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        text = end < 0 ? text : text[..end];
        return text.Length <= 40 ? text : text[..40] + "…";
    }

    private static Place PlaceOf(Body body, SourceSpan span) => PlaceOf(body, span.Start, span.Length);

    private static Place PlaceOf(Body body, int position, int length)
    {
        var before = body.Markdown.AsSpan(0, Math.Clamp(position, 0, body.Markdown.Length));
        var line = before.Count('\n');
        return new Place(body.File, body.FirstLine + line, before.Length - before.LastIndexOf('\n'), Math.Max(1, length));
    }
}
