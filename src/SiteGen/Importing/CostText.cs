using System.Globalization;
using SiteGen.Domain;
using SiteGen.Reading;

namespace SiteGen.Importing;

/// <summary>Prices between the fact sheet and the front matter.</summary>
internal static class CostText
{
    private static readonly string[] _lists = ["units", "tiers", "variants"];

    /// <summary>The value of <c>cost</c>; null when no price is stated.</summary>
    public static MapNode? Node(FactSheet sheet) => Scope(sheet, CostDraft.Usual, []);

    /// <summary>Reads a <c>cost</c> into the sheet, its numbers as written. What has no proper shape is passed over: the reader of the content reports it.</summary>
    public static void Read(YamlNode cost, FactSheet sheet) => Read(cost, sheet, CostDraft.Usual);

    private static MapNode? Scope(FactSheet sheet, FactPath scope, IReadOnlyList<(string, FrontMatterNode)> first)
    {
        var entries = new List<(string, FrontMatterNode)>(first);
        var below = sheet.All.Where(fact => fact.Path.IsBelow(scope)).ToList();
        if (below.Count == 0) return null;
        foreach (var word in Vocabulary.Meters.All)
            if (sheet[scope.Then(word)] is { } price) entries.Add((word, FrontMatterNode.OfWord(price)));

        Add("units", [.. below.Where(fact => fact.Path.Parent == scope.Then("units")).Select(fact => Unit(fact.Path.Last, fact.Value))]);
        Add("tiers", [.. Names("tiers").OrderBy(above => FeedNumber.Parse(above) ?? 0)
            .Select(above => Scope(sheet, scope.Then("tiers", above), [("above_input_tokens", FrontMatterNode.OfWord(above))])! with { IsFlow = true })]);
        Add("variants", [.. Names("variants").Select(when => Variant(sheet, scope.Then("variants", when), when))]);
        return new MapNode(entries, IsFlow: false);

        IEnumerable<string> Names(string list) => below.Where(fact => fact.Path.IsBelow(scope.Then(list)))
            .Select(fact => fact.Path.Keys[scope.Then(list).Keys.Length]).Distinct();

        void Add(string key, IReadOnlyList<FrontMatterNode> items)
        {
            if (items.Count > 0) entries.Add((key, new ListNode(items, IsFlow: false)));
        }
    }

    private static MapNode Variant(FactSheet sheet, FactPath scope, string when)
    {
        var node = Scope(sheet, scope, [("when", When(FactPath.When(when)))])!;
        return node with { IsFlow = !node.Entries.Any(entry => _lists.Contains(entry.Key)) };
    }

    private static MapNode Unit(string key, string price)
    {
        var (item, per, when) = FactPath.Unit(key);
        List<(string, FrontMatterNode)> entries = [("item", FrontMatterNode.OfWord(item)), ("per", FrontMatterNode.OfWord(per)), ("price", FrontMatterNode.OfWord(price))];
        if (when.Count > 0) entries.Add(("when", When(when)));
        return new MapNode(entries, IsFlow: true);
    }

    private static MapNode When(IEnumerable<Condition> when) =>
        new([.. when.Select(condition => (condition.Name, FrontMatterNode.OfText(condition.Value)))], IsFlow: true);

    private static void Read(YamlNode cost, FactSheet sheet, FactPath scope)
    {
        if (cost is not YamlMapping map) return;
        foreach (var (key, value) in map.Entries)
            if (value is YamlScalar price && Vocabulary.Meters.Find(key.Text) is not null) sheet[scope.Then(key.Text)] = price.Text;
            else if (value is YamlSequence list && _lists.Contains(key.Text))
                foreach (var item in list.Items.OfType<YamlMapping>()) ReadItem(key.Text, item, sheet, scope);
    }

    private static void ReadItem(string list, YamlMapping item, FactSheet sheet, FactPath scope)
    {
        var when = (item.Value("when") as YamlMapping)?.Entries.Select(entry => new Condition(entry.Key.Text, (entry.Value as YamlScalar)?.Text ?? "")).ToList() ?? [];
        switch (list)
        {
            case "units" when item.Text("item") is { } what && item.Text("per") is { } per && item.Text("price") is { } price:
                sheet[scope.Then("units", FactPath.UnitKey(what, per, when))] = price;
                break;
            case "tiers" when item.Text("above_input_tokens") is { } above:
                Read(item, sheet, scope.Then("tiers", above));
                break;
            case "variants" when when.Count > 0:
                Read(item, sheet, scope.Then("variants", FactPath.WhenKey(when)));
                break;
        }
    }

    /// <summary>A price as people say it, for the record of a conflict, e.g. <c>$0.25 per 1M tokens</c>.</summary>
    public static string Say(FactPath path, string price)
    {
        if (price == FactSheet.DoesNotApply) return price;
        if (path.IsTokenPrice) return string.Create(CultureInfo.InvariantCulture, $"${price} per 1M tokens");
        var per = FactPath.Unit(path.Last).Per;
        return $"${price} per {(Vocabulary.UnitPers.Find(per) is { } known ? Vocabulary.UnitPers.Label(known) : per)}";
    }
}
