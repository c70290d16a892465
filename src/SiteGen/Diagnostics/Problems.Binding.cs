using SiteGen.Domain;

namespace SiteGen.Diagnostics;

// References and ranges: what files get wrong among each other, and fields among fields.
public static partial class Problems
{
    /// <summary>A model in a folder that names no author, e.g. <c>content/models/opnai/gpt-9.md</c>.</summary>
    public static Diagnostic UnknownAuthor(string file, string author, IEnumerable<string> known) =>
        Error(Place.WholeFile(file), $"There is no author '{author}'.",
            Spelling.Nearest(author, known) is { } near ? $"Did you mean the folder '{near}'?" : $"Add content/authors/{author}.md.");

    /// <summary>An offering names a provider that has no file, e.g. <c>provider: opnai</c>.</summary>
    public static Diagnostic UnknownProvider(Located<string> name, IEnumerable<string> known) =>
        Error(name.At, $"There is no provider '{name.Value}'.",
            Spelling.Nearest(name.Value, known) is { } near ? $"Did you mean '{near}'?" : $"Add content/providers/{name.Value}.md.");

    /// <summary><c>successor: openai/gpt-99</c>.</summary>
    public static Diagnostic UnknownModel(Located<string> id, IEnumerable<string> known) =>
        Error(id.At, $"There is no model '{id.Value}'.",
            Spelling.Nearest(id.Value, known) is { } near ? $"Did you mean '{near}'?" : $"Add content/models/{id.Value}.md, or leave the reference out.");

    /// <summary>A model that is its own successor.</summary>
    public static Diagnostic RefersToItself(Located<string> id) => Error(id.At, $"'{id.Value}' refers to itself.", "Leave it out.");

    /// <summary>a is replaced by b, b by a.</summary>
    public static Diagnostic SuccessorLoop(Located<string> successor, IReadOnlyList<string> loop) =>
        Error(successor.At, $"These models replace each other in a circle: {string.Join(" → ", loop.Append(loop[0]))}.", "The newest has no successor.");

    /// <summary>An alias that is the id of a model.</summary>
    public static Diagnostic AliasIsAModel(Located<string> alias) =>
        Error(alias.At, $"'{alias.Value}' is a model of its own.", "An alias must be an id that nothing else uses.");

    /// <summary>One alias in two models.</summary>
    public static Diagnostic AliasTaken(Located<string> alias, string file) =>
        Error(alias.At, $"'{alias.Value}' is already an alias in {file}.", "Keep it in one of the two.");

    /// <summary>The same provider and <c>model_id</c> twice.</summary>
    public static Diagnostic OfferingTwice(Located<string> modelId, string provider, Place first) =>
        Error(modelId.At, $"'{modelId.Value}' at {provider} is already offered at {first}.", "Keep one of the two.");

    /// <summary>A <c>model_id</c> without a Latin letter or digit.</summary>
    public static Diagnostic NoOfferingSlug(Located<string> modelId) =>
        Error(modelId.At, $"No address can be made from '{modelId.Value}'.", "Add a slug to this offering.");

    /// <summary><c>a:free</c> and <c>a-free</c> of one provider.</summary>
    public static Diagnostic OfferingSlugTaken(Place at, string slug, string provider, Place first) =>
        Error(at, $"The address /providers/{provider}/{slug}/ is already taken by the offering at {first}.", "Add a slug to one of the two.");

    /// <summary>A logo that is not there.</summary>
    public static Diagnostic NoSuchAsset(Located<string> path, IReadOnlyCollection<string> known) =>
        Error(path.At, $"There is no file content/{path.Value}.", Spelling.Hint(path.Value, known));

    /// <summary><c>last_updated</c> before <c>release_date</c>.</summary>
    public static Diagnostic UpdatedBeforeRelease(Located<PartialDate> updated, PartialDate released) =>
        Error(updated.At, $"It cannot have been updated on {updated.Value}, before its release on {released}.");

