using SiteGen.Tests.Sites;

namespace SiteGen.Tests;

public sealed class SoundSiteTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Problems_of_content_and_theme_are_told_at_once_whether_they_are_read_side_by_side_or_not(int jobs)
    {
        using var site = TestSite.Small().WithModel("two", "color: red").With("templates/pages/404.html", "{{ page.headin }}\n");

        Assert.Equal(
            ["content/models/acme/two.md", "templates/pages/404.html"],
            site.Problems(TestBuild.Options with { Jobs = jobs }).Select(problem => problem.At.File));
    }
}
