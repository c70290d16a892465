using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;

namespace SiteGen.Verifying;

/// <summary>Facts without a source, and sources that disagree. A source without fields covers everything its offering says, and one for either end of a life covers the other: providers announce both on one page.</summary>
internal static class SourceRules
{
    /// <summary>A model's own facts are covered by the sources of its offerings; without offerings nothing covers them.</summary>
    public static IEnumerable<Finding> Find(ModelFile model)
    {
        if (model.Offerings.Count == 0) yield return new Finding(FindingKind.Unsourced, Problems.NothingOffered(model.At));
    }

    public static IEnumerable<Finding> Find(OfferingFile offering)
    {
        var sources = offering.Source?.Value ?? [];
        foreach (var (key, at) in Stated(offering))
            if (!sources.Any(source => Covers(source, key) || (key is "deprecated" or "retires" && (Covers(source, "deprecated") || Covers(source, "retires"))))) yield return new Finding(FindingKind.Unsourced, Problems.FactWithoutSource(at, key));
        foreach (var (conflict, at) in offering.Conflicts)
            if (conflict is not null) yield return new Finding(FindingKind.Conflicts, Problems.SourcesDisagree(at, conflict.Field, conflict.Value, conflict.Source));
    }

    private static IEnumerable<(string Key, Place At)> Stated(OfferingFile offering)
    {
        if (offering.Cost is { } cost) yield return ("cost", cost.At);
        if ((offering.Limits.Context?.At ?? offering.Limits.Input?.At ?? offering.Limits.Output?.At) is { } limits) yield return ("limits", limits);
        if (offering.Deprecated is { } deprecated) yield return ("deprecated", deprecated.At);
        if (offering.Retires is { } retires) yield return ("retires", retires.At);
    }

    /// <summary><c>cost.input</c> covers part of <c>cost</c>, which is taken as the author's word for all of it.</summary>
    private static bool Covers(Source source, string key) =>
        source.Fields.Count == 0 || source.Fields.Any(field => field == key || field.StartsWith(key + ".", StringComparison.Ordinal));
}
