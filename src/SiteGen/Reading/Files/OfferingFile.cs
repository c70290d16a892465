using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading.Files;

/// <summary>An offering as written: every value with its place, null where absent.</summary>
public sealed record OfferingFile
{
    /// <summary>Where it begins.</summary>
    public required Place At { get; init; }

    /// <summary>The id of a provider, not yet looked up.</summary>
    public Located<string>? Provider { get; init; }

    /// <summary>Byte for byte.</summary>
    public Located<string>? ModelId { get; init; }

    /// <summary>Where two of one provider would collide.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>The provider's page about it.</summary>
    public string? Url { get; init; }

    /// <summary>Only what differs from the model.</summary>
    public LimitsFile Limits { get; init; } = LimitsFile.None;

    /// <summary>Only what differs from the model.</summary>
    public ModelModalities Modalities { get; init; }

    /// <summary>Only what differs from the model.</summary>
    public Capabilities Capabilities { get; init; }

    /// <summary>Where they differ from the model's.</summary>
    public IReadOnlyList<string>? SupportedParameters { get; init; }

    /// <summary>Where it differs from the model's.</summary>
    public ReleaseStatus? Status { get; init; }

    /// <summary>A date, or no date with <c>true</c>.</summary>
    public Located<PartialDate?>? Deprecated { get; init; }

    /// <summary>The first day it no longer answers.</summary>
    public Located<PartialDate>? Retires { get; init; }

    /// <summary>How it is paid for.</summary>
    public Located<Billing>? Billing { get; init; }

    /// <summary>What it costs.</summary>
    public Located<CostFile>? Cost { get; init; }

    /// <summary>What it cost.</summary>
    public IReadOnlyList<PeriodFile> PriceHistory { get; init; } = [];

    /// <summary>Who looked.</summary>
    public Located<Verification?>? Verified { get; init; }

    /// <summary>Where the facts come from.</summary>
    public Located<IReadOnlyList<Source>>? Source { get; init; }

    /// <summary>Whether prices were written that could not be read, which was reported: that there are none is then no problem of its own.</summary>
    public bool MayLackPrices { get; init; }

    /// <summary>What others say; null where a required key is missing.</summary>
    public IReadOnlyList<Located<Conflict?>> Conflicts { get; init; } = [];

    /// <summary>Keys and numbers of other catalogs.</summary>
    public IReadOnlyList<Listing> Listings { get; init; } = [];

    /// <summary>Plain text.</summary>
    public string? Notes { get; init; }
}

/// <summary>Limits as written.</summary>
/// <param name="Context">null where absent.</param>
/// <param name="Input">null where absent.</param>
/// <param name="Output">null where absent.</param>
public sealed record LimitsFile(Located<Fact<long>>? Context, Located<Fact<long>>? Input, Located<Fact<long>>? Output)
{
    /// <summary>Nothing is said.</summary>
    public static LimitsFile None { get; } = new(null, null, null);

    /// <summary>The values without their places.</summary>
    public Limits Values => new(Context?.Value ?? default, Input?.Value ?? default, Output?.Value ?? default);
}
