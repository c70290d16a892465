using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>
/// Collects the prices of one row and decides, once all are known, which can stand in a content file: none below 0 or beyond belief, no cached input dearer than input,
/// and 0 beside a real price as "does not apply" (nothing separate is charged). A row without any real price has no prices at all.
/// </summary>
internal sealed class CostDraft(FeedRow row)
{
    /// <summary>USD per 1,000,000 tokens from which on a price per token is taken for a slip of units in the feed; the dearest known real one is 600.</summary>
    private const decimal Absurd = 1000;

    private readonly List<(FactPath Scope, string Key, bool IsUnit, decimal Price, FeedRow Row, string Field)> _prices = [];

    /// <summary>Every price that was said, by the feed's own keys; those within lists of objects are not among them, since such keys cannot name them.</summary>
    public IEnumerable<FeedFact> Numbers =>
        from price in _prices
        let key = price.Row.Prefix + price.Field
        where !key.Contains('[', StringComparison.Ordinal)
        select new FeedFact(price.IsUnit ? price.Scope.Then("units", price.Key) : price.Scope.Then(price.Key), Text(price.Price), key, FeedNumber.Parse(price.Row.Value[price.Field]!.Text)!.Value);

    /// <summary>The scope of an offering's usual prices.</summary>
    public static FactPath Usual { get; } = FactPath.Of("cost");

    /// <summary>True when the feed says any price, be it 0.</summary>
    public bool SaysAny => _prices.Count > 0;

    /// <summary>True when a price is below 0.</summary>
    public bool SaysNegative => _prices.Any(price => price.Price < 0);

    /// <summary>Prices above a threshold of input tokens.</summary>
    public static FactPath Tier(FactPath scope, string above) => scope.Then("tiers", above);

    /// <summary>Prices under a condition.</summary>
    public static FactPath Variant(params ReadOnlySpan<Condition> when) => Usual.Then("variants", FactPath.WhenKey(when.ToArray()));

    /// <summary>A price per 1,000,000 tokens.</summary>
    public void Token(FactPath scope, TokenMeter meter, decimal price, string field, FeedRow? from = null) =>
        _prices.Add((scope, Vocabulary.Meters.Word(meter), false, price, from ?? row, field));

    /// <summary>A price per something else.</summary>
    public void Unit(FactPath scope, UnitItem item, UnitPer per, decimal price, string field, IEnumerable<Condition>? when = null, FeedRow? from = null) =>
        _prices.Add((scope, FactPath.UnitKey(Vocabulary.UnitItems.Word(item), Vocabulary.UnitPers.Word(per), when ?? []), true, price, from ?? row, field));

    /// <summary>Writes what can stand into the sheet; false when no real price remains.</summary>
    public bool WriteTo(FactSheet sheet)
    {
        var kept = _prices.Where(IsBelievable).ToList();
        if (!kept.Exists(price => price.Price > 0)) return false;

        foreach (var price in kept)
        {
            if (price.IsUnit && price.Price == 0)
            {
                Leave(price, "a price of 0 per unit beside a real price: not charged separately");
                continue;
            }

            if (price.Price == 0 && IsVariant(price.Scope) && !kept.Exists(other => !other.IsUnit && other.Price > 0 && (other.Scope == price.Scope || other.Scope.IsBelow(price.Scope))))
            {
                Leave(price, "a price of 0 per token under a condition that prices something else");
                continue;
            }

            var path = price.IsUnit ? price.Scope.Then("units", price.Key) : price.Scope.Then(price.Key);
            if (sheet[path] is { } before && before != Text(price.Price)) Leave(price, "the row says this price twice, and differently");
            else sheet[path] = Text(price.Price);
        }

        foreach (var price in kept)
            if (!price.IsUnit && price.Key == "cache_read" && sheet.Number(price.Scope.Then("cache_read")) is { } cached && Input(sheet, price.Scope) is { } input && cached > input)
            {
                Leave(price, "cached input cannot cost more than input");
                sheet[price.Scope.Then("cache_read")] = null;
            }

        return true;
    }

    /// <summary>The price of input in a scope: its own, or that of the scope around it.</summary>
    private static decimal? Input(FactSheet sheet, FactPath scope)
    {
        for (var at = scope; at.Text.Length > 0; at = at.Parent)
            if (sheet.Number(at.Then("input")) is { } input) return input;
        return null;
    }

    private static bool IsVariant(FactPath scope) => scope.IsBelow(Usual.Then("variants"));

    private bool IsBelievable((FactPath Scope, string Key, bool IsUnit, decimal Price, FeedRow Row, string Field) price)
    {
        if (price.Price < 0) Leave(price, "a price below 0");
        else if (!price.IsUnit && price.Price > Absurd) Leave(price, "more than $1,000 per 1M tokens: a slip of units in the feed");
        else return true;
        return false;
    }

    private static void Leave((FactPath Scope, string Key, bool IsUnit, decimal Price, FeedRow Row, string Field) price, string reason) => price.Row.Leave(price.Field, reason);

    private static string Text(decimal price) => price == 0 ? FactSheet.DoesNotApply : FeedNumber.Text(price);
}
