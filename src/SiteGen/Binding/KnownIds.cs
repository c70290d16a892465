using SiteGen.Domain;
using SiteGen.Reading;

namespace SiteGen.Binding;

/// <summary>What references can lead to. A file that is there but broken counts as known, so that its own problem is the only one reported.</summary>
internal sealed class KnownIds(ContentFiles files)
{
    /// <summary>By id; null for a file that is broken.</summary>
    public IReadOnlyDictionary<string, Author?> Authors { get; } = files.Authors.ToDictionary(file => file.Id, file => file.Author, StringComparer.Ordinal);

    /// <summary>By id; null for a file that is broken.</summary>
    public IReadOnlyDictionary<string, Provider?> Providers { get; } =
        files.Providers.ToDictionary(file => file.Id, file => file.Provider, StringComparer.Ordinal);

    /// <summary><c>author/slug</c> of every model that has a file.</summary>
    public IReadOnlySet<string> Models { get; } = files.ModelIds.ToHashSet(StringComparer.Ordinal);
}
