using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Reading.Files;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Reading;

public sealed class NewestDateTests
{
    [Theory]
    [InlineData("last_updated: 2027-01-01", "billing: unknown, verified: {date: 2026-05-07}", "2026-05-07")] // nobody looked later
    [InlineData("last_updated: 2026-03\nrelease_date: 2025", "billing: unknown", "2026-03-01")]
    [InlineData("release_date: 2025", "billing: unknown", "2025-01-01")]
    [InlineData("", "billing: unknown", null)]
    public void The_site_is_as_of_the_newest_day_its_facts_bear(string frontMatter, string offering, string? date)
    {
        using var site = TestSite.Small().WithModel("two", frontMatter, offering);

        ModelClaims[] claims = [.. ContentReader.Read(site.Folders, 1, new DiagnosticBag()).Models.All(1, new DiagnosticBag()).Select(ModelClaims.Of)];
        Assert.Equal(date, NewestDate.In(claims, new DiagnosticBag())?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
