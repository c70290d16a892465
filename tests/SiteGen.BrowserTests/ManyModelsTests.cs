using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The list of 5,000 models: what a browser holds of it, and how soon it answers.</summary>
[Collection(Use.Name)]
public sealed class ManyModelsTests(SampleSite site, ITestOutputHelper output)
{
    private const int Rows = 64;

    [BrowserFact]
    public async Task A_page_of_rows_is_all_a_browser_holds()
    {
        await using var many = await ManyModels.ServeAsync();
        await using var visitor = await site.VisitorAsync(new() { BaseURL = many.Address });
        await visitor.Page.GotoAsync($"{many.Address}models/");
        var (finder, rows) = (new Finder(visitor.Page), visitor.Page.Locator("#finder-table tbody tr"));
        await Expect(rows).ToHaveCountAsync(Rows);
        foreach (var (typed, count) in ((string, string)[])[("model", "5,000 models"), ("499", "15 of 5,000 models"), ("@001", "5,000 models"), ("model 4999", "1 of 5,000 models"), ("", "5,000 models")])
        {
            await finder.Box.FillAsync(typed);
            await finder.ShowsAsync(count);
            Assert.InRange(await rows.CountAsync(), 1, Rows);
        }

        await finder.Sort("input").ClickAsync();
        await finder.Sort("input").ClickAsync();
        await Expect(finder.Names.First).ToHaveTextAsync("Model 4999");
        await Expect(visitor.Page.Locator(".pager span")).ToHaveTextAsync("Page 1 of 79");
        Assert.Equal(Rows, await rows.CountAsync());
        Assert.InRange(await visitor.Page.EvaluateAsync<int>("document.querySelectorAll('*').length"), 1, 2_500);
        Assert.Empty(visitor.Complaints);
    }

    /// <summary>Prints figures and asserts none: they are of the machine. <c>MEASURE</c> is 1, or the folder of a built site to measure instead.</summary>
    [BrowserFact]
    public async Task How_soon_it_answers()
    {
        if (Environment.GetEnvironmentVariable("MEASURE") is not { Length: > 0 } what) return;

        await using var many = await ManyModels.ServeAsync();
        await using var server = Directory.Exists(what) ? SampleSite.Serve(what) : null;
        if (server is not null) await server.StartAsync();
        var address = server is null ? many.Address : server.Urls.Single() + "/";
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.AddInitScriptAsync("""
            window.took = [];
            new PerformanceObserver((list) => { for (const event of list.getEntries()) if (event.name === 'input') took.push(event.duration); }).observe({ type: 'event', durationThreshold: 16 });
            addEventListener('input', () => { const from = performance.now(); requestAnimationFrame(() => setTimeout(() => window.painted.push(performance.now() - from))); }, true);
            window.painted = [];
            """);
        await visitor.Page.GotoAsync($"{address}models/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        output.WriteLine($"First contentful paint: {await visitor.Page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime"):0} ms");
        await visitor.Page.FocusAsync("#finder-q");
        await visitor.Page.WaitForTimeoutAsync(1_000);
        const string Typed = "model 49 author";
        foreach (var letter in Typed) await PressAsync(letter.ToString());
        foreach (var _ in Typed) await PressAsync("Backspace");
        var painted = (await visitor.Page.EvaluateAsync<double[]>("painted")).Order().ToArray();
        var slow = await visitor.Page.EvaluateAsync<double[]>("took");
        output.WriteLine($"{painted.Length} keys, from input to painted: median {painted[painted.Length / 2]:0} ms, 95 % within {painted[painted.Length * 95 / 100]:0} ms, at most {painted[^1]:0} ms");
        output.WriteLine($"Event timing, which counts what takes 16 ms or more, in steps of 8: {slow.Length} keys, at most {slow.DefaultIfEmpty(0).Max():0} ms");

        async Task PressAsync(string key)
        {
            await visitor.Page.Keyboard.PressAsync(key == " " ? "Space" : key);
            await visitor.Page.WaitForTimeoutAsync(150);
        }
    }
}
