namespace SiteGen.Tests.Templating;

public sealed class NestingTests
{
    [Theory]
    [InlineData("{{ ", "(", "title")]
    [InlineData("{{ if ", "!", "true }}x{{ end }}")]
    [InlineData("", "{{ if true }}", "x")]
    [InlineData("{{ ", "string.size (", "title")]
    public void Nesting_that_would_end_the_process_is_a_problem(string before, string again, string after) =>
        Assert.Contains(Compiling.Problems(before + string.Concat(Enumerable.Repeat(again, 50_000)) + after, "html"), problem => problem.Code == "TooDeep");
}
