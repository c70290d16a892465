using System.Text;
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
    internal static IReadOnlyList<SimilarView> Of(SiteContext context, Model model)
    {
        var found = context.Catalog.SimilarTo(model);
        var views = new SimilarView[found.Count];
        var words = new StringBuilder();
        for (var i = 0; i < views.Length; i++)
        {
            var (other, _, reasons) = found[i];
            words.Clear();
            foreach (var reason in reasons) Say(words.Append(words.Length == 0 ? "" : "; "), reason);
            words[0] = char.ToUpperInvariant(words[0]);
            views[i] = new SimilarView(other.Id, context.LinkTo(other), context.LinkTo(other.Author), words.ToString(), [.. reasons.Select(EvidenceOf)]);
        }

        return views;
    }

    private static StringBuilder Say(StringBuilder words, SimilarReason reason) => reason switch
    {
        SameFamily same => words.Append($"same family ({same.Family})"),
        SameAuthor => words.Append("same author"),
        SharedOutput { Shared: var shared, All: var all } => words.Append($"{(shared == all ? "same" : "shared")} output ({ModelWords.Of(shared)})"),
        NearPrice { Own: var own, Other: var other } => OrHere(words.Append($"input costs {Format.Usd(other.Amount)} per 1M tokens"), own.Amount == other.Amount ? null : Format.Usd(own.Amount)),
        NearContext { Own: var own, Other: var other } => OrHere(words.Append($"context window of {Format.Count(other)} tokens"), own == other ? null : Format.Count(own)),
        NearScore { Own: var own, Other: var other } => OrHere(words.Append($"{own.Name} {Format.Number(other.Score)}"), own.Score == other.Score ? null : Format.Number(own.Score)),
        _ => throw new InvalidOperationException($"{reason} has no words."),
    };

    private static StringBuilder OrHere(StringBuilder words, string? own) => own is null ? words.Append(" as well") : words.Append($", here {own}");

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
}
