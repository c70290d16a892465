using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>What the pages that span models list, worked out once and when it is first asked for.</summary>
internal sealed class SpanningLists(SiteContext context)
{
    private readonly Lazy<IReadOnlyList<AbilityCensus>> _abilities = new(() => [.. Ability.All.Select(ability => AbilityCensus.Of(context, ability))]);
    private readonly Lazy<IReadOnlyList<Change>> _changes = new(() => Change.AllOf(context.Catalog));
    private readonly Lazy<IReadOnlyList<Ending>> _endings = new(() => Ending.AllOf(context.Catalog));
    private readonly Lazy<Comparisons> _comparisons = new(() => new Comparisons(context.Catalog));
    private readonly Lazy<IReadOnlyList<Author>> _priced = new(() => [.. context.Catalog.Authors.Where(author => context.NewestBy(author).Any(model => model.Offerings.Count > 0))]);

    private readonly Lazy<IReadOnlyList<(Author Author, Cuts<Comparison> Pairs)>> _comparedApart = new(() => ByAuthor(context));

    /// <summary>Every capability, in the order shown.</summary>
    public IReadOnlyList<AbilityCensus> Abilities => _abilities.Value;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Change> Changes => _changes.Value;

    /// <summary>What is to come first.</summary>
    public IReadOnlyList<Ending> Endings => _endings.Value;

    /// <summary>Which models stand side by side.</summary>
    public Comparisons Comparisons => _comparisons.Value;

    /// <summary>Authors with offerings, by id, when the prices do not fit one page; otherwise empty.</summary>
    public IReadOnlyList<Author> PricedApart => AllPrices is null ? _priced.Value : [];

    /// <summary>Authors with their comparisons, by id, when the comparisons do not fit one page; otherwise empty. One of two authors stands with both.</summary>
    public IReadOnlyList<(Author Author, Cuts<Comparison> Pairs)> ComparedApart => _comparedApart.Value;

    /// <summary>Every offering, when their prices fit one page; otherwise null.</summary>
    public Cuts<Served>? AllPrices
    {
        get
        {
            if (context.Catalog.Models.Sum(model => model.Offerings.Count) > Pager.Rows) return null;
            var everything = PricesOf(context.Catalog.Authors.SelectMany(context.NewestBy));
            return everything.Pages == 1 ? everything : null;
        }
    }

    private static IReadOnlyList<(Author Author, Cuts<Comparison> Pairs)> ByAuthor(SiteContext context)
    {
        var sizes = new Sizes(context.Urls);
        var all = context.Spanning.Comparisons.All;
        if (new Cuts<Comparison>(all, Size).Pages == 1) return [];
        var byAuthor = new SortedDictionary<string, (Author Author, List<Comparison> Pairs)>(StringComparer.Ordinal);
        foreach (var pair in all)
        {
            Add(pair.First.Author, pair);
            if (pair.Second.Author.Id != pair.First.Author.Id) Add(pair.Second.Author, pair);
        }

        return [.. byAuthor.Values.Select(one => (one.Author, new Cuts<Comparison>(one.Pairs, Size)))];

        void Add(Author author, Comparison pair)
        {
            if (!byAuthor.TryGetValue(author.Id, out var one)) byAuthor[author.Id] = one = (author, []);
            one.Pairs.Add(pair);
        }

        int Size(Comparison pair) => sizes.Link(pair.First) + sizes.Link(pair.Second);
    }

    /// <summary>The prices of some models, cut into pages.</summary>
    public Cuts<Served> PricesOf(IEnumerable<Model> models)
    {
        var sizes = new Sizes(context.Urls);
        return new Cuts<Served>([.. PricingView.InOrder(models, context.Catalog.Date)], served => PriceListRow.Size(sizes, served));
    }
}
