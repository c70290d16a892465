using SiteGen.Domain;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>An offering's row.</summary>
/// <param name="Offering">The offering.</param>
/// <param name="Prices">One for each column.</param>
/// <param name="Units">The first unit prices.</param>
/// <param name="MoreUnits">How many more there are in the table of unit prices.</param>
/// <param name="Method">How it was verified, in words, where that is not what is said of most rows; null otherwise.</param>
/// <param name="Sources">Its sources by number, for the twin.</param>
public sealed record PriceRow(
    OfferingView Offering, IReadOnlyList<PriceCell> Prices, IReadOnlyList<UnitView> Units, int MoreUnits, string? Method, IReadOnlyList<Markdown> Sources)
{
    /// <summary>The prices with their columns.</summary>
    public IReadOnlyList<PriceUnder> Cells { get; init; } = [];

    internal static PriceRow Of(OfferingView offering, TokenMeter[] meters, int unitsInRow, string? commonMethod, SourceNumbers numbers)
    {
        var method = offering.Verified?.Method;
        var (prices, cells) = (new PriceCell[meters.Length], new PriceUnder[meters.Length]);
        for (var i = 0; i < prices.Length; i++)
        {
            prices[i] = offering.Cost[meters[i]];
            cells[i] = new PriceUnder(Vocabulary.Meters.Label(meters[i]), prices[i]);
        }

        return new PriceRow(
            offering, prices, offering.Cost.Units.Count <= unitsInRow ? offering.Cost.Units : [.. offering.Cost.Units.Take(unitsInRow)], Math.Max(0, offering.Cost.Units.Count - unitsInRow), method == commonMethod ? null : method,
            [.. offering.Sources.Select(source => numbers.Of(source.Link))])
        {
            Cells = cells,
        };
    }

    internal static int Length(PriceRow row) =>
        36 + row.Offering.Link.Twin.Text.Length + row.Offering.ModelId.Length + row.Prices.Sum(price => price.Text.Length + 3) + row.Units.Sum(unit => unit.Text.Length + unit.ItemLabel.Length + 8)
        + row.Offering.Billing.Length + (row.Method?.Length ?? 0) + (6 * row.Sources.Count) + (row.Offering.Notes?.Length ?? 0);
}

/// <summary>Prices under a condition, which some offerings share.</summary>
/// <param name="Links">The offerings; at least one.</param>
/// <param name="When">The condition in words.</param>
/// <param name="Prices">One for each column; "as usual" where the condition changes nothing.</param>
public sealed record SpecialPriceRow(IReadOnlyList<PageLink> Links, string When, IReadOnlyList<PriceCell> Prices)
{
    /// <summary>The offerings, named.</summary>
    public string Names => SharedRows.Names(Links);

    /// <summary>The prices with their columns.</summary>
    public IReadOnlyList<PriceUnder> Cells { get; init; } = [];

    internal static IReadOnlyList<SpecialPriceRow> Of(IReadOnlyList<OfferingView> offerings, TokenMeter[] meters)
    {
        if (offerings.All(offering => offering.Cost is { Tiers.Count: 0, Variants.Count: 0 })) return [];
        var labels = Array.ConvertAll(meters, Vocabulary.Meters.Label);
        return SharedRows.Of(
            offerings, offering => Of(offering, meters), row => $"{row.When}|{string.Join('|', row.Prices.Select(price => price.Text))}",
            (row, links) => row with { Links = links, Cells = [.. labels.Zip(row.Prices, (label, price) => new PriceUnder(label, price))] });
    }

    internal static int Length(SpecialPriceRow row) => 8 + row.Names.Length + row.When.Length + row.Prices.Sum(price => price.Text.Length + 3);

    /// <summary>Of one offering.</summary>
    private static List<SpecialPriceRow> Of(OfferingView offering, TokenMeter[] meters)
    {
        List<SpecialPriceRow> rows = [];
        foreach (var tier in offering.Cost.Tiers) Add(tier.When, tier.Prices);
        foreach (var variant in offering.Cost.Variants)
        {
            if (variant.Prices.Count > 0) Add(variant.When, variant.Prices);
            foreach (var tier in variant.Tiers) Add($"{variant.When}; {char.ToLowerInvariant(tier.When[0])}{tier.When[1..]}", tier.Prices);
        }

        return rows;

        void Add(string when, IReadOnlyList<MeterPrice> prices) => rows.Add(new SpecialPriceRow(
            [offering.Link], when, Array.ConvertAll(meters, meter => MeterPrice.Find(prices, meter, ReferenceEquals(offering.Cost[meter], PriceCell.Unknown) ? PriceCell.Unknown : PriceCell.AsUsual))));
    }
}

/// <summary>A unit price, which some offerings share.</summary>
/// <param name="Links">The offerings; at least one.</param>
/// <param name="Unit">The price.</param>
/// <param name="When">Under which conditions, those of a variant included; null for always.</param>
public sealed record UnitRow(IReadOnlyList<PageLink> Links, UnitView Unit, string? When)
{
    /// <summary>The offerings, named.</summary>
    public string Names => SharedRows.Names(Links);

    internal static IReadOnlyList<UnitRow> Of(IReadOnlyList<OfferingView> offerings) => SharedRows.Of(
        offerings, Of, row => $"{row.Unit.ItemLabel}|{row.Unit.Text}|{row.When}", (row, links) => row with { Links = links });

    internal static int Length(UnitRow row) => 24 + row.Names.Length + row.Unit.ItemLabel.Length + row.Unit.Text.Length + (row.When?.Length ?? 0);

    /// <summary>Of one offering.</summary>
    private static IEnumerable<UnitRow> Of(OfferingView offering) => offering.Cost.Units
        .Select(unit => new UnitRow([offering.Link], unit, unit.When))
        .Concat(offering.Cost.Variants.SelectMany(variant => variant.Units
            .Select(unit => new UnitRow([offering.Link], unit, unit.When is null ? variant.When : $"{variant.When}, {unit.When}"))));
}

/// <summary>An earlier price of an offering.</summary>
/// <param name="Link">The offering.</param>
/// <param name="Period">What it cost, and when.</param>
public sealed record HistoryRow(PageLink Link, PeriodView Period)
{
    internal static int Length(HistoryRow row) =>
        40 + row.Link.Text.Length + row.Period.Prices.Sum(price => 20 + price.Label.Length + price.Price.Text.Length) + row.Period.Units.Sum(unit => 8 + unit.ItemLabel.Length + unit.Text.Length + (unit.When?.Length ?? 0));
}

/// <summary>What another source says about an offering.</summary>
/// <param name="Link">The offering.</param>
/// <param name="Conflict">What it says.</param>
/// <param name="Source">The source by its number, for the twin.</param>
public sealed record ConflictRow(PageLink Link, ConflictView Conflict, Markdown Source)
{
    internal static int Length(ConflictRow row) => 30 + row.Link.Text.Length + row.Conflict.Label.Length + row.Conflict.Text.Length;
}
