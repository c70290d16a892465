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
        var byProvider = new Dictionary<string, List<(ModelClaims Model, int Offering)>>(StringComparer.Ordinal);
        foreach (var model in models)
            for (var i = 0; i < model.Offerings.Length; i++)
            {
                if (model.Offerings[i] is not { Provider: { } provider, ModelId: not null }) continue;
                if (!byProvider.TryGetValue(provider, out var served)) byProvider[provider] = served = [];
                served.Add((model, i));
            }

        foreach (var (provider, served) in byProvider) Check(provider, served, diagnostics); // one after another: places of all at once would be most of what a build holds
    }

    private static void Check(string provider, List<(ModelClaims Model, int Offering)> served, DiagnosticBag diagnostics)
    {
        var ids = new Dictionary<string, Place>(served.Count, StringComparer.Ordinal);
        var slugs = new Dictionary<string, Place>(served.Count, StringComparer.Ordinal);
        foreach (var (model, number) in served)
        {
            var offering = model.Offerings[number];
            var modelId = offering.ModelId!.Value;
            if (!ids.TryAdd(modelId.Value, modelId.At))
                diagnostics.Add(Problems.OfferingTwice(modelId, provider, ids[modelId.Value]));
            else if (SlugOf(offering.Slug, modelId) is not { } slug)
                diagnostics.Add(Problems.NoOfferingSlug(modelId));
            else if (!slugs.TryAdd(slug, modelId.At))
                diagnostics.Add(Problems.OfferingSlugTaken((offering.Slug ?? modelId).At, slug, provider, slugs[slug]));
        }
    }
}
