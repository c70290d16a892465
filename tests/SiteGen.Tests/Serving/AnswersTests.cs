using SiteGen.Pages.Hosts;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Serving;

public sealed class AnswersTests : IDisposable
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private const string Page = "/models/acme/one/";

    private readonly TestSite _site = TestSite.Small().WithModel("two", "aliases: [acme/former]").With("content/logos/a.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")).With("content/authors/acme.md", "---\nname: Acme\nlogo: logos/a.png\n---\n");
    private readonly RunningServer _server;

    public AnswersTests() => _server = new RunningServer(_site.Folders);

    public void Dispose()
    {
        _server.Dispose();
        _site.Dispose();
    }

    [Theory]
    [InlineData("*/*", "html")]
    [InlineData("", "html")]
    [InlineData(Browser, "html")]
    [InlineData("text/markdown", "markdown")]
    [InlineData("text/markdown, text/html, */*", "markdown")]
    [InlineData("TEXT/MARKDOWN ; q=1", "markdown")]
    [InlineData("text/html;q=0.5,text/markdown;q=0.9", "markdown")]
    [InlineData("text/html, text/markdown;q=0.5", "html")]
    [InlineData("text/html, text/markdown;q=0", "html")]
    [InlineData("text/markdown;q=0", "html")]
    [InlineData("application/xhtml+xml, text/markdown;q=0.9", "html")]
    [InlineData("text/*", "html")]
    public async Task A_page_or_its_twin_as_was_asked(string accept, string form)
    {
        var answer = await _server.GetAsync(Page, accept);

        Assert.Equal((200, $"text/{form}; charset=utf-8", "Accept"), (answer.Status, answer.Type, answer["Vary"]));
        Assert.Equal(form == "markdown" ? "noindex" : null, answer["X-Robots-Tag"]);
        Assert.Equal(form == "markdown" ? $"<{Page}>; rel=\"canonical\", </llms.txt>; rel=\"describedby\"; type=\"text/plain\"" : "</models/acme/one.md>; rel=\"alternate\"; type=\"text/markdown\", </llms.txt>; rel=\"describedby\"; type=\"text/plain\"", answer["Link"]);
        if (form == "markdown") Assert.Equal(await _server.TextAsync("/models/acme/one.md"), answer.Text);
    }

    [Theory]
    [InlineData("/llms.txt", "text/plain; charset=utf-8")]
    [InlineData("/models/acme/one.json", "application/json; charset=utf-8")]
    [InlineData("/models/acme/one.md", "text/markdown; charset=utf-8")]
    [InlineData("/api/v1/models", "application/json; charset=utf-8")]
    [InlineData("/catalog.json", "application/json; charset=utf-8")]
    [InlineData("/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/changes/feed.xml", "application/xml; charset=utf-8")]
    [InlineData("/logos/a.png", "image/png")]
    [InlineData("/assets/favicon.svg", "image/svg+xml; charset=utf-8")]
    public async Task Files_have_the_types_that_hosts_are_told(string path, string type) => Assert.Equal((200, type), ((await _server.GetAsync(path)).Status, (await _server.GetAsync(path)).Type));

    [Fact]
    public async Task Every_header_that_host_files_promise_is_sent_but_what_lets_other_sites_read()
    {
        var rules = (await _server.UntilAsync(state => state.Site is not null)).Site!.Rules;
        var home = await _server.TextAsync("/");
        string[] paths = ["/", Page, "/models/acme/one.md", "/models/acme/one.json", "/llms.txt", "/api/v1/models", .. Named(home, "/assets/site."), .. Named(home, "/assets/modules/")];

        Assert.All(paths, path =>
        {
            var answer = _server.GetAsync(path).GetAwaiter().GetResult();
            foreach (var header in rules.Headers.Where(rule => rule.Covers(path)).SelectMany(rule => rule.Headers)) Assert.Equal(header.Name == HostRules.ReadableByAll ? null : header.Value, answer[header.Name]);
        });
        Assert.Contains(paths, path => path.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(rules.Headers, rule => rule.Headers.Any(header => header.Name == "Cache-Control"));
        Assert.Equal("public, max-age=0, must-revalidate", (await _server.GetAsync(Page))["Cache-Control"]);
        Assert.Null((await _server.GetAsync(Page))["Server"]);
    }

    [Fact]
    public async Task Former_addresses_and_pages_without_their_slash_are_redirects()
    {
        Assert.Equal((301, "/models/acme/two/"), await Location("/models/acme/former/"));
        Assert.Equal((301, "/authors/acme/"), await Location("/models/acme/"));
        Assert.Equal((301, "/models/acme/one/?a=b"), await Location("/models/acme/one?a=b"));
        Assert.Equal((301, "/models/acme/former/"), await Location("/models/acme/former"));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_with_the_page_that_says_so()
    {
        foreach (var path in (string[])["/nothing/", "/nothing", "/models/acme/three/", "/content/site.yml", "/models", "/models/acme/one/index.md"])
        {
            var answer = await _server.GetAsync(path, "text/markdown");
            if (path == "/models") continue;
            Assert.Equal((404, "text/html; charset=utf-8", "DENY"), (answer.Status, answer.Type, answer["X-Frame-Options"]));
            Assert.Equal(await _server.TextAsync("/404.html"), answer.Text);
        }
    }

    [Fact]
    public async Task A_head_has_the_headers_and_the_length_but_no_body()
    {
        var (get, head) = (await _server.GetAsync(Page), await _server.GetAsync(Page, method: HttpMethod.Head));

        Assert.Equal((200, get.Type, get["ETag"], get["Content-Length"]), (head.Status, head.Type, head["ETag"], head["Content-Length"]));
        Assert.Empty(head.Bytes);
        Assert.NotEmpty(get.Bytes);
    }

    [Fact]
    public async Task Who_has_a_file_already_does_not_get_it_again()
    {
        var tag = (await _server.GetAsync(Page))["ETag"]!;

        foreach (var known in (string[])[tag, $"W/{tag}", $"\"x\", {tag}", "*"])
        {
            var answer = await _server.GetAsync(Page, headers: ("If-None-Match", known));
            Assert.Equal((304, tag, "Accept"), (answer.Status, answer["ETag"], answer["Vary"]));
            Assert.Empty(answer.Bytes);
        }

        Assert.Equal(200, (await _server.GetAsync(Page, headers: ("If-None-Match", "\"x\""))).Status);
        Assert.NotEqual(tag, (await _server.GetAsync(Page, "text/markdown"))["ETag"]);
        Assert.NotEqual(tag, (await _server.GetAsync(Page, Browser))["ETag"]);
    }

    [Fact]
    public async Task Only_a_page_that_a_browser_opens_gets_the_script_and_it_is_no_other_change()
    {
        var (plain, opened) = (await _server.TextAsync(Page), await _server.TextAsync(Page, Browser));
        var script = $"<script src=\"/_sitegen/live.js\" data-version=\"{_server.State.Version}\" defer></script>\n</head>";

        Assert.Equal(plain.Replace("</head>", script, StringComparison.Ordinal), opened);
        Assert.NotEqual(plain, opened);
        Assert.Equal("text/javascript; charset=utf-8", (await _server.GetAsync("/_sitegen/live.js")).Type);
        Assert.Equal("text/css; charset=utf-8", (await _server.GetAsync("/_sitegen/live.css")).Type);
        Assert.Equal(404, (await _server.GetAsync("/_sitegen/")).Status);
    }

    [Fact]
    public async Task Below_a_path_everything_is_and_the_root_leads_there()
    {
        using var site = TestSite.Small().With("content/site.yml", "name: Small\nbase_url: https://example.org/a/b/\ndescription: One model.\n");
        using var server = new RunningServer(site.Folders);

        Assert.Equal("/a/b/", (await server.GetAsync("/"))["Location"]);
        Assert.Equal("/a/b/", (await server.GetAsync("/a/b"))["Location"]);
        Assert.Equal("/a/b/models/acme/one/", (await server.GetAsync("/a/b/models/acme/one"))["Location"]);
        Assert.Contains("href=\"/a/b/assets/site.", await server.TextAsync("/a/b/"), StringComparison.Ordinal);
        Assert.StartsWith("</a/b/models/acme/one.md>; rel=\"alternate\"", (await server.GetAsync("/a/b/models/acme/one/"))["Link"], StringComparison.Ordinal);
        Assert.Equal(404, (await server.GetAsync("/models/acme/one/")).Status);
        Assert.Equal(404, (await server.GetAsync("/a/bc/")).Status);
    }

    [Theory]
    [InlineData("text/html;q=0.5, text/markdown;q=0.4999", false)]
    [InlineData("text/markdown;q=abc", false)]
    [InlineData("text/markdown;charset=utf-8;q=0.3, */*;q=1", true)]
    [InlineData(null, false)]
    public void Qualities_are_weighed(string? accept, bool markdown) => Assert.Equal(markdown, Negotiation.WantsMarkdown(accept));

    private async Task<(int, string?)> Location(string path)
    {
        var answer = await _server.GetAsync(path);
        return (answer.Status, answer["Location"]);
    }

    private static IEnumerable<string> Named(string html, string beginning) =>
        html.Split('"').Where(part => part.StartsWith(beginning, StringComparison.Ordinal)).Distinct();
}
