using SiteGen.Reading.Files;

namespace SiteGen.Reading;

/// <summary>Everything below content/, well-formed and with its places; nothing is looked up yet. Authors and providers whose files could not be read are there without a value.</summary>
/// <param name="Site">null when site.yml is missing or broken.</param>
/// <param name="Authors">By file.</param>
/// <param name="Providers">By file.</param>
/// <param name="Models">By file.</param>
/// <param name="Assets">Images, as paths below content/ with forward slashes, sorted.</param>
/// <param name="ModelIds"><c>author/slug</c> of every model that has a file, whatever is in it.</param>
public sealed record ContentFiles(
    SiteFile? Site, IReadOnlyList<AuthorFile> Authors, IReadOnlyList<ProviderFile> Providers, ModelFiles Models, IReadOnlyList<string> Assets,
    IReadOnlyList<string> ModelIds);