    /// <summary><c>retires</c> before <c>deprecated</c>.</summary>
    public static Diagnostic RetiresBeforeDeprecated(Located<PartialDate> retires, PartialDate deprecated) =>
        Error(retires.At, $"It cannot end on {retires.Value}, before it is deprecated on {deprecated}.");

    /// <summary><c>verified: {date: 2062-05-07}</c>.</summary>
    public static Diagnostic VerifiedInFuture(Place at, PartialDate verified, DateOnly date) =>
        Error(at, Text($"Nobody can have looked on {verified}: the build date is {IsoDate.Of(date)}."), "Correct the date, or build with a later --date.");

    /// <summary><c>verified: {date: 2062-05-07}</c> where every other file was verified by 2026, and no --date was given.</summary>
    public static Diagnostic VerifiedFarAhead(Place at, PartialDate verified, DateOnly before) =>
        Error(at, Text($"The site would be built as of {verified}, and nothing else was verified after {IsoDate.Of(before)}."),
            "Correct the date; if it is right, say with --date which day it is.");

    /// <summary><c>input: 2000000</c> with <c>context: 1000000</c>.</summary>
    public static Diagnostic InputAboveContext(Place at, long input, long context) =>
        Error(at, Text($"An input of {input:N0} tokens does not fit into a context of {context:N0}."));

    /// <summary><c>active_parameters</c> above <c>parameters</c>.</summary>
    public static Diagnostic MoreActiveParameters(Located<long> active, long all) =>
        Error(active.At, Text($"{active.Value:N0} active parameters are more than all {all:N0}."));

    /// <summary><c>input: 0</c> with <c>billing: usage</c>.</summary>
    public static Diagnostic ZeroPrice(Place at) =>
        Error(at, "A price of 0 means free, and this offering is not.", "Leave the price out when it is not known; write null when it is not charged separately; set billing: free when nothing is charged.");

    /// <summary><c>billing: free</c> with a price above 0.</summary>
    public static Diagnostic FreeWithPrice(Place at, decimal amount) =>
        Error(at, Text($"The offering is free, and this price is {amount} USD."), "Change the billing or the price.");

    /// <summary><c>billing: usage</c> without any price.</summary>
    public static Diagnostic UsageWithoutPrice(Place at) =>
        Error(at, "An offering billed by usage needs a price.", "Add cost, or set billing: unknown.");

    /// <summary><c>cache_read</c> dearer than <c>input</c>.</summary>
    public static Diagnostic CacheReadAboveInput(Place at, decimal cached, decimal input) =>
        Error(at, Text($"Cached input at {cached} USD is dearer than input at {input} USD."), "The two may be swapped.");

    /// <summary>Thresholds that do not rise, e.g. 200000 after 272000.</summary>
    public static Diagnostic TierNotRising(Located<long> above, long before) =>
        Error(above.At, Text($"The threshold {above.Value:N0} does not lie above the one before, {before:N0}."), "Order tiers by rising threshold.");

    /// <summary>A period that ends on its first day or before.</summary>
    public static Diagnostic PeriodEndsFirst(Located<PartialDate> to, PartialDate from) =>
        Error(to.At, $"The period from {from} cannot end on {to.Value}.", "'to' is the first day on which the price no longer held.");

    /// <summary>A period that begins before the one above it ends.</summary>
    public static Diagnostic PeriodsOverlap(Located<PartialDate> from, PartialDate before) =>
        Error(from.At, $"This period begins before the one from {before} ends.", "Order periods from old to new; every one but the last needs 'to'.");

    /// <summary>A price that looks like dollars per token in a field of dollars per million tokens, e.g. <c>input: 0.0000003</c>.</summary>
    public static Diagnostic UnitSlip(Located<decimal> amount) =>
        Warning(amount.At, Text($"{amount.Value} USD per 1,000,000 tokens looks like a slip of units."),
            amount.Value < 1 ? "Prices per token are multiplied by 1,000,000 here." : "Prices are in US dollars per 1,000,000 tokens here.");
}
