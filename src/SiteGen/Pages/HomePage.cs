using SiteGen.Deriving;
using SiteGen.Domain;
using SiteGen.Pages.Spanning;

namespace SiteGen.Pages;

/// <summary>The way in.</summary>
/// <param name="Page">The head.</param>
/// <param name="Models">How many, with the word and a link.</param>
/// <param name="Authors">How many, with the word and a link.</param>
/// <param name="Providers">How many, with the word and a link.</param>
/// <param name="Newest">By release date.</param>
/// <param name="Lowest">Chat models by the cheapest known input price billed by usage.</param>
/// <param name="Longest">Chat models by context window.</param>
/// <param name="TopAuthors">Those with most models.</param>
/// <param name="TopProviders">Those with most offerings.</param>
public sealed record HomeView(
    PageHead Page, PageLink Models, PageLink Authors, PageLink Providers, IReadOnlyList<ModelRow> Newest, IReadOnlyList<ModelRow> Lowest,
    IReadOnlyList<ModelRow> Longest, IReadOnlyList<PartyRow> TopAuthors, IReadOnlyList<PartyRow> TopProviders) : IPageView
{
    /// <summary>The pages that span models: prices, comparisons, capabilities, changes, deprecations.</summary>
    public IReadOnlyList<PageLink> Overviews { get; init; } = [];

    /// <summary>The newest as a table.</summary>
    public ModelTable NewestTable => new(Newest) { Label = "Newest models" };

    /// <summary>The cheapest as a table.</summary>
    public ModelTable LowestTable => new(Lowest) { Label = "Cheapest chat models" };

    /// <summary>Those with the longest context as a table.</summary>
    public ModelTable LongestTable => new(Longest) { Label = "Longest context windows" };

    private const int Shown = 8;
    private const int Parties = 24;

    private sealed record Priced(Model Model, decimal Input, decimal Output)
    {
        public static Comparer<Priced> LowestFirst { get; } = Comparer<Priced>.Create(
            (one, other) => one.Input.CompareTo(other.Input) is not 0 and var byInput ? byInput : one.Output.CompareTo(other.Output));
    }

    private sealed record Sized(Model Model, long Context)
    {
        public static Comparer<Sized> LongestFirst { get; } = Comparer<Sized>.Create((one, other) => other.Context.CompareTo(one.Context));
    }

    internal static HomeView Of(SiteContext context)
    {
        var catalog = context.Catalog;
        var head = ListHead.Of(context, "home", context.Site.Name, context.Site.Description, "/") with { Title = context.Site.Name, Crumbs = [] };
        List<Priced> priced = [];
        List<Sized> sized = [];
        foreach (var model in catalog.Models)
        {
            if (model.Kind != ModelKind.Chat || catalog.StateOf(model) == Lifecycle.Retired) continue;
            if (model.Limits.Context.OrNull is { } tokens) sized.Add(new Sized(model, tokens));
            if (Cheapest.Of(model, catalog.Date)?.Cost.Tokens is { } prices && prices[TokenMeter.Input].OrNull is { } input)
                priced.Add(new Priced(model, input.Amount, prices[TokenMeter.Output].OrNull?.Amount ?? decimal.MaxValue));
        }

        return new HomeView(
            head with { JsonLd = JsonLd.OfHome(head) },
            context.Link(Format.Counted(catalog.Models.Count, "model", "models"), "/models/"),
            context.Link(Format.Counted(catalog.Authors.Count, "author", "authors"), "/authors/"),
            context.Link(Format.Counted(catalog.Providers.Count, "provider", "providers"), "/providers/"),
            Rows(context.Newest.Where(model => model.ReleaseDate is not null)),
            Rows(priced.Order(Priced.LowestFirst).Select(one => one.Model)),
            Rows(sized.Order(Sized.LongestFirst).Select(one => one.Model)),
            [.. catalog.Authors.Select(author => PartyRow.Of(context, author)).OrderByDescending(row => row.Number).Take(Parties)],
            [.. catalog.Providers.Select(provider => PartyRow.Of(context, provider)).OrderByDescending(row => row.Number).Take(Parties)])
        {
            Overviews = [.. SpanningPages.Firsts(catalog.Site).Select(page => context.Link(page.Title, page.SitePath))],
        };

        IReadOnlyList<ModelRow> Rows(IEnumerable<Model> models) => [.. models.Take(Shown).Select(model => ModelRow.Of(context, model))];
    }
}
