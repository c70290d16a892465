using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Derived;
using SiteGen.Pages.Samples;
using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>One model, top to bottom.</summary>
/// <param name="Page">The head.</param>
/// <param name="Id"><c>author/slug</c>.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Author">Its author's page.</param>
/// <param name="AuthorId">The author's id.</param>
/// <param name="Logo">The author's.</param>
/// <param name="Kind">In words, e.g. "Image generation model".</param>
/// <param name="KindWord">As in content files.</param>
/// <param name="Family">null when not known.</param>
/// <param name="Released">As written.</param>
/// <param name="LastUpdated">As written.</param>
/// <param name="Knowledge">The knowledge cutoff, as written.</param>
/// <param name="State">The lifecycle word.</param>
/// <param name="StateLabel">The lifecycle in a word.</param>
/// <param name="Banner">What a reader must know first; null for a model that is generally available.</param>
/// <param name="Description">One line; null when there is none.</param>
/// <param name="Summary">What it is, holds, costs and can do, derived.</param>
/// <param name="Body">Authored text; null when there is none.</param>
/// <param name="Lowest">The cheapest offering billed by usage; null when there is none to name.</param>
/// <param name="Otherwise">What it costs where no offering is billed per token; null otherwise.</param>
/// <param name="Limits">The model's own.</param>
/// <param name="Modalities">The model's own.</param>
/// <param name="Badges">Capabilities, input, output, request parameters.</param>
/// <param name="Capabilities">Every capability of the vocabulary, in its order.</param>
/// <param name="Parameters">Request parameters; null when not known.</param>
/// <param name="Offerings">The cheapest first.</param>
/// <param name="Prices">Their prices as tables.</param>
/// <param name="Tables">The other tables: where offerings differ, published scores.</param>
/// <param name="Weights">Licence, size and where the weights are.</param>
/// <param name="Benchmarks">Every one, in the order written, for the JSON.</param>
/// <param name="Strengths">What few models of its kind have; at most four.</param>
/// <param name="Caveats">What to know before choosing it.</param>
/// <param name="ContributeUrl">Where a benchmark can be added: the model's source file; null when the site names no repository.</param>
/// <param name="Samples">Code samples; null when no provider serves it any more.</param>
/// <param name="Similar">The models most like it, the best first; at most six.</param>
/// <param name="Others">Other models of the author, the newest first.</param>
/// <param name="OthersCount">"12 models", this one included; null when there are no others.</param>
/// <param name="Related">Models the author of the file names.</param>
/// <param name="RelatedIds">Their ids.</param>
/// <param name="Successor">null when there is none.</param>
/// <param name="SuccessorId">Its id; null when there is none.</param>
/// <param name="Aliases">Former ids.</param>
/// <param name="Faq">Derived questions, and those of the author of the file.</param>
/// <param name="Links">In groups.</param>
public sealed record ModelView(
    PageHead Page, string Id, string Name, PageLink Author, string AuthorId, LogoView Logo, string Kind, string KindWord, string? Family,
    TextCell Released, TextCell LastUpdated, TextCell Knowledge, string State, string StateLabel, BannerView? Banner,
    string? Description, Prose Summary, BodyView? Body, OfferingView? Lowest, OtherPrice? Otherwise, LimitsView Limits, ModalitiesView Modalities, IReadOnlyList<BadgeGroup> Badges,
    IReadOnlyList<BadgeView> Capabilities, IReadOnlyList<string>? Parameters, IReadOnlyList<OfferingView> Offerings, PriceTables Prices,
    ModelTables Tables, WeightsView? Weights, IReadOnlyList<StrengthView> Strengths, IReadOnlyList<CaveatView> Caveats,
    IReadOnlyList<BenchmarkView> Benchmarks, string? ContributeUrl, SamplesView? Samples,
    IReadOnlyList<SimilarView> Similar, IReadOnlyList<ModelRow> Others, string? OthersCount, IReadOnlyList<PageLink> Related, IReadOnlyList<string> RelatedIds, PageLink? Successor, string? SuccessorId,
    IReadOnlyList<string> Aliases, IReadOnlyList<FaqView> Faq, IReadOnlyList<LinkGroup> Links) : IYieldingView
{
    /// <summary>The model beside each of those most like it, the closest first; empty when the site has no comparisons.</summary>
    public IReadOnlyList<PageLink> Comparisons { get; init; } = [];

    /// <summary>The other models of the author as a table.</summary>
    public ModelTable OthersTable { get; } = new(Others) { HasAuthor = false, Label = $"Other models by {Author.Text}" };

    /// <summary>The id as code.</summary>
    public Markdown IdCode => MarkdownPiece.Code(Id);

    /// <summary>The exact ids as they are sent, each once, in the order of the table of prices.</summary>
    public IReadOnlyList<IdView> Ids { get; } = IdView.Of(Prices.Rows);

    /// <summary>Whether the twin lists them before the table of prices, where they stand as well.</summary>
    public bool FewIds => Ids.Count <= 4;

    /// <summary>How many providers serve it, each counted once.</summary>
    public int ProviderCount { get; } = Offerings.DistinctBy(offering => offering.ProviderId).Count();

    /// <inheritdoc/>
    public IYieldingView? Without(int characters) => Samples?.Without(characters) is { } fewer ? this with { Samples = fewer } : null;

    /// <summary>What a month of five workloads costs; null where that cannot be said.</summary>
    public SpendView? Spend { get; init; }

    /// <summary>Where it stands among the models of its kind; empty when too few are known.</summary>
    public IReadOnlyList<PeerStrip> Peers { get; init; } = [];

    /// <summary>Where a benchmark can be added, as a link; null when the site names no repository.</summary>
    public Markdown? Contribute => ContributeUrl is null ? null : MarkdownPiece.Link("source file", ContributeUrl);
}

