using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

[Collection(Use.Name)]
public sealed class CopyTests(SampleSite site)
{
    private static readonly BrowserNewContextOptions _mayCopy = new() { Permissions = ["clipboard-read", "clipboard-write"] };

    [BrowserFact]
    public async Task A_model_id_is_copied_with_the_keyboard_and_it_is_said_aloud()
    {
        await using var visitor = await site.VisitorAsync(_mayCopy);
        await visitor.Page.GotoAsync("providers/openai/gpt-5/");

        await visitor.Page.Locator(".ids .copy").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.Page.Locator("[role=status]").Last).ToHaveTextAsync("Copied");
        Assert.Equal("gpt-5", await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task A_page_is_copied_as_markdown()
    {
        await using var visitor = await site.VisitorAsync(_mayCopy);
        await visitor.Page.GotoAsync("models/openai/gpt-5/");

        await visitor.Page.GetByText("Copy page as Markdown").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("[data-copy-url]")).ToHaveTextAsync("Copied");
        Assert.Equal(
            (await File.ReadAllTextAsync(Path.Combine(site.Output, "models", "openai", "gpt-5.md"))).Trim(),
            (await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n").Trim());
    }

    [BrowserFact]
    public async Task A_sample_is_copied_as_it_stands()
    {
        await using var visitor = await site.VisitorAsync(_mayCopy);
        await visitor.Page.GotoAsync("models/openai/gpt-5/");
        var panel = visitor.Page.Locator(".panel:visible").First;

        await panel.Locator(".copy").ClickAsync();

        await Assertions.Expect(panel.Locator(".copy")).ToHaveTextAsync("Copied");
        Assert.Equal(await panel.Locator("code").TextContentAsync(), (await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n"));
    }
}
