using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Importing;

/// <summary>Holds a feed against the export in its format, row by row and number by number, at the very same keys.</summary>
internal sealed partial class RoundTrip
{
    /// <summary>Why a number of a row may not stand in the export as it does in the feed.</summary>
    public const string ZeroIsUnknown = "0 stands for not known, and is left out",
        ModelKnows = "0 stands for not known, and another offering of the model knows",
        TooMuch = "more input than fits into the context",
        NoPlace = "a price per unit above a threshold of tokens";

    /// <summary>Numbers under the same key with the same value.</summary>
    public int Equal { get; private set; }

    /// <summary>Rows of the feed.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that are not there, and rows with a number that is not there or another one, with the reason.</summary>
    public List<(string Row, string Reason, string Number)> Exceptions { get; } = [];

    /// <summary>Numbers of the feed under keys that no content file has a place for, by key.</summary>
    public SortedDictionary<string, int> NotHeld { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbers of the export where the feed's row has none, by key: what other rows of the same model or offering say.</summary>
    public SortedDictionary<string, int> Added { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbers that are not equal, and nobody says why.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>How many rows of the feed are excepted.</summary>
    public int ExceptedRows => Exceptions.Select(exception => exception.Row).Distinct().Count();

    /// <summary>Compares one row; null when the export has none.</summary>
    /// <param name="id">The row's key in the feed.</param>
    /// <param name="feed">The row in the feed.</param>
    /// <param name="export">The row of the same key in the export.</param>
    /// <param name="skipped">Why the import left the row out; null when it did not.</param>
    /// <param name="notHeld">Keys that no content file has a place for, indices of lists as <c>[]</c>.</param>
    public void Compare(string id, JsonElement feed, JsonElement? export, string? skipped, IReadOnlySet<string> notHeld)
    {
        Rows++;
        if (export is not { } row)
        {
            if (skipped is null) Wrong.Add($"{id} is not in the export");
            else Exceptions.Add((id, skipped, ""));
            return;
        }

        var (stated, given) = (Numbers(feed).ToDictionary(), Numbers(row).ToDictionary());
        foreach (var (path, value) in stated)
        {
            var key = Index().Replace(path, "[]");
            if (given.TryGetValue(path, out var exported) && IsSame(value, exported)) Equal++;
            else if (notHeld.Contains(key)) NotHeld[key] = NotHeld.GetValueOrDefault(key) + 1;
            else if (ReasonFor(key, value, given.ContainsKey(path), stated) is { } reason) Exceptions.Add((id, reason, path));
            else Wrong.Add($"{id}: {path} is {value}, exported {(given.ContainsKey(path) ? exported.ToString(System.Globalization.CultureInfo.InvariantCulture) : "nowhere")}");
        }

        foreach (var path in given.Keys.Where(path => !stated.ContainsKey(path)))
            if (Index().Replace(path, "[]") is var key) Added[key] = Added.GetValueOrDefault(key) + 1;
    }

    private static string? ReasonFor(string key, decimal value, bool isThere, Dictionary<string, decimal> row) => key switch
    {
        _ when key.StartsWith("limit.", StringComparison.Ordinal) && value == 0 => isThere ? ModelKnows : ZeroIsUnknown,
        "limit.input" when !isThere && value > row["limit.context"] => TooMuch,
        _ when !isThere && value == 0 && key.EndsWith("_above_128k_tokens", StringComparison.Ordinal) => NoPlace,
        _ => null,
    };

    /// <summary>Fifteen digits are what survives a binary fraction; what stands behind them is the noise of the program that wrote the feed.</summary>
    private static bool IsSame(decimal stated, decimal exported) => stated == exported || Math.Abs(stated - exported) <= Math.Abs(stated) * 1e-14m;

    /// <summary>Every number at its path, e.g. <c>cost.tiers.0.input</c>; prices that are texts, as OpenRouter's, among them. Prices under a misspelt key count under the right one.</summary>
    private static IEnumerable<KeyValuePair<string, decimal>> Numbers(JsonElement value, string path = "", bool isPrice = false)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                yield return new(path, Twin.Number(value.GetRawText()));
                break;
            case JsonValueKind.String when isPrice:
                yield return new(path, Twin.Number(value.GetString()!));
                break;
            case JsonValueKind.Array:
                foreach (var (at, item) in value.EnumerateArray().Index())
                    foreach (var number in Numbers(item, $"{path}.{at}", isPrice)) yield return number;
                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    var name = member.Name switch { "cached_input" or "cache_input" when !value.TryGetProperty("cache_read", out _) => "cache_read", "cached_write" when !value.TryGetProperty("cache_write", out _) => "cache_write", var right => right };
                    foreach (var number in Numbers(member.Value, path.Length == 0 ? name : $"{path}.{name}", isPrice || name == "pricing")) yield return number;
                }

                break;
        }
    }

    [GeneratedRegex(@"\.\d+")]
    private static partial Regex Index();
}
