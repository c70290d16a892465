using SiteGen.Diagnostics;
using SiteGen.Reading.Files;

namespace SiteGen.Verifying;

/// <summary>When somebody last looked at an offering. What is retired needs no further look.</summary>
internal static class VerificationRules
{
    public static IEnumerable<Finding> Find(OfferingFile offering, int staleAfterDays, DateOnly date)
    {
        if (offering.Retires is { } end && end.Value.Earliest <= date) yield break;
        var name = $"{offering.Provider?.Value} {offering.ModelId?.Value}";
        if (offering.Verified is not { Value: { } verified, At: var at }) yield return new Finding(FindingKind.Unverified, Problems.NotVerified(offering.At, name));
        else if (date.DayNumber - verified.Date.Latest.DayNumber is var age && age > staleAfterDays) yield return new Finding(FindingKind.Stale, Problems.StaleVerification(at, name, verified.Date, age, staleAfterDays));
    }
}
