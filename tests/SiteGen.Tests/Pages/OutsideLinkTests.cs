using FsCheck.Fluent;
using SiteGen.Pages;
using SiteGen.Tests.Properties;

namespace SiteGen.Tests.Pages;

public sealed class OutsideLinkTests
{
    [Theory]
    [InlineData("https://docs.example.com/prices?x=1", "docs.example.com")]
    [InlineData("https://www.example.com", "example.com")]
    [InlineData("https://EXAMPLE.com/", "example.com")]
    [InlineData("https://0x7f.1/", "127.0.0.1")]
    [InlineData("https://exa_mple.com:8443/", "exa_mple.com")]
    [InlineData("https://raw.githubusercontent.com/owner/repository/main/prices.json", "github.com/owner/repository")]
    [InlineData("no address", "no address")]
    public void A_link_that_nobody_named_has_the_name_of_its_host(string url, string name) => Assert.Equal(name, OutsideLink.Named(null, url).Text);

    [Fact]
    public void Plain_hosts_are_named_as_the_library_names_them()
    {
        var hosts = Gen.Elements("a", "b", "x", "0x7f", "1", "127", "example", "com", "www", ".", ".", ".", "-", "--", "xn--", "A", "_", "é").ListOf().Where(parts => parts.Count > 0).Select(string.Concat);
        Holds.For(hosts, 2_000, host =>
        {
            var url = $"https://{host}/path";
            var expected = Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : url;
            var wanted = expected.StartsWith("www.", StringComparison.Ordinal) ? expected[4..] : expected;
            var named = OutsideLink.Named(null, url).Text;
            return named == wanted ? null : $"{url} is named {named}, not {wanted}";
        });
    }
}
