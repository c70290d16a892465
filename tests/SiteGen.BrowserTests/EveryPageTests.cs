namespace SiteGen.BrowserTests;

[Collection(Looks.Name)]
public sealed class EveryPageTests(SampleSite site)
{
    [BrowserTheory]
    [MemberData(nameof(Kinds.Pages), MemberType = typeof(Kinds))]
    public async Task Nothing_is_complained_of(string path)
    {
        await using var visitor = await site.VisitorAsync();

        var answer = await visitor.Page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.True(answer!.Ok);
        Assert.Empty(visitor.Complaints);
    }
}
