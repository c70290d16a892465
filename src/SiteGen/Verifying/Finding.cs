using SiteGen.Diagnostics;

namespace SiteGen.Verifying;

/// <summary>What somebody should look at again.</summary>
/// <param name="Kind">Which limit it counts against.</param>
/// <param name="Problem">What and where.</param>
public sealed record Finding(FindingKind Kind, Diagnostic Problem);

/// <summary>Kinds of findings, in the order they are reported.</summary>
public enum FindingKind
{
    /// <summary>Nobody has looked at the offering for longer than the site allows.</summary>
    Stale,

    /// <summary>Nobody has ever said that they looked.</summary>
    Unverified,

    /// <summary>Facts without a source that covers them.</summary>
    Unsourced,

    /// <summary>Another source says something else.</summary>
    Conflicts,

    /// <summary>Numbers that look like slips of units.</summary>
    Slips,

    /// <summary>Dates that cannot all be right, and states that look forgotten.</summary>
    Doubtful,
}
