using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;

namespace SiteGen.Binding;

/// <summary>Limits must fit each other: what is sent is part of the context.</summary>
internal static class LimitsCheck
{
    /// <param name="written">What this mapping says, with places.</param>
    /// <param name="effective">What holds, whoever says it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Run(LimitsFile written, Limits effective, DiagnosticBag diagnostics)
    {
        if ((effective.Input.OrNull, effective.Context.OrNull) is ({ } input, { } context) && input > context
            && (written.Input ?? written.Context) is { } place)
            diagnostics.Add(Problems.InputAboveContext(place.At, input, context));
    }
}
