using AngleSharp.Html.Parser;
using SiteGen.Domain;
using static SiteGen.Tests.Pages.SampleCatalog;

namespace SiteGen.Tests.Pages.Spanning;

public sealed class CapabilityPagesTests
{
    private static readonly Capabilities _yes = default(Capabilities).With(Capability.Reasoning, true), _no = default(Capabilities).With(Capability.Reasoning, false);

    [Fact]
    public void Every_capability_and_modality_has_a_page_and_every_badge_leads_to_one()
    {
        var files = BuiltSite.Everything;
        var badges = new HtmlParser().ParseDocument(files["models/google/gemini-2.5-flash/index.html"]).QuerySelectorAll(".badges a").Select(link => link.GetAttribute("href")![1..] + "index.html").ToList();

        Assert.Equal(14 + 5 + 6, files.Keys.Count(path => path.StartsWith("capabilities/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)));
        Assert.Equal(14 + 5 + 4, badges.Count); // embeddings and scores are shown where they apply
        Assert.All(badges, path => Assert.True(files.ContainsKey(path), path));
        Assert.DoesNotContain(new HtmlParser().ParseDocument(files["models/google/gemini-2.5-flash/index.html"]).QuerySelectorAll(".badge a"), link => link.TextContent == "temperature");
    }

    [Fact]
    public void Yes_no_and_not_known_are_counted_apart() =>
        Assert.Contains("| [Reasoning](https://models.example.org/capabilities/reasoning.md) | 2 | 2 | 3 |", Built()["capabilities.md"], StringComparison.Ordinal);

    [Fact]
    public void Models_stand_newest_first_and_retired_ones_last() =>
        Assert.Equal(["new", "only-there", "gone"], Rows().Select(row => row[(row.IndexOf('[', StringComparison.Ordinal) + 1)..row.IndexOf(']', StringComparison.Ordinal)]));

    [Fact]
    public void Offerings_that_differ_are_named()
    {
        Assert.EndsWith("| not on OpenRouter |", Rows()[0], StringComparison.Ordinal);
        Assert.EndsWith("| only on Google AI Studio |", Rows()[1], StringComparison.Ordinal);
        Assert.EndsWith("|  |", Rows()[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_may_leave_them_out_and_no_badge_leads_there_then()
    {
        var files = BuiltSite.Of(Everything(pages: PageChoice.Everything with { Capabilities = false }));

        Assert.DoesNotContain(files, file => file.Key.StartsWith("capabilities", StringComparison.Ordinal) || file.Value.Contains("/capabilities/", StringComparison.Ordinal));
    }

    private static string[] Rows() => [.. Built()["capabilities/reasoning.md"].Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal))];

    private static IReadOnlyDictionary<string, string> Built() => BuiltSite.Of(Of(
        Model("gone", _yes, 2026, Offered(Vertex, "a", capabilities: _yes) with { Retires = new PartialDate(2026, 2) }),
        Model("new", _yes, 2025, Offered(Vertex, "b", capabilities: _yes), Offered(Router, "b", capabilities: _no)),
        Model("only-there", default, 2024, Offered(Studio, "c", capabilities: _yes), Offered(Router, "c")),
        Model("lacking", _no, 2023), Model("lacking-too", _no, 2022), Model("unknown", default, 2021), Model("unknown-too", default, 2020)), "/capabilities/");

    private static Model Model(string slug, Capabilities capabilities, int year, params Offering[] offerings) =>
        Named($"google/{slug}", null, offerings) with { Name = slug, Capabilities = capabilities, ReleaseDate = new PartialDate(year) };
}
