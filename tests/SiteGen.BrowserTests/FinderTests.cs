using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The list of models: searching, filtering, sorting, and the address that keeps it all.</summary>
[Collection(Use.Name)]
public sealed partial class FinderTests(SampleSite site)
{
    public static TheoryData<string> Columns => ["name", "context", "input", "output", "other", "at", "author", "kind", "released"];

    public static TheoryData<string, string> Values => new()
    {
        { "kind", "embedding" }, { "status", "deprecated" }, { "status", "active" }, { "weights", "yes" }, { "takes", "image" }, { "gives", "audio" },
        { "can", "reasoning" }, { "author", "google" }, { "author", "xai" }, { "provider", "openrouter" }, { "provider", "mistral" },
    };

    [BrowserFact]
    public async Task Rows_drawn_here_are_the_pages_own_to_the_letter()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/");
        var last = int.Parse(Digits().Match(await visitor.Page.Locator(".pager span").InnerTextAsync()).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

        for (var number = 1; number <= last; number++)
        {
            await visitor.Page.GotoAsync(number == 1 ? "models/" : $"models/page--{number}/");
            var own = await RowsAsync(visitor.Page);
            await visitor.Page.GotoAsync($"models/?page={number}&takes=nothing"); // any state, so that the script draws
            await new Finder(visitor.Page).ShowsAsync($"0 of {await ModelsAsync(visitor.Page)} models");
            await visitor.Page.EvaluateAsync("""
                page => {
                  const kinds = [...document.querySelectorAll('[data-facet=kind] input')].map((one) => one.value); // all of them: every model is left, in its own place
                  history.pushState(null, '', `?page=${page}&kind=${kinds}`);
                  dispatchEvent(new PopStateEvent('popstate'));
                }
                """, number);
            Assert.Equal(own, await RowsAsync(visitor.Page));
        }

        Assert.Empty(visitor.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(Columns))]
    public async Task Every_column_sorts_both_ways_and_says_so(string column)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/");
        var (finder, head) = (new Finder(visitor.Page), visitor.Page.Locator($"#finder-table [data-sort={column}]"));
        var first = column is "context" ? ("descending", $"-{column}") : ("ascending", column);
        var second = column is "context" ? ("ascending", column) : ("descending", $"-{column}");
        var original = await finder.ColumnAsync("name");

        await finder.Sort(column).ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", first.Item1);
        await finder.IsAtAsync($"/models/?sort={first.Item2}");
        var one = await finder.ColumnAsync(column);
        await finder.Sort(column).ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", second.Item1);
        await finder.IsAtAsync($"/models/?sort={second.Item2}");
        var other = await finder.ColumnAsync(column);

