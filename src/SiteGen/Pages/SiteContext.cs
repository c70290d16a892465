using System.Collections.Concurrent;
using System.Text;
using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Exports;
using SiteGen.Pages.Finding;
using SiteGen.Pages.Samples;
using SiteGen.Pages.Spanning;

namespace SiteGen.Pages;

/// <summary>What views are made from: the catalog, where the site lives, and what many pages share, worked out once.</summary>
internal sealed class SiteContext
{
    /// <summary>Those without a date last, which is before every other; of equals by id.</summary>
    private static readonly Comparer<Model> _newestFirst = Comparer<Model>.Create((one, other) =>
        other.ReleaseDate.GetValueOrDefault().CompareTo(one.ReleaseDate.GetValueOrDefault()) is not 0 and var byDate ? byDate : string.CompareOrdinal(one.Id, other.Id));

    private readonly ThemeParts _theme;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Model>> _newestBy = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ModelKind, Lazy<PeerValues>> _peers = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<ModelRow>> _newestRows = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<object, PageLink> _links = new(ReferenceEqualityComparer.Instance); // of authors and providers: few, and on every page

    public SiteContext(Catalog catalog, ThemeParts theme)
    {
        (Catalog, _theme, Urls) = (catalog, theme, new Urls(catalog.Site.BaseUrl));
        Newest = [.. catalog.Models.Order(_newestFirst)];
        Site = Shared(catalog);
        Spanning = new SpanningLists(this);
        Finding = new FinderFiles(this);
    }

    public Catalog Catalog { get; }

    public Urls Urls { get; }

    public SiteView Site { get; }

    /// <summary>What the pages that span models list.</summary>
    public SpanningLists Spanning { get; }

    /// <summary>What scripts read to find models.</summary>
    public FinderFiles Finding { get; }

    /// <summary>All models, the newest first; those without a date last.</summary>
    public IReadOnlyList<Model> Newest { get; }

    /// <summary>An author's models, the newest first; those without a date last.</summary>
    public IReadOnlyList<Model> NewestBy(Author author) => _newestBy.GetOrAdd(author.Id, _ =>
        [.. Catalog.ModelsBy(author).Order(_newestFirst)]);

    /// <summary>The first of them as rows: one more than a model's page shows, since it leaves itself out.</summary>
    public IReadOnlyList<ModelRow> NewestRows(Author author) => _newestRows.GetOrAdd(author.Id, _ =>
        [.. NewestBy(author).Take(ModelPage.OthersShown + 1).Select(model => ModelRow.Of(this, model))]);

    /// <summary>The numbers of all models of a kind that still answer.</summary>
    public PeerValues PeersOf(ModelKind kind) => _peers.GetOrAdd(kind, kind => new Lazy<PeerValues>(() => new PeerValues(Catalog.PeersOf(kind)))).Value;

    /// <summary>A provider's offerings, by slug.</summary>
    public IReadOnlyList<Served> ServedBy(Provider provider) => Catalog.ServedBy(provider);

    /// <summary>The offering's page, or its model's where offerings have none.</summary>
    public string PathOf(Served served) => Catalog.Site.Pages.Offerings ? Urls.Of(served.Offering) : Urls.Of(served.Model);

    /// <summary>The full address of the offering's page, or its model's.</summary>
    public string UrlOf(Served served) => Urls.Absolute(PathOf(served));

    public PageLink LinkTo(Model model) => Link(model.Name, Urls.Of(model));

    public PageLink LinkTo(Author author) => _links.GetOrAdd(author, static (_, of) => of.Context.Link(of.Author.Name, Urls.Of(of.Author)), (Context: this, Author: author));

    public PageLink LinkTo(Provider provider) => _links.GetOrAdd(provider, static (_, of) => of.Context.Link(of.Provider.Name, Urls.Of(of.Provider)), (Context: this, Provider: provider));

    /// <summary>The offering's page, or its provider's when offerings have none; named by the provider, and by its model id where the provider has the model twice.</summary>
    public PageLink LinkTo(Model model, Offering offering)
    {
        var name = NameOf(model, offering);
        if (Catalog.Site.Pages.Offerings) return Link(name, Urls.Of(offering));
        var provider = LinkTo(offering.Provider);
        return ReferenceEquals(name, offering.Provider.Name) ? provider : provider with { Text = name };
    }

    public static string NameOf(Model model, Offering offering)
    {
        var same = 0;
        foreach (var other in model.Offerings)
            if (ReferenceEquals(other.Provider, offering.Provider)) same++;
        return same > 1 ? $"{offering.Provider.Name} ({offering.ModelId})" : offering.Provider.Name;
    }

