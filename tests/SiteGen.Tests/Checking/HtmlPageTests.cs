using SiteGen.Checking;

namespace SiteGen.Tests.Checking;

/// <summary>The eye that looks at pages sees what is wrong with one.</summary>
public sealed class HtmlPageTests
{
    [Theory]
    [InlineData("<p>a</p>", true)]
    [InlineData("<p>a</div>", false)]
    [InlineData("<ul><li>a</ul></p>", false)]
    [InlineData("<p id=\"a\" id=\"b\">a</p>", false)]
    [InlineData("<p title=\"a\"class=\"b\">a</p>", false)]
    [InlineData("<a href=\"/\">a<a href=\"/\">b</a></a>", false)]
    [InlineData("<table><p>a</p></table>", false)]
    [InlineData("<div/>", false)]
    [InlineData("<p>&nosuch;</p>", false)]
    [InlineData("<section><h2>a</h2>", false)]
    public void A_page_is_well_formed_or_not(string body, bool isSound) =>
        Assert.Equal(isSound, HtmlPage.Parse(new SiteText("index.html", $"<!doctype html>\n<html lang=\"en\">\n<head><title>t</title></head>\n<body>\n{body}\n</body>\n</html>\n", HasCarriageReturns: false)).Faults.Count == 0);
}
