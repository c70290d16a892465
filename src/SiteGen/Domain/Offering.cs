namespace SiteGen.Domain;

/// <summary>A model as one provider serves it. Holds the provider itself, not its id: a dangling reference cannot be built.</summary>
/// <param name="Provider">Who serves it.</param>
/// <param name="ModelId">The provider's own id, byte for byte; opaque.</param>
/// <param name="Slug">The last part of its page's URL; one of a kind within the provider.</param>
/// <param name="Url">The provider's page about it; null when not known.</param>
/// <param name="Facts">What it mostly has in common with the model and its other offerings.</param>
/// <param name="Deprecated">Since when it is deprecated; null when it is not, or when nobody knows since when.</param>
/// <param name="IsDeprecated">True when the file says deprecated, with a date (<c>deprecated: 2026-05-01</c>) or without (<c>deprecated: true</c>).</param>
/// <param name="Retires">The first day it no longer answers; null when none is announced.</param>
/// <param name="Billing">How it is paid for.</param>
/// <param name="Cost">In US dollars.</param>
/// <param name="PriceHistory">Earlier prices, oldest first, without overlap.</param>
/// <param name="Verified">Who last looked, when and how; null when nobody said.</param>
/// <param name="Sources">Where the facts come from; at least one.</param>
/// <param name="Conflicts">What other sources say instead, in the order written.</param>
/// <param name="Notes">Plain text, one paragraph; null when there is none.</param>
public sealed record Offering(
    Provider Provider, string ModelId, string Slug, string? Url, OfferingFacts Facts, PartialDate? Deprecated, bool IsDeprecated, PartialDate? Retires,
    Billing Billing, Cost Cost, IReadOnlyList<PricePeriod> PriceHistory, Verification? Verified, IReadOnlyList<Source> Sources,
    IReadOnlyList<Conflict> Conflicts, string? Notes)
{
    /// <summary>As served here: the model's, save where the offering says otherwise.</summary>
    public Limits Limits => Facts.Limits;

    /// <summary>As served here.</summary>
    public ModelModalities Modalities => Facts.Modalities;

    /// <summary>As served here.</summary>
    public Capabilities Capabilities => Facts.Capabilities;

    /// <summary>As served here; null when not known.</summary>
    public IReadOnlyList<string>? SupportedParameters => Facts.SupportedParameters;

    /// <summary>The model's, save where the offering says otherwise; null for generally available.</summary>
    public ReleaseStatus? Status => Facts.Status;

    /// <summary>How other catalogs list it, where that does not follow from provider and model id; in the order written.</summary>
    public IReadOnlyList<Listing> Listings { get; init; } = [];

    /// <summary>Whether it has not ended by then.</summary>
    public bool AnswersOn(DateOnly date) => Retires is not { } end || end.Earliest > date;

    /// <summary>Where the offering stands on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="noticeDays">An offering that ends within so many days is retiring.</param>
    public Lifecycle StateOn(DateOnly date, int noticeDays) => this switch
    {
        { Retires: { } end } when end.Earliest <= date => Lifecycle.Retired,
        { Retires: { } end } when end.Earliest.DayNumber - date.DayNumber <= noticeDays => Lifecycle.Retiring,
        { Deprecated: { } since } when since.Earliest <= date => Lifecycle.Deprecated,
        { IsDeprecated: true, Deprecated: null } => Lifecycle.Deprecated,
        { Status: ReleaseStatus.Alpha } => Lifecycle.Alpha,
        { Status: ReleaseStatus.Beta } => Lifecycle.Beta,
        { Status: ReleaseStatus.Preview } => Lifecycle.Preview,
        _ => Lifecycle.Active,
    };
}

/// <summary>What the offerings of a model mostly have in common, held once for those that do.</summary>
/// <param name="Limits">The model's, save where the offering says otherwise.</param>
/// <param name="Modalities">What goes in and out.</param>
/// <param name="Capabilities">What it can do.</param>
/// <param name="SupportedParameters">null when not known.</param>
/// <param name="Status">null for generally available.</param>
public sealed record OfferingFacts(Limits Limits, ModelModalities Modalities, Capabilities Capabilities, IReadOnlyList<string>? SupportedParameters, ReleaseStatus? Status);

/// <summary>How an offering is paid for.</summary>
public enum Billing
{
    /// <summary>By what is used, at the stated prices.</summary>
    Usage,

    /// <summary>Nothing is charged.</summary>
    Free,

    /// <summary>Part of a plan with a fixed fee.</summary>
    Subscription,

    /// <summary>By what is used, at prices that the route decides.</summary>
    Dynamic,

    /// <summary>On request.</summary>
    Contact,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>How far a model or an offering is, in its maker's words. Deprecated and retired follow from dates.</summary>
public enum ReleaseStatus
{
    /// <summary>First trials.</summary>
    Alpha,

    /// <summary>Open trials.</summary>
    Beta,

    /// <summary>Before general availability.</summary>
    Preview,
}

/// <summary>Where an offering or a model stands on a day.</summary>
public enum Lifecycle
{
    /// <summary>Generally available.</summary>
    Active,

    /// <summary>Before general availability.</summary>
    Preview,

    /// <summary>Open trials.</summary>
    Beta,

    /// <summary>First trials.</summary>
    Alpha,

    /// <summary>Still answers; its provider advises against it.</summary>
    Deprecated,

    /// <summary>Ends within the notice.</summary>
    Retiring,

    /// <summary>No longer answers.</summary>
    Retired,
}

/// <summary>Who last compared the facts with their source.</summary>
/// <param name="Date">When.</param>
/// <param name="By">Who; null when not said.</param>
/// <param name="Method">How; null when not said.</param>
public sealed record Verification(PartialDate Date, string? By, VerificationMethod? Method)
{
    // Equality is written out here and in other records on the way of every build: the compiler's asks comparers of values that are no objects, which are compiled at every start.

    /// <inheritdoc/>
    public bool Equals(Verification? other) => other is not null && Date == other.Date && By == other.By && Method == other.Method;

    /// <inheritdoc/>
    public override int GetHashCode() => Date.GetHashCode();
}

/// <summary>How facts were compared with their source.</summary>
public enum VerificationMethod
{
    /// <summary>A person read the page.</summary>
    Read,

    /// <summary>The provider's API answered.</summary>
    Api,

    /// <summary>Taken from a published catalog.</summary>
    Import,

    /// <summary>Told by somebody who knows.</summary>
    Quoted,
}

/// <summary>Where facts come from.</summary>
/// <param name="Url">The page.</param>
/// <param name="Fields">The fields it backs, as keys of the front matter; empty for all.</param>
public sealed record Source(string Url, IReadOnlyList<string> Fields);

/// <summary>What another source says instead.</summary>
/// <param name="Field">The key of the front matter, with dots, e.g. <c>cost.input</c>.</param>
/// <param name="Value">What it says, as text with its unit where it has one.</param>
/// <param name="Source">Where it says so.</param>
/// <param name="Date">When it said so; null when not known.</param>
public sealed record Conflict(string Field, string Value, string Source, PartialDate? Date);
