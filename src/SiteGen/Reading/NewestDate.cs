using SiteGen.Domain;

namespace SiteGen.Reading;

/// <summary>The day a site is built as of when nobody says: the newest that its facts bear, so that the same content always gives the same bytes.</summary>
public static class NewestDate
{
    /// <summary>The newest date of verification, or else of an update or release; the first day of 2000 when there is none. Drafts do not count.</summary>
    public static DateOnly In(ContentFiles files)
    {
        DateOnly? verified = null, stated = null; // loops: queries over dates that may be absent take longer to compile than to run
        foreach (var model in files.Models)
        {
            if (model.Draft) continue;
            foreach (var offering in model.Offerings) Keep(ref verified, offering.Verified?.Value?.Date);
            Keep(ref stated, model.LastUpdated?.Value);
            Keep(ref stated, model.ReleaseDate?.Value);
        }

        return verified ?? stated ?? new DateOnly(2000, 1, 1);
    }

    private static void Keep(ref DateOnly? newest, PartialDate? date)
    {
        if (date is { } known && (newest is not { } so || known.Earliest > so)) newest = known.Earliest;
    }
}
