using System.Text;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Reading.Shapes;
using SiteGen.Writing;

namespace SiteGen.Importing;

/// <summary>One import into one site.</summary>
internal sealed class SiteImport(SiteIndex site, ImportedCatalog catalog, string feed, DateOnly date, bool refresh)
{
    /// <summary>What a model's file gets from a feed when it lacks it; what it has is its author's.</summary>
    private static readonly string[] _filled =
        ["family", "release_date", "last_updated", "knowledge", "modalities", "limits", "capabilities", "supported_parameters", "open_weights", "license", "weights", "benchmarks", "links", "listings"];

    private readonly List<ImportedItem> _items = [];
    private readonly Dictionary<string, string> _modelOfRow = new(StringComparer.Ordinal);
    private readonly HashSet<string> _skippedRows = new(StringComparer.Ordinal);
    private readonly OfferingSlugs _slugs = new(site);
    private int _conflicts;

    /// <summary>Writes every file that changes.</summary>
    public void Write()
    {
        foreach (var offering in catalog.Offerings)
            if (LimitsFit.TakeOffInput(offering.Facts) is { } input) catalog.LeftOut.Add(new LeftOut(offering.Row, "limits.input", input, "more input than fits into the context"));
        SkipOddIds();
        var models = ModelPlacer.Place(catalog, site);
        var known = catalog.Providers.ToDictionary(provider => provider.Id, StringComparer.Ordinal);
        foreach (var id in known.Keys.Concat(models.Values.SelectMany(model => model.Offerings).Select(offering => offering.Provider)).Distinct().Order(StringComparer.Ordinal))
            New(ItemKind.Provider, id, site.Providers.Add(id), $"providers/{id}.md", () => PartyText.Provider(known.GetValueOrDefault(id) ?? ProviderNames.Describe(id)));
        foreach (var author in models.Keys.Select(id => id.Split('/')[0]).Distinct().Order(StringComparer.Ordinal))
            New(ItemKind.Author, author, site.Authors.Add(author), $"authors/{author}.md", () => PartyText.Author(author));
        foreach (var (id, model) in models)
        {
            if (site.Models.TryGetValue(id, out var file)) Change(id, model, file);
            else Add(id, model);
            if (model.Described is { } described) _modelOfRow[described.Row] = id;
            foreach (var offering in model.Offerings)
                if (!_skippedRows.Contains(offering.Row)) foreach (var row in offering.AlsoRows.Prepend(offering.Row)) _modelOfRow[row] = id;
        }

        if (!File.Exists(Path.Combine(site.Content, "site.yml"))) Save("content/site.yml", FrontMatterWriter.Document(PartyText.Site));
    }

    /// <summary>A provider's id goes into a content file byte for byte or not at all: one over two lines, or of 600 characters, the build would refuse.</summary>
    private void SkipOddIds()
    {
        var kept = catalog.Offerings.ToLookup(offering => Of.Opaque.TryReadText(new YamlScalar(offering.ModelId, false, default), out _) is null);
        foreach (var offering in kept[false])
            foreach (var row in offering.AlsoRows.Prepend(offering.Row)) catalog.Skipped.Add(new SkippedRow(row, "its id is no line of plain text"));
        catalog = catalog with { Offerings = [.. kept[true]] };
    }

    /// <summary>What was done.</summary>
    public ImportSummary Summary()
    {
        var skipped = catalog.Skipped.Select(row => row.Row).ToHashSet(StringComparer.Ordinal);
        return new ImportSummary(
            date,
            [.. _items.OrderBy(item => item.Kind).ThenBy(item => item.Id, StringComparer.Ordinal)],
            [.. catalog.Models.Where(model => !skipped.Contains(model.Row)).Select(model => new PlacedRow(model.Row, _modelOfRow.GetValueOrDefault(model.Row), null, null)),
                .. catalog.Offerings.SelectMany(offering => offering.AlsoRows.Prepend(offering.Row)
                    .Where(_modelOfRow.ContainsKey).Select(row => new PlacedRow(row, _modelOfRow[row], offering.Provider, offering.ModelId)))],
            catalog.Skipped, catalog.LeftOut, _conflicts);
    }

