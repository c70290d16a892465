using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>Something to know before choosing a model; always with what shows it.</summary>
public abstract record Caveat;

/// <summary>No provider serves it any more.</summary>
/// <param name="Since">The first day on which none did.</param>
public sealed record RetiredCaveat(PartialDate Since) : Caveat;

/// <summary>Offerings that end within the site's notice.</summary>
/// <param name="Offerings">The first to end first; each with a date.</param>
/// <param name="All">No offering that still answers lasts longer.</param>
public sealed record RetiringCaveat(IReadOnlyList<Offering> Offerings, bool All) : Caveat;

/// <summary>Offerings whose provider advises against them.</summary>
/// <param name="Offerings">In the order written.</param>
/// <param name="All">No offering that still answers is free of it.</param>
public sealed record DeprecatedCaveat(IReadOnlyList<Offering> Offerings, bool All) : Caveat;

/// <summary>Offerings before general availability.</summary>
/// <param name="State">Alpha, beta or preview.</param>
/// <param name="Offerings">In the order written; empty for a model that nobody is listed to serve.</param>
/// <param name="All">No offering that still answers is further.</param>
public sealed record PreviewCaveat(Lifecycle State, IReadOnlyList<Offering> Offerings, bool All) : Caveat;

/// <summary>Offerings of which neither a price nor a way of billing is known.</summary>
/// <param name="Offerings">In the order written.</param>
/// <param name="All">No offering that still answers has a known price.</param>
public sealed record UnknownPriceCaveat(IReadOnlyList<Offering> Offerings, bool All) : Caveat;

/// <summary>Offerings last verified longer ago than the site allows.</summary>
/// <param name="Offerings">In the order written; each with a verification.</param>
/// <param name="Oldest">The oldest of them.</param>
public sealed record StaleCaveat(IReadOnlyList<Offering> Offerings, PartialDate Oldest) : Caveat;

/// <summary>The price of input or output depends on the provider.</summary>
/// <param name="Spreads">One for each meter whose price differs.</param>
public sealed record PricesDifferCaveat(IReadOnlyList<PriceSpread> Spreads) : Caveat;

/// <summary>The lowest and the highest price of a meter among offerings billed by usage.</summary>
/// <param name="Meter">Input or output.</param>
/// <param name="Lowest">The first written of the cheapest.</param>
/// <param name="Least">What it costs.</param>
/// <param name="Highest">The first written of the dearest.</param>
/// <param name="Most">What it costs.</param>
public sealed record PriceSpread(TokenMeter Meter, Offering Lowest, UsdPerMillionTokens Least, Offering Highest, UsdPerMillionTokens Most);

/// <summary>The context window or the most output depends on the provider.</summary>
/// <param name="Spreads">One for each limit that differs.</param>
public sealed record LimitsDifferCaveat(IReadOnlyList<LimitSpread> Spreads) : Caveat;

/// <summary>The lowest and the highest value of a limit.</summary>
/// <param name="Measure">Context or output.</param>
/// <param name="Lowest">The first written of the lowest.</param>
/// <param name="Least">In tokens.</param>
/// <param name="Highest">The first written of the highest.</param>
/// <param name="Most">In tokens.</param>
public sealed record LimitSpread(Measure Measure, Offering Lowest, long Least, Offering Highest, long Most);

/// <summary>Abilities that some providers offer and others do not.</summary>
/// <param name="Abilities">In the order of <see cref="Ability.All"/>.</param>
public sealed record AbilitiesDifferCaveat(IReadOnlyList<Ability> Abilities) : Caveat;

/// <summary>Output of one sort costs more per token than text.</summary>
/// <param name="Meter">The dearer meter.</param>
/// <param name="Offering">The first written that bills so.</param>
/// <param name="Price">What it costs there.</param>
/// <param name="Text">What output of text costs there.</param>
public sealed record DearerOutputCaveat(TokenMeter Meter, Offering Offering, UsdPerMillionTokens Price, UsdPerMillionTokens Text) : Caveat;

/// <summary>Output of one sort is billed by something other than the token, beside output that is billed per token.</summary>
/// <param name="Offering">The first written that bills so.</param>
/// <param name="Unit">Its first such price.</param>
public sealed record OtherOutputUnitCaveat(Offering Offering, UnitPrice Unit) : Caveat;

/// <summary>Long requests are priced otherwise as a whole.</summary>
/// <param name="Offerings">Those with such a tier, in the order written.</param>
/// <param name="Lowest">The lowest threshold, in input tokens.</param>
public sealed record LongContextCaveat(IReadOnlyList<Offering> Offerings, long Lowest) : Caveat;

/// <summary>What it knows of the world ends more than 18 months before the build date.</summary>
/// <param name="Cutoff">As stated.</param>
public sealed record OldKnowledgeCaveat(PartialDate Cutoff) : Caveat;

/// <summary>The weights are open, but not under a licence that allows any use.</summary>
/// <param name="License">As stated.</param>
/// <param name="Url">Its text; null when not known.</param>
/// <param name="NonCommercial">The licence's own name says so.</param>
public sealed record LicenseCaveat(string License, string? Url, bool NonCommercial) : Caveat;

/// <summary>Sources that say different things.</summary>
/// <param name="Conflicts">Each with the offering it is about, in the order written.</param>
public sealed record ConflictCaveat(IReadOnlyList<(Offering Offering, Conflict Conflict)> Conflicts) : Caveat;
