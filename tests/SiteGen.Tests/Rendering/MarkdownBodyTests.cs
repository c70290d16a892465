using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class MarkdownBodyTests
{
    private static readonly Urls _urls = new(new Uri("https://example.org/catalog"));

    [Fact]
    public void Headings_go_below_those_of_the_page_and_cannot_take_their_ids()
    {
        var body = Write("# Pricing\n\n## Pricing\n\nUnder\nlined\n=====\n");

        Assert.Equal("<h3 id=\"about-pricing\">Pricing</h3>\n<h4 id=\"about-pricing-2\">Pricing</h4>\n<h3 id=\"about-under-lined\">Under\nlined</h3>", body.Html.Text);
        Assert.Equal("### Pricing\n\n#### Pricing\n\n### Under lined", body.Markdown.Text);
    }

    [Fact]
    public void Links_of_the_site_get_the_base_path_and_twins_link_to_twins()
    {
        var body = Write("[a](/models/google/x/) [b](../y/#limits) [c](#d) [e][e] ![f](/f.svg)\n\n[e]: /providers/ \"E\"\n");

        Assert.Contains("<a href=\"/catalog/models/google/x/\">a</a> <a href=\"../y/#limits\">b</a> <a href=\"#d\">c</a> <a href=\"/catalog/providers/\" title=\"E\">e</a> <img src=\"/catalog/f.svg\" alt=\"f\" />", body.Html.Text, StringComparison.Ordinal);
        Assert.Equal(
            "[a](https://example.org/catalog/models/google/x.md) [b](https://example.org/catalog/models/google/y.md#limits) [c](https://example.org/catalog/models/google/m.md#d) "
            + "[e][e] [f](https://example.org/catalog/f.svg)\n\n[e]: https://example.org/catalog/providers.md \"E\"", body.Markdown.Text);
    }

    [Fact]
    public void Every_fence_of_a_twin_names_a_language() => Assert.Equal(
        "```text\nx\n```\n\n- b\n\n  ~~~text\n  y\n  ~~~\n\n```json\nz\n```",
        Write("```\nx\n```\n\n- b\n\n  ~~~\n  y\n  ~~~\n\n```json\nz\n```\n").Markdown.Text);

    [Fact]
    public void The_keyboard_reaches_what_may_scroll_sideways() => Assert.Equal(
        "<pre><code tabindex=\"0\">x\n</code></pre>\n<ul>\n<li><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>\n</div>\n</li>\n</ul>",
        Write("```\nx\n```\n\n- | a |\n  | - |\n  | 1 |\n").Html.Text);

    [Fact]
    public void Aligned_columns_need_no_inline_style() =>
        Assert.DoesNotContain("style", Write("| a | b | c |\n| :-- | --: | :-: |\n| 1 | 2 | 3 |\n").Html.Text, StringComparison.Ordinal);

    [Fact]
    public void Attributes_in_braces_are_text() =>
        Assert.DoesNotContain("<h3 onclick", Write("# a {onclick=alert(1)}\n").Html.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](javascript:alert(1))", "UrlNotAllowed", 11, 5)]
    [InlineData("[x](JaVaScRiPt:alert(1))", "UrlNotAllowed", 11, 5)]
    [InlineData("[x](&#106;avascript:alert(1))", "UrlNotAllowed", 11, 5)]
    [InlineData("[x](data:text/html,x)", "UrlNotAllowed", 11, 5)]
    [InlineData("[x](//evil.example/)", "UrlNotAllowed", 11, 5)]
    [InlineData("[x](vbscript:x)", "UrlNotAllowed", 11, 5)]
    [InlineData("<javascript:alert(1)>", "UrlNotAllowed", 11, 1)]
    [InlineData("a\n\n[x][y]\n\n[y]: file:///etc/passwd", "UrlNotAllowed", 15, 6)]
    [InlineData("![x](https://evil.example/pixel.png)", "ImageOfAnotherSite", 11, 1)]
    [InlineData("![x](data:image/svg+xml,x)", "ImageOfAnotherSite", 11, 1)]
    [InlineData("a <b>x</b>", "RawHtml", 11, 3)]
    [InlineData("<script>alert(1)</script>", "RawHtml", 11, 1)]
    [InlineData("ok\n\n<!-- note -->", "RawHtml", 13, 1)]
    public void What_a_page_must_not_have_is_reported_where_it_stands(string markdown, string code, int line, int column)
    {
        var first = Problems(markdown)[0];

        Assert.Equal((code, line, column), (first.Code, first.At.Line, first.At.Column));
    }

    [Theory]
    [InlineData("[x](https://example.org) <https://example.org> https://example.org [y](mailto:a@b.org) [z](../z/) [w](#w) [v](/v/?a=b:c) [u](x/y:z)")]
    [InlineData("a < b && c > d, `<b>` and `[x](javascript:y)`")]
    [InlineData("- - -\n\n* * *\n\n> > quoted\n\n1. a\n   - b\n     - c\n")]
    [InlineData("| - | - |\n| --- | --- |\n| a | b |\n")]
    public void What_people_write_is_not(string markdown) => Assert.Empty(Problems(markdown));

    [Fact]
    public void Bodies_that_would_take_for_ever_are_refused_before_they_are_parsed()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal("BodyTooDeep", Assert.Single(Problems(string.Concat(Enumerable.Range(0, 400).Select(depth => new string(' ', depth * 2) + "- x\n")))).Code);
        Assert.Equal("BodyTooDeep", Assert.Single(Problems(new string('>', 5_000) + " x")).Code);
        Assert.Equal("BodyTooDeep", Assert.Single(Problems(string.Concat(Enumerable.Repeat("- ", 5_000)) + "x")).Code);
        Assert.Equal("BodyTooDeep", Assert.Single(Problems(string.Concat(Enumerable.Repeat("1. ", 5_000)) + "x")).Code);
        Assert.Equal("BodyTooLong", Assert.Single(Problems(new string('x', 200_001))).Code);
        Assert.NotNull(Problems(new string('[', 50_000)));
        Assert.NotNull(Problems(string.Concat(Enumerable.Repeat("*a _b ", 10_000))));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    private static IReadOnlyList<Diagnostic> Problems(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        BodyCheck.Report(new HeldBody(markdown, "content/models/a/b.md", 11), diagnostics);
        return diagnostics.InFileOrder();
    }

    private static BodyView Write(string markdown) => MarkdownBody.Write(new HeldBody(markdown, "content/models/a/b.md", 11), _urls, "/models/google/m/");
}
