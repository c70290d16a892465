using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Checking;

/// <summary>Each fault alone is found, at its place, and nothing else is.</summary>
public sealed class PlantedFaultTests(CheckedFolder site) : IClassFixture<CheckedFolder>
{
    private const string Page = "models/acme/one/index.html";
    private const string Twin = "models/acme/one.md";
    private const string Json = "models/acme/one.json";
    private const string Own = "https://example.org/catalog/models/acme/one/";

    private static readonly Dictionary<string, Fault> _faults = new(StringComparer.Ordinal)
    {
        // Links
        ["a link to a page that is not there"] = InPage("<p>See <a href=\"/catalog/models/acme/onee/\">it</a>.</p>", "LeadsNowhere {here}"),
        ["a link without the final slash"] = InPage("<p>See <a href=\"/catalog/models/acme/two\">it</a>.</p>", "LeadsNowhere {here}"),
        ["a relative link to nothing"] = InPage("<p>See <a href=\"../three/\">it</a>.</p>", "LeadsNowhere {here}"),
        ["a link that forgets the base path"] = InPage("<p>See <a href=\"/models/acme/two/\">it</a>.</p>", "LeavesBasePath {here}"),
        ["a link that is no address"] = InPage("<p>See <a href=\"http://\">it</a>.</p>", "NoAddress {here}"),
        ["an anchor that is not on the page"] = InPage("<p>See <a href=\"#prices\">it</a>.</p>", "NoSuchAnchor {here}"),
        ["an anchor that is not on another page"] = InPage("<p>See <a href=\"/catalog/models/acme/two/#prcing\">it</a>.</p>", "NoSuchAnchor {here}"),
        ["an image that is not there"] = InPage("<p><img src=\"/catalog/assets/none.png\" alt=\"None\"></p>", "LeadsNowhere {here}"),
        ["a link in a twin to nothing"] = InTwin("See [it](https://example.org/catalog/models/acme/three.md).\n", "LeadsNowhere {here}"),
        ["a relative link in a twin"] = InTwin("See [it](two.md).\n", "RelativeLinkInTwin {here}"),
        ["a link in a twin to HTML"] = InTwin("See [it](https://example.org/catalog/models/acme/two/).\n", "NotForAgents {here}"),
        ["an address in JSON that leads nowhere"] = new(Json, "\"urls\":{", "\"urls\":{\"feed\":\"https://example.org/catalog/changes/none.xml\",", "LeadsNowhere {here}"),
        ["a redirect to nothing"] = new("models/acme/uno/index.html", "url=/catalog/models/acme/one/", "url=/catalog/models/acme/on/", "LeadsNowhere {here}"),
        ["a redirect whose canonical address is another page's"] = new("models/acme/uno/index.html", Own, "https://example.org/catalog/models/acme/two/", "WrongCanonical {here}"),
        ["a rule of the host that leads nowhere"] = new("_redirects", null, "/old/* /catalog/models/:splat 301\n/older /catalog/none/ 301\n", "FileNotOurs _redirects", "LeadsNowhere _redirects:2"),

        // HTML
        ["a tag that is not closed"] = InPage("<p>One.</div>", "MalformedHtml {here}"),
        ["two elements with one id"] = InPage("<p id=\"pricing\">Again.</p>", "DuplicateId {here}"),
        ["an image without words"] = InPage("<p><img src=\"/catalog/assets/favicon.svg\"></p>", "ImageWithoutText {here}"),
        ["a drawing without words"] = InPage("<p><svg viewBox=\"0 0 1 1\"></svg></p>", "ImageWithoutText {here}"),
        ["a table without headers"] = InPage("<table><tr><td>a</td></tr></table>", "TableWithoutHeaders {here}"),
        ["a link without text"] = InPage("<p><a href=\"/catalog/\"></a></p>", "EmptyText {here}"),
        ["a script in the page"] = InPage("<script>alert(1)</script>", "InlineCode {here}"),
        ["a style in the page"] = InPage("<style>p { color: red }</style>", "InlineCode {here}"),
        ["a style attribute"] = InPage("<p style=\"color: red\">Red.</p>", "InlineCode {here}"),
        ["a handler"] = InPage("<p onclick=\"alert(1)\">Click.</p>", "InlineCode {here}"),
        ["a javascript address"] = InPage("<p><a href=\"javascript:alert(1)\">Click.</a></p>", "InlineCode {here}"),
        ["a script of another site"] = InPage("<script src=\"https://cdn.example/x.js\"></script>", "ThirdPartyRequest {here}"),
        ["a font of another site"] = new("assets/extra.css", null, "@import url(\"https://fonts.example/inter.css\");\n", "FileNotOurs assets/extra.css", "ThirdPartyRequest assets/extra.css:1"),
        ["a policy that allows what is unsafe"] = new(Page, "style-src 'self'", "style-src 'self' 'unsafe-inline'", "WeakPolicy {here}"),
        ["a policy behind what it governs"] = new(Page, "<meta http-equiv", "<link rel=\"stylesheet\" href=\"/catalog/assets/site.css\"><meta http-equiv", "LeadsNowhere {here}", "WeakPolicy {here}"),

        // Heads
        ["no title"] = new(Page, "<title>Model One by Acme: prices, limits, capabilities | Small</title>", "<title></title>", $"PageLacks {Page}"),
        ["no language"] = new(Page, "<html lang=\"en\">", "<html>", $"PageLacks {Page}"),
        ["no description"] = new(Page, "<meta name=\"description\"", "<meta name=\"summary\"", $"PageLacks {Page}"),
        ["an empty description"] = new("authors/index.html", "<meta name=\"description\" content=\"", "<meta name=\"description\" content=\"\" data-was=\"", "BadDescription {here}"),
        ["no heading"] = new(Page, "<h1>Model One</h1>", "<p>Model One</p>", $"PageLacks {Page}"),
        ["two headings of the first level"] = InPage("<h1>Again</h1>", "SecondMainHeading {here}"),
        ["no canonical address"] = new(Page, "<link rel=\"canonical\"", "<link rel=\"help\"", $"PageLacks {Page}"),
        ["a canonical address that is another page's"] = new(Page, $"<link rel=\"canonical\" href=\"{Own}\">", "<link rel=\"canonical\" href=\"https://example.org/catalog/\">", "WrongCanonical {here}"),
        ["a page that does not name its twin"] = new(Page, "<link rel=\"alternate\" type=\"text/markdown\"", "<link rel=\"help\"", $"NoAlternate {Page}", $"TwinWithoutPage {Twin}"),
        ["a page that names another page's twin"] = new(Page, "type=\"text/markdown\" href=\"https://example.org/catalog/models/acme/one.md\"", "type=\"text/markdown\" href=\"https://example.org/catalog/authors/acme.md\"", "TwinOfAnotherPage {here}", "TwinWithoutPage models/acme/one.md"),
        ["a page that does not name its JSON"] = new(Page, "<link rel=\"alternate\" type=\"application/json\"", "<link rel=\"help\"", $"NoAlternate {Page}"),
        ["a page that names no index"] = new(Page, "<link rel=\"describedby\"", "<link rel=\"help\"", $"NoIndexNamed {Page}"),
        ["a page whose index is none"] = new(Page, "href=\"https://example.org/catalog/models/acme/one/llms.txt\"", "href=\"https://example.org/catalog/robots.txt\"", "NotAnIndex {here}"),
        ["structured data that is no JSON"] = new(Page, "{\"@context\":", "{@context:", "BrokenStructuredData {here}"),
        ["structured data without what it needs"] = new(Page, "\"applicationCategory\":", "\"category\":", "StructuredDataLacks {here}"),
        ["an offer without a currency"] = new(Page, "\"priceCurrency\":\"USD\",\"priceSpecification\"", "\"currency\":\"USD\",\"priceSpecification\"", "StructuredDataLacks {here}"),

        // Texts
        ["a value that is none in the page"] = InPage("<p>It costs $NaN.</p>", "UnfilledText {here}"),
        ["a placeholder in the page"] = InPage("<p>Made by {{ author.name }}.</p>", "UnfilledText {here}"),
        ["a null in a table of the twin"] = new(Twin, "| Max input | — |", "| Max input | null |", "UnfilledText {here}"),
        ["an undefined in JSON"] = new(Json, "\"kind\":\"chat\"", "\"kind\":\"undefined\"", "UnfilledText {here}"),
        ["mojibake in the page"] = InPage("<p>Ã©tÃ©</p>", "Mojibake {here}"),
        ["mojibake in the twin"] = InTwin("Itâ€™s fine.\n", "Mojibake {here}"),
        ["bytes of another encoding"] = InTwin("\uFFFD\n", "Mojibake {here}"),

        // Twins
        ["a twin whose canonical address is its own"] = new(Twin, $"canonical: {Own}", "canonical: https://example.org/catalog/models/acme/one.md", "WrongInTwin {here}"),
        ["a twin that names another file as itself"] = new(Twin, "markdown_url: https://example.org/catalog/models/acme/one.md", "markdown_url: https://example.org/catalog/models/acme/two.md", "WrongInTwin {here}"),
        ["a twin without its type"] = new(Twin, "type: model\n", "", "TwinLacks models/acme/one.md:1"),
        ["a twin that does not name the JSON"] = new(Twin, "json_url: https://example.org/catalog/models/acme/one.json\n", "", "TwinLacks models/acme/one.md:1"),
        ["a twin with a date that is none"] = new(Twin, "verified: \"2026-05-08\"", "verified: \"last week\"", "WrongInTwin {here}"),
        ["a twin without front matter"] = new(Twin, "---\n", "", "NoFrontMatter {here}"),
        ["front matter that is no YAML"] = new(Twin, "title: \"Model One\"", "title: \"Model\" One\"", "InvalidYaml {here}"),
        ["a twin without its heading"] = new(Twin, "# Model One\n", "Model One\n", "TwinBegins {here}"),
        ["a twin without its index"] = new(Twin, "> Index: ", "> See: ", "TwinBegins {here}"),
        ["a twin whose index is none"] = new(Twin, "> Index: https://example.org/catalog/models/acme/one/llms.txt", "> Index: https://example.org/catalog/models/acme/one.json", "NotAnIndex {here}"),
        ["a twin with a second heading"] = InTwin("# Again\n", "SecondMainHeading {here}"),
        ["a twin with an image"] = InTwin("![It](https://example.org/catalog/assets/favicon.svg)\n", "ImageInTwin {here}"),
        ["a twin with HTML"] = InTwin("One<br>two.\n", "MarkupInTwin {here}"),
        ["a twin with a fence of no language"] = InTwin("```\nx\n```\n", "FenceWithoutLanguage {here}"),
        ["a twin with a fence that never ends"] = InTwin("```text\nx\n", "UnclosedFence {here}"),
        ["a twin with an uneven table"] = new(Twin, "| Max input | — |", "| Max input | — | — |", "UnevenTable {here}"),
        ["a twin that is too long"] = InTwin(string.Concat(Enumerable.Repeat("All work and no play.\n", 1_000)), $"TwinTooLong {Twin}"),
        ["a twin with the line ends of Windows"] = new(Twin, "# Model One\n", "# Model One\r\n", $"BadLineEnds {Twin}"),
        ["a twin that no page names"] = new("models/acme/three.md", null, "# Three\n", "FileNotOurs models/acme/three.md", "TwinWithoutPage models/acme/three.md"),

        // The three forms
        ["a price that only the twin has"] = new(Twin, "| $1.50 | $12.00 |", "| $1.55 | $12.00 |", "NotInPage {here}", "NotInTwin {models/acme/one/index.html#<span>$1.50</span>}"),
        ["a price that stands in another row of the twin"] = new(Twin, "| $1.50 | $12.00 |", "| $1.25 | $12.00 |", "NotInTwin {models/acme/one/index.html#<span>$1.50</span>}"),
        ["a limit that only the page has"] = new(Page, "<dd><span title=\"8.19K\">8,192</span> <small>tokens</small>", "<dd><span>8,193</span> <small>tokens</small>", "NotInJson {here}", "NotInTwin {here}"),
        ["a date that only the page has"] = new(Page, "Verified 2026-05-08", "Verified 2026-05-09", "NotInJson {here}", "NotInPage {models/acme/one.md#2026-05-08 answered}", "NotInTwin {here}"),
        ["an id that only the page has"] = new(Page, "<code>acme/one-20260304</code>", "<code>acme/one-20260305</code>", "NotInTwin {here}"),
        ["an id that only the twin has"] = new(Twin, "send: `one` (Edge)", "send: `uno` (Edge)", "NotInPage {here}"),
        ["a score that only the twin has"] = new(Twin, "| Quiz | 63.8 |", "| Quiz | 68.3 |", "NotInPage {here}", "NotInTwin {models/acme/one/index.html#63.8}"),
        ["a price that only the JSON has"] = new(Json, "\"input\":1.50", "\"input\":1.55", "NotInPage {here}"),
        ["a price that the JSON has from another offering"] = new(Json, "\"cost\":{\"input\":1.50", "\"cost\":{\"input\":1.25", "NotInPage {here}"),
        ["an id that only the JSON has"] = new(Json, "\"model_id\":\"one\"", "\"model_id\":\"1\"", "NotInPage {here}"),
        ["a limit that only the JSON has"] = new(Json, "\"limits\":{\"context\":64000", "\"limits\":{\"context\":640000", "NotInPage {here}"),
        ["a JSON twin of another page"] = new(Json, $"\"html\":\"{Own}\"", "\"html\":\"https://example.org/catalog/models/acme/two/\"", "WrongInJson {here}"),
        ["a JSON twin that does not name its page"] = new(Json, "\"html\":", "\"page\":", $"JsonLacks {Json}"),
        ["JSON that does not parse"] = new(Json, "\"kind\":", "\"kind\"", "BrokenJson {here}"),

        // Indexes
        ["an index without its quotation"] = new("llms.txt", "> Two models.\n\n", "", "LlmsForm llms.txt:3"),
        ["an index with text among its links"] = new("llms.txt", "- [Home](", "Look here:\n\n- [Home](", "LlmsForm {here}"),
        ["an index with a link that is none"] = new("llms.txt", "(https://example.org/catalog/models.md): every model", "(/catalog/models.md): every model", "LlmsForm {here}", "NotInItsIndex models.md"),
        ["an index with a link to nothing"] = new("llms.txt", "models/acme/one.md", "models/acme/won.md", "LeadsNowhere {here}"),
        ["an index that lists an address twice"] = new("llms.txt", "/providers.md)", "/models.md)", "ListedTwice {llms.txt#- [Providers](https://example.org/catalog/models.md)}", "NotInItsIndex providers.md"),
        ["an index that is too long"] = new("llms.txt", "): every model\n", $"): {new string('x', 50_000)}\n", "IndexTooLong llms.txt"),
        ["an index with too many links"] = new("llms.txt", null, "\n## More\n\n" + string.Concat(Enumerable.Range(0, 451).Select(i => $"- [{i}](https://elsewhere.example/{i}.md): x\n")), "TooManyLinks llms.txt"),
        ["an index that does not list a twin that names it"] = new("models/acme/one/llms.txt", "- [Model One](https://example.org/catalog/models/acme/one.md)", "- [Model One](https://example.org/catalog/authors/acme.json)", $"NotInItsIndex {Twin}"),

        // The site as a whole
        ["no sitemap"] = new("sitemap.xml", null, null, "FileMissing sitemap.xml", "NoSitemap sitemap.xml"),
        ["a sitemap that is no XML"] = new("sitemap.xml", "</urlset>", "</urls>", "BrokenXml {here}"),
        ["a sitemap that leaves a page out"] = new("sitemap.xml", $"<url><loc>{Own}</loc><lastmod>2026-05-08</lastmod></url>\n", "", $"NotInSitemap {Page}"),
        ["a sitemap with a page that asks not to be listed"] = new("sitemap.xml", "</urlset>", "<url><loc>https://example.org/catalog/models/acme/two/</loc></url></urlset>", "NotForSitemap {here}"),
        ["a sitemap with a page that is not there"] = new("sitemap.xml", "</urlset>", "<url><loc>https://example.org/catalog/models/acme/three/</loc></url></urlset>", "NotForSitemap {here}"),
        ["a sitemap with a page twice"] = new("sitemap.xml", "</urlset>", $"<url><loc>{Own}</loc></url></urlset>", "ListedTwice {here}"),
        ["a robots.txt without the sitemap"] = new("robots.txt", "Sitemap:", "# Sitemap:", "SitemapNotNamed robots.txt"),
        ["a feed that is no XML"] = new("news/feed.xml", null, "<feed><entry></feed>\n", "BrokenXml news/feed.xml:1", "FileNotOurs news/feed.xml"),
        ["a feed that leads nowhere"] = new("news/feed.xml", null, "<feed>\n<link href=\"https://example.org/catalog/none/\"/>\n</feed>\n", "FileNotOurs news/feed.xml", "LeadsNowhere news/feed.xml:2"),
        ["an export without an ending that is no JSON"] = new("api/v1/others", null, "{\"data\": [}\n", "BrokenJson api/v1/others:1", "FileNotOurs api/v1/others"),
        ["a file that is gone"] = new("models/acme/uno/index.html", null, null, "FileMissing models/acme/uno/index.html"),
        ["a file that is not ours"] = new("notes.doc", null, "Private.", "FileNotOurs notes.doc"),
        ["a build that was killed"] = new(".sitegen", "sitegen output, finished", "sitegen output, unfinished", "UnfinishedSite .sitegen"),
        ["a folder without a first page"] = new("index.html", null, null, "NoSite index.html"),
    };

