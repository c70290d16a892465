using SiteGen.Diagnostics;
using SiteGen.Reading.Files;

namespace SiteGen.Binding;

/// <summary>Nothing was verified after the build date, which may be known only when all files have been read.</summary>
internal static class VerifiedCheck
{
    public static void Run(IReadOnlyList<ModelClaims> models, DateOnly date, DiagnosticBag diagnostics)
    {
        foreach (var model in models)
            foreach (var offering in model.Offerings)
                if (offering.Verified is { } verified && verified.Value.Earliest > date) diagnostics.Add(Problems.VerifiedInFuture(verified.At, verified.Value, date));
    }
}
