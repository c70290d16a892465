using System.Text.Json;

namespace SiteGen.Checking;

/// <summary>What the JSON twin of a page states.</summary>
internal sealed record JsonFacts
{
    private static readonly string[] _limits = ["limits", "parameters", "active_parameters", "above_input_tokens"];

    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<ShownFact> _told = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly List<JsonFact> _facts = [];
    private readonly Dictionary<int, string> _names = [];

    /// <summary>The file.</summary>
    public SiteText Text { get; init; } = new("", "", false);

    /// <summary>Prices, limits and exact ids, which the page must show too. An id counts behind the name of who offers it: a mere list of ids may go on on further pages.</summary>
    public IReadOnlyList<JsonFact> Facts => _facts;

    /// <summary>Takes a value in.</summary>
    public void Add(JsonLeaf leaf)
    {
        if (leaf.Kind == JsonTokenType.String)
        {
            _texts.Add(leaf.Text);
            ShownFact.Find(leaf.Text, (fact, _) => _told.Add(fact));
            if (leaf.Name == "provider_name" && leaf.Item >= 0) _names[leaf.Item] = leaf.Text;
            if (leaf.Name == "model_id" && (leaf.Item < 0 || _names.ContainsKey(leaf.Item))) _facts.Add(new JsonFact(new ShownFact(FactKind.Code, leaf.Text), leaf.Item, leaf.Byte));
        }

        if (leaf.Kind != JsonTokenType.Number) return;
        var value = ShownFact.Plain(leaf.Text);
        _numbers.Add(value);
        var isLimit = leaf.Name is not null && _limits.Contains(leaf.Name);
        if (isLimit || leaf.IsWithin("limits")) _facts.Add(new JsonFact(new ShownFact(FactKind.Count, value), leaf.Item, leaf.Byte));
        else if (leaf.IsWithin("cost") || leaf.IsWithin("price_history")) _facts.Add(new JsonFact(new ShownFact(FactKind.Price, value), leaf.Item, leaf.Byte));
    }

    /// <summary>Who offers what an item is about; null where the item is no offering.</summary>
    public string? NameOf(int item) => _names.GetValueOrDefault(item);

    /// <summary>Whether a value is stated, as a number or within a text.</summary>
    public bool States(ShownFact fact) => _told.Contains(fact) || (fact.Kind is FactKind.Date ? _texts.Contains(fact.Value) : _numbers.Contains(fact.Value));

    /// <summary>Whether a text stands as a value of its own.</summary>
    public bool Says(string text) => _texts.Contains(text);
}

/// <summary>A fact of a JSON twin.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Item">As in <see cref="JsonLeaf"/>.</param>
/// <param name="Byte">Where it stands.</param>
internal readonly record struct JsonFact(ShownFact Fact, int Item, long Byte);
