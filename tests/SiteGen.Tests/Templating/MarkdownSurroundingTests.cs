using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Templating;
using SiteGen.Tests.Templating.Escaping;

namespace SiteGen.Tests.Templating;

public sealed class MarkdownSurroundingTests
{
    [Theory]
    [InlineData("# {{ '1. *a*' }}\n", "# 1\\. \\*a\\*\n")]
    [InlineData("{{ prose }} {{ prose | raw }}", "**bold** **bold**")]
    [InlineData("{{ tokens }} {{ yes }} {{ -3 }}", "1048576 true -3")]
    [InlineData("[{{ 'a]b' }}]({{ '/a b(c)' }})", "[a\\]b](/a%20b%28c%29)")]
    [InlineData("[x](/models/{{ 'a b' }}.md) {{ '*' }}", "[x](/models/a%20b.md) \\*")]
    [InlineData("`a*b` {{ '*' }}", "`a*b` \\*")]
    [InlineData("`{{ 'a*b' }}` {{ '*' }}", "`a*b` \\*")]
    [InlineData("`{{ 'a`b' }}`", "``a`b``")]
    [InlineData("`x {{ '`' }}`", "`` x ` ``")]
    [InlineData("`{{ empty }}`.", ".")]
    [InlineData("`{{ lines }}`", "`one two`")]
    [InlineData("| `{{ 'a|b' }}` |", "| <code>a\\|b</code> |")]
    [InlineData("`{{ 'a|b' }}`", "`a|b`")]
    [InlineData("```{{ 'c#' }}\n{{ '*a*\n```' }}\n```\n{{ '*' }}", "````c#\n*a*\n```\n````\n\\*")]
    [InlineData("- a\n\n  ```sh\n  {{ lines }}\n  ```\n", "- a\n\n  ```sh\n  one\n  two\n  ```\n")]
    [InlineData("a](x) ]({{ '*' }})", "a](x) ](\\*)")]
    [InlineData("{{ '`' }}`{{ 'a' }}`", "&#96;`a`")]
    [InlineData("| {{ '---' }} |", "| &#45;&#45;&#45; |")]
    [InlineData("[![{{ title }}]({{ '/a' }})]({{ '/b' }})", "[![A & B](/a)](/b)")]
    [InlineData("~~~\n{{ '*' }}\n~~~\n", "~~~\n*\n~~~\n")]
    [InlineData("```\na*b`c\n```\n{{ '*' }}", "```\na*b`c\n```\n\\*")]
    [InlineData("\\` {{ '*' }} \\`", "\\` \\* \\`")]
    [InlineData("---\ntitle: \"{{ 'a \"b\"' }}\"\ntokens: {{ tokens }}\nok: {{ yes }}\n---\n{{ '*' }}", "---\ntitle: \"a \\\"b\\\"\"\ntokens: 1048576\nok: true\n---\n\\*")]
    [InlineData("---\n{{ for x in words ~}}\n- \"{{ x }}\"\n{{ end ~}}\n---\n`{{ '*' }}`", "---\n- \"b\"\n- \"a\"\n- \"c\"\n---\n`*`")]
    [InlineData("<!-- a\n\nb > -->\n\n{{ '*' }}", "<!-- a\n\nb > -->\n\n\\*")]
    [InlineData("text <b>{{ '*' }}</b>", "text <b>\\*</b>")]
    [InlineData("a <b\n\n{{ '*' }}", "a <b\n\n\\*")]
    [InlineData("a < b {{ '*' }} AT&T; {{ '*' }}", "a < b \\* AT&T; \\*")]
    [InlineData("{{ if yes }}[{{ title }}](/x){{ else }}{{ title }}{{ end }} {{ '*' }}", "[A & B](/x) \\*")]
    public void A_value_is_escaped_for_where_it_stands(string template, string expected) => Assert.Equal(expected, Compiling.Render(template, null, "md"));

