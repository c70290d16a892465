using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading.Files;

/// <summary>A model as its file says: well-formed, nothing looked up, null where absent.</summary>
public sealed record ModelFile
{
    /// <summary>As diagnostics show it, e.g. <c>content/models/openai/gpt-5.md</c>.</summary>
    public required string File { get; init; }

    /// <summary>The folder it lies in: the author's id.</summary>
    public required string Author { get; init; }

    /// <summary>Its file's name without the ending.</summary>
    public required string Slug { get; init; }

    /// <summary>Where its front matter begins.</summary>
    public required Place At { get; init; }

    /// <summary>One line.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>What it is used for.</summary>
    public Located<ModelKind>? Kind { get; init; }

    /// <summary>One line.</summary>
    public string? Description { get; init; }

    /// <summary>One line.</summary>
    public string? Family { get; init; }

    /// <summary>When it came out.</summary>
    public Located<PartialDate>? ReleaseDate { get; init; }

    /// <summary>When it last changed.</summary>
    public Located<PartialDate>? LastUpdated { get; init; }

    /// <summary>Up to when it knows the world.</summary>
    public Fact<PartialDate> Knowledge { get; init; }

    /// <summary>What goes in and out.</summary>
    public ModelModalities Modalities { get; init; }

    /// <summary>In tokens.</summary>
    public LimitsFile Limits { get; init; } = LimitsFile.None;

    /// <summary>What it can do.</summary>
    public Capabilities Capabilities { get; init; }

    /// <summary>Request parameters.</summary>
    public IReadOnlyList<string>? SupportedParameters { get; init; }

    /// <summary>Whether the weights can be had.</summary>
    public bool? OpenWeights { get; init; }

    /// <summary>An SPDX id or a name.</summary>
    public string? License { get; init; }

    /// <summary>Its text.</summary>
    public string? LicenseUrl { get; init; }

    /// <summary>All weights.</summary>
    public Located<long>? Parameters { get; init; }

    /// <summary>Those that work on one token.</summary>
    public Located<long>? ActiveParameters { get; init; }

    /// <summary>Where the weights are.</summary>
    public IReadOnlyList<Weights> Weights { get; init; } = [];

    /// <summary>Published scores.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    /// <summary>Pages about it.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>How far it is.</summary>
    public ReleaseStatus? Status { get; init; }

    /// <summary>An id, not yet looked up.</summary>
    public Located<string>? Successor { get; init; }

    /// <summary>Ids, not yet looked up.</summary>
    public IReadOnlyList<Located<string>> Related { get; init; } = [];

    /// <summary>Ids that must not be in use.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>Ids in other catalogs.</summary>
    public IReadOnlyList<Listing> Listings { get; init; } = [];

    /// <summary>Who serves it.</summary>
    public IReadOnlyList<OfferingFile> Offerings { get; init; } = [];

    /// <summary>Authored questions.</summary>
    public IReadOnlyList<Located<FaqEntry?>> Faq { get; init; } = [];

    /// <summary>Ids of derived questions that are not to be shown.</summary>
    public IReadOnlyList<Located<string>> FaqHidden { get; init; } = [];

    /// <summary>Left out unless drafts are asked for.</summary>
    public bool Draft { get; init; }

    /// <summary>Not for search engines.</summary>
    public bool NoIndex { get; init; }

    /// <summary>The Markdown below.</summary>
    public HeldBody? Body { get; init; }
}
