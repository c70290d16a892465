namespace SiteGen.Tests.Templating;

/// <summary>XML and JSON.</summary>
public sealed class DataSurroundingTests
{
    [Theory]
    [InlineData("<title a=\"{{ title }}\">{{ title }}</title>", "<title a=\"A &amp; B\">A &amp; B</title>")]
    [InlineData("<content type=\"html\">{{ markup }}</content>", "<content type=\"html\">&lt;b&gt;bold&lt;/b&gt;</content>")]
    [InlineData("<?xml version=\"1.0\"?><script>{{ title }}</script>", "<?xml version=\"1.0\"?><script>A &amp; B</script>")]
    [InlineData("<![CDATA[ <a ]]>{{ title }}", "<![CDATA[ <a ]]>A &amp; B")]
    [InlineData("<Title onX=\"{{ title }}\"/>", "<Title onX=\"A &amp; B\"/>")]
    public void Xml_is_escaped(string template, string expected) => Assert.Equal(expected, Compiling.Render(template, null, "xml"));

    [Theory]
    [InlineData("<![CDATA[ {{ title }} ]]>")]
    [InlineData("<{{ title }}/>")]
    [InlineData("<a b={{ title }}/>")]
    [InlineData("<!-- {{ title }} -->")]
    [InlineData("<?xml {{ title }} ?>")]
    public void Xml_takes_values_in_text_and_quotes_only(string template) => Assert.Equal("NoValueHere", Compiling.Problem(template, "xml").Code);

    [Theory]
    [InlineData("{ \"a\": \"{{ 'x\"\\n' }}\", \"n\": {{ tokens }}, \"b\": {{ yes }} }", "{ \"a\": \"x\\\"\\n\", \"n\": 1048576, \"b\": true }")]
    [InlineData("[{{ for x in words }}\"{{ x }}\"{{ if !for.last }},{{ end }}{{ end }}]", "[\"b\",\"a\",\"c\"]")]
    [InlineData("{ \"h\": \"{{ markup }}\", \"p\": {{ price ?? 0 }} }", "{ \"h\": \"<b>bold</b>\", \"p\": 1.50 }")]
    [InlineData("\"a\\\\{{ title }}\"", "\"a\\\\A & B\"")]
    public void Json_strings_are_escaped(string template, string expected) => Assert.Equal(expected, Compiling.Render(template, null, "json"));

    [Theory]
    [InlineData("{ \"a\": {{ title }} }", "OnlyNumbersHere")]
    [InlineData("{ \"a\": {{ no_number }} }", "OnlyNumbersHere")]
    [InlineData("\"\\{{ title }}\"", "NoValueHere")]
    [InlineData("\"{{ if yes }}\"{{ end }}", "BranchesEndApart")]
    [InlineData("\"{{ title }}", "EndsInside")]
    public void Json_takes_text_in_strings_only(string template, string code) => Assert.Equal(code, Compiling.Problems(template, "json")[0].Code);
}
