using System.Globalization;
using SiteGen.Deriving.Spending;
using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>An offering that costs can be worked out for.</summary>
public sealed class SpendChoice
{
    private readonly Limits _limits;
    private readonly bool _free;

    internal SpendChoice(PageLink link, Offering offering, SpendRates rates) =>
        (Link, Rates, Steps, _limits, _free, Id) =
            (link, rates, string.Join(';', rates.Steps.Select(Step)), offering.Limits, offering.Billing == Billing.Free, $"{offering.Provider.Id}/{offering.Slug}");

    /// <summary>The offering's page, named by the provider.</summary>
    public PageLink Link { get; }

    /// <summary>For the script: a step is its threshold and the prices of input, output and cached input per 1,000,000 tokens, "-" for none; steps are parted by ";".</summary>
    public string Steps { get; }

    /// <summary>For the script: US dollars a request.</summary>
    public string Fee => Digits(Rates.Fee);

    /// <summary>For the script: the most tokens of context, input and output, "-" for not known.</summary>
    public string Limits => $"{Word(_limits.Context)} {Word(_limits.Input)} {Word(_limits.Output)}";

    /// <summary>What the costs rest on; null when there is nothing to say.</summary>
    public string? Note => _free ? null : string.Join("; ", Notes()) is { Length: > 0 } text ? text : null;

    internal string Id { get; }

    internal SpendRates Rates { get; }

    internal decimal Total => Workload.Presets.Sum(Rates.MonthlyCost);

    /// <summary>The same for offerings that share a row.</summary>
    internal string Group => $"{_free} {Steps} {Fee} {Note} {string.Join(' ', Workload.Presets.Select(Fits))}";

    /// <summary>Whether a request stays within the limits that are known.</summary>
    internal bool Fits(Workload workload) => TooLong(workload) is null;

    internal PriceCell CostOf(Workload workload) =>
        TooLong(workload) is { } why ? new PriceCell("does not fit", why, null, false) : _free ? new PriceCell("free", null, 0, true) : PriceCell.Of(Rates.MonthlyCost(workload));

    private string? TooLong(Workload workload)
    {
        if (workload.InputTokens + workload.OutputTokens > _limits.Context.OrNull) return Exceeds(workload.InputTokens + workload.OutputTokens, "tokens", "context window", _limits.Context);
        if (workload.InputTokens > _limits.Input.OrNull) return Exceeds(workload.InputTokens, "input tokens", "most", _limits.Input);
        return workload.OutputTokens > _limits.Output.OrNull ? Exceeds(workload.OutputTokens, "output tokens", "most", _limits.Output) : null;
    }

    private static string Exceeds(long tokens, string what, string limit, Fact<long> most) =>
        $"A request has {Format.Count(tokens)} {what}; the {limit} here is {Format.Count(most.OrNull!.Value)}";

    private IEnumerable<string> Notes()
    {
        if (Rates.Steps.Any(step => step.CacheRead is null)) yield return "no cache price known";
        if (Rates.Fee > 0) yield return $"{(Rates.FeeDepends ? "its lowest fee of " : "its fee of ")}{Format.Usd(Rates.Fee)} a request is included";
        if (Rates.Steps.Count > 1) yield return $"another price above {Format.List([.. Rates.Steps.Skip(1).Select(step => Format.Count(step.AboveInputTokens))])} input tokens";
    }

    private static string Step(SpendStep step) =>
        string.Create(CultureInfo.InvariantCulture, $"{step.AboveInputTokens} {Digits(step.Input)} {Digits(step.Output)} {(step.CacheRead is { } cached ? Digits(cached) : "-")}");

    // Divided by a one of so many digits, a decimal loses the zeros at its end: 0.30 and 0.3 are one price.
    private static string Digits(decimal amount) => (amount / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Word(Fact<long> limit) => limit.OrNull?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
