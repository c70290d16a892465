using AngleSharp.Html.Parser;
using SiteGen.Templating;
using SiteGen.Tests.Templating.Escaping;

namespace SiteGen.Tests.Templating;

public sealed class HtmlSurroundingTests
{
    [Theory]
    [InlineData("<p>{{ title }}</p>", "<p>A &amp; B</p>")]
    [InlineData("<a title=\"{{ title }}\">", "<a title=\"A &amp; B\">")]
    [InlineData("<a title='{{ title }}' id = \"{{ zero }}\">", "<a title='A &amp; B' id = \"0\">")]
    [InlineData("<title>{{ title }}</title>", "<title>A &amp; B</title>")]
    [InlineData("<textarea>{{ title }}</textarea>", "<textarea>A &amp; B</textarea>")]
    [InlineData("{{ markup }}", "<b>bold</b>")]
    [InlineData("{{ markup | raw }}", "<b>bold</b>")]
    [InlineData("<script>if (a < b) {}</script>{{ title }}", "<script>if (a < b) {}</script>A &amp; B")]
    [InlineData("<style>a > b { }</style>{{ title }}", "<style>a > b { }</style>A &amp; B")]
    [InlineData("<!-- it's <b --> {{ title }}", "<!-- it's <b --> A &amp; B")]
    [InlineData("<!doctype html><p>{{ title }}", "<!doctype html><p>A &amp; B")]
    [InlineData("1 < 2 {{ title }}", "1 < 2 A &amp; B")]
    [InlineData("<script type=\"application/ld+json\">{{ markup }}</script>", "<script type=\"application/ld+json\"><b>bold</b></script>")]
    [InlineData("<td{{ if yes }} class=\"num\"{{ end }}>{{ title }}</td>", "<td class=\"num\">A &amp; B</td>")]
    [InlineData("<option value=\"a\"{{ if yes }} selected{{ end }}>", "<option value=\"a\" selected>")]
    [InlineData("<p{{ for x in words }} data-x=\"{{ x }}\"{{ end }}>", "<p data-x=\"b\" data-x=\"a\" data-x=\"c\">")]
    [InlineData("<p class=\"a{{ if yes }} b{{ end }}\">{{ title }}", "<p class=\"a b\">A &amp; B")]
    [InlineData("{{ for x in words }}{{ if x == 'a' }}<i>{{ continue }}{{ end }}<b>{{ x }}{{ end }}", "<b>b<i><b>c")]
    public void Where_a_value_may_stand_it_is_escaped(string template, string expected) => Assert.Equal(expected, Compiling.Render(template));

    [Theory]
    [InlineData("<{{ title }}>", "NoValueHere")]
    [InlineData("<p {{ title }}>", "NoValueHere")]
    [InlineData("<p {{ title }}=\"x\">", "NoValueHere")]
    [InlineData("<p id={{ title }}>", "NoValueHere")]
    [InlineData("<p id=a{{ title }}>", "NoValueHere")]
    [InlineData("<p onclick=\"{{ title }}\">", "NoValueHere")]
    [InlineData("<p OnClick='{{ title }}'>", "NoValueHere")]
    [InlineData("<p style=\"{{ title }}\">", "NoValueHere")]
    [InlineData("<iframe srcdoc=\"{{ title }}\"></iframe>", "NoValueHere")]
    [InlineData("<!-- {{ title }} -->", "NoValueHere")]
    [InlineData("<!doctype {{ title }}>", "NoValueHere")]
    [InlineData("<script>{{ title }}</script>", "NoValueHere")]
    [InlineData("<SCRIPT>{{ markup }}</SCRIPT>", "NoValueHere")]
    [InlineData("<script type=\"module\">{{ markup }}</script>", "NoValueHere")]
    [InlineData("<script type=\"application/ld+json{{ empty }}\">{{ markup }}</script>", "NoValueHere")]
    [InlineData("<script type=\"text/javascript\" type=\"application/ld+json\">{{ markup }}</script>", "NoValueHere")]
    [InlineData("<style>{{ title }}</style>", "NoValueHere")]
    [InlineData("</p {{ title }}>", "NoValueHere")]
    [InlineData("<script type=\"application/ld+json\">{{ title }}</script>", "ScriptTakesHtml")]
    [InlineData("<p title=\"{{ markup }}\">", "MarkupNotHere")]
    [InlineData("<title>{{ markup }}</title>", "MarkupNotHere")]
    [InlineData("{{ prose }}", "MarkupNotHere")]
    [InlineData("{{ if yes }}<a href=\"{{ end }}x\">", "BranchesEndApart")]
    [InlineData("{{ if yes }}<!-- {{ else }} {{ end }} -->", "BranchesEndApart")]
    [InlineData("<p{{ if yes }} id=\"a\">{{ else }}{{ end }}", "BranchesEndApart")]
    [InlineData("{{ for x in words }}<a {{ end }}>", "LoopEndsApart")]
    [InlineData("{{ for x in words }}<p title=\"{{ if yes; break; end }}\">{{ end }}", "LoopEndsApart")]
    [InlineData("<p", "EndsInside")]
    [InlineData("<p title=\"{{ title }}", "EndsInside")]
    [InlineData("{{ capture c }}<p {{ end }}", "EndsInside")]
    [InlineData("<p{{ if yes }} id=\"a\"{{ end }}class=\"b\">", "AttributesRunTogether")]
    public void Where_none_may_stand_it_is_refused(string template, string code) => Assert.Equal([code], Compiling.Problems(template).Select(p => p.Code).Distinct());

    [Fact]
    public void Hostile_text_is_nothing_but_text_wherever_it_may_stand()
    {
        var diagnostics = new SiteGen.Diagnostics.DiagnosticBag();
        const string source = "<!doctype html><title>{{ title }}</title><p title=\"{{ title }}\" data-x='{{ title }}'>{{ title }}</p><textarea>x{{ title }}</textarea>";
        var template = TemplateCompiler.Compile("a.html", typeof(PageView), new Dictionary<string, TemplateSource> { ["a.html"] = new("a.html", "a.html", source) }, diagnostics)!;
        var parser = new HtmlParser();
        foreach (var text in HostileTexts.All.Concat(HostileTexts.WithLineBreaks))
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            template.Render(Sample.View with { Title = text }, output);
            var page = parser.ParseDocument(System.Text.Encoding.UTF8.GetString(output.WrittenSpan));

            Assert.Equal(text, page.QuerySelector("title")!.TextContent);
            Assert.Equal(text, page.QuerySelector("p")!.GetAttribute("title"));
            Assert.Equal(text, page.QuerySelector("p")!.GetAttribute("data-x"));
            Assert.Equal(text, page.QuerySelector("p")!.TextContent);
            Assert.Equal("x" + text, page.QuerySelector("textarea")!.TextContent);
            Assert.Equal(2, page.Body!.ChildElementCount);
        }
    }
}
