using SiteGen.Checking;
using SiteGen.Tests.Hostile;

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

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<p><b>")]
    [InlineData("<div")]
    [InlineData("<table><tr><td>")]
    public async Task Sixty_thousand_tags_within_one_another_are_told_and_not_waited_for(string tag)
    {
        var html = "<!doctype html>\n<html lang=\"en\">\n<head><title>t</title></head>\n<body>\n" + string.Concat(Enumerable.Repeat(tag, 60_000));
        var (page, took) = await ProcessorTime.Of(() => HtmlPage.Parse(new SiteText("index.html", html, HasCarriageReturns: false)), TimeSpan.FromMinutes(2));

        Assert.Contains("5,000 tags are open", page.Faults[0].Message, StringComparison.Ordinal);
        Assert.True(took is not { } some || some < TimeSpan.FromSeconds(2), $"It took {took}.");
    }

    [Fact]
    public void Tags_that_stand_alone_are_not_within_one_another() =>
        Assert.Empty(HtmlPage.Parse(new SiteText("index.html", "<!doctype html>\n<html lang=\"en\">\n<head><title>t</title></head>\n<body>\n<p>" + string.Concat(Enumerable.Repeat("a<br>b<img src=\"/x.png\" alt=\"x\"><i>c</i>\n", 10_000)) + "</p>\n</body>\n</html>\n", HasCarriageReturns: false)).Faults);
}
