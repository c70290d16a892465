using System.Globalization;
using System.Text.Json;
using SiteGen.Importing;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Importing;

/// <summary>A published catalog, as the tests have it.</summary>
/// <param name="Feed">Whose it is.</param>
/// <param name="File">Its name in the folder of feeds.</param>
/// <param name="Date">The day it was published.</param>
internal sealed record Snapshot(ImportFeed Feed, string File, string Date)
{
    public const string ModelsDevFile = "models-dev.catalog.json", LiteLlmFile = "litellm.model_prices.json", OpenRouterFile = "openrouter.models.json";

    public static Snapshot ModelsDev { get; } = new(ImportFeed.ModelsDev, ModelsDevFile, "2026-07-02");

    public static Snapshot LiteLlm { get; } = new(ImportFeed.LiteLlm, LiteLlmFile, "2026-08-01");

    public static Snapshot OpenRouter { get; } = new(ImportFeed.OpenRouter, OpenRouterFile, "2026-08-01");

    public JsonDocument Read() => JsonDocument.Parse(System.IO.File.ReadAllBytes(Feeds.Find(File)!));
}

/// <summary>Sites made of whole feeds, each imported and built once, when the first test asks for it.</summary>
public sealed class FeedSites : IDisposable
{
    private readonly Lazy<FeedSite>[] _sites =
    [
        new(() => new FeedSite(Snapshot.ModelsDev)), new(() => new FeedSite(Snapshot.LiteLlm)), new(() => new FeedSite(Snapshot.OpenRouter)),
        new(() => new FeedSite(Snapshot.ModelsDev, Snapshot.LiteLlm, Snapshot.OpenRouter)),
    ];

    internal FeedSite ModelsDev => _sites[0].Value;

    internal FeedSite LiteLlm => _sites[1].Value;

    internal FeedSite OpenRouter => _sites[2].Value;

    /// <summary>All three in one site.</summary>
    internal FeedSite All => _sites[3].Value;

    public void Dispose()
    {
        foreach (var site in _sites)
            if (site.IsValueCreated) site.Value.Dispose();
    }
}

/// <summary>Keeps the tests that share the sites in one line, so that no site is made twice.</summary>
[CollectionDefinition(nameof(FeedSites))]
public sealed class FeedSitesOnce : ICollectionFixture<FeedSites>;

/// <summary>Feeds imported into an empty folder and built as a user does it.</summary>
internal sealed class FeedSite : IDisposable
{
    private readonly ImportSite _site = new();
    private readonly Lazy<IReadOnlyDictionary<(string Provider, string ModelId), Twin>> _twins;

    public FeedSite(params Snapshot[] feeds)
    {
        foreach (var feed in feeds) Summaries.Add(feed.Feed, _site.ImportFile(feed.Feed, feed.File, feed.Date));
        Build = TestBuild.Run(Folders);
        _twins = new(() => Directory.EnumerateFiles(Path.Combine(Folders.Output, "providers"), "*.json", SearchOption.AllDirectories)
            .Select(Twin.Read).Where(twin => twin.Type == "offering").ToDictionary(twin => (twin.Provider, twin.ModelId)));
    }

    public SiteFolders Folders => new(_site.Root, Path.Combine(_site.Root, "output"));

    public TestBuild Build { get; }

    /// <summary>What each import said, in the order of the imports.</summary>
    public OrderedDictionary<ImportFeed, ImportSummary> Summaries { get; } = [];

    /// <summary>The JSON twins of all offerings; reading fails when two are of the same offering.</summary>
    public IReadOnlyDictionary<(string Provider, string ModelId), Twin> Twins => _twins.Value;

    public ImportSummary ImportAgain(Snapshot feed) => _site.ImportFile(feed.Feed, feed.File, feed.Date);

    /// <summary>Every content file's text and time of writing.</summary>
    public IReadOnlyDictionary<string, (string Text, DateTime Written)> Content() => _site.Snapshot();

    public void Dispose() => _site.Dispose();
}

/// <summary>The JSON twin of an offering.</summary>
/// <param name="Path">The file, beside its page's folder and its Markdown twin.</param>
/// <param name="Json">What it says.</param>
internal sealed record Twin(string Path, JsonElement Json)
{
    private IReadOnlyDictionary<string, string>? _facts;

    public string Type => Text("type");

    public string Provider => Text("provider");

    public string ModelId => Text("model_id");

    /// <summary>Prices, limits, modalities, capabilities and states, by path; numbers with the digits of the file.</summary>
    public IReadOnlyDictionary<string, string> Facts => _facts ??= TwinFacts.Of(Json);

    public string Html => System.IO.Path.Combine(Stem, "index.html");

    public string Markdown => Stem + ".md";

    private string Stem => Path[..^".json".Length];

    public string Text(string key) => Json.GetProperty(key).GetString()!;

    public IEnumerable<JsonElement> List(string key) => Json.TryGetProperty(key, out var list) ? list.EnumerateArray() : [];

    public static Twin Read(string path) => new(path, JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);

    /// <summary>A number of the twin or the feed, exact.</summary>
    public static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
}
