using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Tests.Seeds;

namespace SiteGen.Tests;

/// <summary>The site of the repository's own <c>content/</c>, built once into a folder that is gone at the end. Ask for it with <see cref="Name"/> as collection.</summary>
[CollectionDefinition(Name)]
public sealed class RepositorySite : ICollectionFixture<RepositorySite>, IDisposable
{
    public const string Name = "The repository's site";
    public const string Url = "https://catalog.example.com/";

    private readonly ConcurrentDictionary<string, SeedPage> _pages = [];

    public RepositorySite()
    {
        var diagnostics = new DiagnosticBag();
        var report = Build.Run(new SiteFolders(RootAbove(AppContext.BaseDirectory), Output), new BuildOptions(null, new Uri(Url), false, 2), diagnostics);
        Assert.DoesNotContain(diagnostics.InFileOrder(), problem => problem.Severity == Severity.Error);
        Assert.NotNull(report);
    }

    public string Output { get; } = Path.Combine(Directory.CreateTempSubdirectory("sitegen-").FullName, "output");

    public string Text(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>A page in its three forms.</summary>
    /// <param name="path">Without slashes around it, e.g. <c>models/google/gemini-2.5-flash</c>.</param>
    internal SeedPage Page(string path) =>
        _pages.GetOrAdd(path, _ => new SeedPage(Text($"{path}/index.html"), Text($"{path}.md"), Text($"{path}.json")));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Output)!, recursive: true);

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "SiteGen.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No SiteGen.sln above the tests."));
}
