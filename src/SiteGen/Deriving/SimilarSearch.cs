namespace SiteGen.Deriving;

/// <summary>The best candidates found so far for one model: score first, then the newer, then the smaller id; at most three of an author.</summary>
/// <param name="own">The model.</param>
/// <param name="ownCandidate">Its number among the candidates; -1 when it is retired and none of them.</param>
/// <param name="candidates">All candidates, the newest first, then by id.</param>
internal sealed class SimilarSearch(Traits own, int ownCandidate, Traits[] candidates)
{
    private const int PerAuthor = 3;
    private const int Most = 6;

    private readonly List<(int Score, int Candidate)> _best = new(Most + 1);
    private readonly PriorityQueue<(NearbyTree Tree, int Half, NearbyQuery Query), (int Score, int Newest)> _open = new(BestFirst.Order);

    /// <summary>How many halves and candidates were looked at.</summary>
    public int Looks { get; set; }

    /// <summary>The best, in order.</summary>
    public IReadOnlyList<(int Score, int Candidate)> Best => _best;

    /// <summary>Opens halves, the most promising first, until nothing that is left can be among the best.</summary>
    public void Run()
    {
        while (_open.TryDequeue(out var half, out var most))
        {
            if (!CanEnter(most.Score, most.Newest, false)) return;
            if (CanEnter(most.Score, most.Newest, half.Query.SameAuthor)) half.Tree.Open(half.Half, this, half.Query);
        }
    }

    /// <summary>Takes note of a half of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="half">The half's number.</param>
    /// <param name="query">What is looked for in the tree.</param>
    /// <param name="score">The most that anything in the half can score, in its tree.</param>
    /// <param name="newest">The newest it holds.</param>
    public void Offer(NearbyTree tree, int half, in NearbyQuery query, int score, int newest)
    {
        Looks++;
        if (CanEnter(score, newest, query.SameAuthor)) _open.Enqueue((tree, half, query), (score, newest));
    }

    /// <summary>Takes a candidate in if it is among the best.</summary>
    public void Offer(int candidate)
    {
        Looks++;
        if (candidate == ownCandidate) return;
        foreach (var one in _best)
            if (one.Candidate == candidate) return;
        var offered = (Score: own.ScoreOf(candidates[candidate]), candidate);
        if (offered.Score == 0) return;

        var at = _best.Count;
        while (at > 0 && IsBetter(offered, _best[at - 1])) at--;
        _best.Insert(at, offered);
        DropTheFourthOfAnAuthor(candidates[candidate].Model.Author);
        if (_best.Count > Most) _best.RemoveAt(Most);
    }

    private bool CanEnter(int score, int newest, bool sameAuthor)
    {
        if (score == 0) return false;
        if (_best.Count == Most && !IsBetter((score, newest), _best[^1])) return false;
        if (!sameAuthor) return true;
        var seen = 0;
        foreach (var one in _best)
            if (ReferenceEquals(candidates[one.Candidate].Model.Author, own.Model.Author) && ++seen == PerAuthor) return IsBetter((score, newest), one);
        return true;
    }

    private void DropTheFourthOfAnAuthor(Domain.Author author)
    {
        var seen = 0;
        for (var i = 0; i < _best.Count; i++)
            if (ReferenceEquals(candidates[_best[i].Candidate].Model.Author, author) && ++seen > PerAuthor)
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
