using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

[Collection(Looks.Name)]
public sealed class LayoutTests(SampleSite site)
{
    /// <summary>What a sheet holds between margins of 1 cm.</summary>
    private const int A4 = 718;

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

    [BrowserTheory]
    [InlineData("models/openai/gpt-oss-120b/")]
    [InlineData("providers/nscale/")]
    [InlineData("pricing/")]
    [InlineData("compare/openai/gpt-4o-vs-openai/gpt-5.5/")]
    [InlineData("compare/?models=openai/gpt-4o,openai/gpt-5,anthropic/claude-opus-4-8")]
    public async Task No_number_date_or_word_of_a_table_is_broken_in_two(string path)
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        foreach (var width in new[] { 360, 768, 1024, 1440 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);

            // Ids are left out: they are longer than any column, and may break.
            Assert.Empty(await visitor.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('main :is(td, th)')].flatMap((cell) => {
                  const broken = [];
                  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                  for (let text; (text = texts.nextNode());) {
                    if (text.parentElement.closest('code, a') || cell.parentElement.cells[0].textContent === 'Model ids to send') continue;
                    for (const { 0: part, index } of text.data.matchAll(/\d{4}-\d\d(-\d\d)?|\$?\d[\d.,]*\d|[A-Za-z]+/g)) {
                      const range = document.createRange();
                      range.setStart(text, index);
                      range.setEnd(text, index + part.length);
                      if (new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top))).size > 1) broken.push(`${innerWidth}: ${part} of ${text.data}`);
                    }
                  }
                  return broken;
                })
                """));
        }
    }

    [BrowserFact]
    public async Task Cards_beside_each_other_keep_their_lines_together_and_sources_below()
    {
        await using var visitor = await site.VisitorAsync(new() { ViewportSize = new() { Width = 768, Height = 900 } });
        await visitor.Page.GotoAsync("deprecations/");

        var (heights, beside) = (await visitor.Page.EvaluateAsync<double[]>("""
            [...document.querySelectorAll('.cards tbody tr')].map((row) => row.querySelector('th').getBoundingClientRect().top - row.querySelector('.first').getBoundingClientRect().bottom)
            """), await visitor.Page.EvaluateAsync<int>("""
            [...document.querySelectorAll('.cards tbody tr')].filter((row) => [...row.querySelectorAll(':scope > :not(.lesser)')].some((cell) => cell.getBoundingClientRect().bottom > row.querySelector('.lesser').getBoundingClientRect().top + 1)).length
            """));

        Assert.True(heights.Max() - heights.Min() < 2, "Lines of a card are pulled apart by a taller one beside it.");
        Assert.Equal(0, beside);
    }

    [BrowserFact]
    public async Task Paper_gets_what_the_page_says_and_nothing_to_press()
    {
        await using var visitor = await site.VisitorAsync(new() { ColorScheme = ColorScheme.Dark });
        await visitor.Page.GotoAsync("models/openai/gpt-5/");
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visitor.Page.SetViewportSizeAsync(A4, 1000);

        Assert.Equal(0, await visitor.Page.Locator("button:visible, .contents:visible, header.site nav:visible, input:visible").CountAsync());
        Assert.Equal(1, await visitor.Page.Locator(".panel:visible").CountAsync());
        Assert.Equal("table-row", await visitor.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.prices tbody tr')).display"));
        Assert.Equal("rgb(255, 255, 255)", await visitor.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [BrowserFact]
    public async Task Four_models_side_by_side_fit_on_paper_and_their_picker_is_not_printed()
    {
        await using var visitor = await site.VisitorAsync(new() { ViewportSize = new() { Width = A4, Height = 1000 } });
        await visitor.Page.GotoAsync("compare/?models=openai/gpt-4o,openai/gpt-5,anthropic/claude-opus-4-8,google/gemini-2.5-pro");
        await Expect(visitor.Page.Locator(".picker thead a")).ToHaveCountAsync(4);
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(A4, await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(0, await visitor.Page.Locator("input:visible, label:visible, .chosen:visible").CountAsync());
    }

    [BrowserFact]
    public async Task No_filter_is_alone_on_a_line()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/");
        await visitor.Page.Locator(".finder-filters summary").ClickAsync();
        foreach (var width in new[] { 768, 1024, 1440 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);

            var lines = (await visitor.Page.Locator(".facet").EvaluateAllAsync<int[]>("all => all.map((one) => Math.round(one.getBoundingClientRect().top))")).CountBy(top => top);
            Assert.All(lines, line => Assert.True(line.Value > 1, $"At {width} pixels a filter is alone."));
        }
    }
}
