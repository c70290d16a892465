using System.Globalization;

namespace SiteGen.Importing;

/// <summary>Numbers of feeds, exact to the digit.</summary>
internal static class FeedNumber
{
    /// <summary>
    /// A number from its digits, e.g. <c>2e-7</c>; null when it is none, or too large for a <see cref="decimal"/>. More than 15 significant digits are rounded to 15:
    /// that many survive a binary fraction, so whatever stands behind them is the noise of the program that wrote the feed
    /// (<c>0.00000090000000000000005</c> is 0.0000009, <c>0.8299999999999998</c> is 0.83).
    /// </summary>
    public static decimal? Parse(string digits)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(digits, style, CultureInfo.InvariantCulture, out var number)) return null;
        return Normal(ToFifteenDigits(number));
    }

    /// <summary>A price per token as a price per 1,000,000 tokens.</summary>
    public static decimal PerMillion(decimal perToken) => Normal(perToken * 1_000_000m);

    /// <summary>Without exponent and without zeros at the end, e.g. <c>0.2</c>.</summary>
    public static string Text(decimal number) => Normal(number).ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number of at least 1; null for anything else, <c>128000.0</c> being whole.</summary>
    public static long? Count(string digits) =>
        Parse(digits) is { } number && number == decimal.Truncate(number) && number is >= 1 and <= long.MaxValue ? (long)number : null;

    private static decimal ToFifteenDigits(decimal number)
    {
        var integer = decimal.Truncate(Math.Abs(number));
        if (integer > 0)
        {
            var places = 15 - integer.ToString(CultureInfo.InvariantCulture).Length;
            return places >= 0 ? decimal.Round(number, places) : number;
        }

        var leadingZeros = 0;
        for (var probe = Math.Abs(number); probe is > 0 and < 0.1m; probe *= 10) leadingZeros++;
        return decimal.Round(number, Math.Min(28, leadingZeros + 15));
    }

    /// <summary>Dividing by one with 28 decimals takes the zeros off the end.</summary>
    private static decimal Normal(decimal number) => number / 1.0000000000000000000000000000m;
}
