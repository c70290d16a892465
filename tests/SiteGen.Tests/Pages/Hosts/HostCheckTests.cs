using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Pages.Hosts;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Pages.Hosts;

public sealed class HostCheckTests
{
    [Fact]
    public void More_files_than_a_host_takes_are_told_with_what_would_leave_some_out()
    {
        var (sound, pages) = Planned(null);
        var problem = Assert.Single(Problems(sound.Catalog.Site, pages, new HostLimit(SiteHost.Cloudflare, "Cloudflare Pages", "Paid plans take 100,000 files") { Files = 4_000 }));

        Assert.Equal((Severity.Warning, "TooManyFilesForHost", "content/site.yml"), (problem.Severity, problem.Code, problem.At.ToString()));
        Assert.Matches(@"\AThe site has 4,\d{3} files, and Cloudflare Pages takes 4,000 on its free plan\.\z", problem.Message);
        Assert.Matches(@"\A'pages' in site\.yml leaves files out: \{offerings: false\} 2,\d{3}, \{json: false\} 1,\d{3}, .*\. Paid plans take 100,000 files\.\z", problem.Hint);
    }

    [Fact]
    public void A_folder_with_more_files_than_a_host_takes_is_named()
    {
        var (sound, pages) = Planned(null);
        var problem = Assert.Single(Problems(sound.Catalog.Site, pages, new HostLimit(SiteHost.Netlify, "Netlify", null) { FilesInFolder = 50 }));

        Assert.Equal("FolderTooFullForHost", problem.Code);
        Assert.Matches(@"\AThe folder \S+ has \d+ files, and Netlify takes 50 in one folder\.\z", problem.Message);
    }

    [Fact]
    public void What_fits_and_other_hosts_limits_are_not_told()
    {
        var (sound, pages) = Planned(null);

        Assert.Empty(Problems(sound.Catalog.Site with { Hosts = [SiteHost.Nginx] }, pages, new HostLimit(SiteHost.Cloudflare, "", null) { Files = 1 }));
        Assert.Empty(Problems(sound.Catalog.Site, pages, new HostLimit(SiteHost.Cloudflare, "", null) { Files = 100_000, FilesInFolder = 100_000 }));
    }

    [Fact]
    public void A_file_and_a_site_that_are_too_large_are_told()
    {
        var diagnostics = new DiagnosticBag();
        HostCheck.Written(Planned(null).Sound.Catalog.Site, new Dictionary<string, long> { ["api.json"] = 26_214_400, ["catalog.json"] = 26_214_401 }, 1_000_000_001, HostLimit.All, diagnostics);

        Assert.Equal(
        [
            ("FileTooLargeForHost", "catalog.json has 26,214,401 bytes, and Cloudflare Pages takes files of at most 26,214,400."),
            ("SiteTooLargeForHost", "The site has 1,000 MB, and GitHub Pages takes 1,000."),
        ], diagnostics.InFileOrder().Select(problem => (problem.Code, problem.Message)));
    }

    [Theory]
    [InlineData("offerings: false")]
    [InlineData("json: false")]
    [InlineData("model_llms: false")]
    [InlineData("compare: 0")]
    [InlineData("capabilities: false")]
    [InlineData("changes: false")]
    public void A_switch_leaves_out_as_many_files_as_is_said(string written)
    {
        var (all, without) = (Planned(null).Pages, Planned(written).Pages);

        Assert.Equal(all.Sum(page => page.Forms.Count) - without.Sum(page => page.Forms.Count), PageSwitches.Of(all).Single(one => one.Written == written).Files);
    }

    private static IReadOnlyList<Diagnostic> Problems(Site site, IReadOnlyList<Page> pages, HostLimit limit)
    {
        var diagnostics = new DiagnosticBag();
        HostCheck.Planned(site, pages, pages.Sum(page => page.Forms.Count), [limit], diagnostics);
        return diagnostics.InFileOrder();
    }

    /// <summary>The repository's own catalog, with a switch of <c>pages</c> set.</summary>
    private static (SoundSite Sound, IReadOnlyList<Page> Pages) Planned(string? written)
    {
        using var folder = new TemporaryFolder();
        FileTree.Copy(Path.Combine(Repository.Root, "content"), folder.In("content"), files => files);
        if (written is not null) File.AppendAllText(folder.In("content/site.yml"), $"\npages: {{{written}}}\n");
        var diagnostics = new DiagnosticBag();
        var sound = SoundSite.Read(new SiteFolders(folder.Path, folder.In("output")), TestBuild.Options, diagnostics);
        return (sound!, sound!.Pages().ToList());
    }
}
