using System.Text.Json;

namespace SiteGen.Pages;

/// <summary>Costs in JSON, with the keys of content files: USD per 1,000,000 tokens unless <c>per</c> says another unit.</summary>
internal static class CostJson
{
    public static void Cost(this Utf8JsonWriter json, CostView cost)
    {
        json.WriteStartObject("cost");
        json.Prices(cost.Prices);
        json.Objects("units", cost.Units, Unit);
        json.Objects("tiers", cost.Tiers, Tier);
        json.Objects("variants", cost.Variants, static (json, variant) =>
        {
            json.When(variant.Conditions);
            json.Prices(variant.Prices);
            json.Objects("units", variant.Units, Unit);
            json.Objects("tiers", variant.Tiers, Tier);
        });
        json.WriteEndObject();
    }

    public static void History(this Utf8JsonWriter json, IReadOnlyList<PeriodView> history) =>
        json.Objects("price_history", history, static (json, period) =>
        {
            json.WriteString("from", period.From);
            json.Text("to", period.To);
            json.Prices(period.Prices);
            json.Objects("units", period.Units, Unit);
        });

    private static void Tier(Utf8JsonWriter json, TierView tier)
    {
        json.Cell("above_input_tokens", tier.Above);
        json.Prices(tier.Prices);
    }

    private static void Unit(Utf8JsonWriter json, UnitView unit)
    {
        json.WriteString("item", unit.Item);
        json.WriteString("per", unit.Per);
        json.Cell("price", unit.Price);
        json.When(unit.Conditions);
    }

    private static void When(this Utf8JsonWriter json, IReadOnlyList<ConditionView> conditions)
    {
        if (conditions.Count == 0) return;
        json.WriteStartObject("when");
        foreach (var condition in conditions) json.WriteString(condition.Name, condition.Value);
        json.WriteEndObject();
    }

    private static void Prices(this Utf8JsonWriter json, IReadOnlyList<MeterPrice> prices)
    {
        foreach (var price in prices) json.Cell(price.Meter, price.Price);
    }
}
