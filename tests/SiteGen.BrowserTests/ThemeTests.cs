using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

[Collection(Looks.Name)]
public sealed class ThemeTests(SampleSite site)
{
    private const string Ground = "getComputedStyle(document.body).backgroundColor";

    [BrowserFact]
    public async Task The_systems_scheme_holds_until_another_is_chosen()
    {
        await using var visitor = await site.VisitorAsync(new() { ColorScheme = ColorScheme.Light });
        await visitor.Page.GotoAsync("");
        var light = await visitor.Page.EvaluateAsync<string>(Ground);
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await visitor.Page.EvaluateAsync<string>(Ground);

        Assert.NotEqual(light, dark);
        Assert.True(await visitor.Page.GetByLabel("As the system has it").IsCheckedAsync());

        await visitor.Page.GetByLabel("Light", new() { Exact = true }).CheckAsync();
        Assert.Equal(light, await visitor.Page.EvaluateAsync<string>(Ground));
    }

    [BrowserFact]
    public async Task A_choice_made_with_the_arrow_keys_holds_on_the_next_page_from_the_first_paint()
    {
        await using var visitor = await site.VisitorAsync(new() { ColorScheme = ColorScheme.Light });
        await visitor.Page.GotoAsync("");
        await visitor.Page.GetByLabel("As the system has it").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowRight");
        await visitor.Page.Keyboard.PressAsync("ArrowRight");
        var dark = await visitor.Page.EvaluateAsync<string>(Ground);
        await visitor.Page.AddInitScriptAsync("addEventListener('DOMContentLoaded', () => { window.early = document.documentElement.dataset.theme; }, { capture: true, once: true });");

        await visitor.Page.GotoAsync("models/");

        Assert.Equal("dark", await visitor.Page.EvaluateAsync<string>("window.early"));
        Assert.Equal(dark, await visitor.Page.EvaluateAsync<string>(Ground));
        Assert.True(await visitor.Page.GetByLabel("Dark", new() { Exact = true }).IsCheckedAsync());

        await visitor.Page.GetByLabel("As the system has it").CheckAsync();
        await visitor.Page.ReloadAsync();
        Assert.NotEqual(dark, await visitor.Page.EvaluateAsync<string>(Ground));
    }

    [BrowserFact]
    public async Task The_head_sets_the_scheme_before_anything_is_drawn()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("");

        Assert.True(await visitor.Page.EvaluateAsync<bool>("""
            [...document.head.querySelectorAll('script[src]')].some((one) => one.src.includes('/modules/theme.') && !one.defer && !one.async && one.type === '')
            """));
    }

    [BrowserFact]
    public async Task Without_scripts_there_is_no_switch_and_the_systems_scheme_holds()
    {
        await using var visitor = await site.VisitorAsync(new() { JavaScriptEnabled = false, ColorScheme = ColorScheme.Dark });
        await visitor.Page.GotoAsync("");

        Assert.False(await visitor.Page.Locator(".theme").IsVisibleAsync());
        Assert.Equal(0, await visitor.Page.Locator(".copy:visible, [data-copy-url]:visible").CountAsync());
    }
}
