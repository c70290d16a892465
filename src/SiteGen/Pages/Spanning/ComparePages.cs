using System.Buffers;
using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>Where models are chosen to be compared, and the comparisons that are there: all, or those of an author.</summary>
/// <param name="Page">The head.</param>
/// <param name="Author">Whose comparisons are listed; null on the first page of all.</param>
/// <param name="Total">e.g. "212 comparisons".</param>
/// <param name="Pairs">This page's; empty beside a list of authors.</param>
/// <param name="Authors">By id, when the comparisons do not fit one page; otherwise empty.</param>
/// <param name="Models">What the picker offers.</param>
/// <param name="Pager">null when all fits on one page.</param>
public sealed record CompareView(
    PageHead Page, PageLink? Author, string Total, IReadOnlyList<PageLink> Pairs, IReadOnlyList<ComparedAuthor> Authors, Address Models, Pager? Pager) : IPageView
{
    internal static CompareView Of(SiteContext context, IReadOnlyList<Comparison> pairs, IReadOnlyList<(Author Author, Cuts<Comparison> Pairs)> authors, int number)
    {
        var head = ListHead.Of(
            context, "compare", "Compare models", "Models side by side: prices, limits, modalities, capabilities and licences, with every difference marked.", Urls.Compare, number);
        return new CompareView(
            head, null, Format.Counted(pairs.Count, "comparison", "comparisons"),
            authors.Count == 0 ? [.. pairs.Select(pair => context.Link(pair.Name, pair.SitePath))] : [],
            [.. Pager.Slice(authors, number).Select(one => new ComparedAuthor(context.Link(one.Author.Name, Urls.CompareOf(one.Author)), Format.Counted(one.Pairs.Count, "comparison", "comparisons")))],
            context.Address(Urls.CompareModels), Pager.Of(context, Urls.Compare, number, authors.Count));
    }

    internal static CompareView Of(SiteContext context, Author author, Cuts<Comparison> pairs, int number)
    {
        var (sitePath, total) = (Urls.CompareOf(author), Format.Counted(pairs.Count, "comparison", "comparisons"));
        var head = ListHead.Of(
            context, "compare", $"{author.Name} compared", $"{total} of models by {author.Name} with the models most like them.", sitePath, number, context.Link("Compare", Urls.Compare));
        return new CompareView(
            head with { Llms = context.Address(SpanningLlms.Compare) }, context.LinkTo(author), total, [.. pairs.Page(number).Select(pair => context.Link(pair.Name, pair.SitePath))], [],
            context.Address(Urls.CompareModels), Pager.Among(context, sitePath, number, pairs.Pages));
    }
}

/// <summary>An author with comparisons.</summary>
/// <param name="Link">The list.</param>
/// <param name="Count">How many, with the word.</param>
public sealed record ComparedAuthor(PageLink Link, string Count);

/// <summary>
/// What the picker reads: one small file with the names of all models, and the facts in parts, so that a choice among 100,000 models costs a visitor the
/// parts of four at most. All texts are as pages show them.
/// </summary>
internal static class CompareJson
{
    public const int InPart = 250;

    public static int PartsFor(int models) => (models + InPart - 1) / InPart;

    /// <summary>Names: <c>models</c> holds id, name and author of each, in the order of the parts.</summary>
    public static void WriteModels(SiteContext context, IBufferWriter<byte> output) => JsonParts.Document(output, json =>
    {
        var models = context.Catalog.Models;
        json.WriteNumber("in_part", InPart);
        json.Texts("parts", [.. Enumerable.Range(1, PartsFor(models.Count)).Select(part => context.Urls.Path(Urls.CompareFacts(part)))]);
        json.WriteString("page_prefix", context.Urls.Path("/models/"));
        json.WriteStartArray("facts");
        foreach (var fact in ComparedFact.All)
        {
            json.WriteStartArray();
            json.WriteStringValue(fact.Group);
            json.WriteStringValue(fact.Label);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("models");
        foreach (var model in models)
        {
            json.WriteStartArray();
            json.WriteStringValue(model.Id);
            json.WriteStringValue(model.Name);
            json.WriteStringValue(model.Author.Name);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <summary>Facts: <c>models</c> holds the texts of each model of the part, in the order of the facts; null for what is not known.</summary>
    public static void WriteFacts(SiteContext context, int part, IBufferWriter<byte> output) => JsonParts.Document(output, json =>
    {
        json.WriteStartArray("models");
        foreach (var model in context.Catalog.Models.Skip((part - 1) * InPart).Take(InPart))
        {
            json.WriteStartArray();
            foreach (var text in Compared.FactsOf(context, model)) json.WriteStringValue(text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });
}
