using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The picker of comparisons.</summary>
[Collection(Use.Name)]
public sealed class CompareTests(SampleSite site)
{
    [BrowserFact]
    public async Task Up_to_four_models_stand_side_by_side_and_in_the_address()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("compare/");
        var box = visitor.Page.Locator("#picker-search");
        foreach (var (typed, columns) in ((string, int)[])[("openai/gpt-5", 1), ("claude opus 4.8", 2), ("gemini-2.5-flash", 3), ("deepseek", 4)])
        {
            await box.FillAsync(typed);
            await Expect(visitor.Page.Locator("#picker-found [role=option]").First).ToBeVisibleAsync();
            await box.PressAsync("Enter");
            await Expect(visitor.Page.Locator(".picker thead a")).ToHaveCountAsync(columns);
        }

        await Expect(box).ToHaveAttributeAsync("readonly", "");
        await Expect(box).ToBeFocusedAsync();
        await Expect(visitor.Page.Locator(".picker [role=status]")).ToContainTextAsync("4 models side by side.");
        var heads = await visitor.Page.Locator(".picker thead a").AllInnerTextsAsync();
        Assert.Equal(["GPT-5", "Claude Opus 4.8", "Gemini 2.5 Flash"], heads.Take(3));
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.Locator(".picker thead a")).ToHaveTextAsync(heads);
        await visitor.Page.Locator(".picker .chosen button").First.ClickAsync();
        await Expect(visitor.Page.Locator(".picker thead a")).ToHaveTextAsync(heads.Skip(1));
        await visitor.Page.GoBackAsync();
        await Expect(visitor.Page.Locator(".picker thead a")).ToHaveTextAsync(heads);
        Assert.Empty(visitor.Complaints);
    }

    [BrowserFact]
    public async Task Differences_are_marked_in_words_and_can_be_shown_alone()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("compare/?models=openai/gpt-5,openai/gpt-4o");
        var rows = visitor.Page.Locator(".picker tbody tr:not(.group)");
        var context = rows.Filter(new() { HasText = "Context window (tokens)" });
        await Expect(context.Locator("td")).ToHaveTextAsync(["400,000", "128,000", "differs"]);
        await Expect(rows.Filter(new() { Has = visitor.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Author", Exact = true }) }).Locator(".mark")).ToHaveTextAsync("same");
        var differing = await visitor.Page.Locator(".picker tr.differs").CountAsync();

        await visitor.Page.GetByLabel("Only differences").CheckAsync();
        await Expect(rows).ToHaveCountAsync(differing);
        Assert.All(await rows.Locator(".mark").AllInnerTextsAsync(), mark => Assert.Equal("differs", mark));
        await visitor.Page.WaitForURLAsync("**/compare/?models=openai/gpt-5,openai/gpt-4o&only=differences");
        await visitor.Page.ReloadAsync();
        await Expect(rows).ToHaveCountAsync(differing);
    }

    [BrowserFact]
    public async Task It_says_what_the_static_page_says()
    {
        await using var visitor = await site.VisitorAsync();
        const string Facts = "rows => rows.map(row => [...row.children].map(cell => cell.textContent.trim()).join('|'))";
        await visitor.Page.GotoAsync("compare/openai/gpt-4o-vs-openai/gpt-5.5/");
        var page = await visitor.Page.Locator(".comparison tbody tr:not(.group)").EvaluateAllAsync<string[]>(Facts);
        await visitor.Page.GotoAsync("compare/?models=openai/gpt-4o,openai/gpt-5.5");
        await Expect(visitor.Page.Locator(".picker .comparison")).ToHaveCountAsync(1);
        var picker = await visitor.Page.Locator(".picker tbody tr:not(.group)").EvaluateAllAsync<string[]>(Facts);

        Assert.Subset(picker.ToHashSet(), page.Where(row => picker.Any(other => other.Split('|')[0] == row.Split('|')[0])).ToHashSet());
        Assert.True(picker.Length > 20);
    }

    [BrowserFact]
    public async Task Models_that_are_not_there_are_left_out()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("compare/?models=no/such,openai/gpt-5,openai/gpt-5,<b>x</b>");

        await Expect(visitor.Page.Locator(".picker thead a")).ToHaveTextAsync(["GPT-5"]);
        await Expect(visitor.Page.Locator(".picker [role=status]")).ToHaveTextAsync("There is no model no/such here. There is no model <b>x</b> here. Choose one more.");
        await visitor.Page.WaitForURLAsync("**/compare/?models=openai/gpt-5");
    }

    [BrowserFact]
    public async Task A_fifth_model_is_said_to_be_left_out()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("compare/?models=openai/gpt-5,openai/gpt-4o,openai/gpt-5.5,google/gemini-2.5-flash,anthropic/claude-opus-4-8");

        await Expect(visitor.Page.Locator(".picker [role=status]")).ToContainTextAsync("Claude Opus 4.8 is left out: 4 at most. 4 models side by side.");
        await visitor.Page.WaitForURLAsync("**/compare/?models=openai/gpt-5,openai/gpt-4o,openai/gpt-5.5,google/gemini-2.5-flash");
    }

    [BrowserFact]
    public async Task The_first_arrow_down_leads_to_the_first_result_and_enter_alone_takes_it()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("compare/");
        var box = visitor.Page.Locator("#picker-search");
        foreach (var keys in (string[][])[["ArrowDown", "Enter"], ["Enter"]])
        {
            await box.FillAsync(keys.Length == 1 ? "gpt-4o" : "gpt-5");
            await Expect(visitor.Page.Locator("#picker-found [role=option]").First).ToBeVisibleAsync();
            foreach (var key in keys) await box.PressAsync(key);
        }

        await Expect(visitor.Page.Locator(".picker thead a")).ToHaveTextAsync(["GPT-5", "GPT-4o"]);
    }

    [BrowserFact]
    public async Task Of_many_models_the_ones_unlike_most_stand_out()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("compare/?models=openai/gpt-5,openai/gpt-4o,openai/gpt-5.5,google/gemini-2.5-flash");
        var author = visitor.Page.Locator(".picker tbody tr").Filter(new() { Has = visitor.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Author", Exact = true }) });

        await Expect(author.Locator(".odd")).ToHaveTextAsync(["Google"]);
        await Expect(author.Locator("td").First).ToHaveCSSAsync("font-weight", "400");
        await Expect(author.Locator(".odd")).ToHaveCSSAsync("font-weight", "600");
    }
}
