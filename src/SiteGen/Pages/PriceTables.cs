using SiteGen.Domain;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages;

/// <summary>What the offerings of a page cost, as tables whose columns are the meters that at least one of them states.</summary>
/// <param name="Columns">Labels of the token meters, per 1,000,000 tokens; empty when none is priced so.</param>
/// <param name="Rows">A row an offering.</param>
/// <param name="HasUnits">At least one offering is priced per something else.</param>
/// <param name="Special">Tiers and variants.</param>
/// <param name="Units">Every unit price, when some do not fit the rows; otherwise empty.</param>
/// <param name="History">Earlier prices.</param>
/// <param name="Conflicts">What other sources say instead.</param>
public sealed record PriceTables(
    IReadOnlyList<string> Columns, IReadOnlyList<PriceRow> Rows, bool HasUnits, IReadOnlyList<SpecialPriceRow> Special, IReadOnlyList<UnitRow> Units,
    IReadOnlyList<HistoryRow> History, IReadOnlyList<ConflictRow> Conflicts)
{
    private const int UnitsInRow = 2;
    private const int FewRows = 24;
    private const int ChartsShown = 6;

    /// <summary>Earlier prices per token as drawings; of the first offerings that have some.</summary>
    public IReadOnlyList<PriceChart> Charts { get; init; } = [];

    /// <summary>So many rows that a twin leaves to the offerings' own twins what would take it past 20,000 characters: sources and limits.</summary>
    public bool AreMany => Rows.Count > FewRows;

    internal static PriceTables Of(IReadOnlyList<OfferingView> offerings)
    {
        var meters = Meters(offerings);
        var manyUnits = offerings.Any(offering => offering.Cost.Units.Count > UnitsInRow || offering.Cost.Variants.Any(variant => variant.Units.Count > 0));
        return new PriceTables(
            [.. meters.Select(Vocabulary.Meters.Label)],
            [.. offerings.Select(offering => new PriceRow(
                offering, [.. meters.Select(meter => offering.Cost[meter])],
                [.. offering.Cost.Units.Take(UnitsInRow)], Math.Max(0, offering.Cost.Units.Count - UnitsInRow)))],
            offerings.Any(offering => offering.Cost.Units.Count > 0),
            [.. offerings.SelectMany(offering => SpecialPriceRow.Of(offering, meters))],
            manyUnits ? [.. offerings.SelectMany(UnitRow.Of)] : [],
            [.. offerings.SelectMany(offering => offering.History.Select(period => new HistoryRow(offering.Link, period)))],
            [.. offerings.SelectMany(offering => offering.Conflicts.Select(conflict => new ConflictRow(offering.Link, conflict)))])
        {
            Charts = [.. offerings.Select(offering => offering.Chart).OfType<PriceChart>().Take(ChartsShown)],
        };
    }

    private static IReadOnlyList<TokenMeter> Meters(IReadOnlyList<OfferingView> offerings)
    {
        var stated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var offering in offerings)
        {
            Add(offering.Cost.Prices);
            foreach (var tier in offering.Cost.Tiers) Add(tier.Prices);
            foreach (var variant in offering.Cost.Variants)
            {
                Add(variant.Prices);
                foreach (var tier in variant.Tiers) Add(tier.Prices);
            }
        }

        // Without a single price the two usual columns stay, so that the page says "not known" where readers look for it.
        if (stated.Count > 0 || offerings.All(offering => offering.Cost.Units.Count == 0))
            stated.UnionWith([Vocabulary.Meters.Word(TokenMeter.Input), Vocabulary.Meters.Word(TokenMeter.Output)]);
        return [.. Vocabulary.Meters.Values.Where(meter => stated.Contains(Vocabulary.Meters.Word(meter)))];

        void Add(IReadOnlyList<MeterPrice> prices)
        {
            foreach (var price in prices) stated.Add(price.Meter);
        }
    }
}

/// <summary>An offering's row.</summary>
/// <param name="Offering">The offering.</param>
/// <param name="Prices">One for each column.</param>
/// <param name="Units">The first unit prices.</param>
/// <param name="MoreUnits">How many more there are in the table of unit prices.</param>
public sealed record PriceRow(OfferingView Offering, IReadOnlyList<PriceCell> Prices, IReadOnlyList<UnitView> Units, int MoreUnits);

/// <summary>Prices under a condition.</summary>
/// <param name="Link">The offering.</param>
/// <param name="When">The condition in words.</param>
/// <param name="Prices">One for each column; "as usual" where the condition changes nothing.</param>
public sealed record SpecialPriceRow(PageLink Link, string When, IReadOnlyList<PriceCell> Prices)
{
    internal static IEnumerable<SpecialPriceRow> Of(OfferingView offering, IReadOnlyList<TokenMeter> meters)
    {
        foreach (var tier in offering.Cost.Tiers) yield return Row(tier.When, tier.Prices);
        foreach (var variant in offering.Cost.Variants)
        {
            if (variant.Prices.Count > 0) yield return Row(variant.When, variant.Prices);
            foreach (var tier in variant.Tiers) yield return Row($"{variant.When}; {char.ToLowerInvariant(tier.When[0])}{tier.When[1..]}", tier.Prices);
        }

        SpecialPriceRow Row(string when, IReadOnlyList<MeterPrice> prices) => new(
            offering.Link, when,
            [.. meters.Select(meter => MeterPrice.Find(prices, meter, offering.Cost[meter] == PriceCell.Unknown ? PriceCell.Unknown : PriceCell.AsUsual))]);
    }
}

/// <summary>A unit price of an offering.</summary>
/// <param name="Link">The offering.</param>
/// <param name="Unit">The price.</param>
/// <param name="When">Under which conditions, those of a variant included; null for always.</param>
public sealed record UnitRow(PageLink Link, UnitView Unit, string? When)
{
    internal static IEnumerable<UnitRow> Of(OfferingView offering) => offering.Cost.Units
        .Select(unit => new UnitRow(offering.Link, unit, unit.When))
        .Concat(offering.Cost.Variants.SelectMany(variant => variant.Units
            .Select(unit => new UnitRow(offering.Link, unit, unit.When is null ? variant.When : $"{variant.When}, {unit.When}"))));
}

/// <summary>An earlier price of an offering.</summary>
/// <param name="Link">The offering.</param>
/// <param name="Period">What it cost, and when.</param>
public sealed record HistoryRow(PageLink Link, PeriodView Period);

/// <summary>What another source says about an offering.</summary>
/// <param name="Link">The offering.</param>
/// <param name="Conflict">What it says.</param>
public sealed record ConflictRow(PageLink Link, ConflictView Conflict);
