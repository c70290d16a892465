using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>Addresses of offerings within their providers: most follow from the model id, and a file names those that would collide.</summary>
internal sealed class OfferingSlugs
{
    private readonly HashSet<(string Provider, string Slug)> _taken = [];

    public OfferingSlugs(SiteIndex site)
    {
        foreach (var (_, _, state) in site.Offerings.Values)
            if ((state.Slug ?? Slug.Of(state.ModelId)) is { } slug) _taken.Add((state.Provider, slug));
    }

    /// <summary>What a new offering's file must say; null when the address follows from the model id.</summary>
    public string? For(string provider, string modelId)
    {
        var derived = Slug.Of(modelId);
        var wanted = SafeSlug.Of(modelId) ?? "model";
        if (wanted == derived && _taken.Add((provider, wanted))) return null;
        if (wanted != derived && _taken.Add((provider, wanted))) return wanted;
        var stem = wanted.Length > Slug.MaxLength - 4 ? wanted[..(Slug.MaxLength - 4)].TrimEnd('.', '_', '-') : wanted;
        for (var n = 2; ; n++)
            if (_taken.Add((provider, $"{stem}-{n}"))) return $"{stem}-{n}";
    }
}
