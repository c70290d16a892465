using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class UrlsTests
{
    [Theory]
    [InlineData("https://example.org", "/models/", "https://example.org/models/")]
    [InlineData("https://example.org/", "/models/", "https://example.org/models/")]
    [InlineData("https://example.org/catalog", "/catalog/models/", "https://example.org/catalog/models/")]
    [InlineData("https://example.org/a/b", "/a/b/models/", "https://example.org/a/b/models/")]
    public void The_base_path_comes_before_every_address(string baseUrl, string path, string absolute)
    {
        var urls = new Urls(new Uri(baseUrl));

        Assert.Equal((path, absolute), (urls.Path("/models/"), urls.Absolute("/models/")));
    }

    [Fact]
    public void A_twin_has_md_in_place_of_the_final_slash()
    {
        var urls = new Urls(new Uri("https://example.org/catalog"));

        Assert.Equal("https://example.org/catalog/models/google/gemini-2.5-flash.md", urls.Twin("/models/google/gemini-2.5-flash/"));
        Assert.Equal("https://example.org/catalog/index.md", urls.Twin("/"));
        Assert.Equal("/models/google/x.json", Urls.JsonPath("/models/google/x/"));
    }

    [Fact]
    public void Files_lie_where_their_addresses_say()
    {
        Assert.Equal("index.html", Urls.HtmlFile("/"));
        Assert.Equal("models/google/x/index.html", Urls.HtmlFile("/models/google/x/"));
        Assert.Equal("models/google/x.md", Urls.File(Urls.TwinPath("/models/google/x/")));
    }

    [Fact]
    public void Further_pages_of_a_list_cannot_meet_a_slug()
    {
        Assert.Equal("/models/", Urls.PageOf("/models/", 1));
        Assert.Equal("/models/page--2/", Urls.PageOf("/models/", 2));
    }
}
