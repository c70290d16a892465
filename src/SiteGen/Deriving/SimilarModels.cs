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
    private readonly DateOnly _date;
    private readonly Traits[] _candidates;
    private readonly Numbered[] _numbered;
    private readonly Dictionary<Model, int> _numbers;
    private readonly Dictionary<ModelKind, List<int>> _outputs = [];
    private readonly Dictionary<Group, NearbyTree> _trees = [];
    private readonly Ranks _prices;
    private readonly Ranks _contexts;
    private readonly Ranks[] _scores;
    private readonly Numbering<string> _authors = new();
    private readonly Numbering<string> _families = new();
    private readonly Numbering<(string Name, string? Metric)> _benchmarks = new();

    /// <param name="models">In any order.</param>
    /// <param name="date">The build date.</param>
    public SimilarModels(IEnumerable<Model> models, DateOnly date)
    {
        _date = date;
        _candidates = [.. models.Where(model => model.StateOn(date, 0) != Lifecycle.Retired)
            .OrderByDescending(model => model.ReleaseDate?.Earliest.DayNumber ?? 0).ThenBy(model => model.Id, StringComparer.Ordinal)
            .Select(model => new Traits(model, date))];
        _numbers = new(_candidates.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _candidates.Length; i++) _numbers[_candidates[i].Model] = i;
        foreach (var one in _candidates)
        {
            _authors.Add(one.Model.Author.Id);
            if (one.Model.Family is { } family) _families.Add(family);
        }

        _prices = new Ranks(Ascending.Of(_candidates, one => one.Price));
        _contexts = new Ranks(Ascending.Of(_candidates, one => (decimal?)one.Context));
        List<List<Benchmark>> scores = [];
        foreach (var one in _candidates)
            foreach (var benchmark in one.Model.Benchmarks)
            {
                var number = _benchmarks.Add(Traits.KeyOf(benchmark));
                if (number == scores.Count) scores.Add([]);
                scores[number].Add(benchmark);
            }

        _scores = [.. scores.Select(same => new Ranks(Ascending.Of(same, benchmark => (decimal?)benchmark.Score)))];
        _numbered = [.. _candidates.Select(Number)];
        for (var i = 0; i < _candidates.Length; i++)
        {
            var (kind, output) = (_candidates[i].Model.Kind, _numbered[i].Output);
            if (!_outputs.TryGetValue(kind, out var outputs)) _outputs[kind] = outputs = [];
            if (!outputs.Contains(output)) outputs.Add(output);
        }

        Plant();
    }

    /// <summary>The most similar models, the best first; see <see cref="Catalog.SimilarTo"/>.</summary>
    public IReadOnlyList<Similar> To(Model model) => To(model, out _);

    /// <param name="model">Any model, retired ones too.</param>
    /// <param name="looks">How many groups, halves of trees and candidates were looked at.</param>
    public IReadOnlyList<Similar> To(Model model, out int looks)
    {
        looks = 0;
        if (!_outputs.TryGetValue(model.Kind, out var outputs)) return [];
        var number = _numbers.GetValueOrDefault(model, -1);
        var own = number < 0 ? new Traits(model, _date) : _candidates[number];
        var numbered = number < 0 ? Number(own) : _numbered[number];
        var search = new SimilarSearch(numbered, number, _numbered, Queries(own, numbered, outputs));
        search.Run(_trees);
        looks = search.Looks;
        return search.Best.ConvertAll(best => new Similar(_candidates[best.Candidate].Model, (decimal)best.Score / Traits.Point, own.ReasonsFor(_candidates[best.Candidate])));
    }

    /// <summary>One query for each group that can hold something like the model; there is at least one.</summary>
    private NearbyQuery[] Queries(Traits own, Numbered numbered, List<int> outputs)
    {
        var (price, context) = (_prices.Near(own.Price, Traits.AreNear), _contexts.Near(own.Context, Traits.AreNear));
        List<(int Benchmark, Ranks.Range Range)> scores = [];
        foreach (var benchmark in own.Model.Benchmarks)
            if (_benchmarks[Traits.KeyOf(benchmark)] is >= 0 and var known) scores.Add((known, _scores[known].Near(benchmark.Score, Traits.AreNearScores)));
        var queries = new List<NearbyQuery>(outputs.Count * 4 * (scores.Count + 1));
        foreach (var output in outputs)
        {
            var overlap = numbered.Output < 0 || output < 0 ? 0 : Traits.OverlapOf((Modalities)numbered.Output, (Modalities)output);
            foreach (var group in Group.Of(own.Model.Kind, output, numbered.Author, numbered.Family))
            {
                var all = overlap + (group.Author == Group.Whichever ? 0 : 2 * Traits.Point) + (group.Family == Group.Whichever ? 0 : 3 * Traits.Point);
                queries.Add(new NearbyQuery(group, all, price, context, Ranks.Range.Nothing));
                foreach (var (benchmark, range) in scores) queries.Add(new NearbyQuery(group with { Benchmark = benchmark }, all, price, context, range));
            }
        }

        return [.. queries];
    }

    private Numbered Number(Traits own)
    {
        List<(int Benchmark, int Rank)> scores = [];
        foreach (var benchmark in own.Model.Benchmarks)
            if (_benchmarks[Traits.KeyOf(benchmark)] is >= 0 and var known) scores.Add((known, _scores[known].Of(benchmark.Score)));
        return new(
            _authors[own.Model.Author.Id], own.Model.Family is { } family ? _families[family] : -1, own.Output is { } output ? (int)output : -1,
            _prices.Of(own.Price), _contexts.Of(own.Context), [.. scores]);
    }

    private void Plant()
    {
        var places = new Dictionary<Group, List<Place>>();
        for (var i = 0; i < _numbered.Length; i++)
        {
            var own = _numbered[i];
            var place = new Place(i, own.Price, own.Context, -1);
            foreach (var group in Group.Of(_candidates[i].Model.Kind, own.Output, own.Author, own.Family))
            {
                Add(group, place);
                foreach (var (benchmark, rank) in own.Scores) Add(group with { Benchmark = benchmark }, place with { Score = rank });
            }
        }

        var authors = Array.ConvertAll(_numbered, static own => own.Author);
        _trees.EnsureCapacity(places.Count);
        foreach (var (group, list) in places) _trees[group] = new NearbyTree(list, authors);

        void Add(Group group, Place place)
        {
            if (!places.TryGetValue(group, out var list)) places[group] = list = [];
            list.Add(place);
        }
    }
}
