using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Sites;

/// <summary>A site written from strings into a folder of its own, gone at the end.</summary>
internal sealed class TestSite : IDisposable
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly TemporaryFolder _folder = new();

    public string Root => _folder.Path;

    public SiteFolders Folders => new(Root, Path.Combine(Root, "output"));

    /// <summary>A site with one model, offered once, and nothing wrong.</summary>
    public static TestSite Small() => new TestSite()
        .With("content/site.yml", "name: Small\nbase_url: https://example.org/\ndescription: One model.\n")
        .With("content/authors/acme.md", "---\nname: Acme\n---\n")
        .With("content/providers/cloud.md", "---\nname: Cloud\ndocs_url: https://cloud.example/docs\n---\n")
        .WithModel("one");

    public TestSite With(string path, string text) => With(path, _utf8.GetBytes(text));

    public TestSite With(string path, byte[] bytes)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    /// <summary>A model of acme.</summary>
    /// <param name="slug">Its file's name.</param>
    /// <param name="frontMatter">Besides name, kind and offerings.</param>
    /// <param name="offering">Of the one offering, besides provider, model_id and source: YAML in flow form.</param>
    /// <param name="body">Below the front matter.</param>
    public TestSite WithModel(string slug, string frontMatter = "", string offering = "billing: unknown", string body = "") => With(
        $"content/models/acme/{slug}.md",
        $"---\nname: Model {slug}\nkind: chat\n{frontMatter}\nofferings:\n  - {{provider: cloud, model_id: {slug}, source: https://cloud.example/prices, {offering}}}\n---\n{body}");

    public TestSite Without(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public TestBuild Build(BuildOptions? options = null) => TestBuild.Run(Folders, options);

    /// <summary>The problems of a build, which may be refused.</summary>
    public IReadOnlyList<Diagnostic> Problems(BuildOptions? options = null) => Build(options).Problems;

    /// <summary>A file of the output.</summary>
    public string Output(string path) => File.ReadAllText(Path.Combine(Folders.Output, path));

    public void Dispose() => _folder.Dispose();
}
