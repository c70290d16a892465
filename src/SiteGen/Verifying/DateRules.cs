using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;

namespace SiteGen.Verifying;

/// <summary>Dates that cannot all be right, and models that look forgotten.</summary>
internal static class DateRules
{
    /// <summary>About eighteen months: by then a preview has become a product or has ended.</summary>
    private const int LongestPreviewDays = 548;

    public static IEnumerable<Finding> Find(ModelFile model, DateOnly date) =>
        OfModel(model, date).Concat(model.Offerings.SelectMany(offering => OfOffering(model, offering))).Select(problem => new Finding(FindingKind.Doubtful, problem));

    private static IEnumerable<Diagnostic> OfModel(ModelFile model, DateOnly date)
    {
        if (model.LastUpdated is { } updated && updated.Value.Earliest > date) yield return Problems.DateInFuture(updated, "last update", date);
        if (model.ReleaseDate is not { } released) yield break;
        if (released.Value.Earliest > date) yield return Problems.DateInFuture(released, "release", date);
        if (model.Knowledge.OrNull is { } knowledge && knowledge.Earliest > released.Value.Latest) yield return Problems.KnowsItsFuture(released, knowledge);
        var isPreview = model.Status is not null && model.Offerings.Any(offering => offering is { Status: null, Deprecated: null, Retires: null });
        if (isPreview && date.DayNumber - released.Value.Latest.DayNumber > LongestPreviewDays) yield return Problems.StillPreview(released, Vocabulary.Statuses.Word(model.Status!.Value));
    }

    private static IEnumerable<Diagnostic> OfOffering(ModelFile model, OfferingFile offering)
    {
        if (model.ReleaseDate is { } released && offering.Verified is { Value: { } verified, At: var at } && verified.Date.Latest < released.Value.Earliest)
            yield return Problems.VerifiedBeforeRelease(at, verified.Date, released.Value);
    }
}
