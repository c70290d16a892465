using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>What a model's file says of the model itself, apart from its offerings.</summary>
internal static class ModelDraft
{
    /// <summary>The keys in the order in which they are written.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        "name", "kind", "description", "family", "release_date", "last_updated", "knowledge", "modalities", "limits", "capabilities", "supported_parameters", "open_weights",
        "license", "license_url", "parameters", "active_parameters", "weights", "benchmarks", "links", "status", "successor", "related", "aliases", "listings", "offerings", "faq", "faq_hide",
        "draft", "noindex",
    ];

    /// <summary>
    /// What the feed says of the model; where it says nothing apart from offerings, what most of them say (of equals the author's own offering, then the first).
    /// A limit on input is taken from offerings only when all of them state one, since it would pass to those that do not.
    /// </summary>
    public static ImportedModel Of(string id, PlacedModel placed, List<LeftOut> leftOut)
    {
        var model = placed.Described ?? Common(id, placed.Offerings);
        if (LimitsFit.TakeOffInput(model.Facts) is { } input) leftOut.Add(new LeftOut(model.Row, "limits.input", input, "more input than fits into the context"));
        return model;
    }

    /// <summary>The value of a key; null when it is not written.</summary>
    public static FrontMatterNode? Value(ImportedModel model, string id, string key) => key switch
    {
        "name" => FrontMatterNode.OfText(PlainText.Name(model.Name) ?? id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]),
        "kind" => FrontMatterNode.OfWord(Vocabulary.Kinds.Word(model.Kind)),
        "family" => PlainText.Name(model.Family) is { } family ? FrontMatterNode.OfText(family) : null,
        "release_date" => Date(model.ReleaseDate),
        "last_updated" => Date(model.LastUpdated),
        "knowledge" => Date(model.Knowledge),
        "open_weights" => model.OpenWeights is { } open ? FrontMatterNode.OfWord(open ? "true" : "false") : null,
        "license" => PlainText.Name(model.License) is { } license ? FrontMatterNode.OfText(license) : null,
        "weights" => List(model.Weights.Select(weights => Map(("url", weights.Url), ("label", weights.Label), ("format", weights.Format)))),
        "benchmarks" => List(model.Benchmarks.Where(benchmark => PlainText.Name(benchmark.Name) is not null).Select(benchmark => Benchmark(benchmark))),
        "links" => List(model.Links.Select(link => Map(("type", Vocabulary.LinkTypes.Word(link.Type)), ("url", link.Url), ("label", link.Label)))),
        "listings" => ListingText.Node(model.Listings),
        "modalities" or "limits" or "capabilities" or "supported_parameters" => FactText.Node(model.Facts, key),
        _ => null,
    };

    /// <summary>An item of <c>benchmarks</c>.</summary>
    public static MapNode Benchmark(Benchmark benchmark)
    {
        List<(string, FrontMatterNode)> entries = [("name", FrontMatterNode.OfText(PlainText.Line(benchmark.Name, 120))), ("score", FrontMatterNode.OfWord(FeedNumber.Text(benchmark.Score)))];
        if (PlainText.Name(benchmark.Metric) is { } metric) entries.Add(("metric", FrontMatterNode.OfText(metric)));
        if (benchmark.Date is { } date) entries.Add(("date", FrontMatterNode.OfWord(date.ToString())));
        entries.Add(("source", FrontMatterNode.OfText(benchmark.Source)));
        return new MapNode(entries, IsFlow: false);
    }

    private static ImportedModel Common(string id, List<ImportedOffering> offerings)
    {
        var author = id.Split('/')[0];
        List<ImportedOffering> ranked = [.. offerings.OrderBy(offering => (AuthorNames.Find(offering.Provider) ?? offering.Provider) != author)];
        T? Most<T>(Func<ImportedModel, T?> value) => ranked.Select(offering => value(offering.Model)).Where(said => said is not null)
            .GroupBy(said => said).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();

        var facts = new FactSheet();
        foreach (var path in ranked.SelectMany(offering => offering.Facts.All).Select(fact => fact.Path).Where(FactText.IsShared).Distinct().ToList())
            if (path != LimitsFit.Input || ranked.TrueForAll(offering => offering.Facts[path] is not null))
                facts[path] = ranked.Select(offering => offering.Facts[path]).OfType<string>().GroupBy(value => value, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
        var released = Most(model => model.ReleaseDate);
        return new ImportedModel
        {
            Row = ranked[0].Row,
            Id = id,
            Name = Most(model => model.Name) ?? Segment(ranked[0]),
            Kind = Most<ModelKind?>(model => model.Kind) ?? ModelKind.Other,
            Family = Most(model => model.Family),
            ReleaseDate = released,
            Facts = facts,
            LastUpdated = Most(model => released is { } day && model.LastUpdated < day ? null : model.LastUpdated),
            Knowledge = Most(model => model.Knowledge),
            OpenWeights = Most(model => model.OpenWeights),
            License = Most(model => model.License),
            Weights = Longest(model => model.Weights),
            Benchmarks = Longest(model => model.Benchmarks),
            Links = Longest(model => model.Links),
        };

        IReadOnlyList<T> Longest<T>(Func<ImportedModel, IReadOnlyList<T>> list) => ranked.Select(offering => list(offering.Model)).MaxBy(items => items.Count)!;
    }

    private static string Segment(ImportedOffering offering) => offering.ModelId[(offering.ModelId.LastIndexOf('/') + 1)..];

    private static FrontMatterNode? Date(PartialDate? date) => date is { } day ? FrontMatterNode.OfWord(day.ToString()) : null;

    private static ListNode? List(IEnumerable<FrontMatterNode> items) => items.ToList() is { Count: > 0 } list ? new ListNode(list, IsFlow: false) : null;

    private static MapNode Map(params ReadOnlySpan<(string Key, string? Value)> entries)
    {
        var written = new List<(string, FrontMatterNode)>();
        foreach (var (key, value) in entries)
            if ((key == "url" ? value : PlainText.Name(value)) is { } text) written.Add((key, FrontMatterNode.OfText(text)));
        return new MapNode(written, IsFlow: false);
    }
}
