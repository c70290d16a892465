using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Templating;

namespace SiteGen.Pages.Spanning;

/// <summary>What everything costs: one table where it fits a page, otherwise a list of authors, each with a table of its own.</summary>
/// <param name="Page">The head.</param>
/// <param name="Author">Whose models the page prices; null when it is about all.</param>
/// <param name="Total">How many offerings the table, or the tables of all authors, hold, with the word.</param>
/// <param name="Rows">By model, the newest first, and within a model the cheapest first, those that no longer answer last; empty on a list of authors.</param>
/// <param name="Authors">By id; empty beside a table.</param>
/// <param name="Pager">null when all fits on one page.</param>
public sealed record PricingView(
    PageHead Page, PageLink? Author, string Total, IReadOnlyList<PriceListRow> Rows, IReadOnlyList<PricedAuthor> Authors, Pager? Pager) : IPageView
{
    /// <summary>At least one row has a price for input found in the prompt cache.</summary>
    public bool HasCached { get; } = Rows.Any(row => row.Cached.Amount is not null || !row.Cached.Applies);

    /// <summary>At least one row has a price of another kind.</summary>
    public bool HasOthers { get; } = Rows.Any(row => row.Others.Count > 0);

    /// <summary>At least one row has tiers or variants.</summary>
    public bool HasSpecial { get; } = Rows.Any(row => row.Special is not null);

    internal static PricingView Of(SiteContext context, Cuts<Served> cuts) => new(
        Head(context, Format.Counted(cuts.Count, "offering", "offerings"), 1), null, Format.Counted(cuts.Count, "offering", "offerings"), [.. PriceListRow.Of(context, cuts.Page(1))], [], null);

    internal static PricingView Of(SiteContext context, IReadOnlyList<Author> authors, int number)
    {
        var total = Format.Counted(context.Catalog.Models.Sum(model => model.Offerings.Count), "offering", "offerings");
        return new PricingView(
            Head(context, total, number), null, total, [], [.. Pager.Slice(authors, number).Select(author => PricedAuthor.Of(context, author))],
            Pager.Of(context, Urls.Pricing, number, authors.Count));
    }

    internal static PricingView Of(SiteContext context, Author author, Cuts<Served> cuts, int number)
    {
        var (sitePath, total) = (Urls.PricingOf(author), Format.Counted(cuts.Count, "offering", "offerings"));
        var head = ListHead.Of(
            context, "pricing", $"{author.Name} prices", $"What the models of {author.Name} cost on every provider: {total} with input, output, cached input and other prices.", sitePath, number,
            context.Link("Pricing", Urls.Pricing));
        return new PricingView(
            head with { Llms = context.Address(SpanningLlms.Pricing) }, context.LinkTo(author), total, [.. PriceListRow.Of(context, cuts.Page(number))], [],
            Pager.Among(context, sitePath, number, cuts.Pages));
    }

    /// <summary>Offerings in the order of the table: of each model in that of its own page.</summary>
    internal static IEnumerable<Served> InOrder(IEnumerable<Model> models, DateOnly date) =>
        models.SelectMany(model => Cheapest.InOrder(model, date), (model, offering) => new Served(model, offering));

    private static PageHead Head(SiteContext context, string total, int number) =>
        ListHead.Of(context, "pricing", "Pricing", $"{total} with input, output, cached input and other prices, as each provider states them.", Urls.Pricing, number);
}

