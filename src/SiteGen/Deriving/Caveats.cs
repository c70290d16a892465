using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>The rules of caveats. Offerings that no longer answer are looked at for none but <see cref="RetiredCaveat"/>.</summary>
public static class Caveats
{
    private const int OldKnowledgeMonths = 18;

    /// <summary>In the order of PAGES.md: what ends first, then prices, limits, abilities, knowledge, licence, conflicts.</summary>
    public static IReadOnlyList<Caveat> Of(Catalog catalog, Model model)
    {
        List<Caveat> caveats = [];
        var state = catalog.StateOf(model);
        var answering = model.AnsweringOn(catalog.Date);
        if (state == Lifecycle.Retired) caveats.Add(new RetiredCaveat(model.Offerings.Max(offering => offering.Retires)!.Value));
        AddEnding(caveats, catalog, state, answering);
        AddTrust(caveats, catalog, answering);
        Differences.Add(caveats, answering);
        AddBills(caveats, answering);
        AddLasting(caveats, catalog, model);
        AddConflicts(caveats, answering);
        return caveats;
    }

    private static void AddEnding(List<Caveat> caveats, Catalog catalog, Lifecycle modelState, IReadOnlyList<Offering> answering)
    {
        var retiring = In(Lifecycle.Retiring);
        if (retiring.Count > 0) caveats.Add(new RetiringCaveat([.. retiring.OrderBy(offering => offering.Retires)], retiring.Count == answering.Count));
        var deprecated = In(Lifecycle.Deprecated);
        if (deprecated.Count > 0) caveats.Add(new DeprecatedCaveat(deprecated, deprecated.Count + retiring.Count == answering.Count));
        foreach (var state in (ReadOnlySpan<Lifecycle>)[Lifecycle.Preview, Lifecycle.Beta, Lifecycle.Alpha])
        {
            var early = In(state);
            if (early.Count > 0 || (answering.Count == 0 && modelState == state)) caveats.Add(new PreviewCaveat(state, early, early.Count == answering.Count));
        }

        IReadOnlyList<Offering> In(Lifecycle state) => answering.Those(offering => catalog.StateOf(offering) == state);
    }

    private static void AddTrust(List<Caveat> caveats, Catalog catalog, IReadOnlyList<Offering> answering)
    {
        var unknown = answering.Those(static offering => offering is { Billing: Billing.Unknown, Cost.HasAnyPrice: false });
        if (unknown.Count > 0) caveats.Add(new UnknownPriceCaveat(unknown, unknown.Count == answering.Count));

        // A month or a year is taken at its last day: what may still be fresh is not called stale.
        var stale = answering.Those(offering =>
            offering.Verified is { } verified && catalog.Date.DayNumber - verified.Date.Latest.DayNumber > catalog.Site.StaleAfterDays);
        if (stale.Count == 0) return;
        var oldest = stale[0].Verified!.Date;
        foreach (var offering in stale)
            if (offering.Verified!.Date < oldest) oldest = offering.Verified.Date;
        caveats.Add(new StaleCaveat(stale, oldest));
    }

    private static void AddBills(List<Caveat> caveats, IReadOnlyList<Offering> answering)
    {
        foreach (var meter in (ReadOnlySpan<TokenMeter>)[TokenMeter.Reasoning, TokenMeter.OutputAudio, TokenMeter.OutputImage, TokenMeter.OutputVideo])
            foreach (var offering in answering)
                if (offering.Cost.Tokens[meter].OrNull is { } price && offering.Cost.Tokens[TokenMeter.Output].OrNull is { } text && price > text)
                {
                    caveats.Add(new DearerOutputCaveat(meter, offering, price, text));
                    break;
                }

        foreach (var offering in answering)
            if (OtherOutputOf(offering.Cost) is { } unit)
            {
                caveats.Add(new OtherOutputUnitCaveat(offering, unit));
                break;
            }

        var tiered = answering.Those(static offering => offering.Cost.Tiers.Count > 0);
        if (tiered.Count > 0) caveats.Add(new LongContextCaveat(tiered, tiered.Min(offering => offering.Cost.Tiers[0].AboveInputTokens)));
    }

    /// <summary>What is true of the weights themselves, whoever serves them.</summary>
    private static void AddLasting(List<Caveat> caveats, Catalog catalog, Model model)
    {
        if (model.Knowledge.OrNull is { } cutoff && cutoff.Latest.AddMonths(OldKnowledgeMonths) < catalog.Date) caveats.Add(new OldKnowledgeCaveat(cutoff));
        if (model is { OpenWeights: true, License: { } license } && !Licenses.IsPermissive(license))
            caveats.Add(new LicenseCaveat(license, model.LicenseUrl, Licenses.IsNonCommercial(license)));
    }

    private static void AddConflicts(List<Caveat> caveats, IReadOnlyList<Offering> answering)
    {
        List<(Offering, Conflict)>? conflicts = null;
        foreach (var offering in answering)
            foreach (var conflict in offering.Conflicts) (conflicts ??= []).Add((offering, conflict));
        if (conflicts is not null) caveats.Add(new ConflictCaveat(conflicts));
    }

    /// <summary>A unit price of output where output has a price per token as well; null when there is none.</summary>
    private static UnitPrice? OtherOutputOf(Cost cost)
    {
        if (!cost.Tokens[TokenMeter.Output].IsKnown) return null;
        foreach (var unit in cost.Units)
            if (IsBilledByUnitAlone(unit.Item, cost.Tokens)) return unit;
        return null;
    }

    /// <summary>Where a medium has a price per token as well, the two are one price said twice.</summary>
    private static bool IsBilledByUnitAlone(UnitItem item, TokenPrices tokens) => item switch
    {
        UnitItem.ImageOutput => !tokens[TokenMeter.OutputImage].IsKnown,
        UnitItem.AudioOutput => !tokens[TokenMeter.OutputAudio].IsKnown,
        UnitItem.VideoOutput => !tokens[TokenMeter.OutputVideo].IsKnown,
        _ => false,
    };
}