    private void New(ItemKind kind, string id, bool isNew, string path, Func<MapNode> text)
    {
        _items.Add(new ImportedItem(kind, id, isNew ? ImportOutcome.Added : ImportOutcome.Unchanged));
        if (isNew) Save($"content/{path}", FrontMatterWriter.File(text()));
    }

    private void Add(string id, PlacedModel placed)
    {
        var model = ModelDraft.Of(id, placed, catalog.LeftOut);
        List<(string, FrontMatterNode)> entries = [];
        foreach (var key in ModelDraft.Order)
            if (ModelDraft.Value(model, id, key) is { } value) entries.Add((key, value));
        if (placed.Offerings.Count > 0) entries.Add(("offerings", new ListNode([.. placed.Offerings.Select(offering => NewOffering(offering, model.Facts).Node())], IsFlow: false)));
        _items.Add(new ImportedItem(ItemKind.Model, id, ImportOutcome.Added));
        Save($"content/models/{id}.md", FrontMatterWriter.File(new MapNode(entries, IsFlow: false)));
    }

    private OfferingState NewOffering(ImportedOffering offering, FactSheet model)
    {
        var facts = new FactSheet();
        foreach (var (path, value) in offering.Facts.All)
            if (!FactText.IsShared(path) || model[path] is not { } stated || !FactSheet.Same(path, stated, value)) facts[path] = value;
        LimitsFit.Mend(facts, model);
        _items.Add(new ImportedItem(ItemKind.Offering, $"{offering.Provider} {offering.ModelId}", ImportOutcome.Added));
        return new OfferingState
        {
            Provider = offering.Provider,
            ModelId = offering.ModelId,
            Slug = _slugs.For(offering.Provider, offering.ModelId),
            Facts = facts,
            Verified = PartialDate.Of(date),
            Method = "import",
            Sources = [new Source(feed, [])],
            Listings = offering.Listings,
        };
    }

    private void Change(string id, PlacedModel placed, ContentFile file)
    {
        var edit = new FrontMatterEdit(file, file.Root, file.ClosingLine - 1);
        var stated = FactText.Read(file.Root);
        if (Describes(placed) is { } says) Fill(id, says, file, edit, stated);

        var added = new List<FrontMatterNode>();
        foreach (var offering in placed.Offerings)
            if (!site.Offerings.TryGetValue((offering.Provider, offering.ModelId), out var known)) added.Add(NewOffering(offering, stated).Node());
            else Merge(offering, known.Item, known.State, stated, file, edit);
        edit.Append("offerings", added, ModelDraft.Order);
        _items.Add(new ImportedItem(ItemKind.Model, id, file.IsChanged ? ImportOutcome.Changed : ImportOutcome.Unchanged));
        if (file.IsChanged) file.Save(site.Root);
    }

    /// <summary>What may be said of a model that has a file: what the feed says apart from offerings, otherwise knowledge, links and scores of its first offering.</summary>
    private static ImportedModel? Describes(PlacedModel placed)
    {
        if (placed.Described is not null || placed.Offerings.Count == 0) return placed.Described;
        var first = placed.Offerings.Select(offering => offering.Model).MaxBy(model => model.Benchmarks.Count)!;
        return first with { Facts = new FactSheet() };
    }

    private static void Fill(string id, ImportedModel says, ContentFile file, FrontMatterEdit edit, FactSheet stated)
    {
        foreach (var key in _filled)
        {
            if (key == "benchmarks" && file.Root.Value(key) is YamlSequence known) AppendBenchmarks(says, known, edit);
            if (file.Root.Value(key) is not null || ModelDraft.Value(says, id, key) is not { } value || Contradicts(key, says, file)) continue;
            edit.Set(key, value, ModelDraft.Order);
            foreach (var (path, fact) in says.Facts.All)
                if (path.Head == key) stated[path] = fact;
        }
    }

