using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SiteGen.Domain;
using SiteGen.Pages.Exports;

namespace SiteGen.Pages.Finding;

/// <summary>
/// What scripts read to find models: <c>names.json</c>, by which every page searches, and <c>facts.json</c>, which the list alone needs. Both hold columns
/// rather than rows, each different text once, and texts as pages show them, so that no script formats a price. They belong to the site's own pages: unlike
/// <c>search.json</c>, their form may change at any time.
/// </summary>
internal sealed class FinderFiles
{
    private readonly SiteContext _context;
    private readonly Lazy<IReadOnlyList<Facet>> _facets;
    private readonly Lazy<IReadOnlyList<Column>> _columns;
    private readonly Lazy<FinderView?> _view;
    private readonly Lazy<string> _stamp;

    public FinderFiles(SiteContext context)
    {
        _context = context;
        _facets = new(() => Facet.AllOf(context));
        _columns = new(() => Column.AllOf(context));
        _view = new(() => FinderView.Of(context, _facets.Value, _columns.Value));
        _stamp = new(() => StampOf(context.Catalog.Models));
    }

    /// <summary>What the list's pages need; null when the theme has no script for it, or there is no model.</summary>
    public FinderView? View => _view.Value;

    /// <summary>The same in all files whose rows are the same models in the same order: a script that gets two of different builds sees that they differ.</summary>
    public string Stamp => _stamp.Value;

    /// <summary>The files as pages; those no script of the theme reads are left out.</summary>
    public IEnumerable<Page> Pages(IPageView view)
    {
        if (_context.Module("search") is not null || _context.Module("finder") is not null || _context.Module("compare") is not null) yield return File(Urls.Names, WriteNames);
        if (View is not null) yield return File(Urls.Facts, WriteFacts);

        Page File(string sitePath, Action<Stream> write) => new(sitePath, SitePlan.SiteFile, () => view, [new StreamForm(Urls.File(sitePath), write)]);
    }

    /// <summary>
    /// <c>base</c>: a model's page is at <c>base + "models/" + author + "/" + slug + "/"</c>; <c>authors</c>: id and name; then a column each: <c>author</c> (its place), <c>slug</c>, <c>name</c>,
    /// <c>ids</c> (the providers' own ids where they are others, a line each), <c>order</c> (0 for what to show first: the newest; what has ended comes last).
    /// </summary>
    public void WriteNames(Stream output) => ExportJson.Document(output, json =>
    {
        var (catalog, models) = (_context.Catalog, _context.Catalog.Models);
        var (authors, order) = (Places.Of(catalog.Authors.Select(author => author.Id)), Places.Of(_context.Newest.OrderBy(IsOver).Select(model => model.Id)));
        json.WriteString("stamp", Stamp);
        json.WriteString("base", _context.Urls.Path("/"));
        json.Rows("authors", catalog.Authors, author => Pair(json, author.Id, author.Name));
        json.Rows("author", models, model => json.WriteNumberValue(authors[model.Author.Id]));
        json.Rows("slug", models, model => json.WriteStringValue(model.Slug));
        json.Rows("name", models, model => json.WriteStringValue(model.Name));
        json.Rows("ids", models, model => json.WriteStringValue(string.Join('\n', model.Offerings.Select(offering => offering.ModelId).Where(id => id != model.Slug && id != model.Id).Distinct(StringComparer.Ordinal))));
        json.Rows("order", models, model => json.WriteNumberValue(order[model.Id]));
    });

    /// <summary><c>facets</c> and <c>columns</c>, as their records say.</summary>
    public void WriteFacts(Stream output) => ExportJson.Document(output, json =>
    {
        json.WriteString("stamp", Stamp);
        json.Rows("facets", _facets.Value, facet =>
        {
            json.WriteStartObject();
            json.WriteString("name", facet.Name);
            json.WriteBoolean("all", facet.NeedsAll);
            json.Rows("values", facet.Values, value => Pair(json, value.Word, value.Label));
            json.Rows("sets", facet.Sets, set => json.Numbers(set));
            json.Rows("rows", facet.Rows, json.WriteNumberValue);
            json.WriteEndObject();
        });
        json.Rows("columns", _columns.Value, column =>
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteNumber("known", column.Known);
            json.Rows("texts", column.Cells, cell => json.WriteStringValue(cell.Text));
            json.Rows("titles", column.Cells, cell => json.WriteStringValue(cell.Title));
            if (column.Range is not null) json.Rows("numbers", column.Cells.Take(column.Known), cell => json.WriteNumberValue(cell.Number!.Value));
            json.Rows("rows", column.Rows, json.WriteNumberValue);
            json.WriteEndObject();
        });
    });

    /// <summary>1 for what has ended, 0 for all else: a number, since sorting by bool is compiled at every start.</summary>
    private int IsOver(Model model) => _context.Catalog.StateOf(model) == Lifecycle.Retired ? 1 : 0;

    private static void Pair(Utf8JsonWriter json, string first, string second)
    {
        json.WriteStartArray();
        json.WriteStringValue(first);
        json.WriteStringValue(second);
        json.WriteEndArray();
    }

    private static string StampOf(IEnumerable<Model> models)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var model in models) hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{model.Id}\n")));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }
}

/// <summary>Columns as JSON.</summary>
internal static class ColumnJson
{
    public static void Rows<T>(this Utf8JsonWriter json, string name, IEnumerable<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            write(row);
            json.EndRow();
        }

        json.WriteEndArray();
    }

    public static void Numbers(this Utf8JsonWriter json, IReadOnlyList<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
