using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Rendering;

/// <summary>Reads every body once before anything is rendered, so that rendering cannot fail and no body can bring in what a page must not have.</summary>
public static class BodyCheck
{
    /// <summary>The most UTF-16 units of a body.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>Reports raw HTML, addresses with a scheme that is not allowed, images of other sites, and bodies too long or nested too deep.</summary>
    /// <returns>The addresses of links and images, as written.</returns>
    public static IReadOnlyList<Located<string>> Report(Body body, DiagnosticBag diagnostics)
    {
        var text = new BodyText(body);
        if (text.Markdown.Length > MostCharacters) diagnostics.Add(Problems.BodyTooLong(text.PlaceOf(0), text.Markdown.Length, MostCharacters));
        else if (BodyDepth.TooDeep(text.Markdown) is { } deep) diagnostics.Add(Problems.BodyTooDeep(text.PlaceOf(deep)));
        else if (BodyCost.TooDear(text.Markdown) is { } dear) diagnostics.Add(Problems.BodyTooDear(text.PlaceOf(dear)));
        else
        {
            if (VisibleText.FirstHidden(text.Markdown, mayHaveLines: true) is { } hidden) diagnostics.Add(Problems.ControlCharacter(text.PlaceOf(text.PositionOf(hidden)), hidden));
            else if (SimpleMarkdown.Read(text.Markdown) is { IsEmpty: false } pieces && LinksOf(text, pieces) is { } links) return links;
            return ReportByLibrary(text, diagnostics);
        }

        return [];
    }

    /// <summary>The links of a simple body; null when one is not allowed.</summary>
    private static List<Located<string>>? LinksOf(BodyText text, ReadOnlySpan<BodyPiece> pieces)
    {
        List<Located<string>> links = [];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Kind != PieceKind.Link) continue;
            var (link, address) = (pieces[i], pieces[i + 1]);
            var url = text.Markdown[address.Start..address.End];
            if (!BodyUrl.IsAllowed(url)) return null;
            links.Add(new Located<string>(url, text.PlaceOf(link.Start, link.End - link.Start)));
        }

        return links;
    }

    /// <summary>The same by the library's tree, but for what is too dear for it and what is hidden.</summary>
    internal static IReadOnlyList<Located<string>> ReportByLibrary(BodyText text, DiagnosticBag diagnostics)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text.Markdown, BodyPipeline.Seeing);
        }
        catch (ArgumentException) // Markdig's own depth limit
        {
            diagnostics.Add(Problems.BodyTooDeep(text.PlaceOf(0)));
            return [];
        }

        if (BodyNesting.TooDeep(document) is { } buried)
        {
            diagnostics.Add(Problems.BodyTooDeep(text.PlaceOf(buried.Span.Start)));
            return [];
        }

        List<Located<string>> links = [];
        foreach (var node in document.Descendants())
        {
            Report(text, node, diagnostics);
            if (node is LinkInline link) links.Add(new Located<string>(link.Url ?? "", text.PlaceOf(link.Span)));
        }

        return links;
    }

    private static void Report(BodyText text, MarkdownObject node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case HtmlBlock or HtmlInline:
                diagnostics.Add(Problems.RawHtml(new(text.Quoted(node.Span), text.PlaceOf(node.Span))));
                break;
            case LinkInline { IsImage: true } image when image.Url is { } url && BodyUrl.IsOutside(url):
                diagnostics.Add(Problems.ImageOfAnotherSite(new(url, text.PlaceOf(image.Span))));
                break;
            case LinkInline { Reference: null } link when link.Url is { } url && !BodyUrl.IsAllowed(url):
                diagnostics.Add(Problems.UrlNotAllowed(new(url, text.PlaceOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan))));
                break;
            case LinkReferenceDefinition definition when definition.Url is { } url && !BodyUrl.IsAllowed(url):
                diagnostics.Add(Problems.UrlNotAllowed(new(url, text.PlaceOf(definition.UrlSpan.IsEmpty ? definition.Span : definition.UrlSpan))));
                break;
            case AutolinkInline { IsEmail: false } link when !BodyUrl.IsAllowed(link.Url):
                diagnostics.Add(Problems.UrlNotAllowed(new(link.Url, text.PlaceOf(link.Span))));
                break;
        }
    }
}
