using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;

namespace SiteGen.Binding;

/// <summary>Periods of earlier prices: half-open, oldest first, without overlap.</summary>
internal sealed class PriceHistoryBinder(CostBinder costs, DiagnosticBag diagnostics)
{
    public IReadOnlyList<PricePeriod> Bind(IReadOnlyList<PeriodFile> written)
    {
        if (written.Count == 0) return [];
        var periods = new List<PricePeriod>();
        foreach (var period in written)
        {
            if (period.From is not { } from) continue;
            if (period.To is { } to && to.Value.Earliest <= from.Value.Earliest) diagnostics.Add(Problems.PeriodEndsFirst(to, from.Value));
            if (periods.Count > 0 && (periods[^1].To is not { } earlier || earlier.Earliest > from.Value.Earliest))
                diagnostics.Add(Problems.PeriodsOverlap(from, periods[^1].From));
            periods.Add(new PricePeriod(from.Value, period.To?.Value, costs.Tokens(period.Cost.Tokens), costs.Units(period.Cost.Units)));
        }

        return periods;
    }
}
