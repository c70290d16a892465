using System.Text.Json;
using AngleSharp.Dom;

namespace SiteGen.Tests.WholeSite;

/// <summary>The three forms of a page state the same numbers. The texts are made here from the digits of the JSON, not by the program's formatter.</summary>
[Collection(TheWholeSite.Name)]
public sealed class NumbersTests(BuiltCatalog site)
{
    private static readonly string[] _limits = ["context", "input", "output", "above_input_tokens", "parameters", "active_parameters"];

    [Theory]
    [InlineData("models/", 100)]
    [InlineData("providers/", 500)]
    public void Every_price_and_limit_of_the_JSON_is_on_the_page_and_in_its_twin(string folder, int least)
    {
        var (numbers, missing) = (0, new List<string>());
        foreach (var (path, text) in site.Texts(".json").Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var document = JsonDocument.Parse(text);
            var html = string.Join('\n', site.Pages[path[..^".json".Length] + "/index.html"].Document.Body!.Descendants<IText>().Select(part => part.Data));
            var twin = site.Text(path[..^".json".Length] + ".md");
            foreach (var number in Numbers(document.RootElement, "", isPrice: false).Distinct(StringComparer.Ordinal))
            {
                numbers++;
                if (!Holds(html, number)) missing.Add($"{path}: {number} is not in the HTML");
                if (!Holds(twin, number)) missing.Add($"{path}: {number} is not in the Markdown");
            }
        }

        Assert.Empty(missing.Take(20));
        Assert.True(numbers > least);
    }

    /// <summary>A price is written <c>$1,234.50</c>, a count <c>1,048,576</c>.</summary>
    private static IEnumerable<string> Numbers(JsonElement element, string name, bool isPrice) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value, member.Name, isPrice || member.Name is "cost" or "price_history")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Numbers(item, name, isPrice)),
        JsonValueKind.Number when name == "above_input_tokens" || (!isPrice && _limits.Contains(name)) => [Grouped(element.GetRawText())],
        JsonValueKind.Number when isPrice => [Dollars(element.GetRawText())],
        _ => [],
    };

    private static string Dollars(string digits)
    {
        var parts = digits.Split('.');
        var places = parts.Length == 1 ? "" : parts[1].TrimEnd('0');
        return $"${Grouped(parts[0])}.{places.PadRight(2, '0')}";
    }

    private static string Grouped(string digits) => digits.Length <= 3 ? digits : $"{Grouped(digits[..^3])},{digits[^3..]}";

    /// <summary>The number as a whole: $0.10 is not in $0.105.</summary>
    private static bool Holds(string text, string number)
    {
        for (var at = text.IndexOf(number, StringComparison.Ordinal); at >= 0; at = text.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            var end = at + number.Length;
            var goesOn = end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
            var beganBefore = number[0] != '$' && at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] is ',' or '.' && at > 1 && char.IsAsciiDigit(text[at - 2])));
            if (!goesOn && !beganBefore) return true;
        }

        return false;
    }
}
