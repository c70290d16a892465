using System.Text.Json;

namespace SiteGen.Tests.Importing;

/// <summary>What a row of a feed says about an offering, read by the tests themselves from the tables of what the feeds' keys mean, not by the importer.</summary>
/// <param name="Row">The row's name in the feed.</param>
/// <param name="Provider">The provider's id.</param>
/// <param name="ModelId">Byte for byte.</param>
/// <param name="Model">The id of the model it became an offering of.</param>
/// <param name="Facts">In the feed's order.</param>
internal sealed record StatedOffering(string Row, string Provider, string ModelId, string? Model, IReadOnlyList<Stated> Facts);

/// <summary>A fact of a row.</summary>
/// <param name="Path">As in <see cref="TwinFacts"/>.</param>
/// <param name="Value">As the twin should have it; prices per token are per 1,000,000.</param>
/// <param name="Field">The feed's own key.</param>
internal readonly record struct Stated(string Path, string Value, string Field);

/// <summary>Collects what one row says.</summary>
internal sealed class StatedRow
{
    private readonly List<Stated> _facts = [];
    private readonly List<(string Path, decimal Price, string Field, bool PerToken)> _prices = [];

    /// <summary>True when there is a price above 0 that is no slip of units.</summary>
    public bool IsPriced => _prices.Exists(price => price.Price > 0 && !(price.PerToken && price.Price > 1000));

    /// <summary>True when any price is stated, be it 0.</summary>
    public bool HasPrice => _prices.Count > 0;

    /// <summary>What was said; a price of 0 means "does not apply" beside a real price, and nothing at all without one.</summary>
    public IReadOnlyList<Stated> Facts =>
    [
        .. _facts,
        .. _prices.Where(price => price.Price != 0 || IsPriced).Select(price => new Stated(
            price.Path, price is { Price: 0, PerToken: true } ? TwinFacts.DoesNotApply : FormattableString.Invariant($"{price.Price}"), price.Field)),
    ];

    public void Say(string path, string? value, string field)
    {
        if (value is not null) _facts.Add(new Stated(path, value, field));
    }

    /// <summary>USD per 1,000,000 tokens.</summary>
    public void Token(string scope, string meter, decimal price, string field) => _prices.Add(($"{scope}.{meter}", price, field, true));

    /// <summary>USD per unit.</summary>
    public void Unit(string path, decimal price, string field) => _prices.Add((path, price, field, false));

    /// <summary>A limit; 0 means that nobody knows it.</summary>
    public void Limit(string name, JsonElement owner, string key)
    {
        if (Number(owner, key) is > 0 and var limit) Say($"limits.{name}", FormattableString.Invariant($"{limit}"), key);
    }

    /// <summary>A yes or no.</summary>
    public void Flag(string capability, JsonElement owner, string key)
    {
        if (owner.TryGetProperty(key, out var flag) && flag.ValueKind is JsonValueKind.True or JsonValueKind.False) Say($"capabilities.{capability}", flag.GetRawText(), key);
    }

    /// <summary>A number from a number or a string; null when there is none.</summary>
    public static decimal? Number(JsonElement owner, string key) => !owner.TryGetProperty(key, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Number => Twin.Number(value.GetRawText()),
        JsonValueKind.String => Twin.Number(value.GetString()!),
        _ => null,
    };

    public static string? Text(JsonElement owner, string key) => owner.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static IEnumerable<string> Texts(JsonElement owner, string key) =>
        owner.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(item => item.GetString()!) : [];
}
