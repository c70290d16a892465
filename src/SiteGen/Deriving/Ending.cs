using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>Offerings of one model that are deprecated or end alike.</summary>
/// <param name="Model">The model.</param>
/// <param name="Offerings">At least one, in the order written; all with the dates below.</param>
/// <param name="Stage">How far it is on the build date.</param>
/// <param name="Retires">The first day they no longer answer; null when none is announced.</param>
/// <param name="Deprecated">Since when they are deprecated; null when they are not, or when nobody knows since when.</param>
/// <param name="Remaining">How many other offerings of the model answer on that day; where none is announced, how many are neither deprecated nor to end.</param>
public sealed record Ending(Model Model, IReadOnlyList<Offering> Offerings, EndingStage Stage, PartialDate? Retires, PartialDate? Deprecated, int Remaining)
{
    /// <summary>Everything that ends: what is to come, the nearest first; then what has no date yet, the longest deprecated first; then the past, the newest first.</summary>
    public static IReadOnlyList<Ending> AllOf(Catalog catalog) =>
    [
        .. catalog.Models.SelectMany(model => Of(model, catalog.Date))
            .OrderBy(ending => (int)ending.Stage) // a number: sorting by an enum is compiled at every start
            .ThenBy(ending => ending.Stage switch
            {
                EndingStage.Past => -ending.Retires!.Value.Earliest.DayNumber,
                EndingStage.Undated => ending.Deprecated?.Earliest.DayNumber ?? int.MaxValue,
                _ => ending.Retires!.Value.Earliest.DayNumber,
            }),
    ];

    private static IEnumerable<Ending> Of(Model model, DateOnly date)
    {
        List<List<Offering>> alike = []; // those of one model, whose dates are few
        foreach (var offering in model.Offerings)
        {
            if (offering.Retires is null && !offering.IsDeprecated) continue;
            if (alike.Find(same => same[0].Retires == offering.Retires && same[0].Deprecated == offering.Deprecated) is { } known) known.Add(offering);
            else alike.Add([offering]);
        }

        return alike.Select(same => new Ending(
            model, same,
            same[0].Retires is not { } end ? EndingStage.Undated : end.Earliest <= date ? EndingStage.Past : EndingStage.ToCome,
            same[0].Retires, same[0].Deprecated, model.Offerings.Count(other => GoesOn(other, same[0].Retires))));
    }

    private static bool GoesOn(Offering offering, PartialDate? after) =>
        offering.Retires is { } end ? after is { } day && end.Earliest > day.Earliest : after is not null || !offering.IsDeprecated;
}

/// <summary>How far an ending is.</summary>
public enum EndingStage
{
    /// <summary>The end is announced.</summary>
    ToCome,

    /// <summary>Deprecated; no end is announced.</summary>
    Undated,

    /// <summary>It no longer answers.</summary>
    Past,
}
