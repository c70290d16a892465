using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Tests.Reading;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\nname: x\n---\nBody\n", "Body\n", 4)]
    [InlineData("---\nname: x\n---", null, 0)]
    [InlineData("---\nname: x\n---\n\n \n", null, 0)]
    [InlineData("--- \t\nname: x\n---  \nBody", "Body", 4)]
    [InlineData("---\nname: x\n---\n\n---\nA rule above\n", "\n---\nA rule above\n", 4)]
    [InlineData("---\n\n\nname: x\n\n---\nBody", "Body", 7)]
    public void The_body_begins_below_the_second_fence(string text, string? body, int firstLine)
    {
        var (front, problems) = Read(text);

        Assert.Empty(problems);
        Assert.Equal((body, firstLine), (front!.Body?.Markdown, front.Body?.FirstLine ?? 0));
        Assert.Equal("x", Assert.IsType<YamlScalar>(Assert.Single(front.Values.Entries).Value).Text);
    }

    [Fact]
    public void A_value_knows_its_line_of_the_file()
    {
        var value = Assert.Single(Read("---\n# a comment\n\nname: \"x y\"\n---\n").Front!.Values.Entries).Value;

        Assert.Equal(new Place("content/x.md", 4, 7, 5), value.At);
    }

    [Theory]
    [InlineData("", "NoFrontMatter")]
    [InlineData("name: x\n", "NoFrontMatter")]
    [InlineData(" ---\nname: x\n---\n", "NoFrontMatter")]
    [InlineData("----\nname: x\n----\n", "NoFrontMatter")]
    [InlineData("---", "UnclosedFrontMatter")]
    [InlineData("---\nname: x\n", "UnclosedFrontMatter")]
    [InlineData("---\nname: x\n ---\n", "UnclosedFrontMatter")]
    [InlineData("---\nname: x\n----\n", "UnclosedFrontMatter")]
    public void What_is_not_between_fences_is_refused(string text, string code) => Assert.Equal(code, Assert.Single(Read(text).Problems).Code);

    [Fact]
    public void A_megabyte_is_read_and_a_byte_more_is_not()
    {
        var most = "name: x #" + new string('a', SourceText.MaxFrontMatter - 10);

        Assert.Empty(Read($"---\n{most}\n---\n").Problems);
        Assert.Equal("FrontMatterTooLarge", Assert.Single(Read($"---\n{most}a\n---\n").Problems).Code);
    }

    private static (FrontMatter? Front, IReadOnlyList<Diagnostic> Problems) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (FrontMatter.Read(text, "content/x.md", diagnostics), diagnostics.InFileOrder());
    }
}
