using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Templating;

namespace SiteGen.Rendering;

/// <summary>Bodies of content files as markup. Whatever could go wrong was reported by <see cref="BodyCheck"/> before.</summary>
public static class MarkdownBody
{
    /// <summary>The level that the topmost heading of a body gets: bodies stand below an h2 of the page.</summary>
    private const int TopHeading = 3;

    /// <summary>HTML for the page and Markdown for the twin.</summary>
    public static BodyView Write(Body body, Urls urls, string sitePath)
    {
        var markdown = body.Markdown;
        var pieces = BodyUrl.IsPlain(urls) ? SimpleMarkdown.Read(markdown) : [];
        return pieces.IsEmpty ? ByLibrary(markdown, urls, sitePath) : Simply(markdown, pieces, urls, sitePath);
    }

    /// <summary>The level of a heading in the page.</summary>
    /// <param name="written">As many marks as it has.</param>
    /// <param name="shift">How much deeper headings go.</param>
    internal static int LevelOf(int written, int shift) => Math.Clamp(written + shift, TopHeading, 6);

    private static BodyView Simply(string markdown, ReadOnlySpan<BodyPiece> pieces, Urls urls, string sitePath)
    {
        var top = int.MaxValue;
        foreach (var piece in pieces)
            if (piece.Kind == PieceKind.Heading) top = Math.Min(top, piece.End - piece.Start);
        var (body, shift) = (new SimpleBody(markdown, urls, sitePath), top == int.MaxValue ? 0 : TopHeading - top);
        return new BodyView(new Html(body.Html(pieces, shift)), new Templating.Markdown(body.Twin(pieces, shift)));
    }

    /// <summary>The same without the faster path for what is plainly simple.</summary>
    /// <inheritdoc cref="Write"/>
    internal static BodyView ByLibrary(string markdown, Urls urls, string sitePath)
    {
        var document = Markdig.Markdown.Parse(markdown, BodyPipeline.Safe);
        var shift = TopHeading - document.Descendants<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(TopHeading).Min();
        var twin = TwinBody.Write(markdown, document, shift, urls, sitePath); // before the tree is changed
        return new BodyView(new Html(ToHtml(document, shift, urls)), new Templating.Markdown(twin));
    }

    private static string ToHtml(MarkdownDocument document, int shift, Urls urls)
    {
        var ids = new HeadingIds();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = LevelOf(heading.Level, shift);
            heading.GetAttributes().Id = IdOf(heading, ids);
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            link.Url = BodyUrl.OnPage(link.Url ?? "", urls);
            if (!link.IsImage && BodyUrl.IsOutside(link.Url)) link.GetAttributes().AddProperty("rel", "noopener");
        }

        foreach (var link in document.Descendants<AutolinkInline>())
            if (!link.IsEmail) link.GetAttributes().AddProperty("rel", "noopener");

        AlignByClass(document);
        LetKeysScroll(document);
        return document.ToHtml(BodyPipeline.Safe).TrimEnd('\n'); // through Markdig's own cache of renderers
    }

    /// <summary>Markdig aligns columns by inline styles, which the content security policy forbids.</summary>
    private static void AlignByClass(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
                for (var i = 0; i < Math.Min(row.Count, table.ColumnDefinitions.Count); i++)
                    if (table.ColumnDefinitions[i].Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                        row[i].GetAttributes().AddClass(table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right ? "number" : "center");
            foreach (var column in table.ColumnDefinitions) column.Alignment = null;
        }
    }

    /// <summary>What may be wider than a phone scrolls in a box of its own, which the keyboard reaches as well.</summary>
    private static void LetKeysScroll(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<CodeBlock>().ToList()) code.GetAttributes().AddProperty("tabindex", "0");
        foreach (var table in document.Descendants<Table>().ToList())
        {
            var (around, at) = (table.Parent!, table.Parent!.IndexOf(table));
            around.Insert(at + 1, Tag("</div>"));
            around.Insert(at, Tag("""<div class="scroll" tabindex="0" role="region" aria-label="Table">"""));
        }

        static HtmlBlock Tag(string text) => new(null) { Lines = new StringLineGroup(text) };
    }

    private static string IdOf(HeadingBlock heading, HeadingIds ids)
    {
        foreach (var inline in heading.Inline?.Descendants<LeafInline>() ?? []) ids.Add(Text(inline));
        return ids.Take();
    }

    private static string Text(LeafInline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => " ",
    };
}
