using SiteGen.Domain;
using SiteGen.Pages.Charts;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>A model as one provider serves it: everything its row on a model's page, its own page and its JSON say.</summary>
/// <param name="Provider">The provider's page.</param>
/// <param name="ProviderId">The provider's id.</param>
/// <param name="Link">The offering's page, or the provider's where offerings have none; named by the provider.</param>
/// <param name="Slug">The last part of its page's address.</param>
/// <param name="ModelId">The provider's own id, byte for byte.</param>
/// <param name="Url">The provider's page about it; null when not known.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Billing">In words.</param>
/// <param name="BillingWord">As in content files.</param>
/// <param name="Cost">As stated.</param>
/// <param name="History">Earlier prices, oldest first.</param>
/// <param name="Limits">As served here.</param>
/// <param name="Modalities">As served here.</param>
/// <param name="Capabilities">As served here: every one of the vocabulary, in its order.</param>
/// <param name="Parameters">Request parameters; null when not known.</param>
/// <param name="Verified">null when nobody said.</param>
/// <param name="Sources">At least one.</param>
/// <param name="Conflicts">What other sources say instead.</param>
/// <param name="Notes">null when there are none.</param>
/// <param name="Cheapest">The lowest known input price billed by usage among the model's offerings, then the lowest output price; only where there are others to compare.</param>
public sealed record OfferingView(
    PageLink Provider, string ProviderId, PageLink Link, string Slug, string ModelId, string? Url, StateView State, string Billing, string BillingWord,
    CostView Cost, IReadOnlyList<PeriodView> History, LimitsView Limits, ModalitiesView Modalities, IReadOnlyList<BadgeView> Capabilities,
    IReadOnlyList<string>? Parameters, VerifiedView? Verified, IReadOnlyList<SourceView> Sources, IReadOnlyList<ConflictView> Conflicts, string? Notes, bool Cheapest)
{
    /// <summary>The exact id as code.</summary>
    public Markdown ModelIdCode => MarkdownPiece.Code(ModelId);

    /// <summary>Earlier prices as a drawing; null when there are none per token.</summary>
    public PriceChart? Chart { get; init; }

    internal static OfferingView Of(SiteContext context, Model model, Offering offering, bool cheapest) =>
        Of(context, model, offering, cheapest, ModelAbilities.Of(offering.Limits, offering.Modalities, offering.Capabilities));

    /// <summary>All of a model's, the cheapest first.</summary>
    /// <param name="context">The site.</param>
    /// <param name="model">The model.</param>
    /// <param name="own">The model's own, which most offerings share.</param>
    internal static OfferingView[] AllOf(SiteContext context, Model model, ModelAbilities own)
    {
        var date = context.Catalog.Date;
        var cheapest = Deriving.Cheapest.MarkedAmong(model, date);
        var views = new OfferingView[model.Offerings.Count];
        var next = 0;
        foreach (var offering in Deriving.Cheapest.InOrder(model, date))
            views[next++] = Of(context, model, offering, cheapest(offering), own.Or(model, offering));
        return views;
    }

    private static OfferingView Of(SiteContext context, Model model, Offering offering, bool cheapest, ModelAbilities abilities)
    {
        var link = context.LinkTo(model, offering);
        return new(
            context.LinkTo(offering.Provider), offering.Provider.Id, link, offering.Slug, offering.ModelId, offering.Url,
            StateView.Of(context.Catalog.StateOf(offering), offering),
            Vocabulary.Billings.Label(offering.Billing), Vocabulary.Billings.Word(offering.Billing),
            CostView.Of(offering.Cost), PeriodView.Of(offering.PriceHistory),
            abilities.Limits, abilities.Modalities, abilities.Capabilities, offering.SupportedParameters,
            offering.Verified is { } verified ? VerifiedView.Of(verified) : null,
            [.. offering.Sources.Select(SourceView.Of)], offering.Conflicts.Count == 0 ? [] : [.. offering.Conflicts.Select(ConflictView.Of)], offering.Notes, cheapest)
        {
            Chart = PriceChart.Of(link, offering, context.Catalog.Date),
        };
    }
}

/// <summary>Where an offering stands on the build date.</summary>
/// <param name="Word">e.g. <c>retiring</c>.</param>
/// <param name="Label">e.g. "Retiring".</param>
/// <param name="Active">Generally available: nothing worth a mark.</param>
/// <param name="Deprecated">Since when, as written; null when it is not or nobody knows.</param>
/// <param name="Retires">The first day it no longer answers, as written; null when none is announced.</param>
/// <param name="Text">The state in a few words with its dates, e.g. "Retires on 2026-12-01".</param>
public sealed record StateView(string Word, string Label, bool Active, string? Deprecated, string? Retires, string Text)
{
    internal static StateView Of(Lifecycle state, Offering offering)
    {
        var (deprecated, retires) = (offering.Deprecated?.ToString(), offering.Retires?.ToString());
        return new StateView(Vocabulary.Lifecycles.Word(state), Vocabulary.Lifecycles.Label(state), state == Lifecycle.Active, deprecated, retires, state switch
        {
            Lifecycle.Retired => $"Retired on {retires}",
            Lifecycle.Retiring => $"Retires on {retires}",
            Lifecycle.Deprecated when deprecated is not null && retires is not null => $"Deprecated since {deprecated}, retires on {retires}",
            Lifecycle.Deprecated when deprecated is not null => $"Deprecated since {deprecated}",
            Lifecycle.Deprecated when retires is not null => $"Deprecated, retires on {retires}",
            _ when retires is not null => $"{Vocabulary.Lifecycles.Label(state)}, retires on {retires}",
            _ => Vocabulary.Lifecycles.Label(state),
        });
    }
}

/// <summary>Who last compared the facts with their source.</summary>
/// <param name="Date">As written.</param>
/// <param name="By">null when not said.</param>
/// <param name="Method">How and by whom, in words, e.g. "read by Future AGI"; null when neither is said.</param>
/// <param name="MethodWord">As in content files; null when not said.</param>
public sealed record VerifiedView(string Date, string? By, string? Method, string? MethodWord)
{
    internal static VerifiedView Of(Verification verified) => new(
        verified.Date.ToString(), verified.By, Words(verified), verified.Method is { } method ? Vocabulary.Methods.Word(method) : null);

    private static string? Words(Verification verified) => (verified.Method, verified.By) switch
    {
        (VerificationMethod.Read, { } by) => $"read by {by}",
        ({ } method, { } by) => $"{Vocabulary.Methods.Label(method)}, by {by}",
        ({ } method, null) => Vocabulary.Methods.Label(method),
        (null, { } by) => $"by {by}",
        _ => null,
    };
}

/// <summary>Where facts come from.</summary>
/// <param name="Link">The page, named by its host, with what it backs as note.</param>
/// <param name="Fields">The fields it backs; empty for all.</param>
public sealed record SourceView(OutsideLink Link, IReadOnlyList<string> Fields)
{
    internal static SourceView Of(Source source) =>
        new(OutsideLink.Named(null, source.Url, source.Fields.Count == 0 ? null : string.Join(", ", source.Fields)), source.Fields);
}
