namespace SiteGen.Deriving;

/// <summary>A candidate's place: its number, the newest first, and the ranks of its price, context and, in the tree of a benchmark, score.</summary>
internal readonly record struct Place(int Candidate, int Price, int Context, int Score);

/// <summary>
/// Candidates that may score alike, arranged so that the best of them are found without a look at the rest: in the order of a space-filling curve
/// through price, context and score, halved again and again. Each half knows the smallest box around it and the newest it holds, so that a search
/// takes those of a half that lies wholly inside or outside each range, and passes by a half that cannot hold anything better.
/// </summary>
internal sealed class NearbyTree
{
    private const int LeafSize = 8;

    // The newest of a half, at most four of an author: with the model itself taken out, six remain with at most three of an author, if there are so many.
    private const int HeadSize = 8;
    private const int HeadPerAuthor = 4;

    private readonly Place[] _places;
    private readonly Node[] _nodes = [];

    /// <param name="places">In any order; at least one.</param>
    /// <param name="authors">A number for the author of each candidate.</param>
    public NearbyTree(List<Place> places, int[] authors)
    {
        _places = [.. places];
        if (_places.Length <= LeafSize) return; // most trees are so small: their one leaf is worked out when it is asked for
        Array.Sort(Array.ConvertAll(_places, Curve), _places);
        var nodes = new List<Node>();
        Grow(0, _places.Length, authors, nodes);
        _nodes = [.. nodes];
    }

    /// <summary>Offers the search the whole.</summary>
    public void Enter(SimilarSearch search, int query) => Offer(0, search, query);

    /// <summary>Offers the search what a half is made of: its candidates where few of them can matter, otherwise its own halves.</summary>
    public void Open(int index, SimilarSearch search, int query)
    {
        var node = NodeAt(index);
        if (node.Right == 0)
        {
            for (var i = node.From; i < node.To; i++) search.Offer(_places[i].Candidate);
        }
        else if (search.QueryOf(query).IsUniform(node.Low, node.High))
        {
            foreach (var candidate in node.Head) search.Offer(candidate);
        }
        else
        {
            Offer(index + 1, search, query);
            Offer(node.Right, search, query);
        }
    }

    private void Offer(int index, SimilarSearch search, int query)
    {
        var node = NodeAt(index);
        search.Offer(this, index, query, search.QueryOf(query).Best(node.Low, node.High), node.Newest);
    }

    private Node NodeAt(int index) => _nodes.Length == 0 ? Leaf(0, _places.Length) : _nodes[index];

    private Node Leaf(int from, int to)
    {
        var (low, high, newest) = (_places[from], _places[from], _places[from].Candidate);
        foreach (var place in _places.AsSpan(from, to - from))
        {
            (low, high) = (Least(low, place), Most(high, place));
            newest = Math.Min(newest, place.Candidate);
        }

        return new Node(low, high, newest, [], from, to, 0);
    }

    private void Grow(int from, int to, int[] authors, List<Node> nodes)
    {
        var index = nodes.Count;
        nodes.Add(default);
        if (to - from <= LeafSize)
        {
            nodes[index] = Leaf(from, to);
            return;
        }

        var middle = (from + to) / 2;
        Grow(from, middle, authors, nodes);
        var right = nodes.Count;
        Grow(middle, to, authors, nodes);
        var (one, other) = (nodes[index + 1], nodes[right]);
        nodes[index] = new Node(
            Least(one.Low, other.Low), Most(one.High, other.High), Math.Min(one.Newest, other.Newest), Head(HeadOf(one).Concat(HeadOf(other)), authors), from, to, right);
    }

    private IEnumerable<int> HeadOf(Node node) =>
        node.Right == 0 ? _places[node.From..node.To].Select(place => place.Candidate) : node.Head;

    private static int[] Head(IEnumerable<int> candidates, int[] authors)
    {
        var head = new List<int>(HeadSize);
        foreach (var candidate in candidates.Distinct().Order()) // twice when a model states a benchmark twice
        {
            if (head.Count == HeadSize) break;
            if (head.Count(other => authors[other] == authors[candidate]) < HeadPerAuthor) head.Add(candidate);
        }

        return [.. head];
    }

    private static Place Least(Place one, Place other) =>
        new(0, Math.Min(one.Price, other.Price), Math.Min(one.Context, other.Context), Math.Min(one.Score, other.Score));

    private static Place Most(Place one, Place other) =>
        new(0, Math.Max(one.Price, other.Price), Math.Max(one.Context, other.Context), Math.Max(one.Score, other.Score));

    /// <summary>The place's number along a curve that keeps neighbours together: the bits of the ranks in turn (Morton order).</summary>
    private static ulong Curve(Place place) => Spread(place.Price + 1) | (Spread(place.Context + 1) << 1) | (Spread(place.Score + 1) << 2);

    private static ulong Spread(int rank)
    {
        var bits = 0UL;
        for (var i = 0; i < 21; i++) bits |= ((ulong)rank >> i & 1) << (3 * i);
        return bits;
    }

    /// <summary>A half.</summary>
    /// <param name="Low">The least of each rank.</param>
    /// <param name="High">The most of each rank.</param>
    /// <param name="Newest">Its newest candidate.</param>
    /// <param name="Head">The newest, so many of an author; empty for a leaf, whose places are few.</param>
    /// <param name="From">Its first place.</param>
    /// <param name="To">The place after its last.</param>
    /// <param name="Right">Its second half; the first one follows it at once. 0 for a leaf.</param>
    private readonly record struct Node(Place Low, Place High, int Newest, int[] Head, int From, int To, int Right);
}

/// <summary>What a search looks for in one tree.</summary>
/// <param name="Group">Which tree.</param>
/// <param name="Base">What all of the tree score, in parts of a point.</param>
/// <param name="Price">One point more.</param>
/// <param name="Context">One point more.</param>
/// <param name="Score">Two points more.</param>
internal readonly record struct NearbyQuery(Group Group, int Base, Ranks.Range Price, Ranks.Range Context, Ranks.Range Score)
{
    /// <summary>The most that anything in the tree can score.</summary>
    public int Most => Base + (Price.IsEmpty ? 0 : Traits.Point) + (Context.IsEmpty ? 0 : Traits.Point) + (Score.IsEmpty ? 0 : 2 * Traits.Point);

    /// <summary>The most that anything in the box can score.</summary>
    public int Best(in Place low, in Place high) =>
        Base + (Meet(Price, low.Price, high.Price) ? Traits.Point : 0) + (Meet(Context, low.Context, high.Context) ? Traits.Point : 0)
        + (Meet(Score, low.Score, high.Score) ? 2 * Traits.Point : 0);

    /// <summary>True when everything in the box scores alike.</summary>
    public bool IsUniform(in Place low, in Place high) =>
        IsUniform(Price, low.Price, high.Price) && IsUniform(Context, low.Context, high.Context) && IsUniform(Score, low.Score, high.Score);

    private static bool Meet(Ranks.Range range, int low, int high) => low <= range.To && high >= range.From && range.From <= range.To;

    private static bool IsUniform(Ranks.Range range, int low, int high) => !Meet(range, low, high) || (range.Holds(low) && range.Holds(high));
}
