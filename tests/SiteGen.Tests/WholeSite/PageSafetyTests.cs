using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.WholeSite;

/// <summary>The repository's own site: nothing in it runs but its scripts, nothing is fetched from elsewhere, and nothing tells on which machine it was made.</summary>
[Collection(TheWholeSite.Name)]
public sealed partial class PageSafetyTests(BuiltCatalog site)
{
    private const string Policy = "default-src 'none'";

    [Fact]
    public void The_policy_stands_before_anything_that_it_governs_and_allows_nothing_inline() => AllPages((path, page) =>
    {
        var policy = Assert.Single(page.QuerySelectorAll("meta[http-equiv='Content-Security-Policy' i]"));
        var content = policy.GetAttribute("content")!;

        Assert.StartsWith(Policy, content, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", content, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", content, StringComparison.Ordinal);
        Assert.DoesNotContain("http", content, StringComparison.Ordinal);
        foreach (var directive in (string[])["script-src 'self'", "style-src 'self'", "base-uri 'none'"])
            Assert.True(content.Contains(directive, StringComparison.Ordinal) || page.QuerySelector("script[src], link[rel~='stylesheet']") is null, $"{path} lacks {directive}: {content}");
        Assert.DoesNotContain(page.Head!.Children.TakeWhile(element => element != policy), element => element.LocalName is "script" or "style" or "link" or "img");
    });

    [Fact]
    public void Nothing_is_inline() => AllPages((path, page) =>
    {
        Assert.Empty(page.QuerySelectorAll("style, iframe, object, embed, base, applet, frame, script:not([src]):not([type='application/ld+json'])").Select(element => $"{path}: {element.OuterHtml}"));
        foreach (var element in page.All)
            foreach (var attribute in element.Attributes)
                Assert.False(
                    attribute.Name == "style" || attribute.Name == "srcdoc" || (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Name.Length > 4)
                        || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || attribute.Value.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase),
                    $"{path}: {element.LocalName} {attribute.Name}={attribute.Value}");
    });

    [Fact]
    public void Nothing_is_fetched_from_elsewhere() => AllPages((path, page) =>
    {
        foreach (var element in page.QuerySelectorAll("[src], [srcset], [poster], link[href]:not([rel='canonical']):not([rel='alternate']):not([rel='describedby']):not([rel='next']):not([rel='prev']):not([rel='license']), use[href], image[href], form[action]"))
            foreach (var name in (string[])["src", "srcset", "poster", "href", "action"])
                if (element.GetAttribute(name) is { } address) Assert.False(IsElsewhere(address), $"{path}: {element.LocalName} {name}={address}");
    });

    [Fact]
    public void Style_sheets_and_scripts_load_nothing_from_elsewhere()
    {
        foreach (var (path, text) in site.Texts(".css").Concat(site.Texts(".js")))
            Assert.DoesNotMatch(path.EndsWith(".css", StringComparison.Ordinal) ? @"@import|url\(\s*['""]?(https?:)?//" : @"\beval\(|new Function\(|document\.write|innerHTML|outerHTML|insertAdjacentHTML|import\(\s*['""]https?:|fetch\(\s*['""]https?:", text);
    }

    [Fact]
    public void Links_that_leave_the_site_do_not_hand_over_the_window() => AllPages((path, page) =>
    {
        foreach (var link in page.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>())
            if (IsElsewhere(link.GetAttribute("href")!))
                Assert.True(link.RelationList.Contains("noopener"), $"{path}: {link.OuterHtml}");
            else Assert.False(link.HasAttribute("target"), $"{path}: {link.OuterHtml}");
    });

    [Fact]
    public void Nothing_tells_on_which_machine_the_site_was_made()
    {
        string[] told =
        [
            Repository.Root, AppContext.BaseDirectory, Path.GetTempPath().TrimEnd(Path.DirectorySeparatorChar) + "/", Environment.CurrentDirectory,
            .. new[] { Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Environment.MachineName, Environment.UserName, Environment.OSVersion.VersionString }.Where(word => word.Length > 5),
        ];
        foreach (var (path, bytes) in site.Files)
        {
            var text = Encoding.UTF8.GetString(bytes);
            foreach (var word in told) Assert.False(text.Contains(word, StringComparison.Ordinal), $"{path} holds {word}");
        }
    }

    /// <summary>A time of day is either a calendar's or feed's way to write a day, or it came from a clock.</summary>
    [Fact]
    public void No_time_of_day_stands_in_any_file_but_midnight()
    {
        foreach (var (path, text) in new[] { ".html", ".md", ".json", ".xml", ".txt", ".ics" }.SelectMany(site.Texts))
            foreach (Match time in TimeOfDay().Matches(text)) Assert.True(time.Value is ['T', '0', '0', .., '0', '0', 'Z'] or "T00:00:00+00:00", $"{path} holds {time.Value}");
    }

    [Fact]
    public void Hosts_send_the_policy_of_the_pages()
    {
        using var small = TestSite.Small().With("content/site.yml", "name: Small\nbase_url: https://example.org/\ndescription: One model.\nhosts: [netlify, cloudflare, vercel, nginx]\n");
        Assert.Empty(small.Problems());

        foreach (var name in (string[])["_headers", "vercel.json", "nginx/site.conf"])
        {
            var text = small.Output(name);
            Assert.Contains(Policy, text, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", text, StringComparison.Ordinal);
            Assert.Contains("nosniff", text, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", text, StringComparison.Ordinal);
        }
    }

    private static bool IsElsewhere(string address) =>
        (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal)) && !address.StartsWith(BuiltCatalog.BaseUrl.AbsoluteUri, StringComparison.Ordinal);

    private void AllPages(Action<string, IHtmlDocument> check)
    {
        var parser = new HtmlParser();
        foreach (var (path, text) in site.Texts(".html")) check(path, parser.ParseDocument(text));
    }

    [GeneratedRegex(@"T\d\d:?\d\d:?\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")]
    private static partial Regex TimeOfDay();
}