    private static void AppendBenchmarks(ImportedModel says, YamlSequence list, FrontMatterEdit edit)
    {
        var known = list.Items.OfType<YamlMapping>().Select(item => (item.Text("name"), item.Text("source"))).ToHashSet();
        edit.Append("benchmarks", [.. says.Benchmarks.Select(benchmark => ModelDraft.Benchmark(benchmark)).Where(node => known.Add((Entry(node, "name"), Entry(node, "source"))))], ModelDraft.Order);
    }

    private static string? Entry(MapNode node, string key) => (node.Entries.First(entry => entry.Key == key).Value as ScalarNode)?.Text;

    /// <summary>A date that does not fit the other one, or limits that do not fit an offering's, are not filled in.</summary>
    private static bool Contradicts(string key, ImportedModel says, ContentFile file) => key switch
    {
        "release_date" => file.Root.Text("last_updated") is { } updated && PartialDate.Parse(updated) < says.ReleaseDate,
        "last_updated" => file.Root.Text("release_date") is { } released && PartialDate.Parse(released) > says.LastUpdated,
        "limits" => file.Root.Maps("offerings").Select(FactText.Read).Any(offering => !Fits(offering, says.Facts)),
        _ => false,
    };

    private static bool Fits(FactSheet offering, FactSheet model)
    {
        decimal? Effective(FactPath path) => offering[path] is null ? model.Number(path) : offering.Number(path);
        return Effective(LimitsFit.Input) is not { } most || Effective(LimitsFit.Context) is not { } whole || most <= whole;
    }

    private void Merge(ImportedOffering offering, int item, OfferingState before, FactSheet model, ContentFile file, FrontMatterEdit edit)
    {
        var map = (YamlMapping)((YamlSequence)file.Root.Value("offerings")!).Items[item];
        var dash = FrontMatterEdit.DashOf(file, map);
        var after = OfferingMerge.Of(before, model, offering.Facts, feed, date, refresh,
            (path, value) => catalog.LeftOut.Add(new LeftOut(offering.Row, path.ToString(), value, "contradicts what the file says")));
        if (after is null || dash is null)
        {
            var reason = dash is null ? "its place in the file cannot be edited by a program" : "the file's facts are from a later day";
            foreach (var row in offering.AlsoRows.Prepend(offering.Row)) catalog.Skipped.Add(new SkippedRow(row, reason));
            _skippedRows.Add(offering.Row);
            return;
        }

        after = after with { Listings = [.. after.Listings.Where(listing => listing.Catalog != offering.Catalog).Concat(offering.Listings).OrderBy(listing => listing.Catalog)] };
        _conflicts += after.Conflicts.Count(conflict => conflict.Source == feed);
        var changed = OfferingState.Order.Where(key => !Same(before, after, key)).ToList();
        _items.Add(new ImportedItem(ItemKind.Offering, $"{offering.Provider} {offering.ModelId}", changed.Count == 0 ? ImportOutcome.Unchanged : ImportOutcome.Changed));
        if (changed.Count == 0) return;
        var end = edit.EndOfItem("offerings", item);
        if (FrontMatterEdit.IsFlow(file, map)) file.Replace(map.At.Line, end, FrontMatterWriter.Item(after.Node(), dash.Value));
        else
        {
            var inner = new FrontMatterEdit(file, map, end);
            foreach (var key in changed)
                if (key == "price_history") inner.Append(key, [.. after.History.Skip(before.History.Count)], OfferingState.Order);
                else inner.Set(key, after.Value(key), OfferingState.Order, OfferingState.IsWhole(key));
        }
    }

    private static bool Same(OfferingState before, OfferingState after, string key)
    {
        string Text(FrontMatterNode? node) => node is null ? "" : string.Join('\n', FrontMatterWriter.Entry(key, node, 0));
        return Text(before.Value(key)) == Text(after.Value(key));
    }

    private void Save(string path, string text) => WholeFile.Put(site.Root, path, Encoding.UTF8.GetBytes(text), mayReplace: false);
}
