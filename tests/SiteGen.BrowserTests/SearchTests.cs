using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The search box of every page.</summary>
[Collection(Use.Name)]
public sealed class SearchTests(SampleSite site)
{
    [BrowserTheory]
    [MemberData(nameof(Kinds.Pages), MemberType = typeof(Kinds))]
    public async Task Every_page_leads_to_a_model(string path)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync(path);
        await visitor.Page.Keyboard.PressAsync("/");
        await visitor.Page.Keyboard.TypeAsync("gpt-4o mini");
        var isList = path == "models/";
        await Expect(isList ? new Finder(visitor.Page).Names.First : visitor.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("GPT-4o mini");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        if (!isList) await Expect(visitor.Page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(visitor.Page).ToHaveURLAsync($"{site.Address}models/openai/gpt-4o-mini/");
        Assert.Empty(visitor.Complaints);
    }

    [BrowserFact]
    public async Task Names_are_asked_for_when_the_box_is_first_used()
    {
        await using var visitor = await site.VisitorAsync();
        ConcurrentQueue<string> asked = [];
        visitor.Page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath);
        await visitor.Page.GotoAsync("", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(asked, path => path.Contains("/modules/search", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal));

        await visitor.Page.RunAndWaitForResponseAsync(() => visitor.Page.FocusAsync("#search"), "**/models/names.json");
        Assert.DoesNotContain("/models/facts.json", asked);
    }

    [BrowserFact]
    public async Task The_box_is_a_combobox()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("providers/");
        var (box, list) = (visitor.Page.Locator("#search"), visitor.Page.Locator("#search-found"));
        await box.FocusAsync();
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await box.PressSequentiallyAsync("claude");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(list.GetByRole(AriaRole.Option)).ToHaveCountAsync(9);
        await Expect(visitor.Page.Locator(".search [role=status]")).ToHaveTextAsync("14 models found, the first 8 are listed.");
        await box.PressAsync("ArrowUp");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", "search-found-8");
        await Expect(list.Locator("[aria-selected=true]")).ToHaveTextAsync("All 14 results in the list of models");
        await box.PressAsync("ArrowDown");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", "search-found-0");
        await box.PressAsync("Escape");
        await Expect(list).ToBeHiddenAsync();
        await Expect(box).ToHaveValueAsync("claude");
        await box.PressAsync("Escape");
        await Expect(box).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task Enter_alone_leads_to_the_list()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("authors/openai/");
        await visitor.Page.FillAsync("#search", "gpt & more");
        await visitor.Page.PressAsync("#search", "Enter");

        await visitor.Page.WaitForURLAsync("**/models/?q=gpt+%26+more");
        await Expect(new Finder(visitor.Page).Box).ToHaveValueAsync("gpt & more");
    }

    [BrowserTheory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[(*")]
    public async Task Odd_input_finds_nothing_and_says_so(string typed)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("");
        await visitor.Page.FillAsync("#search", typed);

        await Expect(visitor.Page.Locator("#search-found")).ToHaveTextAsync("No model is found.");
        Assert.Empty(visitor.Complaints);
    }

    [BrowserFact]
    public async Task A_slash_in_a_field_is_a_slash()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("");
        await visitor.Page.FocusAsync("#search");
        await visitor.Page.Keyboard.TypeAsync("openai/gpt-5");

        await Expect(visitor.Page.Locator("#search")).ToHaveValueAsync("openai/gpt-5");
        await Expect(visitor.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("openai/gpt-5");
    }

    [BrowserFact]
    public async Task Without_scripts_a_link_leads_to_the_list()
    {
        await using var visitor = await site.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync("providers/openai/");

        await Expect(visitor.Page.Locator("header .search")).ToBeHiddenAsync();
        await visitor.Page.Locator("header a:visible[href$='/models/']").ClickAsync(); // there is one: the navigation's own, or the box's stand-in
        await visitor.Page.WaitForURLAsync("**/models/");
    }
}
