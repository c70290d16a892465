using SiteGen.Reading.Files;

namespace SiteGen.Reading;

/// <summary>Everything below content/, well-formed and with its places; nothing is looked up yet. Files that could not be read are missing.</summary>
/// <param name="Site">null when site.yml is missing or broken.</param>
/// <param name="Authors">By file.</param>
/// <param name="Providers">By file.</param>
/// <param name="Models">By file.</param>
/// <param name="Assets">Images, as paths below content/ with forward slashes, sorted.</param>
public sealed record ContentFiles(
    SiteFile? Site, IReadOnlyList<AuthorFile> Authors, IReadOnlyList<ProviderFile> Providers, IReadOnlyList<ModelFile> Models, IReadOnlyList<string> Assets);
