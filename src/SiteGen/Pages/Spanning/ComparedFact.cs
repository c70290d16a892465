using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>A fact by which models are compared.</summary>
/// <param name="Group">Facts that belong together, e.g. "Prices".</param>
/// <param name="Label">e.g. "Context window".</param>
/// <param name="Of">The fact as shown; null when not known.</param>
internal sealed record ComparedFact(string Group, string Label, Func<Compared, string?> Of)
{
    private const int IdsNamed = 4;

    /// <summary>Every fact of a comparison, in its order; pages and the picker's data have the same.</summary>
    public static IReadOnlyList<ComparedFact> All { get; } =
    [
        new("About", "Author", one => one.Model.Author.Name),
        new("About", "Kind", one => Vocabulary.Kinds.Label(one.Model.Kind)),
        new("About", "Family", one => one.Model.Family),
        new("About", "Lifecycle", one => Vocabulary.Lifecycles.Label(one.State)),
        new("About", "Released", one => one.Model.ReleaseDate?.ToString()),
        new("About", "Last updated", one => one.Model.LastUpdated?.ToString()),
        new("About", "Knowledge cutoff", one => Text(TextCell.Of(one.Model.Knowledge))),
        new("About", "Model ids to send", Ids),
        new("Limits and modalities", "Context window (tokens)", one => Text(TokensCell.Of(one.Model.Limits.Context))),
        new("Limits and modalities", "Max input (tokens)", one => Text(TokensCell.Of(one.Model.Limits.Input))),
        new("Limits and modalities", "Max output (tokens)", one => Text(TokensCell.Of(one.Model.Limits.Output))),
        new("Limits and modalities", "Input", one => Text(ModalitiesView.Of(one.Model.Modalities).Input)),
        new("Limits and modalities", "Output", one => Text(ModalitiesView.Of(one.Model.Modalities).Output)),
        new("Prices of the cheapest offering by usage", "Input / 1M tokens", one => one.Price(TokenMeter.Input)),
        new("Prices of the cheapest offering by usage", "Output / 1M tokens", one => one.Price(TokenMeter.Output)),
        new("Prices of the cheapest offering by usage", "Cached input / 1M tokens", one => one.Price(TokenMeter.CacheRead)),
        new("Prices of the cheapest offering by usage", "Other price", one => one.Otherwise?.Line),
        new("Prices of the cheapest offering by usage", "Cheapest at", one => one.Cheapest?.Provider.Name ?? one.Otherwise?.At),
        new("Prices of the cheapest offering by usage", "Providers", one => Format.Count(one.Model.Offerings.Select(offering => offering.Provider.Id).Distinct(StringComparer.Ordinal).Count())),
        .. Vocabulary.Capabilities.Each(value => new ComparedFact(
            "Capabilities", Vocabulary.Capabilities.Label(value), one => one.Model.Capabilities[value] switch { true => "supported", false => "not supported", null => null })),
        new("Weights", "Open weights", one => one.Model.OpenWeights switch { true => "yes", false => "no", null => null }),
        new("Weights", "Licence", one => one.Model.License),
        new("Weights", "Parameters", one => one.Model.Parameters is { } all ? Format.Count(all) : null),
        new("Weights", "Active parameters", one => one.Model.ActiveParameters is { } active ? Format.Count(active) : null),
    ];

    private static string? Text(TextCell cell) => cell.Title is null || !cell.Applies ? cell.Text : null;

    private static string? Text(TokensCell cell) => cell.Count is not null || !cell.Applies ? cell.Text : null;

    private static string? Ids(Compared one)
    {
        List<string> ids = [.. one.Model.Offerings.Select(offering => offering.ModelId).Distinct(StringComparer.Ordinal)];
        return ids.Count == 0 ? null : string.Join(", ", ids.Count > IdsNamed + 1 ? [.. ids.Take(IdsNamed), $"{Format.Count(ids.Count - IdsNamed)} more"] : ids);
    }
}

/// <summary>A model whose facts are asked for.</summary>
/// <param name="Model">The model.</param>
/// <param name="State">Where it stands on the build date.</param>
/// <param name="Cheapest">Its cheapest offering; null when none can be compared.</param>
/// <param name="Otherwise">What it costs where it is not billed per token; null when there is nothing to say.</param>
internal sealed record Compared(Model Model, Lifecycle State, Offering? Cheapest, OtherPrice? Otherwise)
{
    /// <summary>Every fact of a model, in the order of <see cref="ComparedFact.All"/>; null for what is not known.</summary>
    public static IReadOnlyList<string?> FactsOf(SiteContext context, Model model)
    {
        var cheapest = Deriving.Cheapest.Of(model, context.Catalog.Date);
        var one = new Compared(model, context.Catalog.StateOf(model), cheapest, cheapest is null ? OtherPrice.Of(model, context.Catalog.Date) : null);
        return [.. ComparedFact.All.Select(fact => fact.Of(one))];
    }

    public string? Price(TokenMeter meter) => Cheapest is { } offering && offering.Cost.Tokens[meter] is { IsStated: true } price ? PriceCell.Of(price).Text : null;
}
