using System.Text;
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
        var document = Markdig.Markdown.Parse(body.Markdown, BodyPipeline.Safe);
        var shift = TopHeading - document.Descendants<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(TopHeading).Min();
        var twin = TwinBody.Write(body.Markdown, document, shift, urls, sitePath); // before the tree is changed
        return new BodyView(new Html(ToHtml(document, shift, urls)), new Templating.Markdown(twin));
    }

    private static string ToHtml(MarkdownDocument document, int shift, Urls urls)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Clamp(heading.Level + shift, TopHeading, 6);
            heading.GetAttributes().Id = Unique(IdOf(heading), ids);
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

    /// <summary>Begins with "about-", so that no heading of a body can take the id of a section of the page.</summary>
    private static string IdOf(HeadingBlock heading)
    {
        var id = new StringBuilder("about");
        var gap = true;
        foreach (var literal in heading.Inline?.Descendants<LeafInline>() ?? [])
            foreach (var rune in Text(literal).EnumerateRunes())
            {
                if (!Rune.IsLetterOrDigit(rune))
                {
                    gap = true;
                    continue;
                }

                if (gap) id.Append('-');
                gap = false;
                id.Append(Rune.ToLowerInvariant(rune).ToString());
            }

        return id.ToString();
    }

    private static string Text(LeafInline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => " ",
    };

    /// <param name="id">The id a heading would like.</param>
    /// <param name="taken">Every id given, and the number last tried behind it, so that many equal headings are not counted through again.</param>
    private static string Unique(string id, Dictionary<string, int> taken)
    {
        if (taken.TryAdd(id, 1)) return id;
        for (var number = taken[id] + 1; ; number++)
            if (taken.TryAdd($"{id}-{number}", 1))
            {
                taken[id] = number;
                return $"{id}-{number}";
            }
    }
}
