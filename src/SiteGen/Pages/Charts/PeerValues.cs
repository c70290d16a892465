using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Charts;

/// <summary>The numbers of all models of a kind that still answer, worked out once for all their pages.</summary>
internal sealed class PeerValues
{
    public PeerValues(Peers peers)
    {
        Context = new Distribution(peers.Contexts.AsSpan());
        Output = new Distribution(peers.Outputs.AsSpan());
        var free = Standing.OfLow(0, peers.InputPrices.AsSpan()).AsGood;
        Price = new Distribution(peers.InputPrices.AsSpan()[free..]);
    }

    /// <summary>Tokens.</summary>
    public Distribution Context { get; }

    /// <summary>Tokens.</summary>
    public Distribution Output { get; }

    /// <summary>US dollars per 1,000,000 input tokens, of each model's cheapest offering billed by usage.</summary>
    public Distribution Price { get; }

    /// <summary>The input price of the cheapest offering billed by usage; null when there is none.</summary>
    public static decimal? PriceOf(Model model, DateOnly date) =>
        Cheapest.Of(model, date)?.Cost.Tokens[TokenMeter.Input].OrNull is { Amount: > 0 } price ? price.Amount : null;
}

/// <summary>How numbers above 0 lie on a logarithmic scale.</summary>
internal sealed class Distribution
{
    /// <summary>Of its drawing, in pixels.</summary>
    public const int Tall = 32;

    private const int Places = 40;
    private const double Gap = 0.15; // of a bar

    private readonly decimal[] _ascending;

    /// <param name="ascending">Those that are known.</param>
    public Distribution(ReadOnlySpan<decimal> ascending)
    {
        _ascending = ascending.ToArray();
        Scale = Count == 0 ? default : new LogScale((double)Least, (double)Most);
        Bars = Count == 0 ? [] : BarsOf(_ascending, Scale);
    }

    /// <summary>How many are known.</summary>
    public int Count => _ascending.Length;

    /// <summary>The lowest.</summary>
    public decimal Least => _ascending[0];

    /// <summary>The highest.</summary>
    public decimal Most => _ascending[^1];

    /// <summary>Where a number stands.</summary>
    public LogScale Scale { get; }

    /// <summary>How many stand where; every bar can be seen.</summary>
    public IReadOnlyList<ChartBar> Bars { get; }

    /// <summary>How many are no lower; ties count.</summary>
    public int AsMuchOrMore(decimal value) => Standing.Of(value, _ascending.AsSpan()).AsGood;

    /// <summary>How many are no higher; ties count.</summary>
    public int AsLittleOrLess(decimal value) => Standing.OfLow(value, _ascending.AsSpan()).AsGood;

    private static ChartBar[] BarsOf(decimal[] values, LogScale scale)
    {
        var counts = new int[Places];
        foreach (var value in values) counts[Math.Clamp((int)(scale.At((double)value) * Places), 0, Places - 1)]++;
        var most = 0;
        foreach (var count in counts) most = Math.Max(most, count);
        List<ChartBar> bars = [];
        for (var place = 0; place < Places; place++)
        {
            if (counts[place] == 0) continue;
            var height = Math.Max(2, (double)counts[place] / most * Tall);
            bars.Add(new ChartBar(
                Coordinate.Percent((place + (Gap / 2)) / Places), Coordinate.Percent((1 - Gap) / Places), Coordinate.Number(Tall - height), Coordinate.Number(height)));
        }

        return [.. bars];
    }
}
