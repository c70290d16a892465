using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Pages.Hosts;

namespace SiteGen.Tests.Pages.Hosts;

public sealed partial class HostFilesTests
{
    private static readonly SiteHost[] _all = [SiteHost.Netlify, SiteHost.Cloudflare, SiteHost.Vercel, SiteHost.GitHub, SiteHost.Nginx];

    [Fact]
    public void Each_host_gets_its_own_files_and_none_but_those()
    {
        Assert.Empty(Files([]).Keys);
        Assert.Equal(["_headers", "_redirects", "edge-functions/markdown.js"], Files([SiteHost.Netlify]).Keys);
        Assert.Equal([".assetsignore", "_headers", "_redirects", "_routes.json", "_worker.js"], Files([SiteHost.Cloudflare]).Keys);
        Assert.Equal(["vercel.json"], Files([SiteHost.Vercel]).Keys);
        Assert.Equal([".nojekyll"], Files([SiteHost.GitHub]).Keys);
        Assert.Equal(["nginx/http.conf", "nginx/site.conf"], Files([SiteHost.Nginx]).Keys);
    }

    [Fact]
    public void Types_cross_origin_reading_and_caching_are_told_once_a_header()
    {
        var headers = Files(_all)["_headers"];

        Assert.Contains("/*.md\n  Content-Type: text/markdown; charset=utf-8\n  X-Robots-Tag: noindex\n  Access-Control-Allow-Origin: *\n", headers, StringComparison.Ordinal);
        Assert.Contains("/*.txt\n  Content-Type: text/plain; charset=utf-8\n", headers, StringComparison.Ordinal);
        Assert.Contains("/assets/site.*\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal);
        Assert.Contains("/assets/modules/*\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(headers, "Cache-Control:")); // of paths that no file shares: Cloudflare would join two values
        Assert.Single(Regex.Matches(headers, "Vary: Accept"));
    }

    [Fact]
    public void The_policy_is_that_of_the_pages_and_forbids_frames()
    {
        var onPage = Policy().Match(BuiltSite.Everything["index.html"]).Groups[1].Value.Replace("&#39;", "'", StringComparison.Ordinal);

        Assert.Equal(HostRules.ContentSecurityPolicy, $"{onPage}; frame-ancestors 'none'");
        Assert.DoesNotContain("unsafe", HostRules.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public void Former_addresses_are_redirects_that_Netlify_alone_is_told_to_prefer_to_pages()
    {
        Assert.Contains("/models/google/gemini-flash-2.5/ /models/google/gemini-2.5-flash/ 301\n", Files(_all)["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/models/google/ /authors/google/ 301\n", Files([SiteHost.Cloudflare])["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/models/google/ /authors/google/ 301!\n", Files([SiteHost.Netlify])["_redirects"], StringComparison.Ordinal);
    }

    [Fact]
    public void On_Cloudflare_alone_every_page_names_its_twin() =>
        Assert.EndsWith("/*/\n  Link: </:splat.md>; rel=\"alternate\"; type=\"text/markdown\"\n", Files([SiteHost.Cloudflare])["_headers"], StringComparison.Ordinal);

    [Fact]
    public void Hosts_limits_are_kept_and_what_is_left_to_pages_is_counted()
    {
        var redirects = Enumerable.Range(0, 2_500).Select(i => new RedirectRule($"/models/google/old{i}/", "/models/google/new/")).ToList();
        var rules = Rules("https://models.example.org/", redirects);
        var (file, headers) = (RedirectFile.Write(rules, forNetlifyOnly: false).TrimEnd('\n').Split('\n'), HeaderFile.Write(rules, forCloudflareOnly: true).Split('\n'));

        Assert.Equal((2_001, "# 500 more are pages that lead on by themselves."), (file.Length, file[^1]));
        Assert.True(headers.Count(line => line.StartsWith('/')) <= 100);
        Assert.True(headers.Max(line => line.Length) <= 2_000);
        Assert.True(JsonDocument.Parse(VercelFile.Write(rules)).RootElement.GetProperty("routes").GetArrayLength() < 2_000);
    }

    [Fact]
    public void A_base_path_comes_before_every_path()
    {
        var files = Files(_all, "https://models.example.org/catalog/");

        Assert.All(files["_headers"].Split('\n').Where(line => line.Length > 0 && line[0] != ' '), line => Assert.StartsWith("/catalog/", line, StringComparison.Ordinal));
        Assert.All(files["_redirects"].TrimEnd('\n').Split('\n'), line => Assert.Matches("^/catalog/\\S+ /catalog/\\S+ 301$", line));
        Assert.All(Regex.Matches(files["nginx/site.conf"], "(?:location =?|return 301|error_page 404) \"?([^\" ]+)").Select(match => match.Groups[1].Value), path => Assert.StartsWith("/catalog/", path, StringComparison.Ordinal));
        Assert.Contains("const base = \"/catalog\";", files["_worker.js"], StringComparison.Ordinal);
        Assert.Contains("\"dest\": \"/catalog/404.html\"", files["vercel.json"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://models.example.org/a;b{c}\"d'$e*f:g%0A/h/")]
    [InlineData("https://models.example.org/%22;%20return%20200%20x;/")]
    [InlineData("https://models.example.org/(a)[b]^c|d\\e/")]
    public void No_base_path_can_end_a_line_or_begin_a_rule(string address)
    {
        var files = Files(_all, address);
        var seen = 0;

        foreach (var (path, text) in files.Where(file => !file.Key.EndsWith(".js", StringComparison.Ordinal)))
            foreach (var place in new[] { "/models/google/", "/llms.txt" })
                foreach (Match found in Regex.Matches(text, $"(?<=[\\s\"^<(])(/[^\\s]*?){Regex.Escape(place)}"))
                {
                    seen++;
                    Assert.Matches("^/[A-Za-z0-9/._~%\\\\-]*$", found.Groups[1].Value);
                }

        Assert.True(seen >= 6, $"{seen}");
        Assert.Equal(Files(_all)["_headers"].Split('\n').Length, files["_headers"].Split('\n').Length);
        Assert.Equal(Files(_all)["nginx/site.conf"].Split('\n').Length, files["nginx/site.conf"].Split('\n').Length);
    }

    [Fact]
    public void Vercel_negotiates_before_it_looks_for_files_and_answers_404_last()
    {
        using var json = JsonDocument.Parse(Files(_all)["vercel.json"]);
        var routes = json.RootElement.GetProperty("routes").EnumerateArray().ToList();
        var files = routes.FindIndex(route => route.TryGetProperty("handle", out _));

        Assert.Equal(routes.Count - 2, files);
        Assert.Equal(404, routes[^1].GetProperty("status").GetInt32());
        Assert.Equal([files - 2, files - 1], routes.Select((route, at) => (route, at)).Where(each => each.route.TryGetProperty("has", out _)).Select(each => each.at));
        var accept = new Regex($"^{routes[files - 1].GetProperty("has")[0].GetProperty("value").GetString()}$");
        Assert.Matches(accept, "text/markdown, text/html, */*");
        Assert.DoesNotMatch(accept, "text/html, text/markdown;q=0");
        Assert.DoesNotMatch(accept, "text/html,application/xhtml+xml,*/*;q=0.8");
        Assert.Equal("/models/google/gemini-2.5-flash.md", Regex.Replace("/models/google/gemini-2.5-flash/", routes[files - 1].GetProperty("src").GetString()!, routes[files - 1].GetProperty("dest").GetString()!));
    }

    [ToolFact("node")]
    public void The_scripts_negotiate_as_HTTP_says()
    {
        foreach (var script in new[] { "_worker.js", "edge-functions/markdown.js" })
        {
            var start = new ProcessStartInfo("node", ["--input-type=module", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            using var node = Process.Start(start)!;
            node.StandardInput.Write(Files(_all, "https://models.example.org/catalog/")[script] + """
                const asked = ["text/markdown", "text/markdown, text/html, */*", "text/markdown;q=0", "text/html, text/markdown;q=0.5", "text/html;q=0.5,text/markdown;q=0.9", "*/*", "TEXT/MARKDOWN ; q=1", "", null];
                console.log(asked.map((accept) => (wantsMarkdown(accept) ? 1 : 0)).join(""));
                console.log(["/catalog/", "/catalog/models/google/gemini-2.5-flash/", "/catalog/llms.txt", "/elsewhere/", "/catalog"].map(twinOf).join(" "));
                """);
            node.StandardInput.Close();
            Assert.Equal("110010100\n/catalog/index.md /catalog/models/google/gemini-2.5-flash.md   \n", node.StandardOutput.ReadToEnd());
            Assert.Equal("", node.StandardError.ReadToEnd());
        }
    }

    private static SortedDictionary<string, string> Files(SiteHost[] hosts, string baseUrl = "https://models.example.org/")
    {
        var site = SampleCatalog.Site(baseUrl, PageChoice.Everything) with { Hosts = hosts };
        var built = BuiltSite.Of(SampleCatalog.Of(site, SampleCatalog.Flash));
        return new(built.Where(file => file.Key[0] is '_' or '.' || file.Key is "vercel.json" || file.Key.StartsWith("nginx/", StringComparison.Ordinal) || file.Key.StartsWith("edge-functions/", StringComparison.Ordinal))
            .ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static HostRules Rules(string baseUrl, IReadOnlyList<RedirectRule> redirects) =>
        HostRules.Of(SampleCatalog.Site(baseUrl), new Urls(new Uri(baseUrl)), redirects);

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"")]
    private static partial Regex Policy();
}