/// <summary>Fills a <see cref="ModelView"/>.</summary>
internal static class ModelPage
{
    public const int OthersShown = 5;

    public static ModelView View(SiteContext context, Model model)
    {
        var catalog = context.Catalog;
        var sitePath = Urls.Of(model);
        var abilities = ModelAbilities.Of(model.Limits, model.Modalities, model.Capabilities);
        var (limits, modalities, capabilities) = abilities;
        var offerings = OfferingView.AllOf(context, model, abilities);
        var lowest = Cheapest.Of(model, catalog.Date) is null ? null : offerings[0];
        var state = catalog.StateOf(model);
        var newest = context.NewestBy(model.Author);
        Model[] related = [.. model.Related.Select(catalog.Find).OfType<Model>()];
        var successor = model.Successor is { } id ? catalog.Find(id) : null;
        var faq = FaqText.Of(context, model);
        var summary = SummaryText.Sentences(context, Summary.Of(catalog, model));
        var body = context.BodyOf(model.Body, sitePath);
        var (budget, numbers) = (RowBudget.Of(context), new SourceNumbers(body?.Markdown.Text));
        var prices = PriceTables.Of(offerings, budget, numbers);
        BenchmarkView[] benchmarks = [.. model.Benchmarks.Select(benchmark => BenchmarkView.Of(benchmark, numbers))];
        var tables = ModelTables.Of(
            context, LimitRow.Of(offerings, limits, modalities), CapabilityRow.Of(offerings, capabilities), benchmarks, budget, numbers);
        var head = Head(context, model, sitePath, state, SummaryText.Description(summary));
        return new ModelView(
            head with { JsonLd = JsonLd.OfModel(head, model, offerings, faq) },
            model.Id, model.Name, context.LinkTo(model.Author), model.Author.Id, context.Logo(model.Author.Id, model.Author.Name, model.Author.Logo),
            SiteContext.KindOf(model), Vocabulary.Kinds.Word(model.Kind), model.Family,
            TextCell.Of(model.ReleaseDate), TextCell.Of(model.LastUpdated), TextCell.Of(model.Knowledge),
            Vocabulary.Lifecycles.Word(state), Vocabulary.Lifecycles.Label(state), BannerView.Of(context, model, state),
            model.Description, Prose.Of(summary), body, lowest, lowest is null ? OtherPrice.Of(model, catalog.Date) : null, limits, modalities,
            BadgeGroup.Of(model.Capabilities, model.Modalities, model.SupportedParameters), capabilities, model.SupportedParameters,
            offerings, prices, tables, WeightsView.Of(model), StrengthView.Of(context, model), CaveatView.Of(context, model), benchmarks, context.EditUrl(model.File), context.SamplesOf(model),
            SimilarView.Of(context, model), [.. context.NewestRows(model.Author).Where(other => other.Id != model.Id).Take(OthersShown)],
            newest.Count > 1 ? Format.Counted(newest.Count, "model", "models") : null,
            [.. related.Select(context.LinkTo)], [.. related.Select(other => other.Id)],
            successor is null ? null : context.LinkTo(successor), successor?.Id,
            model.Aliases, faq, LinkGroup.Of(model))
        {
            Comparisons = Array.ConvertAll(context.Spanning.Comparisons.Of(model), pair => context.Link(pair.Name, pair.SitePath)),
            Spend = SpendView.Of(context, model),
            Peers = PeerStrip.Of(context, model),
        };
    }

    private static PageHead Head(SiteContext context, Model model, string sitePath, Lifecycle state, string? summary)
    {
        var pages = context.Catalog.Site.Pages;
        return new PageHead(
            context.Site, $"{model.Name} by {model.Author.Name}: prices, limits, capabilities | {context.Site.Name}", model.Name,
            model.Description ?? summary ?? $"{model.Name} by {model.Author.Name}: prices per provider, context window, capabilities, exact model ids.",
            context.Urls.Path(sitePath), context.Urls.Absolute(sitePath), context.Address(Urls.TwinPath(sitePath)),
            pages.Json ? context.Address(Urls.JsonPath(sitePath)) : null, context.LlmsOf(model),
            "model", model.Id, Vocabulary.Lifecycles.Word(state), model.LastUpdated?.ToString(),
            SiteContext.LastVerified(model)?.ToString(), model.NoIndex, null,
            [context.Site.Home with { Text = "Home" }, context.Link("Models", "/models/"), context.LinkTo(model.Author)], context.EditUrl(model.File));
    }
}
