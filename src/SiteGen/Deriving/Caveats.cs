using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>The rules of caveats. Offerings that no longer answer are looked at for none but <see cref="RetiredCaveat"/>.</summary>
public static class Caveats
{
    private const int OldKnowledgeMonths = 18;

    /// <summary>In the order of PAGES.md: what ends first, then prices, limits, abilities, knowledge, licence, conflicts.</summary>
    public static IReadOnlyList<Caveat> Of(Catalog catalog, Model model)
    {
        if (catalog.StateOf(model) == Lifecycle.Retired)
            return [new RetiredCaveat(model.Offerings.Max(offering => offering.Retires)!.Value), .. Lasting(catalog, model)];
        Offering[] answering = [.. model.Offerings.Where(offering => catalog.StateOf(offering) != Lifecycle.Retired)];
        return [.. Ending(catalog, model, answering), .. Trust(catalog, answering), .. Differences.Of(answering), .. Bills(answering), .. Lasting(catalog, model), .. Conflicts(answering)];
    }

    private static IEnumerable<Caveat> Ending(Catalog catalog, Model model, Offering[] answering)
    {
        Offering[] In(Lifecycle state) => [.. answering.Where(offering => catalog.StateOf(offering) == state)];
        var retiring = In(Lifecycle.Retiring);
        if (retiring.Length > 0) yield return new RetiringCaveat([.. retiring.OrderBy(offering => offering.Retires)], retiring.Length == answering.Length);
        var deprecated = In(Lifecycle.Deprecated);
        if (deprecated.Length > 0) yield return new DeprecatedCaveat(deprecated, deprecated.Length + retiring.Length == answering.Length);
        foreach (var state in new[] { Lifecycle.Preview, Lifecycle.Beta, Lifecycle.Alpha })
        {
            var early = In(state);
            if (early.Length > 0 || (answering.Length == 0 && catalog.StateOf(model) == state)) yield return new PreviewCaveat(state, early, early.Length == answering.Length);
        }
    }

    private static IEnumerable<Caveat> Trust(Catalog catalog, Offering[] answering)
    {
        Offering[] unknown = [.. answering.Where(offering => offering is { Billing: Billing.Unknown, Cost.HasAnyPrice: false })];
        if (unknown.Length > 0) yield return new UnknownPriceCaveat(unknown, unknown.Length == answering.Length);

        // A month or a year is taken at its last day: what may still be fresh is not called stale.
        Offering[] stale = [.. answering.Where(offering =>
            offering.Verified is { } verified && catalog.Date.DayNumber - verified.Date.Latest.DayNumber > catalog.Site.StaleAfterDays)];
        if (stale.Length > 0) yield return new StaleCaveat(stale, stale.Min(offering => offering.Verified!.Date));
    }

    private static IEnumerable<Caveat> Bills(Offering[] answering)
    {
        foreach (var meter in new[] { TokenMeter.Reasoning, TokenMeter.OutputAudio, TokenMeter.OutputImage, TokenMeter.OutputVideo })
            foreach (var offering in answering)
                if (offering.Cost.Tokens[meter].OrNull is { } price && offering.Cost.Tokens[TokenMeter.Output].OrNull is { } text && price > text)
                {
                    yield return new DearerOutputCaveat(meter, offering, price, text);
                    break;
                }

        foreach (var offering in answering)
            if (offering.Cost.Tokens[TokenMeter.Output].IsKnown
                && offering.Cost.Units.FirstOrDefault(unit => IsBilledByUnitAlone(unit.Item, offering.Cost.Tokens)) is { } unit)
            {
                yield return new OtherOutputUnitCaveat(offering, unit);
                break;
            }

        Offering[] tiered = [.. answering.Where(offering => offering.Cost.Tiers.Count > 0)];
        if (tiered.Length > 0) yield return new LongContextCaveat(tiered, tiered.Min(offering => offering.Cost.Tiers[0].AboveInputTokens));
    }

    /// <summary>What is true of the weights themselves, whoever serves them.</summary>
    private static IEnumerable<Caveat> Lasting(Catalog catalog, Model model)
    {
        if (model.Knowledge.OrNull is { } cutoff && cutoff.Latest.AddMonths(OldKnowledgeMonths) < catalog.Date) yield return new OldKnowledgeCaveat(cutoff);
        if (model is { OpenWeights: true, License: { } license } && !Licenses.IsPermissive(license))
            yield return new LicenseCaveat(license, model.LicenseUrl, Licenses.IsNonCommercial(license));
    }

    private static IEnumerable<Caveat> Conflicts(Offering[] answering)
    {
        (Offering, Conflict)[] conflicts = [.. answering.SelectMany(offering => offering.Conflicts, (offering, conflict) => (offering, conflict))];
        if (conflicts.Length > 0) yield return new ConflictCaveat(conflicts);
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
