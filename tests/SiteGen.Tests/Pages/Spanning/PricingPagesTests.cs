using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Spanning;

public sealed class PricingPagesTests
{
    [Fact]
    public void What_fits_one_page_is_one_table_with_every_offering()
    {
        var twin = BuiltSite.Everything["pricing.md"];

        Assert.Equal(4 + 3 + 1 + 9, Rows(twin).Length);
        Assert.DoesNotContain(BuiltSite.Everything.Keys, path => path.StartsWith("pricing/g", StringComparison.Ordinal));
    }

    [Fact]
    public void Models_stand_newest_first_and_their_offerings_as_on_their_own_page_cheapest_first_what_cannot_be_compared_and_retired_last()
    {
        var files = BuiltSite.Of(Of(
            Named("google/old", null, Offered(Vertex, "o", PerToken(9m))) with { ReleaseDate = new PartialDate(2024) },
            Named("google/new", null, Offered(Vertex, "x"), Offered(Studio, "f", PerToken(0m, 0m)) with { Billing = Billing.Free }, Offered(Studio, "b", PerToken(2m, 1m)), Offered(Router, "a", PerToken(1m, 9m)), Offered(Router, "gone", PerToken(0.1m)) with { Retires = new PartialDate(2026, 1) }, Offered(Router, "c", PerToken(2m, 0.5m))) with { ReleaseDate = new PartialDate(2025) }), "/pricing");

        Assert.Equal(["`a`", "`c`", "`b`", "`x`", "`f`", "`gone`", "`o`"], Rows(files["pricing.md"]).Select(row => row.Split(" | ")[2]));
    }

    [Fact]
    public void A_row_has_every_price_and_says_that_there_are_tiers()
    {
        var row = Rows(BuiltSite.Everything["pricing.md"]).Single(row => row.Contains("providers/google-vertex/google-gemini-2.5-flash.md", StringComparison.Ordinal));

        Assert.EndsWith("| `google/gemini-2.5-flash` | $0.30 | $2.50 | $0.03 | Web search: $35.00 per 1,000 calls | 1 variant | By usage | 2026-10-02 |", row, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_price_is_a_dash_and_never_zero() =>
        Assert.Contains("| `a` | — | — | — |  |  | By usage |", BuiltSite.Of(Of(Named("google/a", null, Offered(Vertex, "a"))), "/pricing")["pricing.md"], StringComparison.Ordinal);

    [Fact]
    public void What_does_not_fit_is_split_by_author_and_none_is_lost()
    {
        var files = BuiltSite.Of(Of(
            [.. Enumerable.Range(0, 150).Select(i => Named($"google/m{i:000}", null, Offered(Vertex, $"m{i:000}", PerToken(1m + i)))), Named("tiny_lab/t", Tiny, Offered(Router, "t", PerToken(0.5m)))]), "/pricing");
        var pages = files.Where(file => file.Key.StartsWith("pricing/", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal)).ToList();

        Assert.Contains("| [Google](https://models.example.org/pricing/google.md) | 150 | 150 | $1.00 | [google/m000](https://models.example.org/models/google/m000.md) |\n", files["pricing.md"], StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 150), i => Assert.Single(pages, page => page.Value.Contains($"/models/google/m{i:000}.md", StringComparison.Ordinal)));
        Assert.Equal(151, pages.Sum(page => Rows(page.Value).Length));
        Assert.All(pages, page => Assert.True(page.Value.Length < 20_000, page.Key));
        Assert.Contains("(https://models.example.org/pricing/tiny_lab.md)", files["pricing/llms.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void Offerings_with_very_many_prices_keep_their_twins_short()
    {
        var units = Enumerable.Range(0, 40).Select(i => new UnitPrice(UnitItem.ImageOutput, UnitPer.Image, i + 0.01m, [new Condition("resolution", $"{i}_x_{i}"), new Condition("quality", "*_hd_*")])).ToList();
        var files = BuiltSite.Of(Of([.. Enumerable.Range(0, 30).Select(i => Named($"google/m{i:000}", null, Offered(Vertex, $"m{i:000}", new Cost(TokenPrices.None, units, [], []))))]), "/pricing");

        Assert.All(files.Where(file => file.Key.StartsWith("pricing", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal)), page => Assert.True(page.Value.Length < 20_000, $"{page.Key} {page.Value.Length}"));
    }

    private static string[] Rows(string twin) => [.. twin.Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal))];
}
