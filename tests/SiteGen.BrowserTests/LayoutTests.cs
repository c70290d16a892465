using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

[Collection(TheSampleSite.Name)]
public sealed class LayoutTests(SampleSite site)
{
    [BrowserTheory]
    [MemberData(nameof(Kinds.Pages), MemberType = typeof(Kinds))]
    public async Task No_page_scrolls_sideways(string path)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        foreach (var width in new[] { 320, 360, 768, 1024, 1440 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);

            Assert.Equal(width, await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds.Pages), MemberType = typeof(Kinds))]
    public async Task What_scrolls_sideways_can_be_reached_and_tables_have_a_name(string path)
    {
        await using var visitor = await site.VisitorAsync(new() { ViewportSize = new() { Width = 360, Height = 780 } });
        await visitor.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('body *')]
              .filter((one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX) && one.clientWidth > 0)
              .filter((one) => one.tabIndex < 0 || (one.querySelector('table') && !(one.role === 'region' && one.ariaLabel)))
              .map((one) => one.outerHTML.slice(0, 200))
            """));
        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('main table')].filter((one) => !one.caption?.textContent.trim() && !one.closest('.body')).map((one) => one.outerHTML.slice(0, 200))
            """));
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds.Pages), MemberType = typeof(Kinds))]
    public async Task No_column_is_empty(string path)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('main table')].flatMap((table) => {
              const heads = [...table.tHead.rows[0].cells];
              const filled = new Set();
              for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
                let column = 0;
                for (const cell of row.cells) {
                  if (cell.textContent.trim() || cell.querySelector('input')) for (let i = 0; i < cell.colSpan; i++) filled.add(column + i);
                  column += cell.colSpan;
                }
                if (column !== heads.length) return [`${table.caption.textContent}: a row of ${column} cells under ${heads.length} heads`];
              }
              return heads.filter((_, i) => !filled.has(i)).map((head) => `${table.caption.textContent}: ${head.textContent}`);
            })
            """));
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds.Pages), MemberType = typeof(Kinds))]
    public async Task Nothing_in_sight_moves_while_a_page_loads(string path)
    {
        await using var visitor = await site.VisitorAsync(new() { ViewportSize = new() { Width = 412, Height = 823 } });
        await visitor.Page.AddInitScriptAsync("""
            window.shifted = 0;
            new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shifted += one.value; }).observe({ type: 'layout-shift', buffered: true });
            """);
        await visitor.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.InRange(await visitor.Page.EvaluateAsync<double>("window.shifted"), 0, 0.1); // what Web Vitals call good
    }

    [BrowserFact]
    public async Task Paper_gets_what_the_page_says_and_nothing_to_press()
    {
        await using var visitor = await site.VisitorAsync(new() { ColorScheme = ColorScheme.Dark });
        await visitor.Page.GotoAsync("models/openai/gpt-5/");
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await visitor.Page.Locator("button:visible, .contents:visible, header.site nav:visible, input:visible").CountAsync());
        Assert.Equal(await visitor.Page.Locator(".panel").CountAsync(), await visitor.Page.Locator(".panel:visible").CountAsync());
        Assert.Equal("rgb(255, 255, 255)", await visitor.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }
}
