using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>What scripts draw, looked at by axe as the pages themselves are.</summary>
[Collection(Looks.Name)]
public sealed class FindingAxeTests(SampleSite site)
{
    [BrowserTheory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1024, ColorScheme.Light)]
    [InlineData(768, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Nothing_is_found(int width, ColorScheme scheme)
    {
        await using var visitor = await site.VisitorAsync(new() { BypassCSP = true, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var page = visitor.Page;

        await page.GotoAsync("models/?kind=chat&can=reasoning&sort=-context&compare=openai/gpt-5,openai/gpt-4o");
        await page.Locator(".finder-filters summary").ClickAsync();
        await Expect(page.Locator("[data-facet=provider] [type=search]")).ToBeVisibleAsync();
        await NothingAsync("filters");

        await page.GotoAsync("models/?q=xyzzy");
        await Expect(page.Locator("#finder-table td.none")).ToBeVisibleAsync();
        await NothingAsync("nothing found");

        await page.GotoAsync("providers/");
        await page.FillAsync("#search", "claude");
        await Expect(page.Locator("#search-found")).ToBeVisibleAsync();
        await page.Locator("#search").PressAsync("ArrowDown");
        await NothingAsync("results");

        await page.FillAsync("#search", "xyzzy");
        await Expect(page.Locator("#search-found .none")).ToBeVisibleAsync();
        await NothingAsync("no results");

        await page.GotoAsync("compare/?models=openai/gpt-5,openai/gpt-4o,google/gemini-2.5-flash&only=differences");
        await Expect(page.Locator(".picker .comparison")).ToBeVisibleAsync();
        await NothingAsync("comparison");

        async Task NothingAsync(string where)
        {
            var found = await page.RunAxe();
            Assert.True(found.Violations.Length == 0, $"{where}:\n{string.Join('\n', found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")))}");
        }
    }
}
