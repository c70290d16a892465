using System.Text.Json;

namespace SiteGen.Tests.Importing;

/// <summary>An offering's JSON twin as facts by path, e.g. <c>cost.tiers.200000.input</c>, <c>cost.units.image_output per image (quality=hd)</c>.</summary>
internal static class TwinFacts
{
    /// <summary>What stands where the twin says null.</summary>
    public const string DoesNotApply = "null";

    public static IReadOnlyDictionary<string, string> Of(JsonElement twin)
    {
        var facts = new Dictionary<string, string> { ["billing"] = twin.GetProperty("billing").GetString()! };
        foreach (var part in twin.GetProperty("lifecycle").EnumerateObject()) facts[part.Name] = part.Value.GetString()!;
        foreach (var limit in twin.GetProperty("limits").EnumerateObject()) facts[$"limits.{limit.Name}"] = limit.Value.GetRawText();
        foreach (var set in twin.GetProperty("modalities").EnumerateObject()) facts[$"modalities.{set.Name}"] = Set(set.Value.EnumerateArray().Select(word => word.GetString()!));
        foreach (var ability in twin.GetProperty("capabilities").EnumerateObject()) facts[$"capabilities.{ability.Name}"] = ability.Value.GetRawText();
        Prices(facts, twin.GetProperty("cost"), "cost");
        return facts;
    }

    /// <summary>A set, whatever its order.</summary>
    public static string Set(IEnumerable<string> words) => string.Join(',', words.Distinct().Order(StringComparer.Ordinal));

    /// <summary>Conditions, whatever their order.</summary>
    public static string When(IEnumerable<(string Name, string Value)> conditions) =>
        string.Join(' ', conditions.Select(condition => $"{condition.Name}={condition.Value}").Order(StringComparer.Ordinal));

    /// <summary>The path of a price per something else than a token.</summary>
    public static string Unit(string item, string per, IEnumerable<(string Name, string Value)> when) =>
        When(when) is { Length: > 0 } conditions ? $"cost.units.{item} per {per} ({conditions})" : $"cost.units.{item} per {per}";

    private static void Prices(Dictionary<string, string> facts, JsonElement scope, string path)
    {
        foreach (var part in scope.EnumerateObject())
            switch (part.Name)
            {
                case "units":
                    // Add: two prices for one thing under the same conditions would contradict each other.
                    foreach (var unit in part.Value.EnumerateArray()) facts.Add(path["cost".Length..] + Unit(unit.GetProperty("item").GetString()!, unit.GetProperty("per").GetString()!, When(unit)), unit.GetProperty("price").GetRawText());
                    break;
                case "tiers":
                    foreach (var tier in part.Value.EnumerateArray()) Prices(facts, tier, $"{path}.tiers.{tier.GetProperty("above_input_tokens").GetRawText()}");
                    break;
                case "variants":
                    foreach (var variant in part.Value.EnumerateArray()) Prices(facts, variant, $"{path}.variants.{When(When(variant))}");
                    break;
                case "above_input_tokens" or "when": break;
                default: facts.Add($"{path}.{part.Name}", part.Value.GetRawText()); break;
            }
    }

    private static IEnumerable<(string, string)> When(JsonElement owner) =>
        owner.TryGetProperty("when", out var when) ? when.EnumerateObject().Select(condition => (condition.Name, condition.Value.GetString()!)) : [];
}
