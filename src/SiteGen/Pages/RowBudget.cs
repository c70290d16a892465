namespace SiteGen.Pages;

/// <summary>
/// How much room the tables of a page have together. A twin is to stay below <see cref="TwinBudget.MostCharacters"/>, and page and twin show the
/// same rows: what finds no room is left out of both, with the count said, and stands in the JSON and on the pages of the offerings.
/// </summary>
internal sealed class RowBudget
{
    /// <summary>
    /// What rows may take of a twin: the rest is for what every model has (about 4,000 characters) and for what is derived from the catalog (about
    /// 9,000). Code samples take what is left, since they yield.
    /// </summary>
    private const int Characters = 6_000;

    private readonly string _elsewhere;
    private int _left;

    private RowBudget(int characters, string elsewhere) => (_left, _elsewhere) = (characters, elsewhere);

    /// <summary>All rows: where there is no other place for them.</summary>
    public static RowBudget Unlimited => new(int.MaxValue, "");

    /// <summary>For a page whose rows stand elsewhere as well, as far as the site has such pages.</summary>
    public static RowBudget Of(SiteContext context) => context.Catalog.Site.Pages switch
    {
        { Json: true, Offerings: true } => new(Characters, "on the pages of the offerings and in the JSON of this page"),
        { Json: true } => new(Characters, "in the JSON of this page"),
        { Offerings: true } => new(Characters, "on the pages of the offerings"),
        _ => Unlimited,
    };

    /// <summary>The rows that still fit, in their order, once a row did not fit no further one, and how many were left out.</summary>
    /// <param name="rows">All of them.</param>
    /// <param name="length">What a row takes in the twin.</param>
    public Fitting<T> Fit<T>(IReadOnlyList<T> rows, Func<T, int> length)
    {
        var shown = 0;
        for (; shown < rows.Count && length(rows[shown]) is var taken && taken <= _left; shown++) _left -= taken;
        return new(shown == rows.Count ? rows : [.. rows.Take(shown)], rows.Count - shown);
    }

    /// <summary>The same for rows that stand nowhere but on this page and in its JSON.</summary>
    public Fitting<T> FitBesideJson<T>(SiteContext context, IReadOnlyList<T> rows, Func<T, int> length) =>
        context.Catalog.Site.Pages.Json ? Fit(rows, length) : new(rows, 0);

    /// <summary>"7 more rows: on the pages of the offerings and in the JSON of this page."; null when nothing was left out.</summary>
    public string? Said(int leftOut) => leftOut == 0 ? null : $"{Format.Counted(leftOut, "more row", "more rows")}: {_elsewhere}.";
}

/// <summary>Rows that fit, and how many did not.</summary>
/// <param name="Rows">In their order.</param>
/// <param name="LeftOut">At least 0.</param>
internal readonly record struct Fitting<T>(IReadOnlyList<T> Rows, int LeftOut);
