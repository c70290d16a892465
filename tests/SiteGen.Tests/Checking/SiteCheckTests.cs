namespace SiteGen.Tests.Checking;

public sealed class SiteCheckTests(CheckedFolder site) : IClassFixture<CheckedFolder>
{
    [Fact]
    public void A_healthy_site_has_no_problems()
    {
        Assert.Equal([], CheckedFolder.Check(site.Output, out var report));
        Assert.Equal("https://example.org/catalog/", report!.BaseUrl.AbsoluteUri);
        Assert.True(report.Facts > 200, $"{report.Facts}");
    }
}
