using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>A model that is like another one.</summary>
/// <param name="Model">The other model; never a retired one.</param>
/// <param name="Score">The sum of the reasons' points, above 0.</param>
/// <param name="Reasons">What both have in common, in the order of the rules; at least one.</param>
public sealed record Similar(Model Model, decimal Score, IReadOnlyList<SimilarReason> Reasons);

/// <summary>One thing that two models have in common.</summary>
/// <param name="Points">What it adds to the score.</param>
public abstract record SimilarReason(decimal Points);

/// <summary>Both files name the same family, letter by letter.</summary>
/// <param name="Family">The family.</param>
public sealed record SameFamily(string Family) : SimilarReason(3);

/// <summary>The same author made both.</summary>
/// <param name="Author">The author.</param>
public sealed record SameAuthor(Author Author) : SimilarReason(2);

/// <summary>Both give some of the same modalities.</summary>
/// <param name="Shared">What both give; at least one.</param>
/// <param name="All">What either gives.</param>
/// <param name="Points">2 when neither gives anything else, otherwise 2 × shared ÷ all.</param>
public sealed record SharedOutput(Modalities Shared, Modalities All, decimal Points) : SimilarReason(Points);

/// <summary>The input of both, at the cheapest offering of each (see <see cref="Cheapest"/>), differs by a factor of at most 2.</summary>
/// <param name="Own">What the model itself costs.</param>
/// <param name="Other">What the other one costs.</param>
public sealed record NearPrice(UsdPerMillionTokens Own, UsdPerMillionTokens Other) : SimilarReason(1);

/// <summary>The context windows differ by a factor of at most 2.</summary>
/// <param name="Own">The model's own, in tokens.</param>
/// <param name="Other">The other one's, in tokens.</param>
public sealed record NearContext(long Own, long Other) : SimilarReason(1);

/// <summary>Scores of one benchmark differ by at most a tenth of the larger one. Counts once, however many benchmarks agree.</summary>
/// <param name="Own">The first of the model's scores that has such a counterpart.</param>
/// <param name="Other">The other model's.</param>
public sealed record NearScore(Benchmark Own, Benchmark Other) : SimilarReason(2);
