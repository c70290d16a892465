using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The spend estimator as a visitor has it; what it works out is compared with the page's own by other tests.</summary>
[Collection(Use.Name)]
public sealed class EstimatorTests(SampleSite site)
{
    [BrowserTheory]
    [InlineData("1e9")]
    [InlineData("-5")]
    [InlineData("0.5")]
    [InlineData("")]
    public async Task A_number_that_is_none_gets_no_answer_but_a_word(string typed)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/openai/gpt-5/");
        var (box, result) = (visitor.Page.Locator("#spend-requests"), visitor.Page.Locator("[data-result]"));
        await Expect(result).ToContainTextAsync("a month");
        var before = await result.InnerTextAsync();

        await box.FillAsync(typed);

        await Expect(result).ToHaveTextAsync("—");
        await Expect(box).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(visitor.Page.Locator("[data-formula]")).ToHaveTextAsync("“Requests a day” takes a whole number from 0 to 100,000,000.");
        await visitor.Page.Locator("[data-requests]").First.ClickAsync();
        await Expect(result).ToHaveTextAsync(before);
        Assert.Empty(visitor.Complaints);
    }
}
