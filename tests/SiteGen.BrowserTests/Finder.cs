using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>The list of models as a visitor handles it.</summary>
internal sealed class Finder(IPage page)
{
    public ILocator Box => page.Locator("#finder-q");

    public ILocator Names => page.Locator("#finder-table tbody [data-cell=name] a");

    public ILocator Count => page.Locator(".finder-count");

    public async Task<IReadOnlyList<string>> ColumnAsync(string name) => await page.Locator($"#finder-table tbody [data-cell={name}]").AllInnerTextsAsync();

    public ILocator Sort(string name) => page.Locator($"#finder-table [data-sort={name}] button");

    public ILocator Value(string facet, string word) => page.Locator($"[data-facet={facet}] input[value=\"{word}\"]");

    /// <summary>Ticks a value, opening the filters before.</summary>
    public async Task ChooseAsync(string facet, string word)
    {
        if (!await page.Locator("details.finder-filters").EvaluateAsync<bool>("details => details.open")) await page.Locator(".finder-filters summary").ClickAsync();
        await Value(facet, word).CheckAsync();
    }

    /// <summary>Waits until the list says how many there are.</summary>
    public Task ShowsAsync(string count) => Assertions.Expect(Count).ToHaveTextAsync(count);

    /// <summary>Waits for the query of the address, which is shorter than an address.</summary>
    public Task IsAtAsync(string pathAndQuery) => page.WaitForFunctionAsync("wanted => location.pathname + location.search === wanted", pathAndQuery);
}
