using System.Collections.Concurrent;
using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>Two models side by side.</summary>
/// <param name="First">The one whose id comes first.</param>
/// <param name="Second">The other one.</param>
internal readonly record struct Comparison(Model First, Model Second)
{
    public string SitePath => Urls.Of(First, Second);

    public string Name => $"{First.Name} vs {Second.Name}";

    /// <summary>Neither page wants to be found by search engines, or one of them.</summary>
    public bool NoIndex => First.NoIndex || Second.NoIndex;

    public static Comparison Between(Model one, Model other) => string.CompareOrdinal(one.Id, other.Id) < 0 ? new(one, other) : new(other, one);
}

/// <summary>Which models stand side by side: each with those most like it, as many as <c>pages.compare</c> says.</summary>
internal sealed class Comparisons
{
    private readonly Catalog _catalog;
    private readonly ConcurrentDictionary<Model, Model[]> _closest = new(ReferenceEqualityComparer.Instance); // each when it is first asked for: one page needs few
    private readonly Lazy<IReadOnlyList<Comparison>> _all;

    public Comparisons(Catalog catalog) => (_catalog, _all) = (catalog, new(Every));

    /// <summary>Every comparison once, by the models that have it.</summary>
    public IReadOnlyList<Comparison> All => _all.Value;

    /// <summary>A model's own, the closest first; others may have chosen it too.</summary>
    public Comparison[] Of(Model model) => Array.ConvertAll(ClosestTo(model), other => Comparison.Between(model, other));

    private Model[] ClosestTo(Model model) => _catalog.Site.Pages.Compare is var most and > 0
        ? _closest.GetOrAdd(model, model => [.. _catalog.SimilarTo(model).Take(most).Select(similar => similar.Model)])
        : [];

    private IReadOnlyList<Comparison> Every()
    {
        _catalog.Models.AsParallel().ForAll(model => ClosestTo(model));
        return [.. _catalog.Models.SelectMany(model => Of(model).Where(pair => ReferenceEquals(pair.First, model) || !ClosestTo(pair.First).Contains(model, ReferenceEqualityComparer.Instance)))];
    }
}