    [Theory]
    [InlineData("<b title=\"{{ title }}\">", "NoValueHere")]
    [InlineData("<{{ title }}>", "NoValueHere")]
    [InlineData("<div>\n{{ title }}\n</div>", "NoValueHere")]
    [InlineData("- <div>{{ title }}", "NoValueHere")]
    [InlineData("<!-- a\n\n{{ title }} -->", "NoValueHere")]
    [InlineData("<pre>\n\n{{ title }}</pre>", "NoValueHere")]
    [InlineData("> ```\n> {{ title }}\n> ```", "UnclosedCodeSpan")]
    [InlineData("- a\n  ```\n{{ title }}\n  ```", "CodeNotIndented")]
    [InlineData("- a\n  ```\n  x {{ title }}\n  ```", "CodeNotIndented")]
    [InlineData("- a\n  ```\nx\n  {{ title }}\n  ```", "CodeNotIndented")]
    [InlineData("> ```\n{{ title }}\n```", "CodeNotIndented")]
    [InlineData("<div>\n```\n{{ title }}\n```\n", "NoValueHere")]
    [InlineData("[a]({{ title }}\n", "UnclosedLink")]
    [InlineData("\\```\n!{{ title }}``", "UnclosedCodeSpan")]
    [InlineData("{{ for x in words }}```\n{{ x }}\n```\nend{{ end }}", "UnclosedCodeSpan")]
    [InlineData("[a](/x \"{{ title }}\")", "NoValueHere")]
    [InlineData("[a]{{ title }}", "NoValueHere")]
    [InlineData("\\{{ title }}", "NoValueHere")]
    [InlineData("a &{{ title }}", "NoValueHere")]
    [InlineData("{{ markup }}", "MarkupNotHere")]
    [InlineData("`{{ prose }}`", "MarkupNotHere")]
    [InlineData("[a]({{ prose }})", "MarkupNotHere")]
    [InlineData("`{{ title }}\n", "UnclosedCodeSpan")]
    [InlineData("{{ if yes }}`{{ end }}{{ title }}`", "UnclosedCodeSpan")]
    [InlineData("```\n{{ title }}\n", "UnclosedCodeSpan")]
    [InlineData("{{ if yes }}[a]({{ end }}x)", "BranchesEndApart")]
    [InlineData("---\ntitle: {{ title }}\n---\n", "QuotesInFrontMatter")]
    [InlineData("---\ntitle: '{{ title }}'\n---\n", "QuotesInFrontMatter")]
    [InlineData("---\nn: {{ no_number }}\n---\n", "QuotesInFrontMatter")]
    [InlineData("---\ntitle: \"{{ prose }}\"\n---\n", "MarkupNotHere")]
    [InlineData("---\ntitle: \"{{ title }}\"\n", "EndsInside")]
    public void Where_none_may_stand_it_is_refused(string template, string code) => Assert.Contains(code, Compiling.Problems(template, "md").Select(p => p.Code));

    [Fact]
    public void Hostile_text_comes_back_from_code_and_links()
    {
        var diagnostics = new SiteGen.Diagnostics.DiagnosticBag();
        const string source = "x `{{ title }}` y [{{ title }}](/a/{{ title }}) z\n\n```text\n{{ title }}\n```\n\nend {{ title }}\n";
        var template = TemplateCompiler.Compile("a.md", typeof(PageView), new Dictionary<string, TemplateSource> { ["a.md"] = new("a.md", "a.md", source) }, diagnostics)!;
        foreach (var text in HostileTexts.All.Where(text => text.Trim().Length > 0))
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            template.Render(Sample.View with { Title = text }, output);
            var page = Markdig.Markdown.Parse(System.Text.Encoding.UTF8.GetString(output.WrittenSpan));

            Assert.Equal(3, page.Count);
            Assert.True(text == Assert.Single(page.Descendants<CodeInline>()).Content, $"[{text}] was written [{System.Text.Encoding.UTF8.GetString(output.WrittenSpan)}] and came back [{page.Descendants<CodeInline>().Single().Content}]");
            Assert.Equal(Uri.UnescapeDataString("/a/" + text), Uri.UnescapeDataString(Assert.Single(page.Descendants<LinkInline>()).Url!));
            Assert.Equal(text, Assert.IsType<FencedCodeBlock>(page[1]).Lines.ToString());
        }
    }
}
