using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>What the files of authors and providers may hold.</summary>
public static class PartyShapes
{
    /// <summary>The keys of an author.</summary>
    public static MapShape Author { get; } = new("An author");

    /// <summary>The keys of a provider.</summary>
    public static MapShape Provider { get; } = new("A provider");

    /// <summary>The keys of <c>auth</c>.</summary>
    public static MapShape Auth { get; } = new("Auth");

    /// <summary>The keys of an item of <c>endpoints</c>.</summary>
    public static MapShape EndpointItem { get; } = new("An endpoint");

    private static readonly Field<string> _authorName = Author.Required("name", Of.Name, "The author's name as people write it.");
    private static readonly Field<string> _authorWebsite = Author.Optional("website", Of.Https, "The author's own site.");
    private static readonly Field<string> _huggingFace = Author.Optional("huggingface", Of.Name, "The organisation's name on Hugging Face, without the address.");
    private static readonly Field<string> _gitHub = Author.Optional("github", Of.Name, "The organisation's name on GitHub, without the address.");
    private static readonly Field<string> _country = Author.Optional("country", new CountryShape(), "Two letters (ISO 3166-1), e.g. FR.");
    private static readonly Field<string> _description = Author.Optional("description", Of.Description, "One line.");
    private static readonly Field<string> _authorLogo = Author.Optional("logo", Of.Asset, "An image below content/.");

    private static readonly Field<string> _name = Provider.Required("name", Of.Name, "The provider's name as people write it.");
    private static readonly Field<ProviderType> _type = Provider.Optional("type", Of.Word(Vocabulary.ProviderTypes), "How it stands to the models it serves.");
    private static readonly Field<string> _website = Provider.Optional("website", Of.Https, "The provider's own site.");
    private static readonly Field<string> _docs = Provider.Required("docs_url", Of.Https, "Its documentation.");
    private static readonly Field<string> _pricing = Provider.Optional("pricing_url", Of.Https, "Its price list.");
    private static readonly Field<string> _statusPage = Provider.Optional("status_url", Of.Https, "Its status page.");
    private static readonly Field<string> _deprecations = Provider.Optional("deprecations_url", Of.Https, "Where it announces what it stops.");
    private static readonly Field<ProviderAuth> _auth = Provider.Optional("auth", new MapValue<ProviderAuth>(Auth, ReadAuth), "Names only; never a secret.");
    private static readonly Field<IReadOnlyList<Located<Endpoint?>>> _endpoints = Provider.Optional(
        "endpoints", Of.ListOf(new MapValue<Endpoint?>(EndpointItem, ReadEndpoint)), "Where requests go.");
    private static readonly Field<string> _logo = Provider.Optional("logo", Of.Asset, "An image below content/.");

    private static readonly Field<string> _env = Auth.Optional("env", Of.Name, "The environment variable that holds the key.");
    private static readonly Field<string> _header = Auth.Optional("header", Of.Name, "The header that carries the key.");

    private static readonly Field<Protocol> _protocol = EndpointItem.Required("protocol", Of.Word(Vocabulary.Protocols), "What it speaks.");
    private static readonly Field<string> _baseUrl = EndpointItem.Required("base_url", new UrlShape("https", "http") { MayHoldPlaceholders = true }, "Without the part the protocol adds.");

    /// <summary>Reads an author's front matter.</summary>
    /// <param name="frontMatter">What was written.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="id">The file's name without its ending.</param>
    /// <param name="diagnostics">Where problems go.</param>
    internal static AuthorFile ReadAuthor(FrontMatter frontMatter, string file, string id, DiagnosticBag diagnostics)
    {
        var map = new MapReader(frontMatter.Values, Author, diagnostics);
        var (website, huggingFace, gitHub, country) = (map.Get(_authorWebsite), map.Get(_huggingFace), map.Get(_gitHub), map.Get(_country));
        var (description, logo) = (map.Get(_description), map.Get(_authorLogo));
        var author = map.Get(_authorName) is { } name
            ? new Author(id, name.Value, website?.Value, huggingFace?.Value, gitHub?.Value, country?.Value, description?.Value, logo?.Value, frontMatter.Body)
            : null;
        return new AuthorFile(file, id, author, logo, frontMatter.Body);
    }

    /// <summary>Reads a provider's front matter.</summary>
    /// <inheritdoc cref="ReadAuthor"/>
    internal static ProviderFile ReadProvider(FrontMatter frontMatter, string file, string id, DiagnosticBag diagnostics)
    {
        var map = new MapReader(frontMatter.Values, Provider, diagnostics);
        var (type, website, docs, pricing) = (map.Get(_type), map.Get(_website), map.Get(_docs), map.Get(_pricing));
        var (status, deprecations, auth, endpoints, logo) =
            (map.Get(_statusPage), map.Get(_deprecations), map.Get(_auth), map.Get(_endpoints).Complete(), map.Get(_logo));
        var provider = map.Get(_name) is { } name && docs is { } manual
            ? new Provider(
                id, name.Value, type?.Value, website?.Value, manual.Value, pricing?.Value, status?.Value, deprecations?.Value, auth?.Value,
                endpoints, logo?.Value, frontMatter.Body)
            : null;
        return new ProviderFile(file, id, provider, logo, frontMatter.Body);
    }

    private static ProviderAuth ReadAuth(MapReader map) => new(map.Get(_env)?.Value, map.Get(_header)?.Value);

    private static Endpoint? ReadEndpoint(MapReader map) =>
        (map.Get(_protocol), map.Get(_baseUrl)) is ({ } protocol, { } url) ? new Endpoint(protocol.Value, url.Value.TrimEnd('/')) : null;
}
