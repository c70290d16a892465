using System.Buffers;
using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>
/// The endings as an iCalendar file (RFC 5545) that calendar programs subscribe to: an all-day event for each offering. An end that is known to the
/// month or year only is left out rather than given a day.
/// </summary>
internal sealed class EndingCalendar
{
    private const int PastShown = 1_000;

    private readonly SiteContext _context;
    private readonly List<Ending> _dated;

    public EndingCalendar(SiteContext context, IReadOnlyList<Ending> endings)
    {
        _context = context;
        var undated = endings.Where(ending => ending is { Retires: not null } and not { Retires.Day: not null }).Sum(ending => ending.Offerings.Count);
        _dated = [.. endings.Where(ending => ending.Retires is { Day: not null })];
        var past = _dated.Count(ending => ending.Stage == EndingStage.Past);
        if (past > PastShown) _dated.RemoveRange(_dated.Count - (past - PastShown), past - PastShown); // the oldest stand last
        List<string> leftOut = [];
        if (undated > 0) leftOut.Add($"{Format.Counted(undated, "offering whose end is", "offerings whose ends are")} known to the month or year only");
        if (past > PastShown) leftOut.Add($"past ends before {_dated[^1].Retires}");
        Note = leftOut.Count == 0 ? null : $"The calendar leaves out {Format.List(leftOut)}; the list below has them.";
    }

    /// <summary>An iCalendar file without an event would be invalid: then there is none.</summary>
    public bool IsEmpty => _dated.Count == 0;

    /// <summary>What it leaves out; null when it has everything.</summary>
    public string? Note { get; }

    public void Write(IBufferWriter<byte> output)
    {
        var lines = new CalendarLines(output);
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Text("PRODID", $"-//SiteGen//{_context.Site.Name}//{_context.Site.Language.ToUpperInvariant()}");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Text("NAME", $"{_context.Site.Name}: deprecations");
        lines.Text("X-WR-CALNAME", $"{_context.Site.Name}: deprecations");
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        foreach (var ending in _dated)
            foreach (var offering in ending.Offerings) Event(lines, ending, offering);
        lines.Add("END", "VCALENDAR");
    }

    private void Event(CalendarLines lines, Ending ending, Offering offering)
    {
        var (model, day) = (ending.Model, ending.Retires!.Value.Earliest);
        var at = SiteContext.NameOf(model, offering);
        var seen = offering.Verified is { Date: { Day: not null } date } ? date.Earliest : _context.Catalog.Date;
        List<string> about = [$"Model id: {offering.ModelId}"];
        if (offering.Deprecated is { } since) about.Add($"Deprecated since {since}.");
        if (model.Successor is { } id && _context.Catalog.Find(id) is { } next) about.Add($"Replaced by {next.Name}: {_context.Urls.Absolute(Urls.Of(next))}");
        about.Add($"Source: {string.Join(' ', Evidence.Of([offering], "retires").Select(source => source.Url))}");

        lines.Add("BEGIN", "VEVENT");
        // Of ids alone: a corrected date moves the event, it does not make another one.
        lines.Text("UID", $"{offering.Provider.Id}/{offering.Slug}/retires@{_context.Catalog.Site.BaseUrl.Host}");
        lines.Add("DTSTAMP", $"{seen:yyyyMMdd}T000000Z");
        lines.Add("DTSTART;VALUE=DATE", $"{day:yyyyMMdd}");
        lines.Add("DTEND;VALUE=DATE", $"{day.AddDays(1):yyyyMMdd}");
        lines.Text("SUMMARY", $"{model.Name} stops answering on {at}");
        lines.Text("DESCRIPTION", string.Join('\n', about));
        lines.Add("URL", _context.UrlOf(new Served(model, offering)));
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }
}
