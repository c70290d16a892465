using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

[Collection(Looks.Name)]
public sealed class AccessibilityTests(SampleSite site)
{
    /// <summary>What changes with the colours alone: the other rules have been asked at each width.</summary>
    private static readonly AxeRunOptions _colours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    /// <summary>What changes where tables become cards. Every rule at this width would take a minute more.</summary>
    private static readonly AxeRunOptions _cards = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["empty-table-header", "th-has-data-cells", "td-headers-attr", "scrollable-region-focusable", "target-size", "label", "link-name", "button-name"] } };

    [BrowserTheory]
    [MemberData(nameof(Kinds.Pages), MemberType = typeof(Kinds))]
    public async Task Axe_finds_nothing_in_either_scheme_wide_or_narrow(string path)
    {
        await using var visitor = await site.VisitorAsync(new() { BypassCSP = true }); // axe is put into the page from outside
        await visitor.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        foreach (var (width, scheme, rules) in new[] { (1440, ColorScheme.Light, null), (1440, ColorScheme.Dark, _colours), (768, ColorScheme.Light, _cards), (360, ColorScheme.Dark, null), (360, ColorScheme.Light, _colours) })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

            var found = await visitor.Page.RunAxe(rules);

            Assert.True(found.Violations.Length == 0, $"{path} at {width} pixels, {scheme}:\n{string.Join('\n', found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")))}");
            Assert.NotEmpty(found.Passes);
        }
    }

    [BrowserFact]
    public async Task The_first_tab_shows_a_way_past_the_head_of_the_page()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Page.GotoAsync("models/openai/gpt-5/");

        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.GetByText("Skip to the content").EvaluateAsync<bool>("link => link === document.activeElement && link.getBoundingClientRect().left >= 0"));
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visitor.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds.Pages), MemberType = typeof(Kinds))]
    public async Task Whatever_tab_reaches_is_seen(string path)
    {
        await using var visitor = await site.VisitorAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await visitor.Page.GotoAsync(path);

        foreach (var width in new[] { 1280, 768 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 720);
            await visitor.Page.ReloadAsync();
            await visitor.Page.EvaluateAsync("document.body.focus()");
            for (var i = 0; i < 25; i++)
            {
                await visitor.Page.Keyboard.PressAsync("Tab");
                var unseen = await visitor.Page.EvaluateAsync<string?>("""
                    (() => {
                      const at = document.activeElement;
                      if (at === document.body) return null;
                      const shown = at.labels?.[0] ?? at; // a radio button of tabs is seen as its label
                      const box = shown.getBoundingClientRect();
                      let [left, top, right, bottom] = [Math.max(box.left, 0), Math.max(box.top, 0), Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
                      for (let around = shown.parentElement; around; around = around.parentElement) {
                        if (getComputedStyle(around).clipPath === 'none') continue; // what is clipped away has a box all the same
                        const clip = around.getBoundingClientRect();
                        [left, top, right, bottom] = [Math.max(left, clip.left), Math.max(top, clip.top), Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
                      }
                      return right - left > 4 && bottom - top > 4 ? null : at.outerHTML;
                    })()
                    """);
                Assert.True(unseen is null, $"At {width} pixels: {unseen}");
            }
        }
    }

    [BrowserFact]
    public async Task Who_wants_less_motion_gets_none()
    {
        await using var still = await site.VisitorAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await using var moving = await site.VisitorAsync();
        await still.Page.GotoAsync("");
        await moving.Page.GotoAsync("");

        Assert.Equal("auto", await still.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Equal("smooth", await moving.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Equal(0, await still.Page.EvaluateAsync<int>("document.getAnimations().length"));
    }
}
