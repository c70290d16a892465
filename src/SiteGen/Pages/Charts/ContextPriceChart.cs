using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Charts;

/// <summary>What a provider's models cost against how much they can hold; both scales are logarithmic.</summary>
/// <param name="Points">From the left, then from the top; those that would cover each other are one.</param>
/// <param name="Across">Tokens of context.</param>
/// <param name="Up">US dollars per 1,000,000 input tokens.</param>
/// <param name="Drawn">How many offerings are drawn.</param>
/// <param name="NotDrawn">How many are not, and why; null when all are.</param>
/// <param name="Height">Of the drawing, in pixels.</param>
public sealed record ContextPriceChart(
    IReadOnlyList<ChartPoint> Points, IReadOnlyList<ChartTick> Across, IReadOnlyList<ChartTick> Up, string Drawn, string? NotDrawn, int Height)
{
    private const int Tall = 260;
    private const int FewestPoints = 3;

    /// <summary>null when there are too few points to compare.</summary>
    internal static ContextPriceChart? Of(IReadOnlyList<Served> served)
    {
        List<Placed> known = [];
        foreach (var one in served)
            if (one.Offering.Billing == Billing.Usage && one.Offering.Limits.Context.OrNull is { } context && one.Offering.Cost.Tokens[TokenMeter.Input].OrNull is { Amount: > 0 } input)
                known.Add(new Placed(one.Model.Name, context, input.Amount));
        if (known.Count == 0) return null;
        var across = new LogScale((double)known.Min(point => point.Context), (double)known.Max(point => point.Context));
        var up = new LogScale((double)known.Min(point => point.Price), (double)known.Max(point => point.Price));
        ChartPoint[] points =
        [
            .. known.GroupBy(point => new Spot((int)Math.Round(across.At((double)point.Context) * 200), (int)Math.Round(up.At((double)point.Price) * Tall / 2)))
                .OrderBy(same => same.Key.X).ThenByDescending(same => same.Key.Y)
                .Select(same => ChartPoint.Of([.. same], Coordinate.Percent(across.At((double)same.First().Context)), Y(up.At((double)same.First().Price)))),
        ];
        return points.Length < FewestPoints ? null : new ContextPriceChart(
            points,
            across.Ticks().ConvertAll(tick => new ChartTick(Coordinate.Percent(across.At((double)tick)), Format.Rounded((long)tick) ?? Format.Count((long)tick))),
            up.Ticks().ConvertAll(tick => new ChartTick(Y(up.At((double)tick)), Format.Usd(tick))),
            Format.Counted(known.Count, "offering", "offerings"),
            known.Count == served.Count ? null : Format.Counted(served.Count - known.Count, "is", "are"), Tall);
    }

    private static string Y(double share) => Coordinate.Number((1 - share) * Tall);

    internal sealed record Placed(string Name, decimal Context, decimal Price);

    private sealed record Spot(int X, int Y);
}

/// <summary>A label on an axis.</summary>
/// <param name="At">A share of the width, or pixels from the top.</param>
/// <param name="Text">What it says.</param>
public sealed record ChartTick(string At, string Text);

/// <summary>One offering, or several that stand in the same place.</summary>
/// <param name="X">A share of the width.</param>
/// <param name="Y">Pixels from the top.</param>
/// <param name="Radius">In pixels; more for several.</param>
/// <param name="Title">Which, with their numbers.</param>
public sealed record ChartPoint(string X, string Y, string Radius, string Title)
{
    private const int Named = 3;

    internal static ChartPoint Of(IReadOnlyList<ContextPriceChart.Placed> same, string x, string y)
    {
        var names = same.Take(Named).Select(point => $"{point.Name}: {Format.Count((long)point.Context)} tokens, {Format.Usd(point.Price)} input per 1M");
        return new ChartPoint(
            x, y, same.Count switch { 1 => "4", < 5 => "5.5", _ => "7" },
            string.Join('\n', same.Count > Named ? names.Append($"and {Format.Count(same.Count - Named)} more") : names));
    }
}
