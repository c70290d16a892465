using SiteGen.Domain;
using SiteGen.Reading;

namespace SiteGen.Importing;

/// <summary>An offering as it stands or will stand in a file.</summary>
internal sealed record OfferingState
{
    /// <summary>The keys in the order in which they are written.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        "provider", "model_id", "slug", "url", "limits", "modalities", "capabilities", "supported_parameters", "status", "deprecated", "retires", "billing", "cost",
        "price_history", "verified", "source", "conflicts", "listings", "notes",
    ];

    private static readonly string[] _byImport = ["verified", "source", "conflicts", "listings"];

    public required string Provider { get; init; }

    public required string ModelId { get; init; }

    /// <summary>null when it follows from the model id.</summary>
    public string? Slug { get; init; }

    /// <summary>What the offering itself states; the rest is its model's.</summary>
    public required FactSheet Facts { get; init; }

    /// <summary>Earlier prices, oldest first, as written.</summary>
    public IReadOnlyList<FrontMatterNode> History { get; init; } = [];

    /// <summary>When somebody last looked; null when nobody said.</summary>
    public PartialDate? Verified { get; init; }

    /// <summary>Who looked; null when not said.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>How; null when not said.</summary>
    public string? Method { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>Keys and numbers of other catalogs, catalog by catalog.</summary>
    public IReadOnlyList<Listing> Listings { get; init; } = [];

    /// <summary>Reads an item of <c>offerings</c>; null when it does not say what it is an offering of.</summary>
    public static OfferingState? Read(YamlMapping item)
    {
        if (item.Text("provider") is not { } provider || item.Text("model_id") is not { } modelId) return null;
        var verified = item.Value("verified") as YamlMapping;
        return new OfferingState
        {
            Provider = provider,
            ModelId = modelId,
            Slug = item.Text("slug"),
            Facts = FactText.Read(item),
            History = [.. item.Maps("price_history").Select(FrontMatterNode.Of)],
            Verified = verified?.Text("date") is { } date ? PartialDate.Parse(date) : null,
            VerifiedBy = verified?.Text("by"),
            Method = verified?.Text("method"),
            Sources = ReadSources(item.Value("source")),
            Conflicts = [.. item.Maps("conflicts").Select(conflict => new Conflict(
                conflict.Text("field") ?? "", conflict.Text("value") ?? "", conflict.Text("source") ?? "", PartialDate.Parse(conflict.Text("date") ?? "")))],
            Listings = ListingText.Read(item),
        };
    }

    /// <summary>Everything in the order of the keys.</summary>
    public MapNode Node()
    {
        List<(string, FrontMatterNode)> entries = [];
        foreach (var key in Order)
            if (Value(key) is { } value) entries.Add((key, value));
        return new MapNode(entries, IsFlow: false);
    }

    /// <summary>The value of a key; null when it is not written.</summary>
    public FrontMatterNode? Value(string key) => key switch
    {
        "provider" => FrontMatterNode.OfText(Provider),
        "model_id" => FrontMatterNode.OfText(ModelId),
        "slug" => Slug is null ? null : FrontMatterNode.OfText(Slug),
        "price_history" => History.Count == 0 ? null : new ListNode(History, IsFlow: false),
        "verified" => VerifiedNode(),
        "source" => SourceNode(),
        "conflicts" => Conflicts.Count == 0 ? null : new ListNode([.. Conflicts.Select(ConflictNode)], IsFlow: false),
        "listings" => ListingText.Node(Listings),
        _ => FactText.Node(Facts, key),
    };

    /// <summary>True for keys of which the importer writes the whole value.</summary>
    public static bool IsWhole(string key) => _byImport.Contains(key);

    private MapNode? VerifiedNode()
    {
        if (Verified is not { } date) return null;
        List<(string, FrontMatterNode)> entries = [("date", FrontMatterNode.OfWord(date.ToString()))];
        if (VerifiedBy is not null) entries.Add(("by", FrontMatterNode.OfText(VerifiedBy)));
        if (Method is not null) entries.Add(("method", FrontMatterNode.OfWord(Method)));
        return new MapNode(entries, IsFlow: true);
    }

    private FrontMatterNode? SourceNode() => Sources switch
    {
        [] => null,
        [{ Fields.Count: 0 } only] => FrontMatterNode.OfText(only.Url),
        _ => new ListNode([.. Sources.Select(source => source.Fields.Count == 0
            ? FrontMatterNode.OfText(source.Url)
            : new MapNode([("url", FrontMatterNode.OfText(source.Url)), ("fields", FrontMatterNode.OfWords(source.Fields))], IsFlow: false))], IsFlow: false),
    };

    private static MapNode ConflictNode(Conflict conflict)
    {
        List<(string, FrontMatterNode)> entries =
            [("field", FrontMatterNode.OfText(conflict.Field)), ("value", FrontMatterNode.OfText(conflict.Value)), ("source", FrontMatterNode.OfText(conflict.Source))];
        if (conflict.Date is { } date) entries.Add(("date", FrontMatterNode.OfWord(date.ToString())));
        return new MapNode(entries, IsFlow: false);
    }

    private static IReadOnlyList<Source> ReadSources(YamlNode? source) => source switch
    {
        YamlScalar url => [new Source(url.Text, [])],
        YamlSequence list => [.. list.Items.Select(item => item switch
        {
            YamlScalar url => new Source(url.Text, []),
            YamlMapping map => new Source(map.Text("url") ?? "", map.Texts("fields") ?? []),
            _ => new Source("", []),
        })],
        _ => [],
    };
}
