using SiteGen.Domain;

namespace SiteGen.Deriving;

internal static class TemporarySimilar
{
    public sealed record One(Model Model);

    public static IEnumerable<One> SimilarTo(this Catalog catalog, Model model) => catalog.ModelsBy(model.Author).Where(other => other.Kind == model.Kind && other.Id != model.Id).Take(6).Select(other => new One(other));
}
