using SiteGen.Domain;

namespace SiteGen.Deriving.Spending;

/// <summary>What an offering billed by usage charges for text, as far as an estimate needs it.</summary>
/// <param name="Steps">By rising threshold; the first is for all requests, each further one for those whose input is longer.</param>
/// <param name="Fee">US dollars a request whatever it holds, usually 0; the lowest where it depends on a condition.</param>
/// <param name="FeeDepends">Whether the fee depends on a condition.</param>
public sealed record SpendRates(IReadOnlyList<SpendStep> Steps, decimal Fee, bool FeeDepends)
{
    /// <summary>Days of the month that estimates are for.</summary>
    public const int Days = 30;

    /// <summary>Nothing is charged.</summary>
    public static SpendRates Free { get; } = new([new SpendStep(0, 0, 0, 0)], 0, false);

    /// <summary>null when it is not billed by usage or a price it needs is unknown.</summary>
    public static SpendRates? Of(Offering offering)
    {
        var tokens = offering.Cost.Tokens;
        if (offering.Billing != Billing.Usage || Amount(tokens, TokenMeter.Input) is not { } input || Amount(tokens, TokenMeter.Output) is not { } output) return null;
        List<SpendStep> steps = [new(0, input, output, Amount(tokens, TokenMeter.CacheRead))];
        foreach (var tier in offering.Cost.Tiers)
            steps.Add(new SpendStep(
                tier.AboveInputTokens, Amount(tier.Tokens, TokenMeter.Input) ?? steps[^1].Input, Amount(tier.Tokens, TokenMeter.Output) ?? steps[^1].Output,
                Amount(tier.Tokens, TokenMeter.CacheRead) ?? steps[^1].CacheRead));
        var fees = offering.Cost.Units.Where(unit => unit is { Item: UnitItem.Request, Per: UnitPer.Request }).ToList();
        return new SpendRates(steps, fees.Count == 0 ? 0 : fees.Min(fee => fee.Price), fees.Any(fee => fee.When.Count > 0));
    }

    /// <summary>The prices of a whole request: those of the highest threshold that its input exceeds.</summary>
    public SpendStep For(long inputTokens)
    {
        var found = Steps[0];
        foreach (var step in Steps)
            if (inputTokens > step.AboveInputTokens) found = step;
        return found;
    }

    /// <summary>US dollars a month, rounded up to the cent, so that what costs anything never reads as nothing. Input costs in full where no cache price is known.</summary>
    public decimal MonthlyCost(Workload workload)
    {
        var step = For(workload.InputTokens);
        var request = ((workload.InputTokens - workload.CachedTokens) * step.Input) + (workload.CachedTokens * (step.CacheRead ?? step.Input)) + (workload.OutputTokens * step.Output);
        return decimal.Ceiling(Days * workload.RequestsPerDay * (request + (Fee * 1_000_000)) / 10_000) / 100;
    }

    private static decimal? Amount(TokenPrices prices, TokenMeter meter) => prices[meter].OrNull?.Amount;
}

/// <summary>Prices of requests above a length, in US dollars per 1,000,000 tokens.</summary>
/// <param name="AboveInputTokens">They hold from one input token more than this.</param>
/// <param name="Input">At least 0.</param>
/// <param name="Output">At least 0.</param>
/// <param name="CacheRead">null when no price is known: then cached input costs like other input.</param>
public sealed record SpendStep(long AboveInputTokens, decimal Input, decimal Output, decimal? CacheRead);
