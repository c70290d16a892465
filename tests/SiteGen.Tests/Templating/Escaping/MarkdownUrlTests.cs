using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Templating.Escaping;

namespace SiteGen.Tests.Templating.Escaping;

public sealed class MarkdownUrlTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Fact]
    public void Whatever_is_printed_stays_one_destination()
    {
        foreach (var text in HostileTexts.All.Concat(HostileTexts.WithLineBreaks))
        {
            var document = Markdig.Markdown.Parse($"| A |\n|---|\n| [text](https://a.example/{MarkdownUrl.Escape(text)}) |", Pipeline);

            var link = Assert.Single(document.Descendants<LinkInline>());
            Assert.Null(link.Title is "" ? null : link.Title);
            Assert.Equal(Uri.UnescapeDataString("https://a.example/" + text), Uri.UnescapeDataString(link.Url!));
        }
    }

    [Theory]
    [InlineData("https://example.org/a_b?c=d&e=f#g")]
    [InlineData("/models/google/gemini-2.5-flash.md")]
    public void An_ordinary_address_stays_as_it_is(string url) => Assert.Equal(url, MarkdownUrl.Escape(url));

    [Theory]
    [InlineData("/a b", "/a%20b")]
    [InlineData("/wiki/X_(Y)", "/wiki/X_%28Y%29")]
    [InlineData("/?a=1&copy;=2", "/?a=1&amp;copy;=2")]
    public void What_would_end_it_or_change_it_is_encoded(string url, string expected) => Assert.Equal(expected, MarkdownUrl.Escape(url));
}
