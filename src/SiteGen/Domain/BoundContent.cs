namespace SiteGen.Domain;

/// <summary>All that authors wrote, checked and with its references looked up. In no promised order.</summary>
/// <param name="Site">The site.</param>
/// <param name="Authors">Every author file.</param>
/// <param name="Providers">Every provider file.</param>
/// <param name="Models">Every model file; drafts only when they were asked for.</param>
/// <param name="Assets">Images, as paths below content/ with forward slashes.</param>
/// <param name="Date">The day that the site is built as of.</param>
public sealed record BoundContent(Site Site, IReadOnlyList<Author> Authors, IReadOnlyList<Provider> Providers, IReadOnlyList<Model> Models, IReadOnlyList<string> Assets, BuildDate Date);
