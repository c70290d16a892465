using System.Text.Json;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.WholeSite;

[Collection(TheWholeSite.Name)]
public sealed class HtmlTests(BuiltCatalog site)
{
    [Fact]
    public void The_content_builds_clean()
    {
        Assert.Equal("", site.Build.Printed);
        Assert.True(site.Build.Report!.Models > 100);
    }

    [Fact]
    public void Every_page_is_well_formed() =>
        Assert.Empty(site.Pages.SelectMany(page => page.Value.Errors, (page, error) => $"{page.Key}:{error}").Take(20));

    [Fact]
    public void No_id_stands_twice_on_a_page() => Assert.Empty(site.Pages
        .SelectMany(page => page.Value.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1), (page, same) => $"{page.Key}#{same.Key}").Take(20));

    [Fact] public void Every_link_leads_to_a_file_and_every_anchor_to_an_id() => Assert.Empty(BrokenLinks(site.Files, site.Pages, BuiltCatalog.BaseUrl).Take(20));

    [Fact]
    public void Every_link_leads_somewhere_below_a_base_path_too()
    {
        using var folder = new TemporaryFolder();
        var baseUrl = new Uri("https://example.org/some/catalog/");
        TestBuild.Run(new SiteFolders(Repository.Root, folder.In("output")), TestBuild.Options with { BaseUrl = baseUrl });
        var files = FileTree.Read(folder.In("output"));

        Assert.Empty(BrokenLinks(files, HtmlPage.ParseAll(files, baseUrl), baseUrl).Take(20));
        Assert.All(files, file => Assert.DoesNotContain("https://catalog.example.com", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_first()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        for (var open = new Queue<string>(reached); open.TryDequeue(out var path);)
            foreach (var link in site.Pages[path].Document.QuerySelectorAll("a[href]"))
                if (FileOf(new Uri(site.Pages[path].Url, link.GetAttribute("href")), BuiltCatalog.BaseUrl) is { } file && site.Pages.ContainsKey(file) && reached.Add(file)) open.Enqueue(file);

        Assert.Empty(site.Pages.Where(page => page.Key != "404.html" && !page.Value.IsRedirect).Select(page => page.Key).Except(reached).Take(20));
    }

    [Fact]
    public void Every_page_has_a_title_a_description_and_its_own_address()
    {
        foreach (var (path, page) in site.Pages)
        {
            var canonical = page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            Assert.False(string.IsNullOrWhiteSpace(page.Document.Title), path);
            Assert.False(string.IsNullOrEmpty(canonical), path);
            if (page.IsRedirect) continue;
            Assert.True(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Length is > 0 and <= 300, path);
            Assert.Equal(page.Url.AbsoluteUri, canonical);
        }
    }

    [Fact]
    public void The_head_names_twins_and_index_that_are_there()
    {
        foreach (var (path, page) in site.Pages)
            foreach (var link in page.Document.QuerySelectorAll("link[rel=canonical], link[rel=alternate], link[rel=describedby]"))
                Assert.True(FileOf(new Uri(link.GetAttribute("href")!), BuiltCatalog.BaseUrl) is { } file && site.Files.ContainsKey(file), $"{path}: {link.OuterHtml}");

        Assert.All(site.Pages.Where(page => page.Key != "404.html" && !page.Value.IsRedirect), page =>
        {
            Assert.EndsWith(".md", page.Value.Document.QuerySelector("link[rel=alternate][type='text/markdown']")?.GetAttribute("href") ?? page.Key, StringComparison.Ordinal);
            Assert.EndsWith("llms.txt", page.Value.Document.QuerySelector("link[rel=describedby]")?.GetAttribute("href") ?? page.Key, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_script_style_or_handler_stands_in_a_page()
    {
        foreach (var (path, page) in site.Pages)
        {
            Assert.Empty(page.Document.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
            Assert.All(page.Document.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) && path.Length > 0));
        }
    }

    [Fact]
    public void The_policy_comes_before_all_it_governs()
    {
        foreach (var (path, page) in site.Pages)
        {
            var governed = page.Document.QuerySelectorAll("meta[http-equiv='Content-Security-Policy'], script, link[rel=stylesheet], link[rel=icon], img").ToList();
            Assert.True(governed.Count > 0 && governed[0].LocalName == "meta", path);
            Assert.DoesNotContain("unsafe", governed[0].GetAttribute("content"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Structured_data_parses_and_holds_no_markup()
    {
        foreach (var (path, page) in site.Pages)
            foreach (var script in page.Document.QuerySelectorAll("script[type='application/ld+json']"))
            {
                Assert.DoesNotContain('<', script.TextContent);
                using var data = JsonDocument.Parse(script.TextContent);
                Assert.True(data.RootElement.GetProperty("@context").GetString() == "https://schema.org", path);
            }
    }

    /// <summary>Every href and src that leads into the site and not to a file of it, or to an id its page lacks.</summary>
    private static IEnumerable<string> BrokenLinks(SortedDictionary<string, byte[]> files, IReadOnlyDictionary<string, HtmlPage> pages, Uri baseUrl) =>
        from page in pages
        from element in page.Value.Document.QuerySelectorAll("a[href], area[href], link[href], img[src], script[src]")
        let address = element.GetAttribute("href") ?? element.GetAttribute("src")!
        let url = new Uri(page.Value.Url, address)
        where url.Host == baseUrl.Host
        let file = FileOf(url, baseUrl)
        where file is null || !files.ContainsKey(file) || !HasAnchor(pages, file, url.Fragment)
        select $"{page.Key} leads to {address}";

    private static bool HasAnchor(IReadOnlyDictionary<string, HtmlPage> pages, string file, string fragment) =>
        fragment.Length < 2 || (pages.TryGetValue(file, out var page) && page.Document.GetElementById(Uri.UnescapeDataString(fragment[1..])) is not null);

    /// <summary>Which file an address of the site is served from; null for an address of another site or outside the base path.</summary>
    private static string? FileOf(Uri url, Uri baseUrl)
    {
        if (url.Host != baseUrl.Host || !url.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(url.AbsolutePath[baseUrl.AbsolutePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
