using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Spanning;

public sealed class ChangesPagesTests
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_price_change_says_from_what_to_what_for_each_meter_on_which_provider()
    {
        var twin = Built(Repriced("a", new PartialDate(2026, 6, 1)))["changes.md"];

        Assert.Contains(
            "| 2026-06-01 | Price | [google/a](https://models.example.org/models/google/a.md) Google | [Google Vertex AI](https://models.example.org/providers/google-vertex/a.md) "
            + "| Input: from $2.00 to $1.00 per 1M tokens (lower). Output: from $0.0028 to $3.00 per 1M tokens (higher). | [example.org](https://example.org/prices) |\n",
            twin, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_year_has_its_page_and_none_of_its_changes_is_lost()
    {
        var files = Built([.. Enumerable.Range(0, 300).Select(i => Named($"google/m{i:000}") with { ReleaseDate = PartialDate.Of(new DateOnly(2025, 6, 1).AddDays(i)) })]);
        var years = files.Where(file => file.Key.StartsWith("changes/20", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal)).ToList();

        Assert.Contains("- [2026](https://models.example.org/changes/2026.md): 86 changes\n- [2025](https://models.example.org/changes/2025.md): 214 changes\n", files["changes.md"], StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 300), i => Assert.Single(years, file => file.Value.Contains($"/models/google/m{i:000}.md", StringComparison.Ordinal)));
        Assert.All(years, file => Assert.True(file.Value.Length < 20_000, file.Key));
        Assert.Contains(years, file => file.Key == "changes/2025/page--2.md");
        Assert.Contains("The feeds hold the newest 100 changes of 300;", files["changes.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_Atom_feed_has_what_the_standard_wants_newest_first()
    {
        var feed = XDocument.Parse(BuiltSite.Everything["changes/feed.xml"]).Root!;
        var entries = feed.Elements(_atom + "entry").ToList();

        Assert.Equal(_atom + "feed", feed.Name);
        foreach (var element in entries.Append(feed))
            Assert.All(["id", "title", "updated"], name => Assert.True(element.Elements(_atom + name).Single().Value.Length > 0));
        Assert.Equal("https://models.example.org/changes/feed.xml", feed.Elements(_atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.NotEmpty(feed.Element(_atom + "author")!.Element(_atom + "name")!.Value);
        Assert.All(entries, entry => Assert.Single(entry.Elements(_atom + "link"), link => link.Attribute("rel")!.Value == "alternate"));
        Assert.All(entries, entry => Assert.True(Uri.IsWellFormedUriString(entry.Element(_atom + "id")!.Value, UriKind.Absolute)));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(_atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        var stamps = entries.Select(entry => entry.Element(_atom + "updated")!.Value).ToList();
        Assert.Equal(stamps.OrderDescending(StringComparer.Ordinal), stamps);
        Assert.Equal(stamps[0], feed.Element(_atom + "updated")!.Value);
        Assert.All(stamps, stamp => Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", stamp));
    }

    [Fact]
    public void The_JSON_feed_tells_the_same_as_the_Atom_feed()
    {
        using var feed = JsonDocument.Parse(BuiltSite.Everything["changes/feed.json"]);
        var atom = XDocument.Parse(BuiltSite.Everything["changes/feed.xml"]).Root!.Elements(_atom + "entry").ToList();
        var items = feed.RootElement.GetProperty("items").EnumerateArray().ToList();

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://models.example.org/changes/feed.json", feed.RootElement.GetProperty("feed_url").GetString());
        Assert.NotEmpty(items);
        Assert.Equal(
            atom.Select(entry => (entry.Element(_atom + "id")!.Value, entry.Element(_atom + "title")!.Value, entry.Element(_atom + "content")!.Value, entry.Element(_atom + "published")!.Value)),
            items.Select(item => (Text(item, "id"), Text(item, "title"), Text(item, "content_text"), Text(item, "date_published"))));

        static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
    }

    [Fact]
    public void A_month_or_a_year_stands_on_the_pages_and_is_given_no_day_in_feeds()
    {
        var files = Built(Repriced("a", new PartialDate(2026, 6)), Named("google/b") with { ReleaseDate = new PartialDate(2025) });

        Assert.Contains("| 2026-06 | Price |", files["changes.md"], StringComparison.Ordinal);
        Assert.Contains("| 2025 | New model |", files["changes/2025.md"], StringComparison.Ordinal);
        Assert.Empty(XDocument.Parse(files["changes/feed.xml"]).Root!.Elements(_atom + "entry"));
        Assert.Equal("2026-11-20T00:00:00Z", XDocument.Parse(files["changes/feed.xml"]).Root!.Element(_atom + "updated")!.Value); // the build date
        Assert.Contains("\"items\":[]", files["changes/feed.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_leave_the_feeds_sound()
    {
        const string name = "]]>&<b>\"'\u0001\uFFFE\uD83C\uDF89";
        var files = Built(Named("google/a") with { Name = name, ReleaseDate = new PartialDate(2026, 1, 1) });
        using var feed = JsonDocument.Parse(files["changes/feed.json"]);

        Assert.Equal("]]>&<b>\"'\uFFFD\uFFFD\uD83C\uDF89 by Google was released", XDocument.Parse(files["changes/feed.xml"]).Descendants(_atom + "entry").Single().Element(_atom + "title")!.Value);
        Assert.Equal($"{name} by Google was released", feed.RootElement.GetProperty("items")[0].GetProperty("title").GetString());
    }

    [Fact]
    public void The_page_names_its_feeds_in_its_head()
    {
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"https://models.example.org/changes/feed.xml\"", BuiltSite.Everything["changes/index.html"], StringComparison.Ordinal);
        Assert.Contains("type=\"application/feed+json\" href=\"https://models.example.org/changes/feed.json\"", BuiltSite.Everything["changes/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_without_a_source_says_so_and_one_with_an_announcement_names_it()
    {
        var announced = new Link(LinkType.Announcement, "https://blog.example/a", null);
        var files = Built(
            Named("google/a") with { ReleaseDate = new PartialDate(2026, 1, 1) }, Named("google/b") with { ReleaseDate = new PartialDate(2026, 1, 1), Links = [new Link(LinkType.Docs, "https://docs.example/", null), announced] });

        Assert.Contains("google/a.md) Google |  |  | — |", files["changes.md"], StringComparison.Ordinal);
        Assert.Contains("google/b.md) Google |  |  | [blog.example](https://blog.example/a) |", files["changes.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_may_leave_them_out()
    {
        var files = BuiltSite.Of(Everything(pages: PageChoice.Everything with { Changes = false }));

        Assert.DoesNotContain(files, file => file.Key.StartsWith("changes", StringComparison.Ordinal) || file.Value.Contains("/changes", StringComparison.Ordinal));
    }

    private static IReadOnlyDictionary<string, string> Built(params Model[] models) => BuiltSite.Of(Of(models), "/changes");

    private static Model Repriced(string slug, PartialDate date) => Named($"google/{slug}", null, Offered(Vertex, slug, PerToken(1m, 3m)) with
    {
        PriceHistory = [new PricePeriod(new PartialDate(2024), date, Tokens(2m, 0.0028m), [])],
    });
}
