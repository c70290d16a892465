using System.Buffers;
using System.Text;
using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>
/// The whole catalog as compact tables: models with their key facts, offerings with exact ids, prices and sources. A file ends before the model that
/// would take it past 1,000,000 bytes; the first file lists the others. Numbers are those of the pages, from the same formatter.
/// </summary>
internal sealed class LlmsFull
{
    /// <summary>The first file's site path.</summary>
    public const string SitePath = "/llms-full.txt";

    private const int MostBytes = 1_000_000;
    private const int HeadBytes = 4_000; // title, columns, and the list of parts: 15 at 100,000 models take 1,500

    private readonly SiteContext _context;
    private readonly List<(int Start, int End)> _parts = [];

    private LlmsFull(SiteContext context)
    {
        _context = context;
        var (models, start, bytes) = (context.Catalog.Models, 0, HeadBytes);
        var sources = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < models.Count; i++)
        {
            var size = FullRows.BytesOf(context, models[i]) + NewSources(models[i], sources);
            if (i > start && bytes + size > MostBytes)
            {
                _parts.Add((start, i));
                sources.Clear();
                (start, bytes, size) = (i, HeadBytes, FullRows.BytesOf(context, models[i]) + NewSources(models[i], sources));
            }

            bytes += size;
        }

        _parts.Add((start, models.Count));
    }

    /// <summary>Every part; the first lists the others.</summary>
    public static IEnumerable<Page> PagesOf(SiteContext context, IPageView view)
    {
        var full = new LlmsFull(context);
        for (var i = 0; i < full._parts.Count; i++)
        {
            var part = i;
            yield return new Page(PathOf(part), "content/site.yml", () => view, [new DataForm(Urls.File(PathOf(part)), (_, output) => full.Write(part, output))]);
        }
    }

    private static string PathOf(int part) => part == 0 ? SitePath : $"/llms-full-{part + 1}.txt";

    private static int NewSources(Model model, HashSet<string> known) =>
        model.Offerings.SelectMany(offering => offering.Sources).Sum(source => known.Add(source.Url) ? Encoding.UTF8.GetByteCount(MarkdownPiece.Url(source.Url)) + 10 : 0);

    private void Write(int part, IBufferWriter<byte> output)
    {
        var (catalog, site, text) = (_context.Catalog, _context.Catalog.Site, new StringBuilder());
        var (start, end) = _parts[part];
        text.Append("# ").Append(Line(site.Name)).Append(part == 0 ? ": the whole catalog" : $": the whole catalog, part {part + 1} of {_parts.Count}").Append("\n\n> ").Append(Line(site.Description)).Append("\n\n")
            .Append($"Prices are in US dollars per 1,000,000 tokens unless another unit is named; \"{Format.Unknown}\" is not known, never zero. ")
            .Append($"Every model and offering has a page with all that is known: index {_context.Urls.Absolute("/llms.txt")}\n");
        if (part == 0 && _parts.Count > 1)
        {
            text.Append("\n## Parts\n\n");
            for (var i = 0; i < _parts.Count; i++)
                text.Append($"- {_context.Urls.Absolute(PathOf(i))}: models {Format.Count(_parts[i].Start + 1)} to {Format.Count(_parts[i].End)} of {Format.Count(catalog.Models.Count)}, {catalog.Models[_parts[i].Start].Id} to {catalog.Models[_parts[i].End - 1].Id}\n");
        }

        text.Append("\n## Models\n\n").Append(FullRows.ModelHead);
        for (var i = start; i < end; i++) FullRows.AppendModel(text, _context, catalog.Models[i]);

        var sources = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        text.Append("\n## Offerings\n\n").Append(FullRows.OfferingHead);
        for (var i = start; i < end; i++)
            foreach (var offering in catalog.Models[i].Offerings) FullRows.AppendOffering(text, _context, catalog.Models[i], offering, sources);

        text.Append("\n## Sources\n\n");
        foreach (var (url, number) in sources) text.Append(number).Append(". ").Append(MarkdownPiece.Url(url)).Append('\n');
        output.Write(text);
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
