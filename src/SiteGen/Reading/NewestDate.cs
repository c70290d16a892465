using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;

namespace SiteGen.Reading;

/// <summary>The day a site is built as of when nobody says: the newest that its facts bear, so that the same content always gives the same bytes.</summary>
public static class NewestDate
{
    private const int MostDaysAhead = 366;
    private const int MostDaysAheadOfFew = 5 * MostDaysAhead; // a small catalog may rest for years
    private const int Few = 10;

    /// <summary>The newest date of verification, or else of an update or release; <see cref="BuildDate.OfUndated"/> when there is none. Drafts do not count.</summary>
    /// <remarks>A verification far later than that of every other file is reported: most likely its year is a slip, and everything would be shown as of it.</remarks>
    public static DateOnly In(ContentFiles files, DiagnosticBag diagnostics)
    {
        ReportFarAhead(files, diagnostics);
        DateOnly? verified = null, stated = null; // loops: queries over dates that may be absent take longer to compile than to run
        foreach (var model in files.Models)
        {
            if (model.Draft) continue;
            foreach (var offering in model.Offerings) Keep(ref verified, offering.Verified?.Value?.Date);
            Keep(ref stated, model.LastUpdated?.Value);
            Keep(ref stated, model.ReleaseDate?.Value);
        }

        return verified ?? stated ?? BuildDate.OfUndated;
    }

    private static void ReportFarAhead(ContentFiles files, DiagnosticBag diagnostics)
    {
        DateOnly? newest = null, before = null;
        ModelFile? lone = null;
        var others = -1;
        foreach (var model in files.Models)
        {
            if (model.Draft) continue;
            DateOnly? own = null;
            foreach (var offering in model.Offerings) Keep(ref own, offering.Verified?.Value?.Date);
            if (own is not null) others++;
            if (own is not { } date || date < newest) Keep(ref before, own is { } earlier ? PartialDate.Of(earlier) : null);
            else (before, newest, lone) = (newest, date, model);
        }

        if (lone is null || newest is not { } day || before is not { } known || day.DayNumber - known.DayNumber <= (others >= Few ? MostDaysAhead : MostDaysAheadOfFew)) return;
        foreach (var offering in lone.Offerings)
            if (offering.Verified is { Value: { } verified, At: var at } && verified.Date.Earliest == day) diagnostics.Add(Problems.VerifiedFarAhead(at, verified.Date, known));
    }

    private static void Keep(ref DateOnly? newest, PartialDate? date)
    {
        if (date is { } known && (newest is not { } so || known.Earliest > so)) newest = known.Earliest;
    }
}
