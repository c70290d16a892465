using System.Collections.Concurrent;
using System.Text;
using SiteGen.Tests.Seeds;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.WholeSite;

/// <summary>The repository's own content, built once for all tests that look at it.</summary>
public sealed class BuiltCatalog : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, SeedPage> _seedPages = [];

    public BuiltCatalog()
    {
        Build = TestBuild.Run(new SiteFolders(Repository.Root, _folder.In("output")));
        Files = FileTree.Read(_folder.In("output"));
        Files.Remove(".sitegen");
    }

    public static Uri BaseUrl { get; } = new("https://catalog.example.com/");

    internal TestBuild Build { get; }

    internal string Output => _folder.In("output");

    internal SortedDictionary<string, byte[]> Files { get; }

    /// <summary>A page in its three forms.</summary>
    /// <param name="path">Without slashes around it, e.g. <c>models/google/gemini-2.5-flash</c>.</param>
    internal SeedPage Page(string path) => _seedPages.GetOrAdd(path, _ => new SeedPage(Text($"{path}/index.html"), Text($"{path}.md"), Text($"{path}.json")));

    internal string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    internal IEnumerable<(string Path, string Text)> Texts(string ending) =>
        Files.Where(file => file.Key.EndsWith(ending, StringComparison.Ordinal)).Select(file => (file.Key, Encoding.UTF8.GetString(file.Value)));

    public void Dispose() => _folder.Dispose();
}

[CollectionDefinition(Name)]
public sealed class TheWholeSite : ICollectionFixture<BuiltCatalog>
{
    public const string Name = "The repository's own content, built";
}
