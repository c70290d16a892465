using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Pages.Charts;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>Who serves models.</summary>
/// <param name="Page">The head.</param>
/// <param name="Rows">By id.</param>
/// <param name="Total">e.g. "40 providers".</param>
/// <param name="Pager">null when all fits on one page.</param>
public sealed record ProvidersView(PageHead Page, IReadOnlyList<PartyRow> Rows, string Total, Pager? Pager) : IPageView
{
    internal static ProvidersView Of(SiteContext context, int number)
    {
        var providers = context.Catalog.Providers;
        var total = Format.Counted(providers.Count, "provider", "providers");
        return new ProvidersView(
            ListHead.Of(context, "providers", "Providers", $"{total}, each with everything it serves: exact ids, prices, limits.", "/providers/", number),
            [.. Pager.Slice(providers, number).Select(provider => PartyRow.Of(context, provider))], total,
            Pager.Of(context, "/providers/", number, providers.Count));
    }
}

/// <summary>One provider and its offerings, by slug, a page at a time.</summary>
/// <param name="Page">The head.</param>
/// <param name="Id">The provider's id.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Logo">Its logo.</param>
/// <param name="Type">In words; null when not known.</param>
/// <param name="TypeWord">As in content files; null when not known.</param>
/// <param name="Links">Website, documentation, prices, status, deprecations: what is known.</param>
/// <param name="AuthEnv">The environment variable that by custom holds the key; null when not known.</param>
/// <param name="AuthHeader">The request header that carries the key; null when not known.</param>
/// <param name="Endpoints">Where requests go.</param>
/// <param name="Body">Authored text, on the first page; null when there is none.</param>
/// <param name="Rows">This page's offerings.</param>
/// <param name="Total">e.g. "112 offerings".</param>
/// <param name="Pager">null when all fits on one page.</param>
/// <param name="All">Every offering, on the first page, for its JSON; empty on the others.</param>
public sealed record ProviderView(
    PageHead Page, string Id, string Name, LogoView Logo, string? Type, string? TypeWord, IReadOnlyList<OutsideLink> Links, string? AuthEnv, string? AuthHeader,
    IReadOnlyList<EndpointView> Endpoints, BodyView? Body, IReadOnlyList<ServedRow> Rows, string Total, Pager? Pager, IReadOnlyList<ListedItem> All) : IPageView
{
    /// <summary>The context window of at least one row is known, or said not to apply.</summary>
    public bool HasContext { get; } = Rows.Any(row => row.Context.Count is not null || !row.Context.Applies);

    /// <summary>At least one row has a price per token.</summary>
    public bool HasPrices { get; } = Rows.Any(row => row.Input.Amount is not null || row.Output.Amount is not null);

    /// <summary>At least one row is paid for in another way.</summary>
    public bool HasOther { get; } = Rows.Any(row => row.Other is not null);

    /// <summary>At least one row says when it was verified.</summary>
    public bool HasVerified { get; } = Rows.Any(row => row.Verified.Value is not null);

    /// <summary>The environment variable as code; null when not known.</summary>
    public Markdown? AuthEnvCode => AuthEnv is null ? null : MarkdownPiece.Code(AuthEnv);

    /// <summary>All its offerings as a drawing, on the first page; null when there are too few.</summary>
    public ContextPriceChart? Chart { get; init; }

    internal static ProviderView Of(SiteContext context, Provider provider, int number)
    {
        var sitePath = Urls.Of(provider);
        var served = context.ServedBy(provider);
        var total = Format.Counted(served.Count, "offering", "offerings");
        var head = ListHead.Of(
            context, "provider", provider.Name, $"{total} of {provider.Name}: exact model ids, prices, limits, endpoints.", sitePath, number,
            context.Link("Providers", "/providers/"));
        return new ProviderView(
            head with
            {
                Id = provider.Id,
                Json = context.Catalog.Site.Pages.Json && number == 1 ? context.Address(Urls.JsonPath(sitePath)) : null,
                Llms = context.Address(Urls.LlmsOf(provider)),
                LastUpdated = SiteContext.Latest(served, static one => one.Offering.Verified?.Date)?.ToString(),
                Verified = number == 1 ? SiteContext.Latest(served, static one => one.Offering.Verified?.Date)?.ToString() : null,
                EditUrl = context.EditUrl($"content/providers/{provider.Id}.md"),
            },
            provider.Id, provider.Name, context.Logo(provider.Id, provider.Name, provider.Logo),
            provider.Type is { } type ? Vocabulary.ProviderTypes.Label(type) : null, provider.Type is { } word ? Vocabulary.ProviderTypes.Word(word) : null,
            [.. LinksOf(provider)], provider.Auth?.Env, provider.Auth?.Header,
            [.. provider.Endpoints.Select(EndpointView.Of)], number == 1 ? context.BodyOf(provider.Body, sitePath) : null,
            [.. Pager.Slice(served, number).Select(one => ServedRow.Of(context, one))], total, Pager.Of(context, sitePath, number, served.Count),
            number == 1 ? [.. served.Select(one => new ListedItem(one.Offering.ModelId, one.Model.Name, context.UrlOf(one)))] : [])
        {
            Chart = number == 1 ? ContextPriceChart.Of(served) : null,
        };
    }

    private static IEnumerable<OutsideLink> LinksOf(Provider provider)
    {
        if (provider.Website is { } website) yield return OutsideLink.Named(null, website);
        yield return new OutsideLink("Documentation", provider.DocsUrl, null);
        if (provider.PricingUrl is { } pricing) yield return new OutsideLink("Prices", pricing, null);
        if (provider.StatusUrl is { } status) yield return new OutsideLink("Status", status, null);
        if (provider.DeprecationsUrl is { } deprecations) yield return new OutsideLink("Deprecations", deprecations, null);
    }
}

