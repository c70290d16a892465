using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Tests.Reading;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("", "")]
    [InlineData("日本 🎉\t\u0085\u00A0é", "日本 🎉\t\n\u00A0é")]
    public void Line_ends_become_LF_and_the_byte_order_mark_goes(string written, string read) =>
        Assert.Equal(read.Replace("\t\n", "\t\u0085", StringComparison.Ordinal), Decode(Encoding.UTF8.GetBytes(written)).Text);

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xE9 }, "NotUtf8", 2, 2)] // Latin-1
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "NotUtf8", 1, 1)] // UTF-16
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, "NotUtf8", 1, 2)] // half a surrogate pair
    [InlineData(new byte[] { 0xC0, 0xAF }, "NotUtf8", 1, 1)] // an overlong slash
    [InlineData(new byte[] { 0x61, 0xF0, 0x9F, 0x8E }, "NotUtf8", 1, 2)] // cut off
    [InlineData(new byte[] { 0x0A, 0x0A, 0x61, 0x00 }, "ControlCharacter", 3, 2)]
    [InlineData(new byte[] { 0x1B }, "ControlCharacter", 1, 1)]
    [InlineData(new byte[] { 0x7F }, "ControlCharacter", 1, 1)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x8E, 0x89, 0x08 }, "ControlCharacter", 1, 3)] // behind two UTF-16 units
    public void What_is_not_text_is_reported_where_it_stands(byte[] bytes, string code, int line, int column)
    {
        var (text, problems) = Decode(bytes);
        var problem = Assert.Single(problems);

        Assert.Null(text);
        Assert.Equal((code, line, column), (problem.Code, problem.At.Line, problem.At.Column));
    }

    private static (string? Text, IReadOnlyList<Diagnostic> Problems) Decode(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        return (SourceText.Decode(bytes, "content/x.md", diagnostics), diagnostics.InFileOrder());
    }
}