    /// <summary>"Image generation model", for a sentence.</summary>
    public static string KindOf(Model model) => model.Kind == ModelKind.Other ? "Model" : $"{Vocabulary.Kinds.Label(model.Kind)} model";

    public PageLink Link(string text, string sitePath) => new(text, Urls.Path(sitePath), Urls.Twin(sitePath));

    public Address Address(string sitePath) => new(Urls.Path(sitePath), Urls.Absolute(sitePath));

    /// <summary>The most specific llms.txt that lists a model's page.</summary>
    public Address LlmsOf(Model model) => Address(Catalog.Site.Pages.ModelLlms ? Urls.LlmsOf(model) : Urls.LlmsOf(model.Author));

    /// <summary>Where an author mends the page's facts; null when the site names no repository.</summary>
    public string? EditUrl(string file) =>
        Catalog.Site.RepositoryUrl is { } repository ? $"{repository.TrimEnd('/')}/blob/HEAD/{file}" : null; // HEAD is the default branch, whatever its name

    public BodyView? BodyOf(Body? body, string sitePath) => body is null ? null : _theme.Bodies(body, Urls, sitePath);

    /// <summary>The address of a script that only some pages load, as they hold it; null when the theme has none of the name.</summary>
    public string? Module(string name) => _theme.Modules.TryGetValue(name, out var path) ? Urls.Path(path) : null;

    public SamplesView? SamplesOf(Model model) => CodeSamples.For(Catalog, model, _theme.Samples);

    public SamplesView? SamplesOf(Model model, Offering offering) => CodeSamples.For(Catalog, model, offering, _theme.Samples);

    public LogoView Logo(string id, string name, string? image) =>
        new(Initials(name), (int)(Hash(id) % 12), image is null ? null : Urls.Path("/" + image));

    public static PartialDate? LastVerified(Model model) => Latest(model.Offerings, static offering => offering.Verified?.Date);

    /// <summary>The newest date of a model's data: verified or updated.</summary>
    public static PartialDate? LastModified(Model model) => Later(LastVerified(model), model.LastUpdated ?? model.ReleaseDate);

    /// <summary>The latest date there is; null when there is none.</summary>
    public static PartialDate? Latest<T>(IReadOnlyList<T> items, Func<T, PartialDate?> date)
    {
        PartialDate? latest = null;
        foreach (var item in items) latest = Later(latest, date(item));
        return latest;
    }

    /// <summary>The later date; of two that begin alike the first.</summary>
    public static PartialDate? Later(PartialDate? one, PartialDate? other) => other is { } some && (one is not { } best || some.Earliest > best.Earliest) ? some : one;

    private SiteView Shared(Catalog catalog)
    {
        var site = catalog.Site;
        (string Label, string Url)[] nav = site.Nav.Count > 0
            ? [.. site.Nav.Select(link => (link.Label, link.Url.Value))]
            : [("Models", "/models/"), ("Providers", "/providers/"), ("Authors", "/authors/")];
        return new SiteView(
            site.Name, site.Description, site.Language, Urls.BasePath, Link(site.Name, "/"),
            _theme.Stylesheet is { } sheet ? Urls.Path(sheet) : null, _theme.Script is { } script ? Urls.Path(script) : null,
            site.Logo is { } logo ? Urls.Path("/" + logo) : null,
            [.. nav.Select(link => link.Url.StartsWith('/') ? new NavItem(link.Label, Urls.Path(link.Url), false) : new NavItem(link.Label, link.Url, true))],
            site.RepositoryUrl, site.DataLicense, Latest(catalog.Models, LastModified)?.ToString(), DataFiles.Links(site, Urls))
        { Capabilities = site.Pages.Capabilities ? Urls.Path(Urls.Capabilities) : null, ThemeScript = Module("theme"), Search = SearchBox.Of(this) };
    }

    /// <summary>"Mistral AI" gives MA, "OpenAI" gives O, "01.AI" gives 0.</summary>
    private static string Initials(string name)
    {
        var text = new StringBuilder(4);
        foreach (var word in name.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries))
            if (text.Length < 2 && Rune.TryGetRuneAt(word, 0, out var first) && Rune.IsLetterOrDigit(first)) text.Append(Rune.ToUpperInvariant(first).ToString());
        return text.Length == 0 ? "?" : text.ToString();
    }

    // FNV-1a: the same on every machine and run, unlike string.GetHashCode.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text) hash = (hash ^ letter) * 16777619u;
        return hash;
    }
}
