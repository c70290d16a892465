using System.Runtime.CompilerServices;
using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>
/// Models like a model, looked for among its neighbours when all are sorted by kind, author, family and release: by 3 points for the same family, 2 for the
/// same author, 2 for the same output modalities and 1 for a context window within a factor of 2. Holds until <c>Catalog.SimilarTo</c> compares with all.
/// </summary>
internal static class NearbyModels
{
    private const int Around = 12;

    private static readonly ConditionalWeakTable<Catalog, Order> _orders = [];

    /// <summary>The most similar first, then the newer; of the same kind, and none that is retired.</summary>
    public static IEnumerable<Nearby> SimilarTo(this Catalog catalog, Model model)
    {
        var order = _orders.GetValue(catalog, static catalog => new Order(catalog));
        var at = order.Positions[model];
        return Enumerable.Range(at - Around, (2 * Around) + 1)
            .Where(i => i >= 0 && i < order.Models.Count && i != at).Select(i => order.Models[i])
            .Where(other => other.Kind == model.Kind && catalog.StateOf(other) != Lifecycle.Retired)
            .Select(other => new Nearby(other, Score(model, other))).Where(nearby => nearby.Score > 0)
            .OrderByDescending(nearby => nearby.Score).ThenByDescending(nearby => Released(nearby.Model)).ThenBy(nearby => nearby.Model.Id, StringComparer.Ordinal);
    }

    private static int Score(Model model, Model other)
    {
        var score = model.Family is { } family && family == other.Family ? 3 : 0;
        if (model.Author.Id == other.Author.Id) score += 2;
        if (model.Modalities.Output is { } output && output == other.Modalities.Output) score += 2;
        if (model.Limits.Context.OrNull is { } own && other.Limits.Context.OrNull is { } its && Math.Max(own, its) <= 2 * Math.Min(own, its)) score++;
        return score;
    }

    private static DateOnly Released(Model model) => model.ReleaseDate?.Earliest ?? DateOnly.MinValue;

    private sealed class Order
    {
        public Order(Catalog catalog)
        {
            Models =
            [
                .. catalog.Models.OrderBy(model => model.Kind).ThenBy(model => model.Author.Id, StringComparer.Ordinal).ThenBy(model => model.Family, StringComparer.Ordinal)
                    .ThenBy(Released).ThenBy(model => model.Id, StringComparer.Ordinal),
            ];
            for (var i = 0; i < Models.Count; i++) Positions.Add(Models[i], i);
        }

        public IReadOnlyList<Model> Models { get; }

        public Dictionary<Model, int> Positions { get; } = new(ReferenceEqualityComparer.Instance);
    }
}

/// <summary>A model that is like another one.</summary>
/// <param name="Model">The other model.</param>
/// <param name="Score">Points, above 0.</param>
internal readonly record struct Nearby(Model Model, int Score);
