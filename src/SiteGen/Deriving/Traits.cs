using System.Numerics;
using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>
/// What likeness is judged by, and the rules of it. What is not known never matches: neither another unknown nor anything else.
/// Points are counted in parts of <see cref="Point"/>, so that thirds and sevenths of an overlap add up exactly.
/// </summary>
internal sealed class Traits(Model model, DateOnly date)
{
    /// <summary>Divisible by every number of modalities there can be.</summary>
    public const int Point = 420;

    public Model Model => model;

    public decimal? Price { get; } = Cheapest.Of(model, date)?.Cost.Tokens[TokenMeter.Input].OrNull?.Amount;

    public long? Context { get; } = model.Limits.Context.OrNull;

    public Modalities? Output { get; } = model.Modalities.Output;

    /// <summary>Within a factor of 2, both ends included; a difference cannot overflow as the double could. A price of 0 is near 0 only.</summary>
    public static bool AreNear(decimal left, decimal right) => left < right ? right - left <= left : left - right <= right;

    /// <summary>Within a tenth of the one further from 0.</summary>
    public static bool AreNearScores(decimal left, decimal right) => Math.Abs(left - right) <= Math.Max(Math.Abs(left), Math.Abs(right)) / 10;

    /// <summary>A score counts for a benchmark only with the same name and the same metric (none is one too): percents do not compare with ranks.</summary>
    public static (string Name, string? Metric) KeyOf(Benchmark benchmark) => (benchmark.Name, benchmark.Metric);

    /// <summary>Shared ÷ all, 2 points for the whole.</summary>
    public static int OverlapOf(Modalities? left, Modalities? right) =>
        left is { } a && right is { } b && (a & b) != 0 ? 2 * Point * BitOperations.PopCount((uint)(a & b)) / BitOperations.PopCount((uint)(a | b)) : 0;

    /// <summary>What both have in common, in the order of the rules; empty when there is nothing.</summary>
    public IReadOnlyList<SimilarReason> ReasonsFor(Traits other)
    {
        List<SimilarReason> reasons = [];
        if (model.Family is { } family && family == other.Model.Family) reasons.Add(new SameFamily(family));
        if (ReferenceEquals(model.Author, other.Model.Author)) reasons.Add(new SameAuthor(model.Author));
        if (OverlapOf(Output, other.Output) is > 0 and var overlap)
            reasons.Add(new SharedOutput(Output!.Value & other.Output!.Value, Output.Value | other.Output.Value, (decimal)overlap / Point));
        if (Price is { } price && other.Price is { } otherPrice && AreNear(price, otherPrice)) reasons.Add(new NearPrice(new(price), new(otherPrice)));
        if (Context is { } context && other.Context is { } otherContext && AreNear(context, otherContext)) reasons.Add(new NearContext(context, otherContext));
        if (NearScore(other) is { } scores) reasons.Add(new NearScore(scores.Own, scores.Other));
        return reasons;
    }

    private (Benchmark Own, Benchmark Other)? NearScore(Traits other)
    {
        foreach (var own in model.Benchmarks)
            foreach (var its in other.Model.Benchmarks)
                if (KeyOf(own) == KeyOf(its) && AreNearScores(own.Score, its.Score)) return (own, its);
        return null;
    }
}
