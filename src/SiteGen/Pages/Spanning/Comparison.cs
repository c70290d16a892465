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
    private readonly Dictionary<Model, Model[]> _closest;

    public Comparisons(Catalog catalog)
    {
        var most = catalog.Site.Pages.Compare;
        _closest = new(most == 0 ? 0 : catalog.Models.Count, ReferenceEqualityComparer.Instance);
        if (most == 0) return;
        var closest = catalog.Models.AsParallel().AsOrdered().Select(model => catalog.SimilarTo(model).Take(most).Select(similar => similar.Model).ToArray()).ToArray();
        for (var i = 0; i < closest.Length; i++) _closest.Add(catalog.Models[i], closest[i]);
        All = [.. catalog.Models.SelectMany(model => Of(model).Where(pair => ReferenceEquals(pair.First, model) || !_closest[pair.First].Contains(model, ReferenceEqualityComparer.Instance)))];
    }

    /// <summary>Every comparison once, by the models that have it.</summary>
    public IReadOnlyList<Comparison> All { get; } = [];

    /// <summary>A model's own, the closest first; others may have chosen it too.</summary>
    public IEnumerable<Comparison> Of(Model model) => _closest.GetValueOrDefault(model, []).Select(other => Comparison.Between(model, other));
}
