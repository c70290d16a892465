using System.Text;
using SiteGen.Checking;
using SiteGen.Diagnostics;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Faults;

/// <summary>One site whose content can be one of two, and what each of them builds into an empty folder: nearly every file differs, some are in one only, and a page's folder is a file of the other.</summary>
internal sealed class TwoVersions : IDisposable
{
    private readonly TestSite _site = TestSite.Small();
    private readonly Dictionary<string, SortedDictionary<string, byte[]>> _fresh = [];

    public TwoVersions(int models)
    {
        foreach (var version in (string[])["A", "B"])
        {
            Become(version, models);
            Directory.Move(_site.PathOf("content"), _site.PathOf(version));
            var folders = new SiteFolders(_site.PathOf("of-" + version), _site.PathOf("fresh-" + version));
            FileTree.Copy(_site.PathOf(version), folders.Content, files => files);
            Assert.NotNull(TestBuild.Run(folders).Report);
            _fresh[version] = FileTree.Read(folders.Output);
        }
    }

    public string Root => _site.Root;

    public string Output => _site.Folders.Output;

    /// <summary>The files of a build into an empty folder, the list of them among these.</summary>
    public IReadOnlyDictionary<string, byte[]> Fresh(string version) => _fresh[version];

    /// <summary>Where such a build lies.</summary>
    public string FreshFolder(string version) => _site.PathOf("fresh-" + version);

    /// <summary>Makes the content that of a version.</summary>
    public TwoVersions Use(string version)
    {
        if (Directory.Exists(_site.PathOf("content"))) Directory.Delete(_site.PathOf("content"), recursive: true);
        FileTree.Copy(_site.PathOf(version), _site.PathOf("content"), files => files);
        return this;
    }

    /// <summary>Builds the content there is; the test fails when the output is not the version's, byte for byte, with nothing left over.</summary>
    public void BuildsAsFresh(string version)
    {
        Assert.NotNull(_site.Build().Report);
        FileTree.AssertSame(Fresh(version), FileTree.Read(Output));
    }

    /// <summary>The test fails when the output is no whole version, as check sees it too.</summary>
    public void IsWhole(string version)
    {
        var files = FileTree.Read(Output);
        foreach (var left in files.Keys.Where(path => path.StartsWith(".sitegen-", StringComparison.Ordinal)).ToList()) files.Remove(left);
        FileTree.AssertSame(Fresh(version), files);
        Assert.True(IsFinished());
    }

    /// <summary>What check says; a problem other than that the site is unfinished, or no site, fails the test.</summary>
    public bool IsFinished()
    {
        var diagnostics = new DiagnosticBag();
        if (SiteCheck.Run(Output, 2, diagnostics) is not null)
        {
            Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.InFileOrder()));
            return true;
        }

        Assert.Contains(Assert.Single(diagnostics.InFileOrder()).Code, (string[])["UnfinishedSite", "NoSite"]);
        return false;
    }

    public void Dispose() => _site.Dispose();

    private void Become(string version, int models)
    {
        _site.With("content/site.yml", $"name: Site {version}\nbase_url: https://example.org/\ndescription: One of two.\nhosts: [github]\n");
        _site.With("content/authors/acme.md", "---\nname: Acme\n---\n").With("content/providers/cloud.md", "---\nname: Cloud\ndocs_url: https://cloud.example/docs\n---\n");
        for (var number = version == "A" ? 0 : models / 8; number < models + (version == "A" ? 0 : models / 8); number++)
            _site.WithModel($"m{number}", body: new StringBuilder().Insert(0, $"Text of {version}. ", 20).ToString());
        _site.WithModel(version == "A" ? "x.md" : "x"); // models/acme/x.md/index.html and models/acme/x.md
    }
}
