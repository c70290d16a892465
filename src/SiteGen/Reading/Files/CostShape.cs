using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>Prices as written.</summary>
/// <param name="Tokens">USD per 1,000,000 tokens, by meter.</param>
/// <param name="Units">In the order written.</param>
/// <param name="Tiers">In the order written.</param>
/// <param name="Variants">In the order written.</param>
/// <param name="HasFlaws">Whether a price was written that could not be read, which was reported.</param>
public sealed record CostFile(
    IReadOnlyList<TokenPriceFile> Tokens, IReadOnlyList<Located<UnitPriceFile>> Units, IReadOnlyList<TierFile> Tiers, IReadOnlyList<VariantFile> Variants, bool HasFlaws = false);

/// <summary>A price per 1,000,000 tokens as written.</summary>
/// <param name="Meter">Which.</param>
/// <param name="Usd">Or that it does not apply.</param>
public sealed record TokenPriceFile(TokenMeter Meter, Located<Fact<decimal>> Usd);

/// <summary>A price per unit as written; null where a required key is missing.</summary>
public sealed record UnitPriceFile(Located<UnitItem>? Item, Located<UnitPer>? Per, Located<decimal>? Price, IReadOnlyList<Condition> When);

/// <summary>A tier as written; null where a required key is missing.</summary>
public sealed record TierFile(Located<long>? AboveInputTokens, IReadOnlyList<TokenPriceFile> Tokens, Place At);

/// <summary>A variant as written.</summary>
public sealed record VariantFile(IReadOnlyList<Condition> When, CostFile Cost, Place At);

/// <summary>A period of the price history as written; null where a required key is missing.</summary>
public sealed record PeriodFile(Located<PartialDate>? From, Located<PartialDate>? To, CostFile Cost, Place At);

/// <summary>What a cost, a tier, a variant and a period may hold.</summary>
public static class CostShape
{
    /// <summary>The keys of <c>cost</c>.</summary>
    public static MapShape Cost { get; } = new("A cost");

    /// <summary>The keys of an item of <c>units</c>.</summary>
    public static MapShape Unit { get; } = new("A unit price");

    /// <summary>The keys of an item of <c>tiers</c>.</summary>
    public static MapShape Tier { get; } = new("A tier");

    /// <summary>The keys of an item of <c>variants</c>.</summary>
    public static MapShape Variant { get; } = new("A variant");

    /// <summary>The keys of an item of <c>price_history</c>.</summary>
    public static MapShape Period { get; } = new("A period");

    private static readonly Field<IReadOnlyList<Condition>> _unitWhen = Unit.Optional("when", ConditionsShape.Instance, "Under which conditions the price holds.");
    private static readonly Field<UnitItem> _item = Unit.Required("item", Of.Word(Vocabulary.UnitItems), "What is paid for.");
    private static readonly Field<UnitPer> _per = Unit.Required("per", Of.Word(Vocabulary.UnitPers), "What it is counted in.");
    private static readonly Field<decimal> _price = Unit.Required("price", DecimalShape.Price, "US dollars per one unit.");

    private static readonly Field<long> _above = Tier.Required("above_input_tokens", WholeShape.Count, "The whole request costs this from one input token more.");
    private static readonly Field<decimal>[] _tierPrices = MetersOf(Tier);

    private static readonly Field<IReadOnlyList<Condition>> _variantWhen = Variant.Required("when", ConditionsShape.Instance, "When these prices hold, e.g. {service_tier: batch}.");
    private static readonly PriceFields _variantFields = new(Variant, withTiers: true);

    private static readonly Field<PartialDate> _from = Period.Required("from", Of.Date, "The first day of these prices.");
    private static readonly Field<PartialDate> _to = Period.Optional("to", Of.Date, "The first day on which they no longer held.");
    private static readonly PriceFields _periodFields = new(Period, withTiers: false);

    private static readonly PriceFields _costFields = new(Cost, withTiers: true);
    private static readonly Field<IReadOnlyList<Located<VariantFile>>> _variants = Cost.Optional(
        "variants", Of.ListOf(new MapValue<VariantFile>(Variant, ReadVariant)), "Other prices of the same offering: batch, flex, priority, off-peak.");

    /// <summary>A cost.</summary>
    public static ValueShape<CostFile> Value { get; } = new MapValue<CostFile>(
        Cost, ReadCost);

    /// <summary>A price history.</summary>
    public static ValueShape<IReadOnlyList<Located<PeriodFile>>> History { get; } = Of.ListOf(new MapValue<PeriodFile>(
        Period, map => new PeriodFile(map.Get(_from), map.Get(_to), _periodFields.Read(map), map.At)));

    private static CostFile ReadCost(MapReader map)
    {
        var cost = _costFields.Read(map) with { Variants = map.Get(_variants).Values() ?? [] };
        var incomplete = cost.Units.Any(unit => unit.Value is not { Item: not null, Per: not null, Price: not null });
        return cost with { HasFlaws = map.HasFlaws || incomplete || cost.Variants.Any(variant => variant.Cost.HasFlaws) };
    }

    private static VariantFile ReadVariant(MapReader map) => new(map.Get(_variantWhen)?.Value ?? [], _variantFields.Read(map), map.At);

    private static UnitPriceFile ReadUnit(MapReader map) => new(map.Get(_item), map.Get(_per), map.Get(_price), map.Get(_unitWhen)?.Value ?? []);

    private static TierFile ReadTier(MapReader map) => new(map.Get(_above), ReadMeters(map, _tierPrices), map.At);

    private static Field<decimal>[] MetersOf(MapShape shape) =>
        Vocabulary.Meters.Each(meter => shape.Fact(
            Vocabulary.Meters.Word(meter), DecimalShape.Price, $"{Vocabulary.Meters.Label(meter)}: USD per 1,000,000 tokens; null when not charged separately."));

    private static List<TokenPriceFile> ReadMeters(MapReader map, Field<decimal>[] fields)
    {
        var prices = new List<TokenPriceFile>();
        for (var i = 0; i < fields.Length; i++)
            if (map.GetFact(fields[i]) is { } price) prices.Add(new TokenPriceFile(Vocabulary.Meters.Values[i], price));
        return prices;
    }

    /// <summary>Token prices, unit prices and tiers: what costs, variants and periods have in common.</summary>
    private sealed class PriceFields(MapShape shape, bool withTiers)
    {
        private readonly Field<decimal>[] _meters = MetersOf(shape);

        private readonly Field<IReadOnlyList<Located<UnitPriceFile>>> _units = shape.Optional(
            "units", Of.ListOf(new MapValue<UnitPriceFile>(Unit, ReadUnit)), "Prices of whatever is not per token.");

        private readonly Field<IReadOnlyList<Located<TierFile>>>? _tiers = withTiers
            ? shape.Optional("tiers", Of.ListOf(new MapValue<TierFile>(Tier, ReadTier)), "Prices of requests with long input, by rising threshold.")
            : null;

        public CostFile Read(MapReader map)
        {
            var cost = new CostFile(ReadMeters(map, _meters), map.Get(_units)?.Value ?? [], (_tiers is null ? null : map.Get(_tiers).Values()) ?? [], []);
            return cost with { HasFlaws = map.HasFlaws };
        }
    }
}
