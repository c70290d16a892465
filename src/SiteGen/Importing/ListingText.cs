using SiteGen.Domain;
using SiteGen.Reading;

namespace SiteGen.Importing;

/// <summary>Listings between records and the front matter.</summary>
internal static class ListingText
{
    /// <summary>The value of <c>listings</c>; null when there are none.</summary>
    public static ListNode? Node(IReadOnlyList<Listing> listings) => listings.Count == 0 ? null : new ListNode([.. listings.Select(Node)], IsFlow: false);

    /// <summary>The listings of an offering as its file has them. What has no proper shape is passed over: the reader of the content reports it.</summary>
    public static IReadOnlyList<Listing> Read(YamlMapping offering) =>
    [
        .. from map in offering.Maps("listings")
           let catalog = Vocabulary.ListingCatalogs.Find(map.Text("catalog") ?? "")
           where catalog is not null
           select new Listing(
               catalog.Value, map.Text("key"), map.Text("provider"),
               [.. Entries(map, "when").Select(entry => new Condition(entry.Key, entry.Text))],
               Numbers(map, "says"), Numbers(map, "differs")),
    ];

    private static MapNode Node(Listing listing)
    {
        List<(string, FrontMatterNode)> entries = [("catalog", FrontMatterNode.OfWord(Vocabulary.ListingCatalogs.Word(listing.Catalog)))];
        if (listing.Key is { } key) entries.Add(("key", FrontMatterNode.OfText(key)));
        if (listing.Provider is { } provider) entries.Add(("provider", FrontMatterNode.OfText(provider)));
        if (listing.When.Count > 0) entries.Add(("when", Map(listing.When.Select(condition => (condition.Name, FrontMatterNode.OfText(condition.Value))))));
        foreach (var (name, numbers) in (ReadOnlySpan<(string, IReadOnlyList<SaidNumber>)>)[("says", listing.Says), ("differs", listing.Differs)])
            if (numbers.Count > 0) entries.Add((name, Map(numbers.Select(said => (said.Field, FrontMatterNode.OfWord(FeedNumber.Text(said.Value)))))));
        return new MapNode(entries, IsFlow: true);
    }

    private static MapNode Map<T>(IEnumerable<(string, T)> entries) where T : FrontMatterNode => new([.. entries.Select(entry => (entry.Item1, (FrontMatterNode)entry.Item2))], IsFlow: true);

    private static SaidNumber[] Numbers(YamlMapping map, string key) =>
        [.. Entries(map, key).Where(entry => FeedNumber.Parse(entry.Text) is not null).Select(entry => new SaidNumber(entry.Key, FeedNumber.Parse(entry.Text)!.Value))];

    private static IEnumerable<(string Key, string Text)> Entries(YamlMapping map, string key) =>
        map.Value(key) is YamlMapping inner ? inner.Entries.Where(entry => entry.Value is YamlScalar).Select(entry => (entry.Key.Text, ((YamlScalar)entry.Value).Text)) : [];
}
