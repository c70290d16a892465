using SiteGen.Domain;

namespace SiteGen.Diagnostics;

// What keepers of the content should look at again. None of it stops a build.
public static partial class Problems
{
    /// <summary>An offering that somebody looked at, but long ago.</summary>
    public static Diagnostic StaleVerification(Place at, string offering, PartialDate verified, int days, int most) =>
        Warning(at, Text($"{offering} was last verified on {verified}, {days:N0} days ago; {most:N0} are allowed."), "Compare it with its source and move the date.");

    /// <summary>An offering without <c>verified</c>.</summary>
    public static Diagnostic NotVerified(Place at, string offering) =>
        Warning(at, $"Nobody has said when {offering} was verified.", "Compare it with its source and add verified: {date: …, by: …, method: read}.");

    /// <summary>A model without offerings: nothing says where its facts come from.</summary>
    public static Diagnostic NothingOffered(Place at) =>
        Warning(at, "The model has no offering, so nothing says where its facts come from.", "Add an offering with its source, or mark the model as a draft.");

    /// <summary>A fact that none of the listed sources covers, e.g. a cost beside <c>source: [{url: …, fields: [limits]}]</c>.</summary>
    public static Diagnostic FactWithoutSource(Place at, string key) =>
        Warning(at, $"No source of this offering covers '{key}'.", $"Add one, or add '{key}' to the fields of the source it came from.");

    /// <summary>A recorded conflict that nobody has settled.</summary>
    public static Diagnostic SourcesDisagree(Place at, string field, string value, string source) =>
        Warning(at, $"{source} says '{value}' for {field}.", "Find out which is right; remove the conflict once the other source agrees.");

    /// <summary><c>input: 10.00</c> with <c>output: 2.50</c>.</summary>
    public static Diagnostic OutputBelowInput(Located<decimal> output, decimal input) =>
        Warning(output.At, Text($"Output at {output.Value} USD is much cheaper than input at {input} USD."), "The two may be swapped.");

    /// <summary><c>input: 300</c> at one provider and <c>input: 0.30</c> at another.</summary>
    public static Diagnostic PricesFarApart(Located<decimal> price, string meter, Located<decimal> other) =>
        Warning(price.At, Text($"{meter} at {price.Value} USD is {price.Value / other.Value:N0} times the {other.Value} USD at line {other.At.Line}."), "One of the two may be in another unit: prices are in US dollars per 1,000,000 tokens.");

    /// <summary><c>context: 128</c> for 128,000.</summary>
    public static Diagnostic ContextInThousands(Place at, long context) =>
        Warning(at, Text($"A context of {context:N0} tokens looks like a slip of units."), Text($"Limits are in tokens: {context}K may be {context * 1_000:N0} or {context * 1_024:N0}."));

    /// <summary>A release that has not been, as of the day of the run.</summary>
    public static Diagnostic DateInFuture(Located<PartialDate> written, string what, DateOnly date) =>
        Warning(written.At, Text($"The {what} on {written.Value} lies after {IsoDate.Of(date)}."), "Correct the date, or run with a later --date.");

    /// <summary><c>knowledge: 2026-05</c> with <c>release_date: 2026-01</c>.</summary>
    public static Diagnostic KnowsItsFuture(Located<PartialDate> released, PartialDate knowledge) =>
        Warning(released.At, $"Released on {released.Value}, the model cannot know the world up to {knowledge}.", "One of the two dates is wrong.");

    /// <summary>An offering verified before its model was released.</summary>
    public static Diagnostic VerifiedBeforeRelease(Place at, PartialDate verified, PartialDate released) =>
        Warning(at, $"It was verified on {verified}, before the release on {released}.", "One of the two dates is wrong.");

    /// <summary>A preview of two years.</summary>
    public static Diagnostic StillPreview(Located<PartialDate> released, string status) =>
        Warning(released.At, $"Released on {released.Value}, the model is still marked as {status}.", "Look whether it has become generally available, or was retired.");
}
