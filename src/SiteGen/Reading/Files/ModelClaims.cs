using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading.Files;

/// <summary>What a model's file says that only all files together can prove wrong: what it refers to, what it is known by, and its dates. It is kept when the file is not, so it is small.</summary>
/// <param name="File">As diagnostics show it.</param>
/// <param name="Id"><c>author/slug</c>.</param>
/// <param name="IsDraft">Whether it counts only where drafts are asked for.</param>
/// <param name="Stated">The newest of its release and its last update; null when neither is known.</param>
/// <param name="Successor">An id, not yet looked up.</param>
/// <param name="Related">Ids, not yet looked up.</param>
/// <param name="Aliases">Ids that must not be in use.</param>
/// <param name="Offerings">In the order written.</param>
public sealed record ModelClaims(
    string File, string Id, bool IsDraft, DateOnly? Stated, Located<string>? Successor, IReadOnlyList<Located<string>> Related, IReadOnlyList<Located<string>> Aliases,
    ImmutableArray<OfferingClaims> Offerings)
{
    /// <summary>Those of a file.</summary>
    public static ModelClaims Of(ModelFile file)
    {
        var (released, updated) = (file.ReleaseDate?.Value.Earliest, file.LastUpdated?.Value.Earliest);
        var offerings = new OfferingClaims[file.Offerings.Count];
        for (var i = 0; i < offerings.Length; i++)
        {
            var offering = file.Offerings[i];
            offerings[i] = new OfferingClaims(
                offering.Provider?.Value, offering.ModelId, offering.Slug, offering.Verified is { Value: { } verified, At: var at } ? new Located<PartialDate>(verified.Date, at) : null);
        }

        return new ModelClaims(
            file.File, $"{file.Author}/{file.Slug}", file.Draft, updated > released || released is null ? updated : released, file.Successor, file.Related, file.Aliases,
            ImmutableCollectionsMarshal.AsImmutableArray(offerings));
    }
}

/// <summary>What an offering says that only all files together can prove wrong.</summary>
/// <param name="Provider">An id; null where there is none.</param>
/// <param name="ModelId">The provider's own id; null where there is none.</param>
/// <param name="Slug">As written; null where it follows from the id.</param>
/// <param name="Verified">When; null where the file does not say.</param>
public readonly record struct OfferingClaims(string? Provider, Located<string>? ModelId, Located<string>? Slug, Located<PartialDate>? Verified);
