namespace SiteGen.BrowserTests;

/// <summary>An address of each kind of page.</summary>
internal static class Kinds
{
    /// <summary>Relative to the site's address, without a first slash.</summary>
    public static TheoryData<string> Pages =>
    [
        "",
        "models/",
        "models/openai/gpt-5/",
        "models/openai/text-embedding-3-small/",
        "models/anthropic/claude-3-7-sonnet/",
        "providers/",
        "providers/openai/",
        "authors/",
        "authors/openai/",
        "providers/openai/gpt-5/",
        "capabilities/",
        "capabilities/function_calling/",
        "compare/",
        "compare/openai/",
        "compare/openai/gpt-4o-vs-openai/gpt-5.5/",
        "changes/",
        "changes/2026/",
        "deprecations/",
        "pricing/",
        "pricing/openai/",
        "404.html",
    ];
}
