using SiteGen.Tests.Sites;
using SiteGen.Writing;

namespace SiteGen.Tests.Writing;

public sealed class OutputGuardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/home")]
    [InlineData("/home/somebody")]
    [InlineData("/Users/somebody")]
    [InlineData("/root")]
    [InlineData("/usr")]
    [InlineData("/var")]
    [InlineData("/home/somebody/../other/")]
    public void Home_folders_and_what_holds_them_are_refused_whether_or_not_they_are_there(string folder)
    {
        if (!OperatingSystem.IsWindows()) Assert.NotNull(Refusal(folder));
    }

    [Theory]
    [InlineData("/home/somebody/site")]
    [InlineData("/srv/www")]
    [InlineData("/out")]
    public void What_lies_below_them_and_elsewhere_is_not(string folder)
    {
        if (!OperatingSystem.IsWindows()) Assert.Null(Refusal(folder));
    }

    [Fact]
    public void A_link_on_the_way_is_refused_with_where_it_leads()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        Directory.CreateDirectory(_folder.In("elsewhere/deep"));
        Directory.CreateSymbolicLink(_folder.In("link"), _folder.In("elsewhere"));

        Assert.Contains($"leads through the symbolic link {_folder.In("link")}", Refusal(_folder.In("link/deep/out")), StringComparison.Ordinal);
        Assert.EndsWith($"Give the folder itself with --output: {_folder.In("elsewhere/deep/out")}.", Refusal(_folder.In("link/deep/out")), StringComparison.Ordinal);
        Assert.Null(Refusal(_folder.In("elsewhere/deep/out")));
    }

    [Fact]
    public void Links_on_the_way_to_the_site_are_its_owners()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        Directory.CreateDirectory(_folder.In("real/site"));
        Directory.CreateSymbolicLink(_folder.In("link"), _folder.In("real"));
        Directory.CreateSymbolicLink(_folder.In("real/site/output"), _folder.In("real"));

        Assert.Null(Refusal(_folder.In("link/site/built"), _folder.In("link/site")));
        Assert.NotNull(Refusal(_folder.In("link/site/output/x"), _folder.In("link/site")));
    }

    [Fact]
    public void Where_content_is_a_link_what_it_leads_to_is_safe_too()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        Directory.CreateDirectory(_folder.In("shared/content/models"));
        Directory.CreateDirectory(_folder.In("site"));
        Directory.CreateSymbolicLink(_folder.In("site/content"), _folder.In("shared/content"));

        foreach (var output in new[] { "shared", "shared/content", "shared/content/models" })
            Assert.NotNull(Refusal(_folder.In(output)));
        Assert.Null(Refusal(_folder.In("shared/output")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/home/somebody")]
    public void No_site_is_made_there_either(string folder)
    {
        if (!OperatingSystem.IsWindows()) Assert.Throws<OutputRefusedException>(() => SourceGuard.CheckContent(folder));
    }

    [Fact]
    public void No_site_is_made_in_a_built_one_in_a_file_or_around_somebody_elses_content()
    {
        File.WriteAllText(_folder.In("file"), "x");
        Directory.CreateDirectory(_folder.In("built"));
        File.WriteAllText(_folder.In("built/.sitegen"), "sitegen output, finished\n");
        Directory.CreateDirectory(_folder.In("other/content"));
        File.WriteAllText(_folder.In("other/content/thesis.txt"), "x");

        Assert.Contains("is a file", Assert.Throws<OutputRefusedException>(() => SourceGuard.CheckContent(_folder.In("file"))).Message, StringComparison.Ordinal);
        Assert.Contains("is a built site", Assert.Throws<OutputRefusedException>(() => SourceGuard.CheckContent(_folder.In("built"))).Message, StringComparison.Ordinal);
        Assert.Contains("holds thesis.txt", Assert.Throws<OutputRefusedException>(() => SourceGuard.CheckContent(_folder.In("other"))).Message, StringComparison.Ordinal);
    }

    private string? Refusal(string output, string? site = null)
    {
        try
        {
            OutputGuard.Check(new SiteFolders(site ?? _folder.In("site"), output));
            return null;
        }
        catch (OutputRefusedException refused)
        {
            return refused.Message;
        }
    }
}
