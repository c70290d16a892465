namespace SiteGen.BrowserTests;

[Collection(Use.Name)]
public sealed class SampleTabsTests(SampleSite site)
{
    private const string Page = "models/openai/gpt-5/";

    [BrowserFact]
    public async Task Arrow_keys_turn_the_tabs()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync(Page);
        var group = visitor.Page.Locator(".tabs").First;

        await group.Locator("input").First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowRight");

        Assert.Contains("language-typescript", await group.Locator(".panel:visible code").GetAttributeAsync("class"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task They_turn_without_scripts_too()
    {
        await using var visitor = await site.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync(Page);
        var group = visitor.Page.Locator(".tabs").First;

        await group.GetByText("cURL", new() { Exact = true }).ClickAsync();

        Assert.Equal(1, await group.Locator(".panel:visible").CountAsync());
        Assert.Contains("curl ", await group.Locator(".panel:visible code").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_language_chosen_once_is_chosen_for_every_group_and_the_next_page()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync(Page);
        await visitor.Page.Locator(".tabs").First.GetByText("Go", new() { Exact = true }).ClickAsync();
        await visitor.Page.GotoAsync("models/anthropic/claude-opus-4-7/");

        var chosen = await visitor.Page.Locator(".tabs > input:checked + label").AllTextContentsAsync();

        Assert.True(chosen.Count(label => label == "Go") > 1, string.Join(", ", chosen));
    }
}
