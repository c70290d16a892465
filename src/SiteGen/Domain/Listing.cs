namespace SiteGen.Domain;

/// <summary>How another catalog lists an offering or a model, where that does not follow from its ids, so that the catalog's own keys and numbers can be given back in its format.</summary>
/// <param name="Catalog">Which.</param>
/// <param name="Key">The key of its row; null for the one that follows from the ids.</param>
/// <param name="Provider">Its name for the provider; null for the one that follows from the provider's id.</param>
/// <param name="When">The row holds the prices under these conditions; empty for the usual prices.</param>
/// <param name="Says">
/// Numbers of the row that nobody else states: 0 where nothing is known, prices taken for slips of units. They are no facts of the offering; only an export in that catalog's
/// format repeats them, and only where the offering has no such number.
/// </param>
/// <param name="Differs">Numbers of the row that are others than the offering's: a catalog may list one offering under two keys, and differently. An export in its format repeats them.</param>
public sealed record Listing(
    ListingCatalog Catalog, string? Key, string? Provider, IReadOnlyList<Condition> When, IReadOnlyList<SaidNumber> Says, IReadOnlyList<SaidNumber> Differs);

/// <summary>A number in the words of another catalog.</summary>
/// <param name="Field">Its own key, with dots between nested ones, e.g. <c>cost.input</c>.</param>
/// <param name="Value">In its own unit.</param>
public readonly record struct SaidNumber(string Field, decimal Value);

/// <summary>Catalogs that can be imported and exported.</summary>
public enum ListingCatalog
{
    /// <summary>models.dev.</summary>
    ModelsDev,

    /// <summary>LiteLLM's model_prices_and_context_window.json.</summary>
    LiteLlm,

    /// <summary>OpenRouter's /api/v1/models.</summary>
    OpenRouter,
}
