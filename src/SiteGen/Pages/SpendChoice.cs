using System.Globalization;
using SiteGen.Deriving.Spending;
using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>An offering that costs can be worked out for.</summary>
public sealed class SpendChoice
{
    private readonly Limits _limits;
    private readonly bool _free;
    private readonly decimal[] _costs;

    internal SpendChoice(PageLink link, Offering offering, SpendRates rates)
    {
        (Link, Rates, _limits, _free, Id) = (link, rates, offering.Limits, offering.Billing == Billing.Free, $"{offering.Provider.Id}/{offering.Slug}");
        (Steps, Fee, Note) = (StepsOf(rates), Format.Plain(rates.Fee), _free ? null : NoteOf(rates));
        _costs = new decimal[Workload.Presets.Count];
        for (var i = 0; i < _costs.Length; i++) Total += _costs[i] = rates.MonthlyCost(Workload.Presets[i]);
    }

    /// <summary>By the costs of all assumed workloads together.</summary>
    internal static Comparer<SpendChoice> CheapestFirst { get; } = Comparer<SpendChoice>.Create((one, other) => one.Total.CompareTo(other.Total));

    /// <summary>The offering's page, named by the provider.</summary>
    public PageLink Link { get; }

    /// <summary>For the script: a step is its threshold and the prices of input, output and cached input per 1,000,000 tokens, "-" for none; steps are parted by ";".</summary>
    public string Steps { get; }

    /// <summary>For the script: US dollars a request.</summary>
    public string Fee { get; }

    /// <summary>For the script: the most tokens of context, input and output, "-" for not known.</summary>
    public string Limits => $"{Word(_limits.Context)} {Word(_limits.Input)} {Word(_limits.Output)}";

    /// <summary>What the costs rest on; null when there is nothing to say.</summary>
    public string? Note { get; }

    internal string Id { get; }

    internal SpendRates Rates { get; }

    /// <summary>US dollars a month for all assumed workloads together.</summary>
    internal decimal Total { get; }

    /// <summary>Whether an offering can share the row: the same prices, and the same workloads fit.</summary>
    internal bool CostsLike(SpendChoice other)
    {
        if (_free != other._free || Steps != other.Steps || Fee != other.Fee || Note != other.Note) return false;
        foreach (var workload in Workload.Presets)
            if (Fits(workload) != other.Fits(workload)) return false;
        return true;
    }

    /// <summary>Whether a request stays within the limits that are known.</summary>
    internal bool Fits(Workload workload) => !(workload.InputTokens + workload.OutputTokens > _limits.Context.OrNull)
        && !(workload.InputTokens > _limits.Input.OrNull) && !(workload.OutputTokens > _limits.Output.OrNull);

    /// <summary>What each of the assumed workloads costs.</summary>
    internal PriceCell[] Costs()
    {
        var cells = new PriceCell[_costs.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = !Fits(Workload.Presets[i]) ? new PriceCell("does not fit", TooLong(Workload.Presets[i]), null, false)
                : _free ? new PriceCell("free", null, 0, true) : PriceCell.Of(_costs[i]);
        return cells;
    }

    private string TooLong(Workload workload)
    {
        if (workload.InputTokens + workload.OutputTokens > _limits.Context.OrNull) return Exceeds(workload.InputTokens + workload.OutputTokens, "tokens", "context window", _limits.Context);
        return workload.InputTokens > _limits.Input.OrNull
            ? Exceeds(workload.InputTokens, "input tokens", "most", _limits.Input)
            : Exceeds(workload.OutputTokens, "output tokens", "most", _limits.Output);
    }

    private static string Exceeds(long tokens, string what, string limit, Fact<long> most) =>
        $"A request has {Format.Count(tokens)} {what}; the {limit} here is {Format.Count(most.OrNull!.Value)}";

    private static string StepsOf(SpendRates rates) => rates.Steps.Count == 1 ? Step(rates.Steps[0]) : string.Join(';', rates.Steps.Select(Step));

    private static string Step(SpendStep step) => string.Create(
        CultureInfo.InvariantCulture, $"{step.AboveInputTokens} {Format.Plain(step.Input)} {Format.Plain(step.Output)} {(step.CacheRead is { } cached ? Format.Plain(cached) : "-")}");

    private static string? NoteOf(SpendRates rates)
    {
        List<string> notes = [];
        if (rates.Steps.Any(step => step.CacheRead is null)) notes.Add("no cache price known");
        if (rates.Fee > 0) notes.Add($"{(rates.FeeDepends ? "its lowest fee of " : "its fee of ")}{Format.Usd(rates.Fee)} a request is included");
        if (rates.Steps.Count > 1) notes.Add($"another price above {Format.List([.. rates.Steps.Skip(1).Select(step => Format.Count(step.AboveInputTokens))])} input tokens");
        return notes.Count == 0 ? null : string.Join("; ", notes);
    }

    private static string Word(Fact<long> limit) => limit.OrNull?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
