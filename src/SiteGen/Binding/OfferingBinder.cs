using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;
using SiteGen.Reading.Shapes;

namespace SiteGen.Binding;

/// <summary>The offerings of one model's file.</summary>
/// <param name="model">The file.</param>
/// <param name="parameters">What the model supports, where an offering does not say otherwise; null when not known.</param>
/// <param name="known">What references can lead to.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class OfferingBinder(ModelFile model, IReadOnlyList<string>? parameters, KnownIds known, DiagnosticBag diagnostics)
{
    private readonly OfferingFacts _facts = new(model.Limits.Values, model.Modalities, model.Capabilities, parameters, model.Status);

    /// <summary>Those that are complete; problems of the others were reported.</summary>
    public IReadOnlyList<Offering> BindAll()
    {
        var bound = new List<Offering>(model.Offerings.Count);
        foreach (var offering in model.Offerings)
            if (Bind(offering) is { } complete) bound.Add(complete);
        return bound.ToArray();
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
            provider, modelId.Value, OfferingAddresses.SlugOf(offering.Slug, offering.ModelId) ?? "", offering.Url, FactsOf(offering, limits),
            offering.Deprecated?.Value, offering.Deprecated is not null, offering.Retires?.Value, billing, cost, history,
            SharedValues.Of(offering.Verified?.Value), SharedValues.Of(source.Value), offering.Conflicts.Complete(), offering.Notes)
        { Listings = offering.Listings };
    }

    private OfferingFacts FactsOf(OfferingFile offering, Limits limits)
    {
        var saysNothing = ReferenceEquals(offering.Limits, LimitsFile.None) && offering is { Modalities: { Input: null, Output: null }, Capabilities: { Yes: 0, No: 0 }, SupportedParameters: null, Status: null };
        return saysNothing
            ? _facts
            : new OfferingFacts(limits, offering.Modalities.Or(model.Modalities), offering.Capabilities.Or(model.Capabilities), offering.SupportedParameters ?? parameters, offering.Status ?? model.Status);
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
    }
}
