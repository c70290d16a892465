using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>
/// Finds models like a model: of the same kind, not retired, by 3 points for the same family, 2 for the same author, 2 for the overlap of output
/// modalities, 1 for an input price and 1 for a context window within a factor of 2, 2 for a score of the same benchmark within a tenth. Exactly what
/// comparing all pairs would find. Candidates are held once for each set of things that all of them share with whoever asks (kind, output, and of author,
/// family and benchmark each combination), so that within one such tree only ranges are left to ask for.
/// </summary>
internal sealed class SimilarModels
{
    private const string Nobody = "";

    private readonly DateOnly _date;
    private readonly Traits[] _candidates;
    private readonly Dictionary<Model, int> _numbers;
    private readonly ILookup<ModelKind, Modalities?> _outputs;
    private readonly Dictionary<Group, NearbyTree> _trees;
    private readonly Ranks _prices;
    private readonly Ranks _contexts;
    private readonly Dictionary<(string Name, string? Metric), Ranks> _scores;

    /// <param name="models">In any order.</param>
    /// <param name="date">The build date.</param>
    public SimilarModels(IEnumerable<Model> models, DateOnly date)
    {
        _date = date;
        _candidates = [.. models.Where(model => model.StateOn(date, 0) != Lifecycle.Retired)
            .OrderByDescending(model => model.ReleaseDate?.Earliest ?? DateOnly.MinValue).ThenBy(model => model.Id, StringComparer.Ordinal)
            .Select(model => new Traits(model, date))];
        _numbers = new(_candidates.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _candidates.Length; i++) _numbers[_candidates[i].Model] = i;
        _prices = new Ranks(_candidates.Select(one => one.Price).OfType<decimal>());
        _contexts = new Ranks(_candidates.Select(one => (decimal?)one.Context).OfType<decimal>());
        _scores = _candidates.SelectMany(one => one.Model.Benchmarks).GroupBy(Traits.KeyOf, benchmark => benchmark.Score)
            .ToDictionary(scores => scores.Key, scores => new Ranks(scores));
        _outputs = _candidates.Select(one => (one.Model.Kind, one.Output)).Distinct().ToLookup(pair => pair.Kind, pair => pair.Output);
        _trees = Plant();
    }

    /// <summary>The most similar models, the best first; see <see cref="Catalog.SimilarTo"/>.</summary>
    public IReadOnlyList<Similar> To(Model model) => To(model, out _);

    /// <param name="model">Any model, retired ones too.</param>
    /// <param name="looks">How many groups, halves of trees and candidates were looked at.</param>
    public IReadOnlyList<Similar> To(Model model, out int looks)
    {
        var number = _numbers.GetValueOrDefault(model, -1);
        var own = number < 0 ? new Traits(model, _date) : _candidates[number];
        var search = new SimilarSearch(own, number, _candidates);
        foreach (var (group, query) in QueriesFor(own))
        {
            search.Looks++;
            if (_trees.TryGetValue(group, out var tree)) tree.Enter(search, query);
        }

        search.Run();
        looks = search.Looks;
        return [.. search.Best.Select(best => _candidates[best.Candidate])
            .Select(other => new Similar(other.Model, (decimal)own.ScoreOf(other) / Traits.Point, own.ReasonsFor(other)))];
    }

    private IEnumerable<(Group Group, NearbyQuery Query)> QueriesFor(Traits own)
    {
        var (price, context) = (_prices.Near(own.Price, Traits.AreNear), _contexts.Near(own.Context, Traits.AreNear));
        (Benchmark? Benchmark, Ranks.Range Score)[] scores =
            [.. own.Model.Benchmarks.Select(benchmark => (benchmark, ScoresNear(benchmark))), (null, Ranks.Range.Nothing)];
        foreach (var output in _outputs[own.Model.Kind])
        {
            var overlap = Traits.OverlapOf(own.Output, output);
            foreach (var (benchmark, score) in scores)
                foreach (var (author, family) in Scopes(own.Model))
                    yield return (
                        new Group(own.Model.Kind, output, author, family, benchmark is null ? (Nobody, null) : Traits.KeyOf(benchmark)),
                        new NearbyQuery(
                            overlap + (author is null ? 0 : 2 * Traits.Point) + (family is null ? 0 : 3 * Traits.Point), author is not null, price, context, score));
        }
    }

    private Ranks.Range ScoresNear(Benchmark benchmark) =>
        _scores.TryGetValue(Traits.KeyOf(benchmark), out var ranks) ? ranks.Near(benchmark.Score, Traits.AreNearScores) : Ranks.Range.Nothing;

    private static IEnumerable<(string? Author, string? Family)> Scopes(Model model)
    {
        yield return (null, null);
        yield return (model.Author.Id, null);
        if (model.Family is null) yield break;
        yield return (null, model.Family);
        yield return (model.Author.Id, model.Family);
    }

    private Dictionary<Group, NearbyTree> Plant()
    {
        var places = new Dictionary<Group, List<Place>>();
        var authors = new int[_candidates.Length];
        var numbers = new Dictionary<Author, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _candidates.Length; i++)
        {
            var own = _candidates[i];
            if (!numbers.TryGetValue(own.Model.Author, out authors[i])) numbers[own.Model.Author] = authors[i] = numbers.Count;
            var place = new Place(i, _prices[own.Price], _contexts[own.Context], -1);
            foreach (var (author, family) in Scopes(own.Model))
            {
                var group = new Group(own.Model.Kind, own.Output, author, family, (Nobody, null));
                Add(group, place);
                foreach (var benchmark in own.Model.Benchmarks)
                    Add(group with { Benchmark = Traits.KeyOf(benchmark) }, place with { Score = _scores[Traits.KeyOf(benchmark)][benchmark.Score] });
            }
        }

        return places.ToDictionary(group => group.Key, group => new NearbyTree(group.Value, authors));

        void Add(Group group, Place place)
        {
            if (!places.TryGetValue(group, out var list)) places[group] = list = [];
            list.Add(place);
        }
    }

    /// <summary>What all candidates of a tree share.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Output">The output modalities; null for those that are not known.</param>
    /// <param name="Author">An author's id; null for whichever author.</param>
    /// <param name="Family">A family; null for whichever.</param>
    /// <param name="Benchmark">A benchmark that all of them have; without a name for whichever.</param>
    private readonly record struct Group(ModelKind Kind, Modalities? Output, string? Author, string? Family, (string Name, string? Metric) Benchmark);
}
