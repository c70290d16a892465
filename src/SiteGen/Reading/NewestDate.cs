using SiteGen.Domain;

namespace SiteGen.Reading;

/// <summary>The day a site is built as of when nobody says: the newest that its facts bear, so that the same content always gives the same bytes.</summary>
public static class NewestDate
{
    /// <summary>The newest date of verification, or else of an update or release; the first day of 2000 when there is none. Drafts do not count.</summary>
    public static DateOnly In(ContentFiles files)
    {
        var models = files.Models.Where(model => !model.Draft);
        var verified = models.SelectMany(model => model.Offerings).Select(offering => offering.Verified?.Value?.Date);
        var stated = models.SelectMany(model => new[] { model.LastUpdated?.Value, model.ReleaseDate?.Value });
        return Newest(verified) ?? Newest(stated) ?? new DateOnly(2000, 1, 1);
    }

    private static DateOnly? Newest(IEnumerable<PartialDate?> dates) => dates.Max(date => date?.Earliest);
}
