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
    private const int HeadBytes = 4_000; // title, description and columns

    private readonly SiteContext _context;
    private readonly List<(int Start, int End)> _parts;

    private LlmsFull(SiteContext context)
    {
        _context = context;
        var models = context.Catalog.Models;
        var (sizes, longest) = (new int[models.Count], 0);
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = FullRows.BytesOf(context, models[i]);
            longest = Math.Max(longest, models[i].Id.Length);
        }

        _parts = Plan(models, sizes, 0);
        if (_parts.Count == 1) return;
        var line = 100 + context.Urls.Absolute(SitePath).Length + (2 * longest);
        _parts = Plan(models, sizes, (_parts.Count + 2) * line); // with room for the list, which may take another part or two
    }

    private static List<(int Start, int End)> Plan(IReadOnlyList<Model> models, int[] sizes, int bytesOfTheList)
    {
        List<(int, int)> parts = [];
        var (start, bytes, sources) = (0, HeadBytes + bytesOfTheList, new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < sizes.Length; i++)
        {
            var size = sizes[i] + NewSources(models[i], sources);
            if (i > start && bytes + size > MostBytes)
            {
                parts.Add((start, i));
                sources.Clear();
                (start, bytes, size) = (i, HeadBytes, sizes[i] + NewSources(models[i], sources));
            }

            bytes += size;
        }

        parts.Add((start, sizes.Length));
        return parts;
    }

    /// <summary>Every part; the first lists the others.</summary>
    public static IEnumerable<Page> PagesOf(SiteContext context, IPageView view)
    {
        var full = new LlmsFull(context);
        for (var i = 0; i < full._parts.Count; i++)
        {
            var part = i;
            yield return new Page(PathOf(part), "content/site.yml", () => view, [new StreamForm(Urls.File(PathOf(part)), output => full.Write(part, output))]);
        }
    }

    private static string PathOf(int part) => part == 0 ? SitePath : $"/llms-full-{part + 1}.txt";

    private static int NewSources(Model model, HashSet<string> known) =>
        model.Offerings.SelectMany(offering => offering.Sources).Sum(source => known.Add(source.Url) ? Encoding.UTF8.GetByteCount(MarkdownPiece.Url(source.Url)) + 10 : 0);

    private void Write(int part, Stream output)
    {
        var (site, models, row) = (_context.Catalog.Site, _context.Catalog.Models, new StringBuilder());
        using var text = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"# {Line(site.Name)}: the whole catalog{(part == 0 ? "" : $", part {part + 1} of {_parts.Count}")}\n\n> {Line(site.Description)}\n");
        text.Write($"Prices are in US dollars per 1,000,000 tokens unless another unit is named; \"{Format.Unknown}\" is not known, never zero. ");
        text.WriteLine($"Every model and offering has a page with all that is known: index {_context.Urls.Absolute("/llms.txt")}");
        if (part == 0 && _parts.Count > 1)
        {
            text.WriteLine("\n## Parts\n");
            for (var i = 0; i < _parts.Count; i++)
                text.WriteLine($"- {_context.Urls.Absolute(PathOf(i))}: models {Format.Count(_parts[i].Start + 1)} to {Format.Count(_parts[i].End)} of {Format.Count(models.Count)}, {models[_parts[i].Start].Id} to {models[_parts[i].End - 1].Id}");
        }

        var (start, end) = _parts[part];
        text.Write($"\n## Models\n\n{FullRows.ModelHead}");
        for (var i = start; i < end; i++)
        {
            FullRows.AppendModel(row, _context, models[i]);
            EndRow();
        }

        var sources = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        text.Write($"\n## Offerings\n\n{FullRows.OfferingHead}");
        for (var i = start; i < end; i++)
            foreach (var offering in models[i].Offerings)
            {
                FullRows.AppendOffering(row, _context, models[i], offering, sources);
                EndRow();
            }

        text.WriteLine("\n## Sources\n");
        foreach (var (url, number) in sources) text.WriteLine($"{number}. {MarkdownPiece.Url(url)}");

        void EndRow()
        {
            text.Write(row);
            row.Clear();
        }
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
