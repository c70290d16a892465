using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class MarkdownPieceTests
{
    [Theory]
    [InlineData("gpt-9", "`gpt-9`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("a``b`c", "```a``b`c```")]
    [InlineData("`a", "`` `a ``")]
    [InlineData("a``", "``` a`` ```")]
    [InlineData(" a ", "`  a  `")]
    [InlineData("a|b*", "a\\|b\\*")]
    public void Code_shows_exactly_the_text(string text, string markdown) => Assert.Equal(markdown, MarkdownPiece.Code(text).Text);

    [Theory]
    [InlineData("print(1)\n", "```python\nprint(1)\n```")]
    [InlineData("a `b` c", "```python\na `b` c\n```")]
    [InlineData("```\n````\n\n", "`````python\n```\n````\n`````")]
    public void A_fence_is_longer_than_what_it_holds(string code, string markdown) => Assert.Equal(markdown, MarkdownPiece.Fence("python", code).Text);

    [Theory]
    [InlineData("https://a.example/b_c?d=e&f=g#h~!'", "https://a.example/b_c?d=e&f=g#h~!'")]
    [InlineData("https://a.example/(b) <c>", "https://a.example/%28b%29%20%3Cc%3E")]
    [InlineData("a[b]|\\`\"\u007f\n", "a%5Bb%5D%7C%5C%60%22%7F%0A")]
    [InlineData("https://a.example/\u00E9\u6F22\U0001F642", "https://a.example/%C3%A9%E6%BC%A2%F0%9F%99%82")]
    public void An_address_keeps_what_links_can_hold(string url, string markdown) => Assert.Equal(markdown, MarkdownPiece.Url(url));

    [Fact]
    public void A_links_text_is_escaped() =>
        Assert.Equal("[a\\*b\\_c \\[d\\] \\<e\\> \\| \\~ \\& \\` f](/g.md)", MarkdownPiece.Link("a*b_c [d] <e> | ~ & `\nf", "/g.md").Text);

    [Theory]
    [InlineData(" - or 1. * ", false, " - or 1. \\* ")]
    [InlineData("1. or - ", true, "1\\. or - ")]
    public void Text_keeps_its_spaces_and_only_the_first_of_a_paragraph_could_begin_a_list(string text, bool starts, string markdown) => Assert.Equal(markdown, MarkdownPiece.Text(text, starts).Text);
}
