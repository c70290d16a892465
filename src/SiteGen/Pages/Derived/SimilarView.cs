using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Derived;

/// <summary>A similar model with the reason.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Link">Its page.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Why">What both have in common, in words.</param>
/// <param name="Evidence">The other model's value of each thing in common.</param>
public sealed record SimilarView(string Id, PageLink Link, PageLink Author, string Why, IReadOnlyList<Evidence> Evidence)
{
    internal static IReadOnlyList<SimilarView> Of(SiteContext context, Model model) =>
        [.. context.Catalog.SimilarTo(model).Select(similar => new SimilarView(
            similar.Model.Id, context.LinkTo(similar.Model), context.LinkTo(similar.Model.Author),
            ModelWords.Upper(string.Join("; ", similar.Reasons.Select(Words))), [.. similar.Reasons.Select(EvidenceOf)]))];

    private static string Words(SimilarReason reason) => reason switch
    {
        SameFamily same => $"same family ({same.Family})",
        SameAuthor => "same author",
        SharedOutput { Shared: var shared, All: var all } when shared == all => $"same output ({Labels(all)})",
        SharedOutput output => $"shared output ({Labels(output.Shared)})",
        NearPrice price => price.Own == price.Other
            ? $"input costs {Format.Usd(price.Other.Amount)} per 1M tokens as well"
            : $"input costs {Format.Usd(price.Other.Amount)} per 1M tokens, here {Format.Usd(price.Own.Amount)}",
        NearContext context => context.Own == context.Other
            ? $"context window of {Format.Count(context.Other)} tokens as well"
            : $"context window of {Format.Count(context.Other)} tokens, here {Format.Count(context.Own)}",
        NearScore { Own: var own, Other: var other } => own.Score == other.Score
            ? $"{own.Name} {Format.Number(other.Score)} as well"
            : $"{own.Name} {Format.Number(other.Score)}, here {Format.Number(own.Score)}",
        _ => throw new InvalidOperationException($"{reason} has no words."),
    };

    private static Evidence EvidenceOf(SimilarReason reason) => reason switch
    {
        SameFamily same => Derived.Evidence.Of("family", same.Family),
        SameAuthor same => Derived.Evidence.Of("author", same.Author.Id),
        SharedOutput output => Derived.Evidence.Of("shared_output", string.Join(' ', ModalitySets.Words(output.Shared))),
        NearPrice price => Derived.Evidence.Of("input_price", price.Other.Amount),
        NearContext context => Derived.Evidence.Of("context", context.Other),
        NearScore score => Derived.Evidence.Of("benchmark", score.Other.Name),
        _ => throw new InvalidOperationException($"{reason} has no evidence."),
    };

    private static string Labels(Modalities set) => Format.List([.. ModalitySets.Labels(set).Select(ModelWords.Lower)]);
}
