namespace SiteGen.Tests.Templating;

public sealed class NestingTests
{
    [Theory]
    [InlineData("{{ ", "(", "title")]
    [InlineData("{{ if ", "!", "true }}x{{ end }}")]
    [InlineData("", "{{ if true }}", "x")]
    [InlineData("{{ ", "string.size (", "title")]
    [InlineData("{{ 1", " | upcase", " }}")]
    [InlineData("{{ title", ".b", " }}")]
    [InlineData("{{ title", "?.b", " }}")]
    [InlineData("{{ 1", " && 1", " }}")]
    [InlineData("{{ 1", " ?? 1", " }}")]
    [InlineData("{{ 1", " == 1 < 1", " }}")]
    [InlineData("{{ if true }}", "{{ else if true }}", "{{ end }}")]
    [InlineData("{{ for x in rows", " | upcase", " }}{{ end }}")]
    [InlineData("{{ case 1 }}{{ when title", ".b", " }}{{ end }}")]
    [InlineData("{{ include 'parts/a.html' title", ".b", " }}")]
    [InlineData("{{ for x in rows limit: title", ".b", " }}{{ end }}")]
    public void Nesting_that_would_end_the_process_is_a_problem(string before, string again, string after) =>
        Assert.Contains(Compiling.Problems(before + string.Concat(Enumerable.Repeat(again, 50_000)) + after, "html"), problem => problem.Code is "TooDeep" or "MoreProblems");

    [Theory]
    [InlineData("{{ 1", " && 1", " }}", 199)]
    [InlineData("{{ title", " | string.upcase", " }}", 99)]
    [InlineData("{{ if true }}", "{{ else if true }}", "{{ end }}", 190)]
    [InlineData("", "{{ title && title }}", "", 400)]
    public void As_much_as_is_allowed_is_compiled(string before, string again, string after, int times) =>
        Assert.DoesNotContain(Compiling.Problems(before + string.Concat(Enumerable.Repeat(again, times)) + after, "html"), problem => problem.Code == "TooDeep");
}
