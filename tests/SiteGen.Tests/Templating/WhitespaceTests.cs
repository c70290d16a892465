namespace SiteGen.Tests.Templating;

/// <summary>Scriban's language reference, 1.3 to 1.5 and 2.</summary>
public sealed class WhitespaceTests
{
    [Theory]
    [InlineData("a \n {{ yes }} \n b", "a \n true \n b", "white space is copied")]
    [InlineData("a \n {{- yes }} \n b", "atrue \n b", "- on the left strips all white space before")]
    [InlineData("a \n {{ yes -}} \n b", "a \n trueb", "- on the right strips all white space after")]
    [InlineData("a\n  {{~ yes }}", "a\ntrue", "~ on the left strips to the start of the line")]
    [InlineData("a{{ yes ~}}  \n  \n b", "atrue  \n b", "~ on the right strips up to and with the first line end")]
    [InlineData("a\r\n  {{~ yes ~}}\r\nb", "a\r\ntrueb", "a carriage return belongs to its line end")]
    [InlineData("<ul>\n  {{~ for x in words ~}}\n  <li>{{ x }}</li>\n  {{~ end ~}}\n</ul>", "<ul>\n  <li>b</li>\n  <li>a</li>\n  <li>c</li>\n</ul>", "a statement alone on its line leaves no trace")]
    public void Marks_strip_white_space(string template, string expected, string why) =>
        Assert.True(expected == Compiling.Render(template), why);

    [Theory]
    [InlineData("  {{ lines }}!", "  one\n  two!", "every line of a value")]
    [InlineData("x {{ lines }}", "x one\ntwo", "only where nothing but white space stands before")]
    [InlineData("  {{~ lines }}", "one\ntwo", "not behind ~")]
    [InlineData("a{{ yes -}}\n  {{ lines }}", "atrueone\ntwo", "not when the line before was joined")]
    [InlineData("  {{ if yes }}\na\n  {{ end }}b", "  \n  a\n    b", "the text of a block")]
    [InlineData("  {{ if yes }}\n    {{ lines }}\n{{ end }}", "  \n      one\n    two\n", "a block in a block by its own white space")]
    [InlineData("  {{ lines; lines }}", "  one\n  twoone\n  two", "every statement of the code")]
    public void What_stands_alone_on_an_indented_line_is_indented(string template, string expected, string why) =>
        Assert.True(expected == Compiling.Render(template), $"{why}: {Compiling.Render(template)}");

    [Fact]
    public void A_part_is_indented_as_a_whole() =>
        Assert.Equal("  <i>\n    one\n    two</i>\n|", Compiling.Render("  {{ include 'parts/a.html' }}|", null, "html", ("parts/a.html", "<i>\n  {{ lines }}</i>\n")));

    [Theory]
    [InlineData("{%{ {{ title }} }%}", " {{ title }} ")]
    [InlineData("{%%{ }%} }%%}", " }%} ")]
    [InlineData("a\n {%{~ b ~}%}\n c", "a\n b  c")]
    [InlineData("a {%{- b -}%} c", "a b c")]
    [InlineData("  {%{a\n b}%}", "  a\n b")]
    public void An_escape_block_prints_what_it_holds(string template, string expected) =>
        Assert.Equal(expected, Compiling.Render(template));

    [Theory]
    [InlineData("{{ # a comment }}x", "x")]
    [InlineData("{{ title # a comment\n yes }}", "A &amp; Btrue")]
    [InlineData("{{ ## a\n long comment ## yes }}", "true")]
    [InlineData("{{## another }}x", "x")]
    [InlineData("a {{- # stripped -}} b", "ab")]
    public void A_comment_prints_nothing(string template, string expected) => Assert.Equal(expected, Compiling.Render(template));

    [Theory]
    [InlineData("{{ yes; no }}", "truefalse")]
    [InlineData("{{ yes\nno\r\n}}", "truefalse")]
    [InlineData("{{\n  if no\n    'a'\n  else\n    'b'\n  end\n}}", "b")]
    [InlineData("{{ title |\n string.upcase |\n string.size }}", "5")]
    [InlineData("{{}}{{ }}{{ ; }}x", "x")]
    public void Statements_are_parted_by_lines_and_semicolons(string template, string expected) => Assert.Equal(expected, Compiling.Render(template));

    [Theory]
    [InlineData("{ {x} } }} %}", "{ {x} } }} %}")]
    [InlineData("no code at all\r\n", "no code at all\r\n")]
    [InlineData("", "")]
    public void Text_is_copied(string template, string expected) => Assert.Equal(expected, Compiling.Render(template));
}
