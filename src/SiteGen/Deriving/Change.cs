using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>Something that happened to a model or to one of its offerings, with its date.</summary>
/// <param name="Date">As exact as written.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Model">To which model.</param>
/// <param name="Offerings">To which of its offerings, in the order written; empty for a release.</param>
/// <param name="Step">What a price changed from and to; null for other kinds.</param>
public sealed record Change(PartialDate Date, ChangeKind Kind, Model Model, IReadOnlyList<Offering> Offerings, PriceStep? Step)
{
    /// <summary>
    /// What has happened until the build date, the newest first; of one date, releases before prices before ends, then by model and offering.
    /// What is only announced is no change yet. Offerings of a model that are deprecated or end on one date are one change.
    /// </summary>
    public static IReadOnlyList<Change> AllOf(Catalog catalog) =>
    [
        .. catalog.Models.SelectMany(Of).Where(change => change.Date.Earliest <= catalog.Date)
            .OrderByDescending(change => change.Date).ThenBy(change => change.Kind) // sorting is stable: the order of models and offerings stays
    ];

    private static IEnumerable<Change> Of(Model model)
    {
        if (model.ReleaseDate is { } released) yield return new Change(released, ChangeKind.Released, model, [], null);
        foreach (var offering in model.Offerings)
            foreach (var step in PriceStep.Of(offering))
                yield return new Change(step.Date, ChangeKind.PriceChanged, model, [offering], step);
        foreach (var same in model.Offerings.Where(offering => offering.Deprecated is not null).GroupBy(offering => offering.Deprecated!.Value))
            yield return new Change(same.Key, ChangeKind.Deprecated, model, [.. same], null);
        foreach (var same in model.Offerings.Where(offering => offering.Retires is not null).GroupBy(offering => offering.Retires!.Value))
            yield return new Change(same.Key, ChangeKind.Retired, model, [.. same], null);
    }
}

/// <summary>What can happen to a model, in the order in which one day's changes are listed.</summary>
public enum ChangeKind
{
    /// <summary>It came out.</summary>
    Released,

    /// <summary>A provider asks another price.</summary>
    PriceChanged,

    /// <summary>Providers advise against it.</summary>
    Deprecated,

    /// <summary>It no longer answers.</summary>
    Retired,
}
