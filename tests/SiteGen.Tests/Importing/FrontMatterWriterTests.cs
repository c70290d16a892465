using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Reading;

namespace SiteGen.Tests.Importing;

public class FrontMatterWriterTests
{
    [Theory]
    [InlineData("Claude 3.5 (new)", "Claude 3.5 (new)")]
    [InlineData("1.10", "1.10")]
    [InlineData("NO", "NO")]
    [InlineData("https://example.com/a?b=c#d", "https://example.com/a?b=c#d")]
    [InlineData("https://example.com/a:", "\"https://example.com/a:\"")]
    [InlineData("https://example.com/a: b", "\"https://example.com/a: b\"")]
    [InlineData("https://example.com/a #b", "\"https://example.com/a #b\"")]
    [InlineData("Qwen: big", "\"Qwen: big\"")]
    [InlineData("@cf/meta", "\"@cf/meta\"")]
    [InlineData("~x", "\"~x\"")]
    [InlineData("a # b", "\"a # b\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("say \"hi\"\\", "\"say \\\"hi\\\"\\\\\"")]
    public void Text_is_quoted_where_it_could_be_misread_and_reads_back(string text, string written)
    {
        var document = FrontMatterWriter.Document(new MapNode([("name", FrontMatterNode.OfText(text)), ("list", FrontMatterNode.OfWords([text, "b"]))], IsFlow: false));

        Assert.StartsWith($"name: {written}\n", document, StringComparison.Ordinal);
        var read = YamlTree.Read(document, "x", 0, new DiagnosticBag())!;
        Assert.Equal(text, read.Text("name"));
        Assert.Equal([text, "b"], read.Texts("list"));
    }
}
