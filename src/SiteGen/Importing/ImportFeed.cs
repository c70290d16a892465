using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>A published catalog that can be imported.</summary>
public enum ImportFeed
{
    /// <summary>models.dev's <c>catalog.json</c> or <c>api.json</c>.</summary>
    ModelsDev,

    /// <summary>LiteLLM's <c>model_prices_and_context_window.json</c>.</summary>
    LiteLlm,

    /// <summary>OpenRouter's answer to <c>/api/v1/models</c>.</summary>
    OpenRouter,
}

/// <summary>What is the same for every row of a feed.</summary>
public static class ImportFeeds
{
    /// <summary>How feeds are named on the command line.</summary>
    public static Words<ImportFeed> Names { get; } = new(
        (ImportFeed.ModelsDev, "models-dev", "models.dev"),
        (ImportFeed.LiteLlm, "litellm", "LiteLLM"),
        (ImportFeed.OpenRouter, "openrouter", "OpenRouter"));

    /// <summary>Where the feed is published; stands as <c>source</c> of every offering taken from it.</summary>
    public static string Url(this ImportFeed feed) => feed switch
    {
        ImportFeed.ModelsDev => "https://models.dev/catalog.json",
        ImportFeed.LiteLlm => "https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json",
        _ => "https://openrouter.ai/api/v1/models",
    };
}
