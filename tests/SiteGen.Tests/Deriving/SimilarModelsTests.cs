using System.Numerics;
using SiteGen.Deriving;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Deriving;

public sealed class SimilarModelsTests
{
    private static readonly Author[] _others = [.. Enumerable.Range(1, 5).Select(number => Google with { Id = $"other-{number}" })];

    private static readonly Model _own = Chat("google/own") with { Family = "f", Modalities = new(Modalities.Text, Modalities.Text) };

    [Theory]
    [InlineData(1u, 7)]
    [InlineData(2u, 40)]
    [InlineData(3u, 200)]
    [InlineData(4u, 900)]
    [InlineData(5u, 900)]
    public void The_answer_is_that_of_comparing_all_pairs(uint seed, int count)
    {
        foreach (var continuous in new[] { false, true })
        {
            var catalog = MadeUpCatalog.Of(new MadeUpCatalog(seed).Models(count, continuous));
            foreach (var model in catalog.Models)
                Assert.Equal(ByBruteForce(catalog, model), catalog.SimilarTo(model).Select(similar => (similar.Model.Id, Math.Round(similar.Score, 9))));
        }
    }

    [Fact]
    public void The_answer_is_right_where_one_author_has_nearly_all()
    {
        var models = new MadeUpCatalog(6).Models(400, kinds: 1);
        for (var i = 20; i < models.Length; i++) models[i] = models[i] with { Author = models[0].Author };
        var catalog = MadeUpCatalog.Of(models);
        foreach (var model in catalog.Models)
            Assert.Equal(ByBruteForce(catalog, model), catalog.SimilarTo(model).Select(similar => (similar.Model.Id, Math.Round(similar.Score, 9))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Looks_a_model_hardly_grow_with_the_catalog(bool continuous)
    {
        var (few, many) = (LooksPerModel(2_000), LooksPerModel(32_000));
        Assert.True(many < few * 3, // sixteen times the models: a pass over all pairs would look at sixteen times as many for each
             $"{few} looks a model in 2,000 models, {many} in 32,000.");

        double LooksPerModel(int count)
        {
            var models = new MadeUpCatalog(7).Models(count, continuous);
            var similar = new SimilarModels(models, MadeUpCatalog.Today);
            var asked = 0;
            long sum = 0;
            for (var i = 0; i < models.Length; i += models.Length / 1_000, asked++)
            {
                similar.To(models[i], out var looks);
                sum += looks;
            }

            return (double)sum / asked;
        }
    }

    [Fact]
    public void Every_reason_carries_its_evidence_and_its_points()
    {
        var own = _own with { Limits = Context(100), Offerings = [Offered(Vertex, "a", PerToken(1m))], Benchmarks = [Score("B", 100), Score("A", 90)], Modalities = new(null, Modalities.Text) };
        var other = Chat("google/other") with
        {
            Family = "f",
            Limits = Context(200),
            Offerings = [Offered(Vertex, "b", PerToken(0.5m))],
            Benchmarks = [Score("A", 100)],
            Modalities = new(null, Modalities.Text | Modalities.Image | Modalities.Audio),
        };

        var similar = Assert.Single(Of(own, other).SimilarTo(own));

        Assert.Equal(
            [
                new SameFamily("f"), new SameAuthor(Google), new SharedOutput(Modalities.Text, Modalities.Text | Modalities.Image | Modalities.Audio, 280m / 420),
                new NearPrice(new(1m), new(0.5m)), new NearContext(100, 200), new NearScore(own.Benchmarks[1], other.Benchmarks[0]),
            ],
            similar.Reasons);
        Assert.Equal(similar.Reasons.Sum(reason => reason.Points), similar.Score, 9);
    }

    [Fact]
    public void What_is_not_known_matches_nothing()
    {
        var unknown = Chat("google/unknown", _others[0]);
        Assert.Empty(Of(unknown, Chat("google/unknown-too", _others[1]), _own).SimilarTo(unknown));
    }

    [Fact]
    public void Other_kinds_and_retired_models_are_left_out_but_a_retired_model_may_ask()
    {
        var retired = _own with { Id = "google/retired", Offerings = [Offered(Vertex, "r", PerToken(1m)) with { Retires = new PartialDate(2026, 11, 20) }] };
        var image = _own with { Id = "google/image", Kind = ModelKind.Image };
        var catalog = Of(_own, retired, image);

        Assert.Empty(catalog.SimilarTo(_own));
        Assert.Equal("google/own", Assert.Single(catalog.SimilarTo(retired)).Model.Id);
    }

    [Fact]
    public void Three_of_an_author_and_six_in_all()
    {
        Model[] mine = [.. Enumerable.Range(1, 5).Select(number => _own with { Id = $"google/m{number}" })];
        Model[] others = [.. _others.Select(author => _own with { Id = $"{author.Id}/m", Author = author, Family = null })];
        Assert.Equal(
            ["google/m1", "google/m2", "google/m3", "other-1/m", "other-2/m", "other-3/m"],
            Of([_own, .. mine, .. others]).SimilarTo(_own).Select(similar => similar.Model.Id));
    }

    [Fact]
    public void Of_equals_the_newer_comes_first_and_then_the_smaller_id()
    {
        Model[] models =
        [
            _own with { Id = "google/undated" }, _own with { Id = "a/b", Author = _others[0], ReleaseDate = new PartialDate(2025, 5) },
            _own with { Id = "google/old", ReleaseDate = new PartialDate(2024) }, _own with { Id = "google/new", ReleaseDate = new PartialDate(2025, 1, 2) },
        ];
        Assert.Equal(["google/new", "google/old", "google/undated", "a/b"], Of([_own, .. models]).SimilarTo(_own).Select(similar => similar.Model.Id));
    }

    [Theory]
    [InlineData("1", "2", true)]
    [InlineData("2", "1", true)]
    [InlineData("1", "2.0000001", false)]
    [InlineData("0.0028", "0.0056", true)]
    [InlineData("0", "0.1", false)]
    public void Twice_as_much_is_near_and_any_more_is_not(string one, string other, bool near) =>
        Assert.Equal(near, Traits.AreNear(decimal.Parse(one, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(other, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(90, 100, true)]
    [InlineData(89, 100, false)]
    [InlineData(0, 0, true)]
    [InlineData(-5, 5, false)]
    [InlineData(-90, -100, true)]
    public void A_tenth_of_the_larger_score_is_near(int one, int other, bool near) => Assert.Equal(near, Traits.AreNearScores(one, other));

    [Fact]
    public void A_score_by_another_metric_does_not_compare()
    {
        var own = Chat("google/a", _others[0]) with { Benchmarks = [Score("A", 90)] };
        var same = Chat("google/b", _others[1]) with { Benchmarks = [Score("A", 90)] };
        var ranks = Chat("google/c", _others[2]) with { Benchmarks = [Score("A", 90) with { Metric = "rank" }] };
        Assert.Equal("google/b", Assert.Single(Of(own, same, ranks).SimilarTo(own)).Model.Id);
    }

    /// <summary>The rules word by word, over all pairs.</summary>
    private static IEnumerable<(string Id, decimal Score)> ByBruteForce(Catalog catalog, Model own)
    {
        var ordered = (
            from other in catalog.Models
            where other != own && other.Kind == own.Kind && other.StateOn(MadeUpCatalog.Today, 90) != Lifecycle.Retired
            let score = Score(own, other)
            where score > 0
            orderby score descending, other.ReleaseDate?.Earliest ?? DateOnly.MinValue descending, other.Id
            select (Author: other.Author.Id, other.Id, Score: score)).ToList();
        return ordered.Where((one, at) => ordered.Take(at).Count(before => before.Author == one.Author) < 3).Take(6).Select(one => (one.Id, one.Score));

        static decimal Score(Model own, Model other)
        {
            var score = 0m;
            if (own.Family != null && own.Family == other.Family) score += 3;
            if (own.Author.Id == other.Author.Id) score += 2;
            if (own.Modalities.Output is { } a && other.Modalities.Output is { } b && (a | b) != 0)
                score += 2m * BitOperations.PopCount((uint)(a & b)) / BitOperations.PopCount((uint)(a | b));
            if (Price(own) is { } price && Price(other) is { } otherPrice && price <= otherPrice * 2 && otherPrice <= price * 2) score += 1;
            if (own.Limits.Context.OrNull is { } context && other.Limits.Context.OrNull is { } otherContext && context <= otherContext * 2 && otherContext <= context * 2) score += 1;
            if (own.Benchmarks.Any(one => other.Benchmarks.Any(its => its.Name == one.Name && its.Metric == one.Metric && Near(its.Score, one.Score)))) score += 2;
            return Math.Round(score, 9);
        }

        static decimal? Price(Model model) => model.Offerings is [{ Billing: Billing.Usage } only] && only.StateOn(MadeUpCatalog.Today, 0) != Lifecycle.Retired
            ? only.Cost.Tokens[TokenMeter.Input].OrNull?.Amount : null;

        static bool Near(decimal left, decimal right) => Math.Abs(left - right) * 10 <= Math.Max(Math.Abs(left), Math.Abs(right));
    }

    private static Benchmark Score(string name, decimal score) => new(name, score, null, null, "https://example.org/");

    private static Limits Context(long tokens) => new(Fact<long>.Of(tokens), default, default);

    private static Model Chat(string id, Author? author = null) => Named(id, author);
}
