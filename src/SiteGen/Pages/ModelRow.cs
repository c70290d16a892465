using SiteGen.Deriving;
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
/// <param name="Other">What it costs where it is not billed per token, e.g. "Image output: $0.039 per image", or that it is free; null when there is nothing to say.</param>
/// <param name="At">The provider whose price this is; null when there is none.</param>
public sealed record ModelRow(
    string Id, PageLink Link, PageLink Author, string Kind, string KindWord, string? State, string StateWord, TextCell Released, TokensCell Context,
    PriceCell Input, PriceCell Output, string? Other, string? At)
{
    internal static ModelRow Of(SiteContext context, Model model)
    {
        var state = context.Catalog.StateOf(model);
        var cheapest = Cheapest.Of(model, context.Catalog.Date);
        var otherwise = cheapest is null ? OtherPrice.Of(model, context.Catalog.Date) : null;
        var at = cheapest?.Provider.Name ?? otherwise?.At;
        return new ModelRow(
            model.Id, context.LinkTo(model), context.LinkTo(model.Author), Vocabulary.Kinds.Label(model.Kind), Vocabulary.Kinds.Word(model.Kind),
            state == Lifecycle.Active ? null : Vocabulary.Lifecycles.Label(state), Vocabulary.Lifecycles.Word(state),
            TextCell.Of(model.ReleaseDate), TokensCell.Of(model.Limits.Context),
            cheapest is null ? PriceCell.Unknown : PriceCell.Of(cheapest.Cost.Tokens[TokenMeter.Input]) with { Title = $"Cheapest by usage: {at}" },
            cheapest is null ? PriceCell.Unknown : PriceCell.Of(cheapest.Cost.Tokens[TokenMeter.Output]), otherwise?.Line, at);
    }
}

/// <summary>
/// What a model costs that is not billed per token: the first unit price of an offering billed by usage, otherwise that it is free somewhere. What
/// comes on top of another price, such as a web search, is never taken for the price of the model.
/// </summary>
/// <param name="Label">What is paid for, e.g. "Image output".</param>
/// <param name="Text">e.g. "$0.039 per image" or "Free".</param>
/// <param name="When">Under which conditions; null for always.</param>
/// <param name="At">The provider.</param>
public sealed record OtherPrice(string Label, string Text, string? When, string At)
{
    /// <summary>e.g. "Image output: $0.039 per image", or "Free".</summary>
    public string Line => Text == "Free" ? Text : $"{Label}: {Text}";

    /// <summary>US dollars.</summary>
    internal decimal Amount { get; init; }

    /// <summary>What amounts can be compared: label and unit; empty for what is free.</summary>
    internal string Per { get; init; } = "";

    /// <summary>null when nothing is known, or when no such offering still answers.</summary>
    internal static OtherPrice? Of(Model model, DateOnly date)
    {
        foreach (var offering in model.Offerings)
            if (offering.Billing == Billing.Usage && offering.AnswersOn(date) && Of(offering) is { } price) return price;

        foreach (var offering in model.Offerings)
            if (offering.Billing == Billing.Free && offering.AnswersOn(date)) return new OtherPrice("Price", "Free", null, offering.Provider.Name);
        return null;
    }

    /// <summary>The first unit price of an offering that has no price per token; null when there is none.</summary>
    internal static OtherPrice? Of(Offering offering)
    {
        if (Quote.UnitOf(offering) is not { } unit) return null;
        return new OtherPrice(
            Vocabulary.UnitItems.Label(unit.Item), $"{Format.Usd(unit.Price)} per {Vocabulary.UnitPers.Label(unit.Per)}",
            unit.When.Count == 0 ? null : Format.Conditions(unit.When), offering.Provider.Name)
        { Amount = unit.Price, Per = $"{Vocabulary.UnitItems.Label(unit.Item)} {Vocabulary.UnitPers.Label(unit.Per)}" };
    }
}
