namespace SiteGen.Importing;

/// <summary>What to import, and where to.</summary>
/// <param name="Feed">Whose catalog the file is.</param>
/// <param name="File">The catalog, on disk.</param>
/// <param name="Site">The site's folder; made when it does not exist.</param>
/// <param name="Date">
/// The day the catalog was published, which becomes the date of every verification; null for the newest day that the feed itself names
/// (models.dev: <c>last_updated</c>, OpenRouter: <c>created</c>). LiteLLM's names none, so there the date must be given.
/// </param>
/// <param name="Refresh">Also moves the verification date of offerings whose facts are unchanged, which otherwise stay byte for byte.</param>
public sealed record ImportOptions(ImportFeed Feed, string File, string Site, DateOnly? Date = null, bool Refresh = false);