        Assert.NotEqual(one[0], other[0]);
        Assert.All([one, other], cells => Assert.False(cells[0] is "—" or "n/a" or ""));
        if (column is "context" or "input" or "output") Assert.All([(one, first.Item1), (other, second.Item1)], sorted => AssertSorted(sorted.Item1, sorted.Item2));
        await finder.Sort(column).ClickAsync();
        await finder.IsAtAsync("/models/");
        Assert.Equal(original, await finder.ColumnAsync("name"));
        await Expect(visitor.Page.Locator("[aria-sort]")).ToHaveCountAsync(1);
        await Expect(visitor.Page.Locator("#finder-table [data-sort=released]")).ToHaveAttributeAsync("aria-sort", "descending");
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1024)]
    public async Task Where_rows_are_cards_one_sorts_by_choosing(int width)
    {
        await using var visitor = await site.VisitorAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await visitor.Page.GotoAsync("models/");
        var (finder, choice) = (new Finder(visitor.Page), visitor.Page.GetByLabel("Sort by"));
        await Expect(choice).ToBeInViewportAsync();
        await choice.SelectOptionAsync("input");

        await finder.IsAtAsync("/models/?sort=input");
        await Expect(visitor.Page.Locator("#finder-table [data-sort=input]")).ToHaveAttributeAsync("aria-sort", "ascending"); // the address changes before the rows do
        AssertSorted(await finder.ColumnAsync("input"), "ascending");
        await Expect(choice.Locator("option").First).ToHaveTextAsync("newest first");
        await finder.Box.FillAsync("gpt");
        await Expect(choice.Locator("option").First).ToHaveTextAsync("best match");
        await finder.Box.FillAsync("");
        var (pick, name) = (await visitor.Page.Locator("#finder-table .pick input").First.BoundingBoxAsync(), await finder.Names.First.BoundingBoxAsync());
        Assert.True(pick!.Y + pick.Height > name!.Y && name.Y + name.Height > pick.Y, "A box stands on a line of its own, away from the name it belongs to.");
    }

    [BrowserTheory]
    [MemberData(nameof(Values))]
    public async Task Every_filter_leaves_as_many_as_it_says(string facet, string word)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/");
        var finder = new Finder(visitor.Page);
        await visitor.Page.Locator(".finder-filters summary").ClickAsync();
        var shown = visitor.Page.Locator($"[data-facet={facet}] label:has(input[value=\"{word}\"]) small");
        await Expect(shown).ToHaveTextAsync(new Regex("[0-9]"));
        var count = await shown.InnerTextAsync();

        await finder.ChooseAsync(facet, word);

        await finder.ShowsAsync($"{count} of {await ModelsAsync(visitor.Page)} models");
        await finder.IsAtAsync($"/models/?{facet}={word}");
        await Expect(visitor.Page.Locator(".finder-filters summary")).ToHaveTextAsync("Filters (1)");
        await visitor.Page.Locator(".finder .chosen button").ClickAsync();
        await finder.IsAtAsync("/models/");
        await Expect(finder.Value(facet, word)).Not.ToBeCheckedAsync();
        Assert.Empty(visitor.Complaints);
    }

    [BrowserFact]
    public async Task Ranges_hold_for_the_numbers_shown()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/");
        await visitor.Page.Locator(".finder-filters summary").ClickAsync();
        await visitor.Page.FillAsync("[name=input_to]", "0.2");
        await visitor.Page.FillAsync("[name=context_from]", "128000");
        await new Finder(visitor.Page).IsAtAsync("/models/?context_from=128000&input_to=0.2");

        Assert.All(await new Finder(visitor.Page).ColumnAsync("input"), price => Assert.InRange(Number(price), 0m, 0.2m));
        Assert.All(await new Finder(visitor.Page).ColumnAsync("context"), tokens => Assert.InRange(Number(tokens), 128_000m, decimal.MaxValue));
    }

    [BrowserFact]
    public async Task Filters_add_up_and_back_takes_them_away_one_by_one()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/");
        var finder = new Finder(visitor.Page);
        await finder.ChooseAsync("kind", "chat");
        await finder.IsAtAsync("/models/?kind=chat");
        await finder.ChooseAsync("author", "openai");
        await finder.ChooseAsync("can", "reasoning");
        await finder.Sort("input").ClickAsync();
        await finder.Box.PressSequentiallyAsync("gpt");
        await finder.IsAtAsync("/models/?q=gpt&kind=chat&can=reasoning&author=openai&sort=input");
        var (all, count) = (await finder.ColumnAsync("name"), await finder.Count.InnerTextAsync());

        await visitor.Page.GoBackAsync();
        await finder.IsAtAsync("/models/?kind=chat&can=reasoning&author=openai&sort=input");
        await Expect(finder.Box).ToHaveValueAsync("");
        await visitor.Page.GoBackAsync();
        await visitor.Page.GoBackAsync();
        await finder.IsAtAsync("/models/?kind=chat&author=openai");
        await Expect(finder.Value("can", "reasoning")).Not.ToBeCheckedAsync();
        for (var i = 0; i < 3; i++) await visitor.Page.GoForwardAsync();
        await finder.ShowsAsync(count);
        Assert.Equal(all, await finder.ColumnAsync("name"));

        await using var another = await site.VisitorAsync();
        await another.Page.GotoAsync("models/?q=gpt&kind=chat&can=reasoning&author=openai&sort=input");
        await new Finder(another.Page).ShowsAsync(count);
        Assert.Equal(all, await new Finder(another.Page).ColumnAsync("name"));
    }

    [BrowserFact]
    public async Task Pages_of_a_result_have_addresses_and_the_pages_own_rows_come_back()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/page--2/");
        var (finder, own) = (new Finder(visitor.Page), await RowsAsync(visitor.Page));
        await finder.Sort("name").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Next page" }).ClickAsync();
        await finder.IsAtAsync("/models/?sort=name&page=2");
        await visitor.Page.GoBackAsync();
        await visitor.Page.GoBackAsync();
        await finder.IsAtAsync("/models/page--2/");

        Assert.Equal(own, await RowsAsync(visitor.Page));
        await Expect(visitor.Page.Locator(".pager span")).ToHaveTextAsync(new Regex("^Page 2 of "));
    }

    [BrowserTheory]
    [InlineData("gemini-2.5-flash", "Gemini 2.5 Flash")]
    [InlineData("GPT 5", "GPT-5")]
    [InlineData("clade opus", "Claude Opus 4.8")]
    public async Task The_best_comes_first(string typed, string name)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/");
        await new Finder(visitor.Page).Box.FillAsync(typed);

        await Expect(new Finder(visitor.Page).Names.First).ToHaveTextAsync(name);
    }

    [BrowserTheory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("(?:.*[")]
    [InlineData("\\u0000%")]
    [InlineData("小模型 🤖")]
    public async Task Odd_input_is_text(string typed)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/");
        var finder = new Finder(visitor.Page);
        await finder.Box.FillAsync(typed);
        await finder.ShowsAsync($"0 of {await ModelsAsync(visitor.Page)} models");
        await visitor.Page.ReloadAsync();

        await finder.ShowsAsync($"0 of {await ModelsAsync(visitor.Page)} models");
        await Expect(finder.Box).ToHaveValueAsync(typed);
        Assert.Empty(visitor.Complaints);
    }

    [BrowserFact]
    public async Task An_address_that_says_nonsense_breaks_nothing()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/?kind=<b>&page=-7&sort=__proto__&input_from=x&compare=no/such&author=constructor&weird=1");

        var finder = new Finder(visitor.Page);
        await finder.ShowsAsync($"0 of {await ModelsAsync(visitor.Page)} models");
        await Expect(visitor.Page.Locator(".finder .chosen li").First).ToHaveTextAsync("Kind: <b>");
        await finder.IsAtAsync("/models/?kind=%3Cb%3E&author=constructor");
        Assert.Empty(visitor.Complaints);
    }

    [BrowserTheory]
    [InlineData("sort=bogus", "/models/")]
    [InlineData("context_from=abc&compare=no/such", "/models/")]
    [InlineData("sort=name&page=999", "/models/?sort=name&page=3")]
    public async Task What_nobody_understands_does_not_stay_in_the_address(string query, string address)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync($"models/?{query}");

        await new Finder(visitor.Page).IsAtAsync(address);
        Assert.Empty(visitor.Complaints);
    }

    [BrowserFact]
    public async Task The_keyboard_is_enough()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/");
        var finder = new Finder(visitor.Page);
        await visitor.Page.Keyboard.PressAsync("/");
        await Expect(finder.Box).ToBeFocusedAsync();
        await visitor.Page.Keyboard.TypeAsync("claude");
        await Expect(finder.Names.First).ToContainTextAsync("Claude");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(finder.Names.First).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(finder.Names.Nth(1)).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(finder.Box).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        var target = await finder.Names.First.GetAttributeAsync("href");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await finder.IsAtAsync(target!);
    }

    [BrowserFact]
    public async Task Up_to_four_models_are_taken_along_to_be_compared()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/?author=openai&kind=chat");
        var finder = new Finder(visitor.Page);
        var picks = visitor.Page.Locator("#finder-table .pick input");
        await Expect(finder.Count).ToHaveTextAsync(new Regex(" of "));
        for (var i = 0; i < 4; i++) await picks.Nth(i).CheckAsync();
        await Expect(picks.Nth(4)).ToBeDisabledAsync();
        await visitor.Page.ReloadAsync();
        await Expect(picks.Nth(3)).ToBeCheckedAsync();
        var names = await finder.Names.AllInnerTextsAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "See 4 side by side" }).ClickAsync();

        await Expect(visitor.Page.Locator(".picker .comparison thead a")).ToHaveTextAsync([.. names.Take(4)]);
    }

    [BrowserFact]
    public async Task Without_scripts_the_list_is_complete_and_nothing_dead_is_shown()
    {
        await using var visitor = await site.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync("models/?kind=chat");
        HashSet<string> names = [];
        while (true)
        {
            foreach (var href in await visitor.Page.Locator("#finder-table tbody th a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")) names.Add(href);
            await Expect(visitor.Page.Locator("#finder, .pick, .sort, header .search")).ToHaveCountAsync(await visitor.Page.Locator("#finder:not(:visible), .pick:not(:visible), .sort:not(:visible), header .search:not(:visible)").CountAsync());
            var next = visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Next page" });
            if (await next.CountAsync() == 0) break;
            await next.ClickAsync();
        }

        Assert.Equal(Directory.GetDirectories(Path.Combine(Repository(), "content/models")).Sum(folder => Directory.GetFiles(folder, "*.md").Length) - Drafts(), names.Count);
    }

    private static string Repository() => Tests.Sites.Repository.Root;

    private static int Drafts() => Directory.GetFiles(Path.Combine(Repository(), "content/models"), "*.md", SearchOption.AllDirectories).Count(file => File.ReadLines(file).Contains("draft: true"));

    private static async Task<string[]> RowsAsync(IPage page) =>
        [.. (await page.Locator("#finder-table tbody").InnerHTMLAsync()).Split("</tr>").Select(row => Blank().Replace(row, "><").Replace("disabled=\"\"", "", StringComparison.Ordinal).Trim())];

    private static async Task<string> ModelsAsync(IPage page) => Digits().Match(await page.Locator(".lead").InnerTextAsync()).Groups[1].Value is { Length: > 0 } last ? last : (await page.Locator(".lead").InnerTextAsync()).Split(' ')[0];

    private static decimal Number(string shown) => decimal.Parse(shown.Replace("$", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private static void AssertSorted(IReadOnlyList<string> cells, string way)
    {
        var known = cells.Where(cell => cell is not ("—" or "n/a")).Select(Number).ToList();
        Assert.Equal(way == "ascending" ? known.Order() : known.OrderDescending(), known);
    }

    [GeneratedRegex("of ([0-9,]+)$")]
    private static partial Regex Digits();

    [GeneratedRegex(@">\s+<")]
    private static partial Regex Blank();
}
