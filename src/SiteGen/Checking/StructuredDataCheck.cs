using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>JSON-LD (https://schema.org): it parses, and each thing says what it must.</summary>
internal static class StructuredDataCheck
{
    private static readonly Dictionary<string, string[]> _required = new(StringComparer.Ordinal)
    {
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position", "name", "item"],
        ["SoftwareApplication"] = ["name", "url", "applicationCategory", "description"],
        ["Offer"] = ["priceCurrency"],
        ["UnitPriceSpecification"] = ["price", "priceCurrency"],
        ["FAQPage"] = ["mainEntity"],
        ["Question"] = ["name", "acceptedAnswer"],
        ["Answer"] = ["text"],
        ["WebSite"] = ["name", "url"],
        ["Organization"] = ["name"],
        ["Dataset"] = ["name", "description"],
        ["ItemList"] = ["itemListElement"],
    };

    /// <summary>Reports what is wrong.</summary>
    /// <param name="page">The page.</param>
    /// <param name="type">What the page is about, as its twin says; null when nobody says.</param>
    /// <param name="site">The site.</param>
    public static void Run(HtmlPage page, string? type, CheckedSite site)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var script in page.Document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var at = page.At(script);
            try
            {
                using var data = JsonDocument.Parse(script.TextContent);
                if (data.RootElement is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("@context", out var context) || context.ValueKind != JsonValueKind.String || context.GetString() is not ("https://schema.org" or "https://schema.org/"))
                    site.Diagnostics.Add(Problems.StructuredDataLacks(at, "The structured data", "@context"));
                Check(data.RootElement, page.Text.Path, at, types, site);
            }
            catch (JsonException problem)
            {
                site.Diagnostics.Add(Problems.BrokenStructuredData(at, Reason(problem)));
            }
        }

        if (type == "model" && !types.Contains("SoftwareApplication") && types.Count > 0) site.Diagnostics.Add(Problems.StructuredDataLacks(Place.WholeFile(page.Text.Path), "The structured data of a model", "SoftwareApplication"));
        if (type == "model" && types.Count == 0 && page.Document.QuerySelector("script[type='application/ld+json']") is null) site.Diagnostics.Add(Problems.PageLacks(page.Text.Path, "structured data", "Write <script type=\"application/ld+json\"> with a SoftwareApplication."));
    }

    /// <summary>A parser's words without the place, which is told in its own way.</summary>
    public static string Reason(JsonException problem) => problem.Message.Split(" LineNumber:")[0].Split(" Path:")[0].TrimEnd('.');

    private static void Check(JsonElement element, string path, Place at, HashSet<string> types, CheckedSite site)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                if (element.TryGetProperty("@type", out var type) && type.ValueKind == JsonValueKind.String)
                {
                    var name = type.GetString()!;
                    types.Add(name);
                    foreach (var key in _required.GetValueOrDefault(name, []))
                        if (!element.TryGetProperty(key, out var value) || IsEmpty(value)) site.Diagnostics.Add(Problems.StructuredDataLacks(at, $"A {name}", key));
                }

                foreach (var member in element.EnumerateObject()) Check(member.Value, path, at, types, site);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) Check(item, path, at, types, site);
                break;
            case JsonValueKind.String when element.GetString() is { } text:
                if (site.Address.Holds(text)) site.Follow(text, path, at);
                if (TextCheck.Unfilled(text) is { } trace) site.Diagnostics.Add(Problems.UnfilledText(at, trace));
                break;
        }
    }

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString())) || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);
}
