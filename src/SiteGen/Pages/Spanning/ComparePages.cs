using System.Buffers;
using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>Where models are chosen to be compared, and the comparisons that are there: all, or those of an author.</summary>
/// <param name="Page">The head.</param>
/// <param name="Author">Whose comparisons are listed; null on the first page of all.</param>
/// <param name="Total">e.g. "212 comparisons".</param>
/// <param name="Pairs">This page's; empty beside a list of authors.</param>
/// <param name="Authors">By id, when the comparisons do not fit one page; otherwise empty.</param>
/// <param name="Picker">Where visitors choose; null on further pages, where there are fewer than two models, or where the theme has no script for it.</param>
/// <param name="Pager">null when all fits on one page.</param>
public sealed record CompareView(
    PageHead Page, PageLink? Author, string Total, IReadOnlyList<PageLink> Pairs, IReadOnlyList<ComparedAuthor> Authors, PickerView? Picker, Pager? Pager) : IPageView
{
    internal static CompareView Of(SiteContext context, IReadOnlyList<Comparison> pairs, IReadOnlyList<(Author Author, Cuts<Comparison> Pairs)> authors, int number)
    {
        var head = ListHead.Of(
            context, "compare", "Compare models", "Models side by side: prices, limits, modalities, capabilities and licences, with every difference marked.", Urls.Compare, number);
        return new CompareView(
            head, null, Format.Counted(pairs.Count, "comparison", "comparisons"),
            authors.Count == 0 ? [.. pairs.Select(pair => context.Link(pair.Name, pair.SitePath))] : [],
            [.. Pager.Slice(authors, number).Select(one => new ComparedAuthor(context.Link(one.Author.Name, Urls.CompareOf(one.Author)), Format.Counted(one.Pairs.Count, "comparison", "comparisons")))],
            number == 1 ? PickerView.Of(context) : null, Pager.Of(context, Urls.Compare, number, authors.Count));
    }

    internal static CompareView Of(SiteContext context, Author author, Cuts<Comparison> pairs, int number)
    {
        var (sitePath, total) = (Urls.CompareOf(author), Format.Counted(pairs.Count, "comparison", "comparisons"));
        var head = ListHead.Of(
            context, "compare", $"{author.Name} compared", $"{total} of models by {author.Name} with the models most like them.", sitePath, number, context.Link("Compare", Urls.Compare));
        return new CompareView(
            head with { Llms = context.Address(SpanningLlms.Compare) }, context.LinkTo(author), total, [.. pairs.Page(number).Select(pair => context.Link(pair.Name, pair.SitePath))], [],
            null, Pager.Among(context, sitePath, number, pairs.Pages));
    }
}

/// <summary>An author with comparisons.</summary>
/// <param name="Link">The list.</param>
/// <param name="Count">How many, with the word.</param>
public sealed record ComparedAuthor(PageLink Link, string Count);

/// <summary>Where visitors choose models to be compared.</summary>
/// <param name="Script">The address of the module.</param>
/// <param name="Names">The address of what is searched.</param>
/// <param name="Facts">The address of what is compared.</param>
public sealed record PickerView(string Script, Address Names, Address Facts)
{
    internal static PickerView? Of(SiteContext context) => context.Module("compare") is { } script && context.Catalog.Models.Count > 1
        ? new PickerView(script, context.Address(Urls.Names), context.Address(Urls.CompareAll))
        : null;
}

/// <summary>
/// What the picker reads beside <c>names.json</c>: a small file that says what is compared, and the facts in parts, so that a choice among 100,000 models
/// costs a visitor the parts of four at most. All texts are as pages show them.
/// </summary>
internal static class CompareJson
{
    public const int InPart = 250;

    public static int PartsFor(int models) => (models + InPart - 1) / InPart;

    /// <summary><c>facts</c> holds group and label of each; models are in the parts in the order of the names.</summary>
    public static void WriteFacts(SiteContext context, IBufferWriter<byte> output) => JsonParts.Document(output, json =>
    {
        json.WriteString("stamp", context.Finding.Stamp);
        json.WriteNumber("in_part", InPart);
        json.Texts("parts", [.. Enumerable.Range(1, PartsFor(context.Catalog.Models.Count)).Select(part => context.Urls.Path(Urls.CompareFacts(part)))]);
        json.WriteStartArray("facts");
        foreach (var fact in ComparedFact.All)
        {
            json.WriteStartArray();
            json.WriteStringValue(fact.Group);
            json.WriteStringValue(fact.Label);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <summary>Facts: <c>models</c> holds the texts of each model of the part, in the order of the facts; null for what is not known.</summary>
    public static void WriteFacts(SiteContext context, int part, IBufferWriter<byte> output) => JsonParts.Document(output, json =>
    {
        json.WriteString("stamp", context.Finding.Stamp);
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
