using SiteGen.Domain;

namespace SiteGen.Pages.Charts;

/// <summary>What an offering cost over time, drawn as steps.</summary>
/// <param name="Link">The offering.</param>
/// <param name="Panels">Input, output; those of which an earlier price is known.</param>
/// <param name="Inexact">Whether a date lacks its day: it is drawn on the first day it can mean.</param>
public sealed record PriceChart(PageLink Link, IReadOnlyList<PricePanel> Panels, bool Inexact)
{
    /// <summary>null when no earlier price per token is known.</summary>
    internal static PriceChart? Of(PageLink link, Offering offering, DateOnly today)
    {
        if (offering.PriceHistory.Count == 0) return null;
        List<PricePanel> panels = [];
        if (PricePanel.Of(offering, TokenMeter.Input, today) is { } input) panels.Add(input);
        if (PricePanel.Of(offering, TokenMeter.Output, today) is { } output) panels.Add(output);
        return panels.Count == 0 ? null : new PriceChart(
            link, panels, offering.PriceHistory.Any(period => period.From.Day is null || period.To is { Day: null }));
    }
}

/// <summary>One price over time. The line of prices begins at 0.</summary>
/// <param name="Label">What is paid for.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Steps">From the oldest; where nothing is known there is none.</param>
/// <param name="Risers">Where one price follows another on the same day.</param>
/// <param name="Dates">Below the line.</param>
/// <param name="Height">Of the drawing, in pixels.</param>
public sealed record PricePanel(
    string Label, string Words, IReadOnlyList<PriceStep> Steps, IReadOnlyList<PriceRiser> Risers, IReadOnlyList<DateTick> Dates, int Height)
{
    private const int Tall = 84;
    private const int Head = 20; // pixels for the label above the highest step
    private const int Letters = 14; // pixels between two lines of text
    private const double Legible = 0.22; // of the width: what a price or a date needs

    internal static PricePanel? Of(Offering offering, TokenMeter meter, DateOnly today)
    {
        var spans = PriceSpan.Of(offering, meter, today);
        if (spans.Count == 0 || spans.All(span => span.IsLast)) return null;
        var (start, end) = (spans[0].From, spans[^1].To);
        var days = Math.Max(1, end.DayNumber - start.DayNumber);
        var most = spans.Max(span => span.Price);

        string[] prices = [.. spans.Select(static span => Format.Usd(span.Price))];
        string[] titles = [.. spans.Select((span, index) => $"{prices[index]} {span.When}")];
        PriceStep[] steps = [.. spans.Select((span, index) => new PriceStep(
            X(span.From), X(span.To), Y(span.Price), prices[index], titles[index], HasRoom(index), span.IsLast, IsCrossed(index), span.IsOpen))];
        List<PriceRiser> risers = [];
        for (var i = 1; i < spans.Count; i++)
            if (spans[i - 1].To == spans[i].From && !spans[i - 1].IsOpen) risers.Add(new PriceRiser(X(spans[i].From), Y(spans[i - 1].Price), Y(spans[i].Price)));
        return new PricePanel(
            Vocabulary.Meters.Label(meter), string.Join("; ", titles), steps, risers, DatesOf(spans, Share), Tall);

        double Share(DateOnly date) => (double)(date.DayNumber - start.DayNumber) / days;
        string X(DateOnly date) => Coordinate.Percent(Share(date));
        string Y(decimal price) => Coordinate.Number(Up(price));
        double Up(decimal price) => Tall - (most == 0 ? 0 : (double)(price / most) * (Tall - Head));

        // A price stands above the start of its step: whatever begins below its letters has to lie well under them.
        bool HasRoom(int index) => Share(spans[index].From) + Legible <= 1 - Legible
            && spans.Skip(index + 1).TakeWhile(later => Share(later.From) < Share(spans[index].From) + Legible).All(later => Up(later.Price) - Up(spans[index].Price) >= Letters);

        // The last price stands above the end, unless an earlier step runs through there.
        bool IsCrossed(int index) => spans[index].IsLast && spans.Take(index).Any(earlier => Share(earlier.To) > 1 - Legible && Up(spans[index].Price) - Up(earlier.Price) is > 0 and < Head + 2);
    }

    /// <summary>The first and the last day, and changes between them where there is room.</summary>
    private static List<DateTick> DatesOf(IReadOnlyList<PriceSpan> spans, Func<DateOnly, double> share)
    {
        List<DateTick> ticks = [new("0%", spans[0].FromText, "start")];
        var last = Legible / 2;
        foreach (var span in spans.Skip(1))
        {
            var at = share(span.From);
            if (at - last < Legible || 1 - at < Legible * 1.5) continue;
            ticks.Add(new DateTick(Coordinate.Percent(at), span.FromText, "middle"));
            last = at + (Legible / 2);
        }

        ticks.Add(new DateTick("100%", spans[^1].ToText, "end"));
        return ticks;
    }
}

/// <summary>A price while it held.</summary>
/// <param name="X1">A share of the width.</param>
/// <param name="X2">A share of the width.</param>
/// <param name="Y">Pixels from the top.</param>
/// <param name="Text">The price.</param>
/// <param name="Title">The price and when it held.</param>
/// <param name="Labelled">There is room for the price above its start.</param>
/// <param name="Last">It is the present price, or the last there was; the price stands at its end.</param>
/// <param name="Below">The last price stands below the line.</param>
/// <param name="Open">Nobody said when it ended; it is drawn up to what is known next.</param>
public sealed record PriceStep(string X1, string X2, string Y, string Text, string Title, bool Labelled, bool Last, bool Below, bool Open);

/// <summary>A change from one price to the next.</summary>
/// <param name="X">A share of the width.</param>
/// <param name="Y1">Pixels from the top.</param>
/// <param name="Y2">Pixels from the top.</param>
public sealed record PriceRiser(string X, string Y1, string Y2);

/// <summary>A date below a chart.</summary>
/// <param name="X">A share of the width.</param>
/// <param name="Text">As written.</param>
/// <param name="Anchor">Which part of the text stands there, as SVG says it.</param>
public sealed record DateTick(string X, string Text, string Anchor);
