using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Reading.Files;

namespace SiteGen.Binding;

/// <summary>The addresses of offerings below their providers: made from the provider's own ids, and one of a kind.</summary>
internal static class OfferingAddresses
{
    /// <summary>The last part of an offering's address; null when its id has no letter or digit to make one from.</summary>
    public static string? SlugOf(Located<string>? written, Located<string>? modelId) => written?.Value ?? (modelId is { } id && Slug.Of(id.Value) is { } slug ? SharedTexts.Of(slug) : null);

    public static void Check(IReadOnlyList<ModelClaims> models, DiagnosticBag diagnostics)
    {
        var ids = new Dictionary<(string Provider, string ModelId), Place>();
        var slugs = new Dictionary<(string Provider, string Slug), Place>();
        foreach (var offering in models.SelectMany(model => model.Offerings))
        {
            if (offering is not { Provider: { } provider, ModelId: { } modelId }) continue;
            if (!ids.TryAdd((provider, modelId.Value), modelId.At))
                diagnostics.Add(Problems.OfferingTwice(modelId, provider, ids[(provider, modelId.Value)]));
            else if (SlugOf(offering.Slug, modelId) is not { } slug)
                diagnostics.Add(Problems.NoOfferingSlug(modelId));
            else if (!slugs.TryAdd((provider, slug), modelId.At))
                diagnostics.Add(Problems.OfferingSlugTaken((offering.Slug ?? modelId).At, slug, provider, slugs[(provider, slug)]));
        }
    }
}