/// <summary>Where requests go.</summary>
/// <param name="Label">The protocol in words.</param>
/// <param name="Protocol">The protocol as in content files.</param>
/// <param name="BaseUrl">Without the part the protocol adds.</param>
public sealed record EndpointView(string Label, string Protocol, string BaseUrl)
{
    /// <summary>The address as code.</summary>
    public Markdown Code => MarkdownPiece.Code(BaseUrl);

    internal static EndpointView Of(Endpoint endpoint) =>
        new(Vocabulary.Protocols.Label(endpoint.Protocol), Vocabulary.Protocols.Word(endpoint.Protocol), endpoint.BaseUrl);
}

/// <summary>An offering in its provider's list.</summary>
/// <param name="Link">The offering's page, or the model's where offerings have none; named by the model.</param>
/// <param name="ModelId">The provider's own id.</param>
/// <param name="Kind">In words.</param>
/// <param name="State">The lifecycle in a word; null when active.</param>
/// <param name="StateWord">As in JSON.</param>
/// <param name="Context">As served here.</param>
/// <param name="Input">Per 1,000,000 tokens.</param>
/// <param name="Output">Per 1,000,000 tokens.</param>
/// <param name="Other">The first price per something else where there is none per token, or how it is paid for; null when there is nothing to add.</param>
/// <param name="Verified">As written.</param>
public sealed record ServedRow(
    PageLink Link, string ModelId, string Kind, string? State, string StateWord, TokensCell Context, PriceCell Input, PriceCell Output, string? Other,
    TextCell Verified)
{
    /// <summary>The exact id as code.</summary>
    public Markdown ModelIdCode => MarkdownPiece.Code(ModelId);

    /// <summary>It has no price per token, but <see cref="Other"/> in its place.</summary>
    public bool OtherOnly => Other is not null && Input.Amount is null && Output.Amount is null;

    internal static ServedRow Of(SiteContext context, Served served)
    {
        var (model, offering) = (served.Model, served.Offering);
        var state = context.Catalog.StateOf(offering);
        return new ServedRow(
            context.Link(model.Name, context.PathOf(served)), offering.ModelId, Vocabulary.Kinds.Label(model.Kind),
            state == Lifecycle.Active ? null : Vocabulary.Lifecycles.Label(state), Vocabulary.Lifecycles.Word(state),
            TokensCell.Of(offering.Limits.Context),
            PriceCell.Of(offering.Cost.Tokens[TokenMeter.Input]), PriceCell.Of(offering.Cost.Tokens[TokenMeter.Output]),
            OtherPrice.Of(offering)?.Line ?? (offering.Billing is Billing.Usage or Billing.Unknown ? null : Vocabulary.Billings.Label(offering.Billing)),
            TextCell.Of(offering.Verified?.Date));
    }
}
