using SiteGen.Domain;

namespace SiteGen.Pages.Charts;

/// <summary>A price and the days it held, as a chart draws them.</summary>
/// <param name="From">The first day; the first it can be where the day is not known.</param>
/// <param name="To">The first day it no longer held; the same as the first day where only one is known.</param>
/// <param name="FromText">As written.</param>
/// <param name="ToText">As written.</param>
/// <param name="Price">US dollars per 1,000,000 tokens.</param>
/// <param name="When">In words.</param>
/// <param name="IsLast">The present price, or the last there was.</param>
/// <param name="IsOpen">Nobody said when it ended.</param>
internal sealed record PriceSpan(DateOnly From, DateOnly To, string FromText, string ToText, decimal Price, string When, bool IsLast, bool IsOpen)
{
    /// <summary>
    /// Earlier prices and the present one, from the oldest. The present price began when the last earlier one ended; where nobody said when
    /// that was, only the day on which it was last seen is known.
    /// </summary>
    public static IReadOnlyList<PriceSpan> Of(Offering offering, TokenMeter meter, DateOnly today)
    {
        var history = offering.PriceHistory;
        var seen = EndOf(offering, today);
        List<PriceSpan> spans = [];
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i].Tokens[meter].OrNull is not { } price) continue;
            var next = i + 1 < history.Count ? history[i + 1].From : seen;
            spans.Add(history[i] is { From: var from, To: { } to }
                ? new PriceSpan(from.Earliest, to.Earliest, $"{from}", $"{to}", price.Amount, $"from {from} until before {to}", false, false)
                : new PriceSpan(history[i].From.Earliest, next.Earliest, $"{history[i].From}", $"{next}", price.Amount, $"from {history[i].From}, nobody said until when", false, true));
        }

        if (spans.Count > 0 && offering.Cost.Tokens[meter].OrNull is { } present)
        {
            var since = history[^1].To;
            var over = offering.Retires is { } end && end.Earliest <= today;
            spans.Add(new PriceSpan(
                (since ?? seen).Earliest, seen.Earliest, $"{since ?? seen}", $"{seen}", present.Amount,
                (over, since) switch { (true, _) => $"until before {seen}", (_, { } day) => $"since {day}", _ => $"on {seen}" }, true, false));
        }

        return spans;
    }

    /// <summary>The last day of the chart: the end of a retired offering, otherwise the day its price was last seen, or the build's.</summary>
    private static PartialDate EndOf(Offering offering, DateOnly today)
    {
        var end = offering.Retires is { } over && over.Earliest <= today ? over : offering.Verified?.Date ?? PartialDate.Of(today);
        var known = SiteContext.Later(offering.PriceHistory[^1].From, offering.PriceHistory[^1].To)!.Value;
        return end.Earliest < known.Earliest ? known : end;
    }
}
