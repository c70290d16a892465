using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;
using SiteGen.Reading.Shapes;

namespace SiteGen.Binding;

/// <summary>The offerings of one model's file.</summary>
internal sealed class OfferingBinder(ModelFile model, KnownIds known, DateOnly date, DiagnosticBag diagnostics)
{
    /// <summary>Those that are complete; problems of the others were reported.</summary>
    public IReadOnlyList<Offering> BindAll()
    {
        var bound = new List<Offering>(model.Offerings.Count);
        foreach (var offering in model.Offerings)
            if (Bind(offering) is { } complete) bound.Add(complete);
        return bound;
    }

    private Offering? Bind(OfferingFile offering)
    {
        var provider = LookUpProvider(offering.Provider);
        var limits = offering.Limits.Values.Or(model.Limits.Values);
        LimitsCheck.Run(offering.Limits, limits, diagnostics);
        CheckDates(offering);
        var billing = offering.Billing?.Value ?? Billing.Unknown;
        var costs = new CostBinder(billing, diagnostics);
        var cost = offering.Cost is { } written ? costs.Bind(written) : Cost.Unknown;
        if (billing == Billing.Usage && !cost.HasAnyPrice && !offering.MayLackPrices && offering.Billing is { } usage) diagnostics.Add(Problems.UsageWithoutPrice(usage.At));
        var history = new PriceHistoryBinder(new CostBinder(billing: null, diagnostics), diagnostics).Bind(offering.PriceHistory);

        if (provider is null || offering.ModelId is not { } modelId || offering.Source is not { } source) return null;
        return new Offering(
            provider, modelId.Value, OfferingAddresses.SlugOf(offering) ?? "", offering.Url, limits, offering.Modalities.Or(model.Modalities),
            offering.Capabilities.Or(model.Capabilities), offering.SupportedParameters ?? model.SupportedParameters, offering.Status ?? model.Status,
            offering.Deprecated?.Value, offering.Deprecated is not null, offering.Retires?.Value, billing, cost, history,
            offering.Verified?.Value, source.Value, offering.Conflicts.Complete(), offering.Notes)
        { Listings = offering.Listings };
    }

    private Provider? LookUpProvider(Located<string>? id)
    {
        if (id is not { } name) return null;
        if (known.Providers.TryGetValue(name.Value, out var provider)) return provider;
        diagnostics.Add(Problems.UnknownProvider(name, known.Providers.Keys));
        return null;
    }

    private void CheckDates(OfferingFile offering)
    {
        if (offering is { Deprecated: { Value: { } deprecated }, Retires: { } retires } && retires.Value.Latest < deprecated.Earliest)
            diagnostics.Add(Problems.RetiresBeforeDeprecated(retires, deprecated));
        if (offering.Verified is { Value: { } verified, At: var at } && verified.Date.Earliest > date)
            diagnostics.Add(Problems.VerifiedInFuture(at, verified.Date, date));
    }
}