    public static TheoryData<string> Names { get; } = [.. _faults.Keys];

    /// <summary>The problems that the faults show.</summary>
    public static IEnumerable<string> Codes => _faults.Values.SelectMany(fault => fault.Expected).Select(problem => problem.Split(' ')[0]);

    [Theory, MemberData(nameof(Names))]
    public void Each_is_found_at_its_place_and_nothing_else_is(string name)
    {
        using var copy = new TemporaryFolder();
        FileTree.Copy(site.Output, copy.Path, files => files);
        var expected = _faults[name].Plant(copy.Path);

        Assert.Equal(expected, CheckedFolder.Check(copy.Path, out _).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_that_no_other_links_to_is_an_orphan()
    {
        using var copy = new TemporaryFolder();
        FileTree.Copy(site.Output, copy.Path, files => files);
        foreach (var file in Directory.GetFiles(copy.Path, "*.html", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).Replace("href=\"/catalog/providers/edge/\"", "href=\"/catalog/providers/\"", StringComparison.Ordinal));

        Assert.Equal(["Orphan providers/edge/index.html"], CheckedFolder.Check(copy.Path, out _));
    }

    private static Fault InPage(string html, params string[] expected) => new(Page, "</main>", html + "</main>", expected);

    private static Fault InTwin(string markdown, params string[] expected) => new(Twin, null, markdown, expected);
}
