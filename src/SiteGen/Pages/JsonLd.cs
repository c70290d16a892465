using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Domain;
using SiteGen.Templating;
using SiteGen.Templating.Running;

namespace SiteGen.Pages;

/// <summary>
/// Structured data for a script element (schema.org). <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, U+2028 and U+2029 are written as \u escapes, so that
/// nothing an author wrote can end the element.
/// </summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    public static Html OfHome(PageHead head) => Write(json =>
    {
        Start(json, "WebSite");
        json.WriteString("name", head.Site.Name);
        json.WriteString("description", head.Description);
        json.WriteString("url", head.Url);
        json.WriteString("inLanguage", head.Site.Language);
        json.WriteEndObject();
    });

    public static Html OfList(PageHead head) => Write(json => Crumbs(json, head));

    public static Html OfModel(PageHead head, Model model, IReadOnlyList<OfferingView> offerings, IReadOnlyList<FaqView> faq) => Write(json =>
    {
        Crumbs(json, head);
        Start(json, "SoftwareApplication");
        json.WriteString("name", head.Heading);
        json.WriteString("url", head.Url);
        json.WriteString("applicationCategory", "AI model");
        json.WriteString("description", head.Description);
        json.WriteStartObject("author");
        json.WriteString("@type", "Organization");
        json.WriteString("name", model.Author.Name);
        json.WriteEndObject();
        json.Text("datePublished", model.ReleaseDate?.ToString());
        json.Text("dateModified", head.Verified ?? head.LastUpdated);
        OfferingView[] priced = [.. offerings.Where(offering =>
            offering.State.Word != "retired" && (offering.Cost.Prices.Any(price => price.Price.Amount is not null) || offering.Cost.Units.Count > 0))];
        json.Objects("offers", priced, Offer);
        json.WriteEndObject();
        if (faq.Count > 0)
        {
            Start(json, "FAQPage");
            json.Objects("mainEntity", faq, static (json, entry) =>
            {
                json.WriteString("@type", "Question");
                json.WriteString("name", entry.Question);
                json.WriteStartObject("acceptedAnswer");
                json.WriteString("@type", "Answer");
                json.WriteString("text", entry.Answer.Text);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        }
    });

    private static Html Write(Action<Utf8JsonWriter> graph)
    {
        var buffer = SpareBuffers.Lend();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            graph(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        var html = new Html(Encoding.UTF8.GetString(buffer.WrittenSpan));
        SpareBuffers.GiveBack(buffer);
        return html;
    }

    private static void Start(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
    }

    private static void Crumbs(Utf8JsonWriter json, PageHead head)
    {
        if (head.Crumbs.Count == 0) return;
        Start(json, "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var origin = head.Url[..^head.Path.Length];
        for (var i = 0; i <= head.Crumbs.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", i < head.Crumbs.Count ? head.Crumbs[i].Text : head.Heading);
            json.WriteString("item", i < head.Crumbs.Count ? origin + head.Crumbs[i].Path : head.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Offer(Utf8JsonWriter json, OfferingView offering)
    {
        json.WriteString("@type", "Offer");
        json.WriteStartObject("seller");
        json.WriteString("@type", "Organization");
        json.WriteString("name", offering.Provider.Text);
        json.WriteEndObject();
        json.WriteString("priceCurrency", "USD");
        json.WriteStartArray("priceSpecification");
        foreach (var price in offering.Cost.Prices)
            if (price.Price.Amount is { } amount) Price(json, price.Label, amount, 1_000_000, "tokens");
        foreach (var unit in offering.Cost.Units)
            if (unit.Price.Amount is { } amount) Price(json, unit.When is null ? unit.ItemLabel : $"{unit.ItemLabel}, {unit.When}", amount, 1, unit.PerLabel);
        json.WriteEndArray();
    }

    private static void Price(Utf8JsonWriter json, string name, decimal amount, int quantity, string unit)
    {
        Start(json, "UnitPriceSpecification");
        json.WriteString("name", name);
        json.WriteNumber("price", amount);
        json.WriteString("priceCurrency", "USD");
        json.WriteStartObject("referenceQuantity");
        json.WriteString("@type", "QuantitativeValue");
        json.WriteNumber("value", quantity);
        json.WriteString("unitText", unit);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
