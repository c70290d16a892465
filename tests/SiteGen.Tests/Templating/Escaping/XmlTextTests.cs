using System.Xml.Linq;
using SiteGen.Templating.Escaping;

namespace SiteGen.Tests.Templating.Escaping;

public sealed class XmlTextTests
{
    [Fact]
    public void What_is_typed_comes_back_as_text_and_from_both_kinds_of_quotes()
    {
        foreach (var text in HostileTexts.All.Concat(HostileTexts.WithLineBreaks))
        {
            var escaped = XmlText.Escape(text);
            var element = XElement.Parse($"<e a=\"{escaped}\" b='{escaped}'>{escaped}</e>", LoadOptions.PreserveWhitespace);

            Assert.Equal(text, element.Value);
            Assert.Equal(text, element.Attribute("a")!.Value);
            Assert.Equal(text, element.Attribute("b")!.Value);
        }
    }

    [Fact] public void What_xml_cannot_hold_is_replaced() => Assert.Equal("a&#xFFFD;b", XmlText.Escape("a\u0001b"));
}
