using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Importing;

/// <summary>The comparison of whole feeds is only worth something when it finds what is wrong.</summary>
public class TwinPagesTests
{
    [Fact]
    public void Pages_that_agree_have_no_differences()
    {
        using var site = Site();

        Assert.Empty(TwinPages.Differences(Twin.Read(site.PathOf("output/providers/cloud/one.json"))));
    }

    [Theory]
    [InlineData("one.md", "| $1,234.50 |", "| $1,234.05 |", "Markdown has $1,234.05 for Input")]
    [InlineData("one.md", "| Max output | 32,000 tokens", "| Max output | 3,200 tokens", "Markdown has 3,200 for Max output")]
    [InlineData("one.md", "$7.00", "$70.00", "Markdown lacks $7.00 for cost.tiers.200000.input")]
    [InlineData("one/index.html", "$0.04 per image", "$0.043 per image", "HTML lacks $0.04 for cost.units.image_output per image")]
    [InlineData("one/index.html", "<td class=\"number\" data-label=\"Output\"><span>$0.00025</span>", "<td class=\"number\" data-label=\"Output\"><span>$0.0025</span>", "HTML has $0.0025 for Output")]
    [InlineData("one/index.html", "<dt>Context window</dt><dd><span title=\"128K\">128,000</span>", "<dt>Context window</dt><dd><span>1</span>", "HTML has 1 for Context window")]
    public void A_page_that_says_something_else_is_found(string file, string right, string wrong, string difference)
    {
        using var site = Site();
        var path = site.PathOf($"output/providers/cloud/{file}");
        var text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(difference, Assert.Single(TwinPages.Differences(Twin.Read(site.PathOf("output/providers/cloud/one.json")))), StringComparison.Ordinal);
    }

    private static TestSite Site()
    {
        var site = TestSite.Small().WithModel("one", offering: "billing: usage, cost: {input: 1234.5, output: 0.00025, tiers: [{above_input_tokens: 200000, input: 7}], units: [{item: image_output, per: image, price: 0.04}]}, limits: {context: 128000, output: 32000}");
        Assert.NotNull(site.Build().Report);
        return site;
    }
}
