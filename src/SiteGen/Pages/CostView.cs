using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>Everything an offering costs, as stated.</summary>
/// <param name="Prices">Per 1,000,000 tokens; only what the file states, in the order of the vocabulary.</param>
/// <param name="Units">Per something else.</param>
/// <param name="Tiers">By rising threshold.</param>
/// <param name="Variants">Under conditions the caller chooses or meets.</param>
public sealed record CostView(IReadOnlyList<MeterPrice> Prices, IReadOnlyList<UnitView> Units, IReadOnlyList<TierView> Tiers, IReadOnlyList<VariantView> Variants)
{
    /// <summary>What a meter costs; <see cref="PriceCell.Unknown"/> when the file does not say.</summary>
    public PriceCell this[TokenMeter meter] => MeterPrice.Find(Prices, meter, PriceCell.Unknown);

    /// <summary>What input costs.</summary>
    public PriceCell Input => this[TokenMeter.Input];

    /// <summary>What output costs.</summary>
    public PriceCell Output => this[TokenMeter.Output];

    internal static CostView Of(Cost cost) => new(
        MeterPrice.Of(cost.Tokens), UnitView.Of(cost.Units), TierView.Of(cost.Tiers),
        cost.Variants.Count == 0 ? [] : [.. cost.Variants.Select(variant => new VariantView(
            Sentence(Format.Conditions(variant.When)), [.. variant.When.Select(ConditionView.Of)],
            MeterPrice.Of(variant.Tokens), UnitView.Of(variant.Units), TierView.Of(variant.Tiers)))]);

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>A price per 1,000,000 tokens of one meter.</summary>
/// <param name="Meter">The meter, by its word in content files, e.g. <c>cache_read</c>.</param>
/// <param name="Label">e.g. "Cached input".</param>
/// <param name="Price">US dollars.</param>
public sealed record MeterPrice(string Meter, string Label, PriceCell Price)
{
    internal TokenMeter Counts { get; private init; }

    internal static IReadOnlyList<MeterPrice> Of(TokenPrices prices)
    {
        var cells = new MeterPrice[prices.Stated.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var (meter, price) = prices.Stated[i];
            cells[i] = new MeterPrice(Vocabulary.Meters.Word(meter), Vocabulary.Meters.Label(meter), PriceCell.Of(price)) { Counts = meter };
        }

        return cells;
    }

    internal static PriceCell Find(IReadOnlyList<MeterPrice> prices, TokenMeter meter, PriceCell otherwise)
    {
        foreach (var price in prices)
            if (price.Counts == meter) return price.Price;
        return otherwise;
    }
}

/// <summary>A condition of a price.</summary>
/// <param name="Name">e.g. <c>resolution</c>.</param>
/// <param name="Value">As written.</param>
public sealed record ConditionView(string Name, string Value)
{
    internal static ConditionView Of(Condition condition) => new(condition.Name, condition.Value);
}

/// <summary>A price per something other than a token.</summary>
/// <param name="Item">What is paid for, by its word in content files.</param>
/// <param name="Per">The unit, by its word in content files.</param>
/// <param name="ItemLabel">e.g. "Image output".</param>
/// <param name="PerLabel">Reads after "per", e.g. "image".</param>
/// <param name="Price">US dollars per unit.</param>
/// <param name="Conditions">Under which it holds; empty for always.</param>
/// <param name="When">The conditions in words; null for always.</param>
public sealed record UnitView(
    string Item, string Per, string ItemLabel, string PerLabel, PriceCell Price, IReadOnlyList<ConditionView> Conditions, string? When)
{
    /// <summary>e.g. "$0.039 per image".</summary>
    public string Text => $"{Price.Text} per {PerLabel}";

    internal static IReadOnlyList<UnitView> Of(IReadOnlyList<UnitPrice> units) => units.Count == 0 ? [] : [.. units.Select(unit => new UnitView(
        Vocabulary.UnitItems.Word(unit.Item), Vocabulary.UnitPers.Word(unit.Per), Vocabulary.UnitItems.Label(unit.Item), Vocabulary.UnitPers.Label(unit.Per),
        PriceCell.Of(unit.Price), unit.When.Count == 0 ? [] : [.. unit.When.Select(ConditionView.Of)], unit.When.Count == 0 ? null : Format.Conditions(unit.When)))];
}

/// <summary>Prices of requests whose input is long.</summary>
/// <param name="Above">The threshold in input tokens.</param>
/// <param name="Prices">What differs; the rest costs as usual.</param>
public sealed record TierView(TokensCell Above, IReadOnlyList<MeterPrice> Prices)
{
    /// <summary>e.g. "More than 200,000 input tokens".</summary>
    public string When => $"More than {Above.Text} input tokens";

    internal static IReadOnlyList<TierView> Of(IReadOnlyList<PriceTier> tiers) =>
        tiers.Count == 0 ? [] : [.. tiers.Select(tier => new TierView(TokensCell.Of(tier.AboveInputTokens), MeterPrice.Of(tier.Tokens)))];
}

/// <summary>Prices under conditions.</summary>
/// <param name="When">In words, e.g. "Service tier batch".</param>
/// <param name="Conditions">At least one.</param>
/// <param name="Prices">What differs; the rest costs as usual.</param>
/// <param name="Units">Per something else.</param>
/// <param name="Tiers">By rising threshold.</param>
public sealed record VariantView(
    string When, IReadOnlyList<ConditionView> Conditions, IReadOnlyList<MeterPrice> Prices, IReadOnlyList<UnitView> Units, IReadOnlyList<TierView> Tiers);

/// <summary>What an offering cost for a time.</summary>
/// <param name="From">The first day, as written.</param>
/// <param name="To">The first day on which it no longer held, as written; null when nobody said.</param>
/// <param name="Prices">Per 1,000,000 tokens.</param>
/// <param name="Units">Per something else.</param>
public sealed record PeriodView(string From, string? To, IReadOnlyList<MeterPrice> Prices, IReadOnlyList<UnitView> Units)
{
    internal static IReadOnlyList<PeriodView> Of(IReadOnlyList<PricePeriod> history) => history.Count == 0 ? [] : [.. history.Select(period =>
        new PeriodView(period.From.ToString(), period.To?.ToString(), MeterPrice.Of(period.Tokens), UnitView.Of(period.Units)))];
}
