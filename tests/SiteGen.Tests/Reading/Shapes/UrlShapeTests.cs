using SiteGen.Benchmarks;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Reading.Shapes;

namespace SiteGen.Tests.Reading.Shapes;

public sealed class UrlShapeTests
{
    private static readonly UrlShape _https = new("https", "http");

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://localhost:8080/v1")]
    [InlineData("HTTPS://EXAMPLE.ORG/")]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("https://[::1]/")]
    [InlineData("https://bücher.example/")]
    [InlineData("https://example.org/it's(here)")]
    public void A_complete_address_is_kept_as_written(string url) => Assert.Equal((url, null), Reads.As(_https, $"\"{url}\""));

    [Fact]
    public void What_is_accepted_at_a_glance_is_an_address_to_the_framework_too()
    {
        string[] pieces = ["a", "example", "org", ".", ".", "-", "1", "127.0.0.1", "xn--bcher-kva", "/", "/a", "?", "#", ":", ":80", "@", "%", "%41", "%zz", "~", "'", "(", "[", "]", "..", "//", "ü", "A", "com", "&", "=", new('a', 64), " "];
        var (dice, accepted) = (new Dice(7), 0);
        for (var i = 0; i < 50_000; i++)
        {
            var url = "https://" + (dice.Chance(50) ? "example.org" : "") + string.Concat(Enumerable.Range(0, 1 + dice.Roll(6)).Select(_ => dice.Pick<string>(pieces)));
            if (_https.TryReadText(new YamlScalar(url, true, new Place("x.md", 1, 1)), out _) is not null) continue;

            accepted++;
            Assert.True(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0, url);
        }

        Assert.InRange(accepted, 5_000, 45_000);
    }

    [Fact]
    public void Only_an_endpoint_may_hold_what_an_account_fills_in()
    {
        const string url = "https://${REGION}-api.example.org/v1/projects/${PROJECT_ID}";

        Assert.Equal((url, null), Reads.As(new UrlShape("https", "http") { MayHoldPlaceholders = true }, url));
        Assert.Equal("NotAUrl", Reads.As(_https, url).Code);
    }

    [Theory]
    [InlineData("example.org", "NotAUrl")]
    [InlineData("//example.org/", "NotAUrl")]
    [InlineData("/models/", "NotAUrl")]
    [InlineData("https:example.org", "NotAUrl")]
    [InlineData("https:/example.org", "NotAUrl")]
    [InlineData("https://", "NotAUrl")]
    [InlineData("https://user@example.org/", "UrlWithUser")]
    [InlineData("https://user:password@example.org/", "UrlWithUser")]
    [InlineData("https://exa mple.org/", "NotAUrl")]
    [InlineData("https://example.org/\\\\evil", "NotAUrl")]
    [InlineData("https://example.org/<script>", "NotAUrl")]
    [InlineData("https://example.org/`x`", "NotAUrl")]
    [InlineData("https://example.org/{id}", "NotAUrl")]
    [InlineData("https://${}.example.org/", "NotAUrl")]
    [InlineData("https://${a b}.example.org/", "NotAUrl")]
    [InlineData("https://${REGION.example.org/", "NotAUrl")]
    [InlineData("https://example.org/\\n", "NotAUrl")]
    [InlineData("javascript:alert(1)", "UnsafeUrl")]
    [InlineData("JaVaScRiPt:alert(1)", "UnsafeUrl")]
    [InlineData("java\\nscript:alert(1)", "NotAUrl")]
    [InlineData(" javascript:alert(1)", "NotAUrl")]
    [InlineData("data:text/plain;base64,eA==", "UnsafeUrl")]
    [InlineData("vbscript:x", "UnsafeUrl")]
    [InlineData("file:///etc/passwd", "UnsafeUrl")]
    [InlineData("ftp://example.org/", "UnsafeUrl")]
    [InlineData("mailto:a@example.org", "UnsafeUrl")]
    public void Anything_else_is_refused(string url, string code) => Assert.Equal(code, Reads.As(_https, $"\"{url}\"").Code);

    [Theory]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("mailto:nobody", "NotAUrl")]
    public void Mail_is_allowed_where_it_is_said(string url, string? code) => Assert.Equal(code, Reads.As(new UrlShape("https", "mailto"), url).Code);

    [Theory]
    [InlineData("/", null)]
    [InlineData("/models/", null)]
    [InlineData("/models/acme/one-1.5/", null)]
    [InlineData("https://example.org/", null)]
    [InlineData("//evil.example/", "NotAUrl")]
    [InlineData("/../", "NotAUrl")]
    [InlineData("/a b/", "NotAUrl")]
    [InlineData("models/", "NotAUrl")]
    [InlineData("\"javascript:alert(1)\"", "UnsafeUrl")]
    public void A_link_of_the_head_is_a_path_of_the_site_or_a_complete_address(string url, string? code) => Assert.Equal(code, Reads.As(new PathOrUrlShape(), url).Code);

    [Theory]
    [InlineData("logos/acme.svg", null)]
    [InlineData("acme.png", null)]
    [InlineData("../acme.svg", "NotAnAsset")]
    [InlineData("/logos/acme.svg", "NotAnAsset")]
    [InlineData("logos//acme.svg", "NotAnAsset")]
    [InlineData("logos\\acme.svg", "NotAnAsset")]
    [InlineData("logos/acme", "NotAnAsset")]
    [InlineData("logos/acme.SVG", "NotAnAsset")]
    [InlineData("logos/.svg", "NotAnAsset")]
    [InlineData("acme.html", "NotAnAsset")]
    public void An_image_lies_below_content(string path, string? code) => Assert.Equal(code, Reads.As(new AssetShape(), path).Code);

    [Theory]
    [InlineData("acme/one", null)]
    [InlineData("acme/gpt-4.1_mini", null)]
    [InlineData("one", "NotAModelId")]
    [InlineData("acme/one/two", "NotAModelId")]
    [InlineData("Acme/One", "NotAModelId")]
    [InlineData("acme/", "NotAModelId")]
    [InlineData("acme/../one", "NotAModelId")]
    public void The_id_of_a_model_has_two_parts(string id, string? code) => Assert.Equal(code, Reads.As(new ModelIdShape(), id).Code);

    [Theory]
    [InlineData("NO", null)]
    [InlineData("'FR'", null)]
    [InlineData("no", "NotACountry")]
    [InlineData("NOR", "NotACountry")]
    [InlineData("ＮＯ", "NotACountry")]
    public void A_country_has_two_capital_letters(string country, string? code) => Assert.Equal(code, Reads.As(new CountryShape(), country).Code);
}
