using SiteGen.Tests.WholeSite;

namespace SiteGen.Tests.Seeds;

/// <summary>Sections of the seeds that are about more than one model, and where their facts stand here.</summary>
[Collection(TheWholeSite.Name)]
public sealed class SpanningTests(BuiltCatalog site)
{
    /// <summary>"Compare with similar models", a list there that compares nothing.</summary>
    [Theory, InlineData("gemini-2.0-flash-preview-image-generation"), InlineData("gemini-2.0-flash-exp-image-generation"), InlineData("gemini-2.0-flash")]
    public void A_model_is_compared_with_those_most_like_it(string model)
    {
        var links = Parsed($"models/google/{model}/index.html").QuerySelectorAll("#compare a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(2, links.Count);
        Assert.All(links, link => Assert.Contains($"google/{model}", link, StringComparison.Ordinal));
        Assert.All(links, link => Assert.NotEmpty(Parsed($"{link[1..]}index.html").QuerySelectorAll("tr.differs")));
    }

    /// <summary>"Deprecated 180d ago" and "consider alternatives if you need already deprecated".</summary>
    [Theory]
    [InlineData("gemini-2.0-flash-preview-image-generation", "2025-11-08", "gemini-2.5-flash-image")]
    [InlineData("gemini-2.0-flash", "2026-06-01", "gemini-2.5-flash")]
    public void An_end_has_a_day_and_a_successor(string model, string day, string successor)
    {
        var row = Assert.Single(site.Texts(".md").Where(file => file.Path.StartsWith("deprecations", StringComparison.Ordinal)).SelectMany(file => file.Text.Split('\n')),
            line => line.StartsWith('|') && line.Split(" | ")[1].Contains($"/models/google/{model}.md", StringComparison.Ordinal));

        Assert.Contains(day, row, StringComparison.Ordinal);
        Assert.Contains($"/models/google/{successor}.md", row.Split(" | ")[4], StringComparison.Ordinal);
        Assert.Contains(model, site.Texts(".md").Where(file => file.Path.StartsWith($"changes/{day[..4]}", StringComparison.Ordinal)).Select(file => file.Text).Aggregate(string.Concat), StringComparison.Ordinal);
    }

    /// <summary>Badges that lead nowhere there.</summary>
    [Fact]
    public void A_badge_leads_to_the_other_models_that_have_it()
    {
        var badge = Assert.Single(Parsed("models/google/gemini-2.0-flash/index.html").QuerySelectorAll(".badge-yes a"), link => link.TextContent == "Function calling");

        Assert.Contains("(https://catalog.example.com/models/google/gemini-2.0-flash.md)", string.Concat(site.Texts(".md").Where(file => file.Path.StartsWith("capabilities/function_calling", StringComparison.Ordinal)).Select(file => file.Text)), StringComparison.Ordinal);
        Assert.Equal("/capabilities/function_calling/", badge.GetAttribute("href"));
    }

    private AngleSharp.Html.Dom.IHtmlDocument Parsed(string path) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Text(path));
}
