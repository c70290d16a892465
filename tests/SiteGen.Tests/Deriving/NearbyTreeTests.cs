using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Tests.Deriving;

/// <summary>Up to eight candidates are one leaf, which is worked out when it is asked for; more are halved.</summary>
public sealed class NearbyTreeTests
{
    private const int Distinct = 5;

    /// <summary>Each of another author, with prices and contexts in every combination; the newest first.</summary>
    private static readonly Numbered[] _candidates = [.. Enumerable.Range(0, 48).Select(i => new Numbered(i, -1, -1, i * 7 % Distinct, i * 11 % 23 % Distinct, []))];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(24)]
    [InlineData(48)]
    public void Trees_of_any_size_give_what_a_look_at_everything_gives(int size)
    {
        var trees = _candidates.Select((one, i) => (Place: PlaceOf(i), Tree: i * 5 % 48 / size)).GroupBy(one => one.Tree, one => one.Place).Select(places => places.ToList()).ToList();

        foreach (var price in Ranges())
            foreach (var context in Ranges())
                Assert.Equal(
                    _candidates.Select((one, i) => (Score: (price.Holds(one.Price) ? Traits.Point : 0) + (context.Holds(one.Context) ? Traits.Point : 0), Candidate: i))
                        .Where(one => one.Score > 0).OrderByDescending(one => one.Score).ThenBy(one => one.Candidate).Take(6),
                    Search(trees, price, context).Best);
    }

    [Theory]
    [InlineData(8, 0, 10)] // the tree, its leaf and the eight in it
    [InlineData(8, 4, 2)] // the tree and its leaf: nothing in it is so dear
    [InlineData(16, 4, 2)]
    public void A_leaf_without_anything_near_is_passed_by(int size, int rank, int looks)
    {
        var places = Enumerable.Range(0, size).Select(i => new Place(i, i % 4, 0, -1)).ToList();

        Assert.Equal(looks, Search([places], new(rank, rank), Ranks.Range.Nothing).Looks);
    }

    private static SimilarSearch Search(IReadOnlyList<List<Place>> trees, Ranks.Range price, Ranks.Range context)
    {
        NearbyQuery[] queries = [.. trees.Select((_, i) => new NearbyQuery(GroupOf(i), 0, price, context, Ranks.Range.Nothing))];
        int[] authors = [.. _candidates.Select(one => one.Author)];
        var search = new SimilarSearch(new Numbered(-1, -1, -1, -1, -1, []), -1, _candidates, queries);
        search.Run(trees.Select((places, i) => (GroupOf(i), new NearbyTree(places, authors))).ToDictionary());
        return search;
    }

    private static IEnumerable<Ranks.Range> Ranges() =>
        from first in Enumerable.Range(0, Distinct)
        from last in Enumerable.Range(first, Distinct - first)
        select new Ranks.Range(first, last);

    private static Place PlaceOf(int candidate) => new(candidate, _candidates[candidate].Price, _candidates[candidate].Context, -1);

    private static Group GroupOf(int tree) => new(ModelKind.Chat, tree, Group.Whichever, Group.Whichever, Group.Whichever);
}
