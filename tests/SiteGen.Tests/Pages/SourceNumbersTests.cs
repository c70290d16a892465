using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class SourceNumbersTests
{
    [Theory]
    [InlineData(null, "[s1]")]
    [InlineData("See [the prices](https://example.org/) and [s], [1] and [so1].", "[s1]")]
    [InlineData("See [s1].", "[source-1]")]
    [InlineData("See [a] and [ S12\n].", "[source-1]")]
    [InlineData("See [\u017F3].", "[source-1]")]
    [InlineData("See [s1] and [Source-1].", "[source-x-1]")]
    public void Labels_that_the_text_uses_itself_are_left_to_it(string? body, string reference) =>
        Assert.Equal(reference, new SourceNumbers(body).Of(new OutsideLink("Prices", "https://example.org/prices", null)).Text);
}
