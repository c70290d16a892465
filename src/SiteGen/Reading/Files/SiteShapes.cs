using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>What site.yml may hold.</summary>
public static class SiteShapes
{
    /// <summary>The keys of site.yml.</summary>
    public static MapShape Shape { get; } = new("A site");

    /// <summary>The keys of <c>gateway</c>.</summary>
    public static MapShape Gateway { get; } = new("A gateway");

    /// <summary>The keys of an item of <c>response_headers</c>.</summary>
    public static MapShape Header { get; } = new("A response header");

    /// <summary>The keys of an item of <c>nav</c>.</summary>
    public static MapShape NavItem { get; } = new("A link of nav");

    /// <summary>The keys of <c>pages</c>.</summary>
    public static MapShape Pages { get; } = new("Pages");

    private static readonly Field<string> _headerName = Header.Required("name", Of.Name, "The header's name.");
    private static readonly Field<string> _headerMeaning = Header.Required("description", Of.Line, "What it tells.");

    private static readonly Field<string> _gatewayName = Gateway.Required("name", Of.Name, "As people write it.");
    private static readonly Field<string> _gatewayUrl = Gateway.Required("base_url", Of.Https, "Where requests go; speaks the OpenAI chat protocol.");
    private static readonly Field<string> _gatewayKey = Gateway.Required("key_env", Of.Name, "The environment variable that holds its key.");
    private static readonly Field<string> _gatewayDocs = Gateway.Optional("docs_url", Of.Https, "Its documentation.");
    private static readonly Field<string> _gatewayPrefix = Gateway.Optional("model_prefix", Of.Opaque, "Put before a model's id.");
    private static readonly Field<IReadOnlyList<Located<ResponseHeader?>>> _gatewayHeaders = Gateway.Optional(
        "response_headers", Of.ListOf(new MapValue<ResponseHeader?>(Header, ReadHeader)), "Headers of its answers worth reading.");

    private static readonly Field<string> _navLabel = NavItem.Required("label", Of.Name, "What the link says.");
    private static readonly Field<string> _navUrl = NavItem.Required("url", new PathOrUrlShape(), "A path of this site, beginning with /, or an https address.");

    private static readonly Field<bool> _offerings = Pages.Optional("offerings", Of.Bool, "A page for each offering.");
    private static readonly Field<bool> _json = Pages.Optional("json", Of.Bool, "A JSON twin of each model, offering, provider and author page.");
    private static readonly Field<bool> _modelLlms = Pages.Optional("model_llms", Of.Bool, "An llms.txt for each model.");
    private static readonly Field<long> _compare = Pages.Optional("compare", new WholeShape(0, 6), "How many comparisons each model gets; 0 for none.");
    private static readonly Field<bool> _capabilities = Pages.Optional("capabilities", Of.Bool, "A page for each capability.");
    private static readonly Field<bool> _exports = Pages.Optional("exports", Of.Bool, "The catalog in other tools' formats.");
    private static readonly Field<bool> _changes = Pages.Optional("changes", Of.Bool, "The changes page and its feeds.");

    private static readonly Field<string> _name = Shape.Required("name", Of.Name, "The site's name.");
    private static readonly Field<string> _baseUrl = Shape.Required("base_url", Of.Https, "Where it will be served, e.g. https://models.example/catalog/.");
    private static readonly Field<string> _description = Shape.Required("description", Of.Description, "One line.");
    private static readonly Field<string> _language = Shape.Optional("language", new LanguageShape(), "A language tag; en by default.");
    private static readonly Field<long> _stale = Shape.Optional("stale_after_days", new WholeShape(1, 36_500), "A verification older than this is called stale; 90 by default.");
    private static readonly Field<long> _notice = Shape.Optional("deprecation_notice_days", new WholeShape(0, 36_500), "What ends within so many days is retiring; 90 by default.");
    private static readonly Field<long> _population = Shape.Optional("min_population", new WholeShape(2, 1_000_000), "Below so many peers no strength is claimed; 20 by default.");
    private static readonly Field<string> _repository = Shape.Optional("repository_url", Of.Https, "Gives every page an edit link.");
    private static readonly Field<string> _license = Shape.Optional("data_license", Of.Name, "The licence of the data, shown in the footer.");
    private static readonly Field<string> _logo = Shape.Optional("logo", Of.Asset, "An image below content/.");
    private static readonly Field<IReadOnlyList<Located<SiteHost>>> _hosts = Shape.Optional("hosts", Of.ListOf(Of.Word(Vocabulary.Hosts)), "Which hosts' files to write.");
    private static readonly Field<Gateway?> _gateway = Shape.Optional("gateway", new MapValue<Gateway?>(Gateway, ReadGateway), "A routing gateway that samples are also shown for.");
    private static readonly Field<IReadOnlyList<Located<NavLink?>>> _nav = Shape.Optional("nav", Of.ListOf(new MapValue<NavLink?>(NavItem, ReadNav)), "Links in the head of every page.");
    private static readonly Field<PageChoice> _pages = Shape.Optional("pages", new MapValue<PageChoice>(Pages, ReadPages), "Which kinds of pages to build.");