/// <summary>An offering in a table of prices.</summary>
/// <param name="Model">The model's page.</param>
/// <param name="Link">The offering, named by its provider.</param>
/// <param name="ModelId">The provider's own id.</param>
/// <param name="Cheapest">As on the model's page.</param>
/// <param name="State">The lifecycle in a word; null when active.</param>
/// <param name="StateWord">For a theme's class names.</param>
/// <param name="Input">Per 1,000,000 tokens.</param>
/// <param name="Output">Per 1,000,000 tokens.</param>
/// <param name="Cached">Per 1,000,000 tokens found in the prompt cache.</param>
/// <param name="Others">Every other price without condition, e.g. "Audio input: $0.70 per 1M tokens".</param>
/// <param name="Special">That there are tiers or variants, which the offering's page tells; null when there are none.</param>
/// <param name="Billing">In words.</param>
/// <param name="Verified">As written.</param>
public sealed record PriceListRow(
    PageLink Model, PageLink Link, string ModelId, bool Cheapest, string? State, string StateWord, PriceCell Input, PriceCell Output, PriceCell Cached,
    IReadOnlyList<string> Others, string? Special, string Billing, TextCell Verified)
{
    /// <summary>The exact id as code.</summary>
    public Markdown ModelIdCode => MarkdownPiece.Code(ModelId);

    internal static IEnumerable<PriceListRow> Of(SiteContext context, IEnumerable<Served> served)
    {
        Model? model = null;
        Predicate<Offering> cheapest = _ => false;
        foreach (var one in served)
        {
            if (!ReferenceEquals(one.Model, model)) (model, cheapest) = (one.Model, Deriving.Cheapest.MarkedAmong(one.Model, context.Catalog.Date));
            yield return Of(context, one, cheapest(one.Offering));
        }
    }

    /// <summary>About how many characters its row takes.</summary>
    internal static int Size(Sizes sizes, Served served) =>
        140 + sizes.Link(served.Model) + sizes.Link(served.Offering) + (2 * served.Offering.ModelId.Length)
        + (48 * Math.Max(0, served.Offering.Cost.Tokens.Stated.Length - 2))
        + served.Offering.Cost.Units.Sum(unit => 60 + unit.When.Sum(condition => Sizes.Text(condition.Name) + Sizes.Text(condition.Value) + 4));

    private static PriceListRow Of(SiteContext context, Served served, bool cheapest)
    {
        var (model, offering) = (served.Model, served.Offering);
        var (state, cost) = (context.Catalog.StateOf(offering), offering.Cost);
        List<string> others = [];
        foreach (var (meter, price) in cost.Tokens.Stated)
            if (meter is not (TokenMeter.Input or TokenMeter.Output or TokenMeter.CacheRead) && price.IsKnown) others.Add($"{Vocabulary.Meters.Label(meter)}: {PriceCell.Of(price).Text} per 1M tokens");
        foreach (var unit in UnitView.Of(cost.Units)) others.Add(unit.When is null ? $"{unit.ItemLabel}: {unit.Text}" : $"{unit.ItemLabel}: {unit.Text} ({unit.When})");
        return new PriceListRow(
            context.LinkTo(model), context.LinkTo(model, offering), offering.ModelId, cheapest,
            state == Lifecycle.Active ? null : Vocabulary.Lifecycles.Label(state), Vocabulary.Lifecycles.Word(state),
            PriceCell.Of(cost.Tokens[TokenMeter.Input]), PriceCell.Of(cost.Tokens[TokenMeter.Output]), PriceCell.Of(cost.Tokens[TokenMeter.CacheRead]),
            others,
            (cost.Tiers.Count, cost.Variants.Count) switch
            {
                (0, 0) => null,
                ( > 0, 0) => Format.Counted(cost.Tiers.Count, "tier", "tiers"),
                (0, > 0) => Format.Counted(cost.Variants.Count, "variant", "variants"),
                _ => $"{Format.Counted(cost.Tiers.Count, "tier", "tiers")}, {Format.Counted(cost.Variants.Count, "variant", "variants")}",
            },
            Vocabulary.Billings.Label(offering.Billing), TextCell.Of(offering.Verified?.Date));
    }
}

/// <summary>An author whose models have a table of prices.</summary>
/// <param name="Link">The table.</param>
/// <param name="Models">How many of its models are offered.</param>
/// <param name="Offerings">How many offerings there are.</param>
/// <param name="Lowest">The lowest price of input billed by usage.</param>
/// <param name="LowestOf">The model that costs so little, with the provider; null when no such price is known.</param>
public sealed record PricedAuthor(PageLink Link, string Models, string Offerings, PriceCell Lowest, PageLink? LowestOf)
{
    internal static PricedAuthor Of(SiteContext context, Author author)
    {
        var (models, date) = (context.NewestBy(author), context.Catalog.Date);
        var (lowest, of) = (decimal.MaxValue, (Model?)null);
        foreach (var model in models)
            if (Cheapest.Of(model, date)?.Cost.Tokens[TokenMeter.Input].OrNull is { } price && price.Amount < lowest) (lowest, of) = (price.Amount, model);
        return new PricedAuthor(
            context.Link(author.Name, Urls.PricingOf(author)), Format.Count(models.Count(model => model.Offerings.Count > 0)), Format.Count(models.Sum(model => model.Offerings.Count)),
            of is null ? PriceCell.Unknown : PriceCell.Of(lowest), of is null ? null : context.LinkTo(of));
    }
}
