using System.Xml.Linq;
using AngleSharp.Html.Parser;
using SiteGen.Domain;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class PagesTests
{
    [Fact]
    public void No_two_pages_claim_one_file()
    {
        var paths = SitePlan.PagesOf(SampleCatalog.Everything(), BuiltSite.Theme.Parts).SelectMany(page => page.Forms).Select(form => form.OutputPath).ToList();

        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_link_of_every_page_leads_to_a_file_below_any_base_path()
    {
        var files = BuiltSite.Of(SampleCatalog.Everything("https://example.org/some/catalog"));
        var known = files.Keys.Concat(BuiltSite.Theme.Assets.Select(asset => asset.OutputPath)).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, text) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
            foreach (var address in new HtmlParser().ParseDocument(text).QuerySelectorAll("[href],[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            {
                var local = address.Split('#')[0];
                if (local.StartsWith("https://example.org/some/catalog/", StringComparison.Ordinal)) local = local["https://example.org".Length..];
                if (local.Length == 0 || local.StartsWith("https://", StringComparison.Ordinal)) continue;
                Assert.StartsWith("/some/catalog/", local, StringComparison.Ordinal);
                var file = local["/some/catalog/".Length..];
                Assert.True(known.Contains(file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file), $"{path} links to {address}");
            }
    }

    [Fact]
    public void No_page_holds_inline_script_or_style()
    {
        foreach (var (path, text) in Html())
        {
            var document = new HtmlParser().ParseDocument(text);
            Assert.Empty(document.QuerySelectorAll("[style], style"));
            Assert.All(document.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") || script.GetAttribute("type") == "application/ld+json", path));
            Assert.DoesNotContain(document.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_policy_comes_before_anything_it_governs()
    {
        foreach (var (path, text) in Html())
            Assert.True(text.IndexOf("Content-Security-Policy", StringComparison.Ordinal) is > 0 and var policy && policy < Math.Min(Find(text, "<script"), Find(text, "<link")), path);

        static int Find(string text, string tag) => text.IndexOf(tag, StringComparison.Ordinal) is var at && at < 0 ? int.MaxValue : at;
    }

    [Fact]
    public void Every_page_has_one_h1_and_ids_that_are_one_of_a_kind_and_headings_without_gaps()
    {
        foreach (var (path, text) in Html().Where(file => !file.Value.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)))
        {
            var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(text);
            Assert.Single(document.QuerySelectorAll("h1"));
            var ids = document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            var level = 1;
            foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(element => element.LocalName[1] - '0'))
            {
                Assert.True(heading <= level + 1, $"{path}: h{heading} after h{level}");
                level = heading;
            }
        }
    }

    [Fact]
    public void What_an_author_wrote_cannot_leave_its_place()
    {
        var name = "</script><script>alert(1)</script>\u2028&";
        var model = SampleCatalog.Named("google/evil", null, SampleCatalog.Offered(SampleCatalog.Vertex, "\"><img src=x>")) with
        {
            Name = name,
            Faq = [new FaqEntry("evil", name, "<!--<script>")],
            Description = "\" onload=\"x",
        };
        var text = BuiltSite.Of(SampleCatalog.Of(model))["models/google/evil/index.html"];
        var document = new HtmlParser().ParseDocument(text);
        var data = document.QuerySelector("script[type='application/ld+json']")!.TextContent;

        Assert.Equal(name, document.QuerySelector("h1")!.TextContent);
        Assert.Empty(document.QuerySelectorAll("img, [onload]"));
        Assert.Equal(3, document.QuerySelectorAll("script").Length); // the scheme of colours, everything else, structured data
        Assert.DoesNotContain(data, letter => letter is '<' or '>' or '&' or '\u2028' or '\u2029');
        Assert.Contains(System.Text.Json.JsonDocument.Parse(data).RootElement.GetProperty("@graph").EnumerateArray(), node => node.GetProperty("@type").GetString() == "FAQPage");
    }

    [Fact]
    public void An_alias_and_a_cut_address_lead_on_and_are_not_listed()
    {
        var alias = BuiltSite.Everything["models/google/gemini-flash-2.5/index.html"];
        var cut = BuiltSite.Everything["models/google/index.html"];

        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/models/google/gemini-2.5-flash/\">", alias, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://models.example.org/models/google/gemini-2.5-flash/\">", alias, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", alias, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", alias, StringComparison.Ordinal);
        Assert.Contains("url=/authors/google/", cut, StringComparison.Ordinal);
        Assert.DoesNotContain("models/google/gemini-flash-2.5", BuiltSite.Everything["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_lists_what_may_be_listed_with_dates_of_the_data()
    {
        var urls = XDocument.Parse(BuiltSite.Everything["sitemap.xml"]).Root!.Elements()
            .ToDictionary(url => url.Elements().First().Value, url => url.Elements().Skip(1).FirstOrDefault()?.Value, StringComparer.Ordinal);

        Assert.Equal("2026-11", urls["https://models.example.org/models/google/gemini-2.5-flash/"]);
        Assert.Null(urls["https://models.example.org/models/tiny_lab/one_two/"]);
        Assert.DoesNotContain("https://models.example.org/models/google/gemma-free/", urls.Keys);
        Assert.DoesNotContain("https://models.example.org/404.html", urls.Keys);
        Assert.Contains("Sitemap: https://models.example.org/sitemap.xml\n", BuiltSite.Everything["robots.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_spread_over_pages_that_lead_to_one_another()
    {
        var models = Enumerable.Range(0, 129).Select(i => SampleCatalog.Named($"google/m{i:000}")).ToArray();
        var files = BuiltSite.Of(SampleCatalog.Of(models));

        Assert.Equal(64, Rows(files["models/index.html"]));
        Assert.Equal(1, Rows(files["models/page--3/index.html"]));
        Assert.Contains("href=\"/authors/google/page--2/\" rel=\"next\"", files["authors/google/index.html"], StringComparison.Ordinal);
        Assert.True(files["models.md"].Length < 20_000);

        static int Rows(string html) => new HtmlParser().ParseDocument(html).QuerySelectorAll("tbody tr").Length;
    }

    [Fact]
    public void The_list_of_models_begins_with_the_newest()
    {
        PartialDate?[] released = [new(2024, 5), null, new(2025, 1), new(2025, 1, 1), new(2025)];
        var files = BuiltSite.Of(SampleCatalog.Of([.. released.Select((date, i) => SampleCatalog.Named($"google/m{i}") with { Name = $"M{i}", ReleaseDate = date })]));
        string[] order = ["M3", "M2", "M4", "M0", "M1"]; // of one first day, the more exact one; then those nobody has dated

        Assert.Equal(order, new HtmlParser().ParseDocument(files["models/index.html"]).QuerySelectorAll("tbody th").Select(name => name.TextContent.Trim()));
        Assert.Equal(order, order.OrderBy(name => files["models.md"].IndexOf($"[{name}]", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_retired_model_says_so_and_names_its_successor()
    {
        var html = BuiltSite.Everything["models/google/gemini-1.0-pro/index.html"];
        var banner = new HtmlParser().ParseDocument(html).QuerySelector(".banner")!;

        Assert.Equal("Retired. It no longer answers since 2025-04-09. Replaced by Gemini 2.5 Flash.", banner.TextContent.Trim());
        Assert.Equal("/models/google/gemini-2.5-flash/", banner.QuerySelector("a")!.GetAttribute("href"));
    }

    private static IEnumerable<KeyValuePair<string, string>> Html() => BuiltSite.Everything.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal));
}