    /// <summary>Reads site.yml.</summary>
    /// <param name="values">What was written.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    internal static SiteFile Read(YamlMapping values, string file, DiagnosticBag diagnostics)
    {
        var map = new MapReader(values, Shape, diagnostics);
        var (name, url, description, logo) = (map.Get(_name), map.Get(_baseUrl), map.Get(_description), map.Get(_logo));
        var (stale, notice, population) = (map.Get(_stale), map.Get(_notice), map.Get(_population));
        var site = new Site(
            name?.Value ?? "", BaseUrlOf(url, diagnostics), description?.Value ?? "", map.Get(_language)?.Value ?? "en",
            (int)(stale?.Value ?? 90), (int)(notice?.Value ?? 90), (int)(population?.Value ?? 20),
            map.Get(_repository)?.Value.TrimEnd('/'), map.Get(_license)?.Value, logo?.Value, map.Get(_hosts).Values() ?? [],
            map.Get(_gateway)?.Value, map.Get(_nav).Complete(), map.Get(_pages)?.Value ?? PageChoice.Everything);
        return new SiteFile(file, name is null || url is null || description is null ? null : site, logo);
    }

    /// <summary>The address with one final slash, as <see cref="Site.BaseUrl"/> wants it, and a host beyond ASCII as the network knows it (<c>xn--…</c>).</summary>
    /// <param name="url">An absolute address without query or fragment.</param>
    public static Uri WithFinalSlash(string url)
    {
        var address = new Uri(url.TrimEnd('/') + "/", UriKind.Absolute);
        return Ascii.IsValid(address.Host) ? address : new UriBuilder(address) { Host = address.IdnHost }.Uri;
    }

    private static Uri BaseUrlOf(Located<string>? url, DiagnosticBag diagnostics)
    {
        if (url is not { } written) return new Uri("https://unknown.invalid/");
        if (written.Value.AsSpan().IndexOfAny('?', '#') >= 0) diagnostics.Add(Problems.BaseUrlWithQuery(written.At, written.Value));
        return WithFinalSlash(written.Value);
    }

    private static ResponseHeader? ReadHeader(MapReader map) =>
        (map.Get(_headerName), map.Get(_headerMeaning)) is ({ } name, { } meaning) ? new ResponseHeader(name.Value, meaning.Value) : null;

    private static Gateway? ReadGateway(MapReader map)
    {
        var (docs, prefix, headers) = (map.Get(_gatewayDocs), map.Get(_gatewayPrefix), map.Get(_gatewayHeaders).Complete());
        return (map.Get(_gatewayName), map.Get(_gatewayUrl), map.Get(_gatewayKey)) is ({ } name, { } url, { } key)
            ? new Gateway(name.Value, url.Value.TrimEnd('/'), key.Value, docs?.Value, prefix?.Value, headers)
            : null;
    }

    private static NavLink? ReadNav(MapReader map) =>
        (map.Get(_navLabel), map.Get(_navUrl)) is ({ } label, { } url) ? new NavLink(label.Value, url) : null;

    private static PageChoice ReadPages(MapReader map)
    {
        var all = PageChoice.Everything;
        return new PageChoice(
            map.Get(_offerings)?.Value ?? all.Offerings, map.Get(_json)?.Value ?? all.Json, map.Get(_modelLlms)?.Value ?? all.ModelLlms,
            (int)(map.Get(_compare)?.Value ?? all.Compare), map.Get(_capabilities)?.Value ?? all.Capabilities,
            map.Get(_exports)?.Value ?? all.Exports, map.Get(_changes)?.Value ?? all.Changes);
    }
}
