using SiteGen.Domain;

namespace SiteGen.Tests.Domain;

public sealed class BuildDateTests
{
    [Fact]
    public void A_day_that_nothing_names_is_before_everything_and_told_to_nobody()
    {
        var undated = new BuildDate(null);

        Assert.True(undated.Day < new DateOnly(2010, 1, 1));
        Assert.Equal("", undated.After(" as of"));
    }

    [Fact]
    public void Any_day_that_somebody_names_is_told() => Assert.Equal(" as of 2000-01-01", new BuildDate(new DateOnly(2000, 1, 1)).After(" as of"));
}
