namespace SiteGen.Pages.Charts;

/// <summary>Where values stand on a line whose steps are proportions.</summary>
internal readonly struct LogScale
{
    private const double Margin = 0.04; // of the line at both ends, so that no point is cut in half

    private const double LeastSpan = 0.75; // powers of ten, so that at least two ticks lie on the line

    private readonly double _low, _span;

    /// <param name="least">Above 0.</param>
    /// <param name="most">At least as much.</param>
    public LogScale(double least, double most)
    {
        var (low, high) = (Math.Log10(least), Math.Log10(most));
        var lacking = Math.Max(0, LeastSpan - (high - low));
        (low, high) = (low - (lacking / 2), high + (lacking / 2));
        (_low, _span) = (low - ((high - low) * Margin), (high - low) * (1 + (2 * Margin)));
    }

    /// <summary>0 at the low end, 1 at the high end.</summary>
    public double At(double value) => (Math.Log10(value) - _low) / _span;

    /// <summary>Round values on the line: powers of ten, or 1, 2 and 5 times such where fewer than two powers lie on it.</summary>
    public List<decimal> Ticks()
    {
        var powers = Multiples(1);
        return powers.Count >= 2 ? powers : Multiples(1, 2, 5);
    }

    private List<decimal> Multiples(params ReadOnlySpan<int> factors)
    {
        List<decimal> ticks = [];
        for (var power = (int)Math.Floor(_low); power <= _low + _span; power++)
            foreach (var factor in factors)
            {
                var tick = factor * (power < 0 ? 1 / Power(-power) : Power(power));
                if (At((double)tick) is >= 0 and <= 1) ticks.Add(tick);
            }

        return ticks;
    }

    private static decimal Power(int of)
    {
        var power = 1m;
        for (var i = 0; i < of; i++) power *= 10;
        return power;
    }
}

/// <summary>Coordinates as SVG holds them. Shares of the width keep a chart's letters at their size on every screen; heights are in pixels.</summary>
internal static class Coordinate
{
    /// <summary>e.g. <c>37.5%</c>.</summary>
    public static string Percent(double share) => Number(share * 100) + "%";

    /// <summary>To a tenth, so that a last bit that differs between machines does not show.</summary>
    public static string Number(double value) => Format.Plain((long)Math.Round(value * 10) / 10m);
}
