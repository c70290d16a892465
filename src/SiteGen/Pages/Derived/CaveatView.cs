using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Derived;

/// <summary>Something to know before choosing a model.</summary>
/// <param name="Key">What it is about, as in JSON, e.g. <c>retiring</c>.</param>
/// <param name="Text">A sentence or two.</param>
/// <param name="Evidence">A row for each offering or value it rests on.</param>
public sealed record CaveatView(string Key, Prose Text, IReadOnlyList<IReadOnlyList<Evidence>> Evidence)
{
    internal static IReadOnlyList<CaveatView> Of(SiteContext context, Model model) =>
        [.. Caveats.Of(context.Catalog, model).Select(caveat => CaveatText.Of(context, model, caveat))];
}
