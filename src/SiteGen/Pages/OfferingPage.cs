using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Pages.Samples;

namespace SiteGen.Pages;

/// <summary>A model as one provider serves it.</summary>
/// <param name="Page">The head.</param>
/// <param name="Model">The model's page.</param>
/// <param name="ModelSlug">The model's id in the catalog.</param>
/// <param name="Author">The author's page.</param>
/// <param name="Logo">The provider's.</param>
/// <param name="Kind">In words, e.g. "Chat model".</param>
/// <param name="KindWord">As in content files.</param>
/// <param name="Description">The model's; null when there is none.</param>
/// <param name="Offering">Everything about it.</param>
/// <param name="Prices">Its prices as tables.</param>
/// <param name="Badges">As served here.</param>
/// <param name="Differences">What is supported here unlike in general.</param>
/// <param name="Endpoints">Where requests go.</param>
/// <param name="AuthEnv">The environment variable that by custom holds the key; null when not known.</param>
/// <param name="Samples">Code samples; null when it is retired.</param>
/// <param name="Elsewhere">The same model on other providers, at most ten.</param>
/// <param name="ElsewhereCount">How many others there are, with the word; null when there are none.</param>
public sealed record OfferingPageView(
    PageHead Page, PageLink Model, string ModelSlug, PageLink Author, LogoView Logo, string Kind, string KindWord, string? Description,
    OfferingView Offering, PriceTables Prices, IReadOnlyList<BadgeGroup> Badges, IReadOnlyList<CapabilityRow> Differences,
    IReadOnlyList<EndpointView> Endpoints, string? AuthEnv, SamplesView? Samples,
    IReadOnlyList<ElsewhereRow> Elsewhere, string? ElsewhereCount) : IYieldingView
{
    private const int ElsewhereShown = 10;

    /// <inheritdoc/>
    public IYieldingView? Without(int characters) => Samples?.Without(characters) is { } fewer ? this with { Samples = fewer } : null;

    /// <summary>What a month of five workloads costs; null where that cannot be said.</summary>
    public SpendView? Spend { get; init; }

    internal static OfferingPageView Of(SiteContext context, Served served)
    {
        var (model, offering) = (served.Model, served.Offering);
        var view = OfferingView.Of(context, model, offering, false);
        var head = Head(context, served, view);
        return new OfferingPageView(
            head with { JsonLd = JsonLd.OfModel(head, model, [view], []) },
            context.LinkTo(model), model.Id, context.LinkTo(model.Author), context.Logo(offering.Provider.Id, offering.Provider.Name, offering.Provider.Logo),
            SiteContext.KindOf(model), Vocabulary.Kinds.Word(model.Kind), model.Description, view, PriceTables.Of([view], RowBudget.Unlimited, new SourceNumbers(null)),
            BadgeGroup.Of(offering.Capabilities, offering.Modalities, offering.SupportedParameters),
            CapabilityRow.Of([view], BadgeView.Of(model.Capabilities)),
            [.. offering.Provider.Endpoints.Select(EndpointView.Of)], offering.Provider.Auth?.Env, context.SamplesOf(model, offering),
            [.. model.Offerings.Where(other => other != offering).Take(ElsewhereShown).Select(other => ElsewhereRow.Of(context, model, other))],
            model.Offerings.Count > 1 ? Format.Counted(model.Offerings.Count - 1, "other offering", "other offerings") : null)
        {
            Spend = SpendView.Of(context, model, offering),
        };
    }

    private static PageHead Head(SiteContext context, Served served, OfferingView view)
    {
        var (model, offering) = (served.Model, served.Offering);
        var sitePath = Urls.Of(offering);
        var heading = $"{model.Name} on {SiteContext.NameOf(model, offering)}";
        return new PageHead(
            context.Site, $"{heading}: price, limits, model id | {context.Site.Name}", heading,
            $"{heading}: exact model id {offering.ModelId}, price, limits and capabilities as served there.",
            context.Urls.Path(sitePath), context.Urls.Absolute(sitePath), context.Address(Urls.TwinPath(sitePath)),
            context.Catalog.Site.Pages.Json ? context.Address(Urls.JsonPath(sitePath)) : null, context.Address(Urls.LlmsOf(offering.Provider)),
            "offering", $"{offering.Provider.Id}/{offering.Slug}", view.State.Word, (model.LastUpdated ?? model.ReleaseDate)?.ToString(), view.Verified?.Date,
            model.NoIndex, null,
            [context.Site.Home with { Text = "Home" }, context.Link("Providers", "/providers/"), context.LinkTo(offering.Provider)], context.EditUrl(model.File));
    }
}

/// <summary>The same model on another provider.</summary>
/// <param name="Link">The offering, named by its provider.</param>
/// <param name="Input">Per 1,000,000 tokens.</param>
/// <param name="Output">Per 1,000,000 tokens.</param>
/// <param name="Context">As served there.</param>
/// <param name="Billing">In words.</param>
/// <param name="State">The lifecycle in a word; null when active.</param>
/// <param name="Verified">As written.</param>
public sealed record ElsewhereRow(PageLink Link, PriceCell Input, PriceCell Output, TokensCell Context, string Billing, string? State, TextCell Verified)
{
    internal static ElsewhereRow Of(SiteContext context, Model model, Offering offering)
    {
        var state = context.Catalog.StateOf(offering);
        return new ElsewhereRow(
            context.LinkTo(model, offering), PriceCell.Of(offering.Cost.Tokens[TokenMeter.Input]), PriceCell.Of(offering.Cost.Tokens[TokenMeter.Output]),
            TokensCell.Of(offering.Limits.Context), Vocabulary.Billings.Label(offering.Billing),
            state == Lifecycle.Active ? null : Vocabulary.Lifecycles.Label(state), TextCell.Of(offering.Verified?.Date));
    }
}
