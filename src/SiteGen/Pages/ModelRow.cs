using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>A model in a list.</summary>
/// <param name="Id">The model's id.</param>
/// <param name="Link">Its page.</param>
/// <param name="Author">Its author's page.</param>
/// <param name="Kind">In words.</param>
/// <param name="KindWord">As in content files.</param>
/// <param name="State">The lifecycle in a word, e.g. "Deprecated"; null when active.</param>
/// <param name="StateWord">As in JSON.</param>
/// <param name="Released">As written.</param>
/// <param name="Context">In tokens.</param>
/// <param name="Input">The cheapest offering's price of input.</param>
/// <param name="Output">The same offering's price of output.</param>
/// <param name="Other">What it costs where it is not billed per token, e.g. "$0.039 per image", or that it is free; null when there is nothing to say.</param>
/// <param name="At">The provider whose price this is; null when there is none.</param>
public sealed record ModelRow(
    string Id, PageLink Link, PageLink Author, string Kind, string KindWord, string? State, string StateWord, TextCell Released, TokensCell Context,
    PriceCell Input, PriceCell Output, string? Other, string? At)
{
    internal static ModelRow Of(SiteContext context, Model model)
    {
        var state = context.Catalog.StateOf(model);
        var cheapest = Cheapest.Of(model, context.Catalog.Date);
        var (other, at) = cheapest is null ? NotPerToken(model, context.Catalog.Date) : (null, cheapest.Provider.Name);
        return new ModelRow(
            model.Id, context.LinkTo(model), context.LinkTo(model.Author), Vocabulary.Kinds.Label(model.Kind), Vocabulary.Kinds.Word(model.Kind),
            state == Lifecycle.Active ? null : Vocabulary.Lifecycles.Label(state), Vocabulary.Lifecycles.Word(state),
            TextCell.Of(model.ReleaseDate), TokensCell.Of(model.Limits.Context),
            cheapest is null ? PriceCell.Unknown : PriceCell.Of(cheapest.Cost.Tokens[TokenMeter.Input]) with { Title = $"Cheapest by usage: {at}" },
            cheapest is null ? PriceCell.Unknown : PriceCell.Of(cheapest.Cost.Tokens[TokenMeter.Output]), other, at);
    }

    private static (string? Other, string? At) NotPerToken(Model model, DateOnly date)
    {
        foreach (var offering in model.Offerings)
            if (offering.Billing == Billing.Usage && offering.Cost.Units.Count > 0 && offering.StateOn(date, 0) != Lifecycle.Retired)
            {
                var unit = offering.Cost.Units[0];
                return ($"{Format.Usd(unit.Price)} per {Vocabulary.UnitPers.Label(unit.Per)}", offering.Provider.Name);
            }

        foreach (var offering in model.Offerings)
            if (offering.Billing == Billing.Free && offering.StateOn(date, 0) != Lifecycle.Retired) return ("Free", offering.Provider.Name);
        return (null, null);
    }
}
