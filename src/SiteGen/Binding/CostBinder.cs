using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;

namespace SiteGen.Binding;

/// <summary>Prices as written to prices that can be shown.</summary>
/// <param name="billing">How the offering is paid for, which a price of 0 must fit; null for earlier prices, where anything may have held.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class CostBinder(Billing? billing, DiagnosticBag diagnostics)
{
    private const decimal SlipBelow = 0.0001m;
    private const decimal SlipAbove = 1_000m;

    /// <summary>The cost of an offering.</summary>
    public Cost Bind(Located<CostFile> cost) => new(
        Tokens(cost.Value.Tokens),
        Units(cost.Value.Units),
        Tiers(cost.Value.Tiers),
        Variants(cost.Value.Variants));

    /// <summary>A table of token prices.</summary>
    public TokenPrices Tokens(IReadOnlyList<TokenPriceFile> written)
    {
        var stated = new TokenPrice[written.Count];
        for (var i = 0; i < stated.Length; i++)
        {
            var price = written[i].Usd;
            if (price.Value.OrNull is { } amount) CheckAmount(new Located<decimal>(amount, price.At), isPerMillion: true);
            stated[i] = new TokenPrice(written[i].Meter, AsPrice(price.Value));
        }

        var prices = new TokenPrices(stated);
        if ((prices[TokenMeter.CacheRead].OrNull, prices[TokenMeter.Input].OrNull) is ({ } cached, { } input) && cached > input)
            diagnostics.Add(Problems.CacheReadAboveInput(written.First(price => price.Meter == TokenMeter.CacheRead).Usd.At, cached.Amount, input.Amount));
        return prices;
    }

    /// <summary>Prices per unit; incomplete ones were reported and are left out.</summary>
    public IReadOnlyList<UnitPrice> Units(IReadOnlyList<Located<UnitPriceFile>> written)
    {
        if (written.Count == 0) return [];
        var units = new List<UnitPrice>();
        foreach (var (unit, at) in written)
        {
            if (unit is not { Item: { } item, Per: { } per, Price: { } price }) continue;
            CheckAmount(price, isPerMillion: false);
            var bound = new UnitPrice(item.Value, per.Value, price.Value, unit.When);
            if (units.Exists(other => other.Item == bound.Item && other.Per == bound.Per && other.When.SequenceEqual(bound.When)))
                diagnostics.Add(Problems.RepeatedItem(at, $"{Vocabulary.UnitItems.Word(item.Value)} per {Vocabulary.UnitPers.Word(per.Value)}"));
            units.Add(bound);
        }

        return units;
    }

    private PriceTier[] Tiers(IReadOnlyList<TierFile> written)
    {
        if (written.Count == 0) return [];
        var tiers = new List<PriceTier>();
        foreach (var tier in written)
        {
            if (tier.AboveInputTokens is not { } above) continue;
            if (tiers.Count > 0 && above.Value <= tiers[^1].AboveInputTokens) diagnostics.Add(Problems.TierNotRising(above, tiers[^1].AboveInputTokens));
            tiers.Add(new PriceTier(above.Value, Tokens(tier.Tokens)));
        }

        return [.. tiers];
    }

    private PriceVariant[] Variants(IReadOnlyList<VariantFile> written)
    {
        if (written.Count == 0) return [];
        var variants = new List<PriceVariant>();
        foreach (var variant in written)
        {
            if (variant.When.Count > 0 && variants.Exists(other => other.When.SequenceEqual(variant.When)))
                diagnostics.Add(Problems.RepeatedItem(variant.At, string.Join(", ", variant.When.Select(condition => $"{condition.Name}: {condition.Value}"))));
            variants.Add(new PriceVariant(variant.When, Tokens(variant.Cost.Tokens), Units(variant.Cost.Units), Tiers(variant.Cost.Tiers)));
        }

        return [.. variants];
    }

    private void CheckAmount(Located<decimal> amount, bool isPerMillion)
    {
        if (amount.Value == 0)
        {
            if (billing is not (null or Billing.Free)) diagnostics.Add(Problems.ZeroPrice(amount.At));
        }
        else if (billing == Billing.Free) diagnostics.Add(Problems.FreeWithPrice(amount.At, amount.Value));
        else if (isPerMillion && amount.Value is < SlipBelow or > SlipAbove) diagnostics.Add(Problems.UnitSlip(amount));
    }

    private static Fact<UsdPerMillionTokens> AsPrice(Fact<decimal> usd) =>
        usd.OrNull is { } amount ? Fact<UsdPerMillionTokens>.Of(new(amount)) : usd.DoesNotApply ? Fact<UsdPerMillionTokens>.NotApplicable : default;
}
