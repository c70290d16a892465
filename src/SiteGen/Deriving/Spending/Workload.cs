namespace SiteGen.Deriving.Spending;

/// <summary>How a model is used, as far as its price depends on it.</summary>
/// <param name="Id">A word of lower-case letters.</param>
/// <param name="Name">As people say it.</param>
/// <param name="RequestsPerDay">Every day of the month.</param>
/// <param name="InputTokens">Of one request, cached ones included.</param>
/// <param name="OutputTokens">Of one request, those of reasoning included.</param>
/// <param name="CachedPercent">How much of the input is found in the prompt cache, 0 to 100.</param>
public sealed record Workload(string Id, string Name, long RequestsPerDay, long InputTokens, long OutputTokens, int CachedPercent)
{
    /// <summary>
    /// Five assumed workloads, with round numbers so that nobody takes them for measured ones. A chat sends a system prompt and a few turns;
    /// RAG some ten passages of 500 tokens, of which only the instructions repeat; an agent's step carries all steps before it, nearly all
    /// cached; a summary reads a long document once; a coding tool sends files, many of them unchanged, and gets some back.
    /// </summary>
    public static IReadOnlyList<Workload> Presets { get; } =
    [
        new("chat", "Chat", 1_000, 1_500, 350, 30),
        new("rag", "RAG", 1_000, 6_000, 400, 10),
        new("agent", "Agent", 2_000, 20_000, 800, 80),
        new("summarising", "Summarising", 500, 10_000, 600, 0),
        new("code", "Code", 1_500, 12_000, 1_200, 60),
    ];

    /// <summary>Input tokens found in the cache, not rounded.</summary>
    public decimal CachedTokens => InputTokens * CachedPercent / 100m;
}
