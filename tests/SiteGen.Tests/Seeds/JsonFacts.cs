using System.Text.Json;

namespace SiteGen.Tests.Seeds;

/// <summary>Facts of a JSON twin by path.</summary>
internal sealed class JsonFacts(string text)
{
    public const string Absent = "(absent)";

    public JsonElement Root { get; } = JsonDocument.Parse(text).RootElement;

    /// <summary>
    /// Numbers, booleans and null as they are written, strings as they are meant, lists joined by ", ", "(absent)" for what is not there.
    /// <c>[x]</c> is the item of a list that is x, or of which a member is, <c>[x &amp; y]</c> that has both: <c>offerings[google].conflicts[cost &amp; no price].date</c>.
    /// </summary>
    public string this[string path]
    {
        get
        {
            JsonElement? at = Root;
            foreach (var step in Steps(path)) at = at is { } element ? Next(element, step) : null;
            return at is { } found ? Said(found) : Absent;
        }
    }

    private static IEnumerable<string> Steps(string path)
    {
        while (path.Length > 0)
        {
            var end = path[0] == '[' ? path.IndexOf(']', StringComparison.Ordinal) + 1 : path.IndexOfAny(['.', '[']);
            if (end < 0) end = path.Length;
            yield return path[..end];
            path = path[end..].TrimStart('.');
        }
    }

    private static JsonElement? Next(JsonElement element, string step)
    {
        if (step[0] != '[') return element.TryGetProperty(step, out var member) ? member : null;
        var items = element.EnumerateArray().Where(item => step[1..^1].Split(" & ").All(name => Bears(item, name))).ToList();
        Assert.True(items.Count < 2, $"{step} is {items.Count} items.");
        return items.Count == 0 ? null : items[0];
    }

    private static bool Bears(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object ? item.EnumerateObject().Any(member => member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() == name) : Said(item) == name;

    private static string Said(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => string.Join(", ", element.EnumerateArray().Select(Said)),
        _ => element.GetRawText(),
    };
}
