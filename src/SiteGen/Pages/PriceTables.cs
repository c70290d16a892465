using SiteGen.Domain;
using SiteGen.Pages.Charts;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>What the offerings of a page cost, as tables whose columns are the meters that at least one of them states.</summary>
/// <param name="Columns">Labels of the token meters, per 1,000,000 tokens; empty when none is priced so.</param>
/// <param name="Rows">A row an offering.</param>
/// <param name="MoreRows">How many offerings are left to their own pages, as a sentence; null when none is.</param>
/// <param name="MoreOfferings">Those offerings.</param>
/// <param name="Method">How most rows were verified, in words, where saying it once is shorter; null where every row says it.</param>
/// <param name="HasUnits">At least one offering is priced per something else.</param>
/// <param name="Special">Tiers and variants.</param>
/// <param name="MoreSpecial">What of them is elsewhere, as a sentence; null when all are here.</param>
/// <param name="Units">Every unit price, when some do not fit the rows; otherwise empty.</param>
/// <param name="MoreUnits">What of them is elsewhere, as a sentence; null when all are here.</param>
/// <param name="History">Earlier prices.</param>
/// <param name="MoreHistory">What of them is elsewhere, as a sentence; null when all are here.</param>
/// <param name="Conflicts">What other sources say instead.</param>
/// <param name="MoreConflicts">What of them is elsewhere, as a sentence; null when all are here.</param>
/// <param name="Sources">Where the references to sources lead, for the twin.</param>
public sealed record PriceTables(
    IReadOnlyList<string> Columns, IReadOnlyList<PriceRow> Rows, string? MoreRows, IReadOnlyList<PageLink> MoreOfferings, string? Method, bool HasUnits,
    IReadOnlyList<SpecialPriceRow> Special, string? MoreSpecial, IReadOnlyList<UnitRow> Units, string? MoreUnits,
    IReadOnlyList<HistoryRow> History, string? MoreHistory, IReadOnlyList<ConflictRow> Conflicts, string? MoreConflicts, IReadOnlyList<Markdown> Sources)
{
    private const int UnitsInRow = 2;
    private const int ChartsShown = 6;
    private const int MethodSaidOnce = 8; // rows of the same method, and more

    /// <summary>Earlier prices per token as drawings; of the first offerings that have some.</summary>
    public IReadOnlyList<PriceChart> Charts { get; init; } = [];

    internal static PriceTables Of(IReadOnlyList<OfferingView> offerings, RowBudget budget, SourceNumbers numbers)
    {
        var meters = Meters(offerings);
        var manyUnits = offerings.Any(offering => offering.Cost.Units.Count > UnitsInRow || offering.Cost.Variants.Any(variant => variant.Units.Count > 0));
        var method = CommonMethod(offerings);
        var rows = budget.Fit([.. offerings.Select(offering => PriceRow.Of(offering, meters, UnitsInRow, method, numbers))], PriceRow.Length);
        var shown = rows.LeftOut == 0 ? offerings : [.. offerings.Take(rows.Rows.Count)];
        var special = budget.Fit(SpecialPriceRow.Of(shown, meters), SpecialPriceRow.Length);
        var units = budget.Fit(manyUnits ? UnitRow.Of(shown) : [], UnitRow.Length);
        List<ConflictRow> allConflicts = [];
        List<HistoryRow> allHistory = [];
        List<PriceChart> charts = [];
        foreach (var offering in shown)
        {
            foreach (var conflict in offering.Conflicts) allConflicts.Add(new ConflictRow(offering.Link, conflict, numbers.Of(conflict.Source)));
            foreach (var period in offering.History) allHistory.Add(new HistoryRow(offering.Link, period));
            if (offering.Chart is { } chart && charts.Count < ChartsShown) charts.Add(chart);
        }

        var conflicts = budget.Fit(allConflicts, ConflictRow.Length);
        var history = budget.Fit(allHistory, HistoryRow.Length);
        return new PriceTables(
            Array.ConvertAll(meters, Vocabulary.Meters.Label), rows.Rows, budget.Said(rows.LeftOut), [.. offerings.Skip(rows.Rows.Count).Select(offering => offering.Link)], method,
            offerings.Any(offering => offering.Cost.Units.Count > 0),
            special.Rows, budget.Said(special.LeftOut), units.Rows, budget.Said(units.LeftOut), history.Rows, budget.Said(history.LeftOut),
            conflicts.Rows, budget.Said(conflicts.LeftOut), numbers.Definitions())
        { Charts = charts };
    }

    /// <summary>A method that so many rows share that a sentence is much shorter than its repetition; null when there is none.</summary>
    private static string? CommonMethod(IReadOnlyList<OfferingView> offerings)
    {
        if (offerings.Count < MethodSaidOnce) return null;
        var commonest = offerings.Select(offering => offering.Verified?.Method).OfType<string>().GroupBy(method => method, StringComparer.Ordinal).MaxBy(same => same.Count());
        return commonest?.Count() >= MethodSaidOnce ? commonest.Key : null;
    }

    private static TokenMeter[] Meters(IReadOnlyList<OfferingView> offerings)
    {
        var stated = 0;
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
        if (stated != 0 || offerings.All(offering => offering.Cost.Units.Count == 0)) stated |= Bit(TokenMeter.Input) | Bit(TokenMeter.Output);
        return Vocabulary.Meters.Those(meter => (stated & Bit(meter)) != 0);

        void Add(IReadOnlyList<MeterPrice> prices)
        {
            foreach (var price in prices) stated |= Bit(price.Counts);
        }

        static int Bit(TokenMeter meter) => 1 << (int)meter;
    }
}
