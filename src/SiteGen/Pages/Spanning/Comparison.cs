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

    /// <summary>A model and those most like it, the closest first: as many as <c>pages.compare</c> says.</summary>
    public static IEnumerable<Comparison> Of(Catalog catalog, Model model) => Closest(catalog, model).Select(other => Between(model, other));

    /// <summary>Every comparison once, by the model that has it; grows with the number of models.</summary>
    public static IEnumerable<Comparison> AllOf(Catalog catalog)
    {
        foreach (var model in catalog.Models)
            foreach (var other in Closest(catalog, model))
            {
                var pair = Between(model, other);
                if (ReferenceEquals(pair.First, model) || !Closest(catalog, other).Any(back => ReferenceEquals(back, model))) yield return pair;
            }
    }

    private static Comparison Between(Model one, Model other) => string.CompareOrdinal(one.Id, other.Id) < 0 ? new(one, other) : new(other, one);

    private static IEnumerable<Model> Closest(Catalog catalog, Model model) =>
        catalog.Site.Pages.Compare == 0 ? [] : catalog.SimilarTo(model).Take(catalog.Site.Pages.Compare).Select(similar => similar.Model);
}
