using SiteGen.Diagnostics;
using SiteGen.Reading.Files;

namespace SiteGen.Reading;

/// <summary>The day a site is built as of when nobody says: the newest that its facts bear, so that the same content always gives the same bytes.</summary>
public static class NewestDate
{
    private const int MostDaysAhead = 366;
    private const int MostDaysAheadOfFew = 5 * MostDaysAhead; // a small catalog may rest for years
    private const int Few = 10;

    /// <summary>The newest date of verification, or else of an update or release; null when there is none.</summary>
    /// <param name="models">Those that the site shows, in any order.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <remarks>A verification far later than that of every other file is reported: most likely its year is a slip, and everything would be shown as of it.</remarks>
    public static DateOnly? In(IReadOnlyList<ModelClaims> models, DiagnosticBag diagnostics)
    {
        ReportFarAhead(models, diagnostics);
        DateOnly? verified = null, stated = null; // loops: queries over dates that may be absent take longer to compile than to run
        foreach (var model in models)
        {
            foreach (var offering in model.Offerings) Keep(ref verified, offering.Verified?.Value.Earliest);
            Keep(ref stated, model.Stated);
        }

        return verified ?? stated;
    }

    private static void ReportFarAhead(IReadOnlyList<ModelClaims> models, DiagnosticBag diagnostics)
    {
        DateOnly? newest = null, before = null;
        ModelClaims? lone = null;
        var others = -1;
        foreach (var model in models)
        {
            DateOnly? own = null;
            foreach (var offering in model.Offerings) Keep(ref own, offering.Verified?.Value.Earliest);
            if (own is not null) others++;
            if (own is not { } date || date < newest) Keep(ref before, own);
            else (before, newest, lone) = (newest, date, model);
        }

        if (lone is null || newest is not { } day || before is not { } known || day.DayNumber - known.DayNumber <= (others >= Few ? MostDaysAhead : MostDaysAheadOfFew)) return;
        foreach (var offering in lone.Offerings)
            if (offering.Verified is { } verified && verified.Value.Earliest == day) diagnostics.Add(Problems.VerifiedFarAhead(verified.At, verified.Value, known));
    }

    private static void Keep(ref DateOnly? newest, DateOnly? date)
    {
        if (date is { } known && (newest is not { } so || known > so)) newest = known;
    }
}
