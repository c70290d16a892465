namespace SiteGen.Deriving;

/// <summary>The best candidates found so far for one model: score first, then the newer, then the smaller id; at most three of an author.</summary>
/// <param name="own">The model, in numbers.</param>
/// <param name="ownCandidate">Its number among the candidates; -1 when it is retired and none of them.</param>
/// <param name="candidates">All candidates, the newest first, then by id.</param>
/// <param name="queries">What to look for, and where.</param>
internal sealed class SimilarSearch(Numbered own, int ownCandidate, Numbered[] candidates, NearbyQuery[] queries)
{
    private const int PerAuthor = 3;
    private const int MostFound = 6;

    private readonly List<(int Score, int Candidate)> _best = new(MostFound + 1);
    private readonly PriorityQueue<(NearbyTree? Tree, int Half, int Query), (int Score, int Newest)> _open = new(BestFirst.Order);

    /// <summary>How many groups, halves and candidates were looked at.</summary>
    public int Looks { get; private set; }

    /// <summary>The best, in order.</summary>
    public List<(int Score, int Candidate)> Best => _best;

    public ref readonly NearbyQuery QueryOf(int number) => ref queries[number];

    /// <summary>Opens trees and their halves, the most promising first, until nothing that is left can be among the best.</summary>
    public void Run(Dictionary<Group, NearbyTree> trees)
    {
        for (var i = 0; i < queries.Length; i++) Offer(null, 0, i, queries[i].Most, -1);
        while (_open.TryDequeue(out var next, out var most))
        {
            if (!CanEnter(most.Score, most.Newest, false)) return;
            if (!CanEnter(most.Score, most.Newest, SameAuthor(next.Query))) continue;
            if (next.Tree is { } tree) tree.Open(next.Half, this, next.Query);
            else if (trees.TryGetValue(queries[next.Query].Group, out var found)) found.Enter(this, next.Query);
        }
    }

    /// <summary>Takes note of a tree or a half of it.</summary>
    /// <param name="tree">The tree; null for one that is not looked up yet.</param>
    /// <param name="half">The half's number.</param>
    /// <param name="query">What is looked for in the tree.</param>
    /// <param name="score">The most that anything in it can score, as far as the tree tells.</param>
    /// <param name="newest">The newest it can hold.</param>
    public void Offer(NearbyTree? tree, int half, int query, int score, int newest)
    {
        Looks++;
        if (CanEnter(score, newest, SameAuthor(query))) _open.Enqueue((tree, half, query), (score, newest));
    }

    /// <summary>Takes a candidate in if it is among the best.</summary>
    public void Offer(int candidate)
    {
        Looks++;
        if (candidate == ownCandidate) return;
        var offered = (Score: ScoreOf(candidates[candidate]), candidate);
        if (offered.Score == 0 || (_best.Count == MostFound && !IsBetter(offered, _best[^1]))) return;
        foreach (var one in _best)
            if (one.Candidate == candidate) return;

        var at = _best.Count;
        while (at > 0 && IsBetter(offered, _best[at - 1])) at--;
        _best.Insert(at, offered);
        DropTheFourthOfAnAuthor(candidates[candidate].Author);
        if (_best.Count > MostFound) _best.RemoveAt(MostFound);
    }

    /// <summary>The rules of <see cref="SimilarReason"/>, in parts of a point, on whole numbers: ranks in the ranges that a query holds.</summary>
    private int ScoreOf(Numbered other)
    {
        ref readonly var query = ref queries[0]; // the ranges of price and context are the same in all
        var score = other.Output < 0 || own.Output < 0 ? 0 : Traits.OverlapOf((Domain.Modalities)own.Output, (Domain.Modalities)other.Output);
        if (own.Family >= 0 && own.Family == other.Family) score += 3 * Traits.Point;
        if (own.Author == other.Author) score += 2 * Traits.Point;
        if (query.Price.Holds(other.Price)) score += Traits.Point;
        if (query.Context.Holds(other.Context)) score += Traits.Point;
        return HasNearScore(other) ? score + (2 * Traits.Point) : score;
    }

    private bool HasNearScore(Numbered other)
    {
        if (other.Scores.Length == 0 || own.Scores.Length == 0) return false;
        foreach (ref readonly var query in queries.AsSpan())
        {
            if (query.Group.Benchmark == Group.Whichever) continue;
            foreach (var (benchmark, rank) in other.Scores)
                if (benchmark == query.Group.Benchmark && query.Score.Holds(rank)) return true;
        }

        return false;
    }

    private bool SameAuthor(int query) => queries[query].Group.Author != Group.Whichever;

    /// <summary>Whether something with at most this score, and not newer than this candidate, can still be among the best.</summary>
    private bool CanEnter(int score, int newest, bool sameAuthor)
    {
        if (score == 0) return false;
        if (_best.Count == MostFound && !IsBetter((score, newest), _best[^1])) return false;
        if (!sameAuthor) return true;
        var seen = 0;
        foreach (var one in _best)
            if (candidates[one.Candidate].Author == own.Author && ++seen == PerAuthor) return IsBetter((score, newest), one);
        return true;
    }

    private void DropTheFourthOfAnAuthor(int author)
    {
        var seen = 0;
        for (var i = 0; i < _best.Count; i++)
            if (candidates[_best[i].Candidate].Author == author && ++seen > PerAuthor)
            {
                _best.RemoveAt(i);
                return;
            }
    }

    private static bool IsBetter((int Score, int Candidate) one, (int Score, int Candidate) other) =>
        one.Score != other.Score ? one.Score > other.Score : one.Candidate < other.Candidate;

    private sealed class BestFirst : IComparer<(int Score, int Newest)>
    {
        public static readonly BestFirst Order = new();

        public int Compare((int Score, int Newest) one, (int Score, int Newest) other) =>
            one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Newest.CompareTo(other.Newest);
    }
}
