using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Dom.Events;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Seeds;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.WholeSite;

/// <summary>The repository's own content, built once for all tests that look at it.</summary>
public sealed class BuiltCatalog : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<IReadOnlyDictionary<string, HtmlPage>> _pages;
    private readonly ConcurrentDictionary<string, SeedPage> _seedPages = [];

    public BuiltCatalog()
    {
        Build = TestBuild.Run(new SiteFolders(Repository.Root, _folder.In("output")));
        Files = FileTree.Read(_folder.In("output"));
        Files.Remove(".sitegen");
        _pages = new(() => HtmlPage.ParseAll(Files, BaseUrl));
    }

    public static Uri BaseUrl { get; } = new("https://catalog.example.com/");

    internal TestBuild Build { get; }

    internal string Output => _folder.In("output");

    internal SortedDictionary<string, byte[]> Files { get; }

    /// <summary>Every HTML file, parsed, by its path.</summary>
    internal IReadOnlyDictionary<string, HtmlPage> Pages => _pages.Value;

    /// <summary>A page in its three forms.</summary>
    /// <param name="path">Without slashes around it, e.g. <c>models/google/gemini-2.5-flash</c>.</param>
    internal SeedPage Page(string path) => _seedPages.GetOrAdd(path, _ => new SeedPage(Text($"{path}/index.html"), Text($"{path}.md"), Text($"{path}.json")));

    internal string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    internal IEnumerable<(string Path, string Text)> Texts(string ending) =>
        Files.Where(file => file.Key.EndsWith(ending, StringComparison.Ordinal)).Select(file => (file.Key, Encoding.UTF8.GetString(file.Value)));

    public void Dispose() => _folder.Dispose();
}

/// <summary>A page as a browser reads it.</summary>
/// <param name="Url">Where it is served.</param>
/// <param name="Document">Its tree.</param>
/// <param name="Errors">What a strict parser finds wrong, with line and column.</param>
internal sealed record HtmlPage(Uri Url, IDocument Document, IReadOnlyList<string> Errors)
{
    public bool IsRedirect => Document.QuerySelector("meta[http-equiv=refresh]") is not null;

    public bool IsIndexed => Document.QuerySelector("meta[name=robots]")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) != true;

    public static IReadOnlyDictionary<string, HtmlPage> ParseAll(IReadOnlyDictionary<string, byte[]> files, Uri baseUrl)
    {
        var pages = new ConcurrentDictionary<string, HtmlPage>(StringComparer.Ordinal);
        Parallel.ForEach(files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file => pages[file.Key] = Parse(file.Value, UrlOf(file.Key, baseUrl)));
        return new SortedDictionary<string, HtmlPage>(pages, StringComparer.Ordinal);
    }

    /// <summary>Where a file is served: index.html at its folder.</summary>
    public static Uri UrlOf(string path, Uri baseUrl) =>
        new(baseUrl, path == "index.html" ? "" : path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    public static HtmlPage Parse(byte[] bytes, Uri url)
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = false });
        parser.Error += (_, happened) => errors.Add(Describe(happened));
        return new HtmlPage(url, parser.ParseDocument(Encoding.UTF8.GetString(bytes)), errors);
    }

    private static string Describe(Event happened) =>
        happened is HtmlErrorEvent error ? string.Create(CultureInfo.InvariantCulture, $"{error.Position.Line}:{error.Position.Column}: {error.Message}") : happened.Type;
}

[CollectionDefinition(Name)]
public sealed class TheWholeSite : ICollectionFixture<BuiltCatalog>
{
    public const string Name = "The repository's own content, built";
}
