using System.Text;
using SiteGen.Checking;
using SiteGen.Diagnostics;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.WholeSite;

/// <summary>The repository's own content, as <c>sitegen check</c> finds it: <see cref="Checking.PlantedFaultTests"/> show what it would find.</summary>
[Collection(TheWholeSite.Name)]
public sealed class CheckTests(BuiltCatalog site)
{
    [Fact]
    public void The_content_builds_clean()
    {
        Assert.Equal("", site.Build.Printed);
        Assert.True(site.Build.Report!.Site!.Models > 100);
    }

    [Fact]
    public void Nothing_is_wrong_and_the_three_forms_of_every_page_agree()
    {
        var report = Check(site.Output);

        Assert.Equal("https://catalog.example.com/", report.BaseUrl.AbsoluteUri);
        Assert.Equal(site.Files.Count, report.Files);
        Assert.Equal(site.Texts(".md").Count(), site.Texts(".html").Count(page => page.Text.Contains("type=\"text/markdown\" href=", StringComparison.Ordinal)));
        Assert.True(report.Facts > 80_000, $"{report.Facts} facts were compared.");
    }

    [Fact]
    public void Nothing_is_wrong_below_a_base_path_either()
    {
        using var folder = new TemporaryFolder();
        var baseUrl = new Uri("https://example.org/some/catalog/");
        TestBuild.Run(new SiteFolders(Repository.Root, folder.In("output")), TestBuild.Options with { BaseUrl = baseUrl });

        Assert.Equal(baseUrl, Check(folder.In("output")).BaseUrl);
        Assert.All(FileTree.Read(folder.In("output")), file => Assert.DoesNotContain("https://catalog.example.com", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    /// <summary>A site may leave its policy to the host; the default theme does not.</summary>
    [Fact]
    public void Every_page_has_a_policy() =>
        Assert.All(site.Texts(".html"), page => Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';", page.Text, StringComparison.Ordinal));

    private static CheckReport Check(string output)
    {
        var diagnostics = new DiagnosticBag();
        var report = SiteCheck.Run(output, jobs: 4, diagnostics);
        Assert.Empty(diagnostics.InFileOrder().Select(problem => problem.ToString()).Take(20));
        return report!;
    }
}
