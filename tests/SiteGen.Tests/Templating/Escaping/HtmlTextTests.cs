using System.Buffers;
using System.Text;
using AngleSharp.Html.Parser;
using SiteGen.Templating.Escaping;

namespace SiteGen.Tests.Templating.Escaping;

public sealed class HtmlTextTests
{
    [Fact]
    public void What_is_typed_comes_back_as_text_and_from_both_kinds_of_quotes()
    {
        var parser = new HtmlParser();
        foreach (var text in HostileTexts.All.Concat(HostileTexts.WithLineBreaks))
        {
            var escaped = HtmlText.Escape(text);
            var paragraph = parser.ParseDocument($"<p title=\"{escaped}\" data-x='{escaped}'>{escaped}</p>").QuerySelector("p")!;

            Assert.Equal(text, paragraph.TextContent);
            Assert.Equal(text, paragraph.GetAttribute("title"));
            Assert.Equal(text, paragraph.GetAttribute("data-x"));
            Assert.Empty(paragraph.Children);
        }
    }

    [Fact]
    public void Both_forms_agree()
    {
        foreach (var text in HostileTexts.All)
        {
            var bytes = new ArrayBufferWriter<byte>();
            HtmlText.Write(text, bytes);

            Assert.Equal(HtmlText.Escape(text), Encoding.UTF8.GetString(bytes.WrittenSpan));
        }
    }

    [Fact] public void Text_with_nothing_to_escape_is_the_same_string() => Assert.Same("plain", HtmlText.Escape("plain"));

    [Fact]
    public void A_text_longer_than_any_buffer_comes_through_whole()
    {
        var text = string.Concat(Enumerable.Repeat("🙂<", 700_000));
        var bytes = new ArrayBufferWriter<byte>();

        HtmlText.Write(text, bytes);
        HtmlText.Write(new string('x', 3_000_001), bytes);

        Assert.Equal(text.Replace("<", "&lt;", StringComparison.Ordinal) + new string('x', 3_000_001), Encoding.UTF8.GetString(bytes.WrittenSpan));
    }
}
