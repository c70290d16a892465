using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>A body as its twin has it: the author's own Markdown, with headings shifted, links absolute, images turned into links and a language at every fence.</summary>
internal static class TwinBody
{
    /// <param name="markdown">As written.</param>
    /// <param name="document">The same, parsed and not yet changed.</param>
    /// <param name="shift">How much deeper headings go.</param>
    /// <param name="urls">Where the site lives.</param>
    /// <param name="sitePath">The page.</param>
    public static string Write(string markdown, MarkdownDocument document, int shift, Urls urls, string sitePath)
    {
        List<(int Start, int End, string Text)> edits = [];
        foreach (var heading in document.Descendants<HeadingBlock>()) Shift(markdown, heading, shift, edits);
        foreach (var fence in document.Descendants<FencedCodeBlock>())
            if (string.IsNullOrEmpty(fence.Info)) edits.Add((fence.Span.Start + fence.OpeningFencedCharCount, fence.Span.Start + fence.OpeningFencedCharCount, LanguageOfNone));
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.IsImage) edits.Add((link.Span.Start, link.Span.Start + 1, "")); // without its "!" an image is a link to itself
            if (link is { IsAutoLink: false, Reference: null, UrlSpan.IsEmpty: false } && Changed(link.Url, urls, sitePath) is { } url)
                edits.Add((link.UrlSpan.Start, link.UrlSpan.End + 1, url));
        }

        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
            if (!definition.UrlSpan.IsEmpty && Changed(definition.Url, urls, sitePath) is { } url) edits.Add((definition.UrlSpan.Start, definition.UrlSpan.End + 1, url));

        return Apply(markdown, edits);
    }

    /// <summary>The language of a fence without one: an agent need not guess that it is no code.</summary>
    public const string LanguageOfNone = "text";

    private static void Shift(string markdown, HeadingBlock heading, int shift, List<(int Start, int End, string Text)> edits)
    {
        var marks = Marks(heading.Level, shift);
        if (!heading.IsSetext)
        {
            edits.Add((heading.Span.Start, heading.Span.Start + heading.Level, marks));
            return;
        }

        // A setext heading cannot be deeper than 2: its underline goes, and its lines become one.
        var text = markdown[heading.Span.Start..(heading.Span.End + 1)];
        var underline = text.TrimEnd('\n').LastIndexOf('\n');
        edits.Add((heading.Span.Start, heading.Span.End + 1, $"{marks} {(underline < 0 ? text : text[..underline]).ReplaceLineEndings(" ")}"));
    }

    /// <summary>The marks of a heading.</summary>
    /// <param name="written">As many as it has.</param>
    /// <param name="shift">How much deeper headings go.</param>
    public static string Marks(int written, int shift) => "######"[..MarkdownBody.LevelOf(written, shift)];

    /// <summary>An address as the twin has it; null when that is how it is written.</summary>
    public static string? Changed(string? url, Urls urls, string sitePath)
    {
        if (string.IsNullOrEmpty(url)) return null;
        var absolute = BodyUrl.InTwin(url, urls, sitePath);
        return absolute == url ? null : MarkdownPiece.Url(absolute);
    }

    private static string Apply(string markdown, List<(int Start, int End, string Text)> edits)
    {
        edits.Sort((left, right) => left.Start.CompareTo(right.Start));
        var text = new StringBuilder(markdown.Length + 64);
        var done = 0;
        foreach (var (start, end, replacement) in edits)
        {
            if (start < done) continue; // inside a heading that was rewritten as a whole
            text.Append(markdown, done, start - done).Append(replacement);
            done = end;
        }

        return text.Append(markdown, done, markdown.Length - done).ToString().Trim('\n');
    }
}
