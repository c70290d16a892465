using SiteGen.Deriving.Spending;

namespace SiteGen.Pages;

/// <summary>How a month's cost comes about, in numbers. The script of the page writes the same text; a test compares them.</summary>
internal static class SpendFormula
{
    /// <summary>e.g. <c>30 × 1,000 × (1,050 × $0.30 + 450 × $0.03 + 350 × $2.50) ÷ 1,000,000 = $36.11</c>.</summary>
    public static string Of(SpendRates rates, Workload workload)
    {
        var step = rates.For(workload.InputTokens);
        var days = $"{Format.Count(SpendRates.Days)} × {Format.Count(workload.RequestsPerDay)}";
        var input = step.CacheRead is { } cached && workload.CachedPercent > 0
            ? $"{Term(workload.InputTokens - workload.CachedTokens, step.Input)} + {Term(workload.CachedTokens, cached)}"
            : Term(workload.InputTokens, step.Input);
        var fee = rates.Fee > 0 ? $" + {days} × {Format.Usd(rates.Fee)}" : "";
        return $"{days} × ({input} + {Term(workload.OutputTokens, step.Output)}) ÷ 1,000,000{fee} = {Format.Usd(rates.MonthlyCost(workload))}";
    }

    private static string Term(decimal tokens, decimal price) => $"{Format.Number(tokens)} × {Format.Usd(price)}";
}
