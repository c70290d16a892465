using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>Something that happened, as pages and feeds tell it.</summary>
/// <param name="Id">An address that stays the same for the same change; nothing need be there.</param>
/// <param name="Date">As written.</param>
/// <param name="Stamp">The date as feeds have it, e.g. <c>2026-02-01T00:00:00Z</c>; null when the day is not known.</param>
/// <param name="Kind">In words, e.g. "Price".</param>
/// <param name="KindWord">For a theme's class names: <c>release</c>, <c>price</c>, <c>deprecation</c> or <c>retirement</c>.</param>
/// <param name="Title">What happened, without the date.</param>
/// <param name="Model">The model's page.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Offerings">Where it happened, named by provider; empty for a release.</param>
/// <param name="Details">What exactly, a sentence each; may be empty.</param>
/// <param name="Successor">What replaces what ended; null when nobody said, or when nothing did.</param>
/// <param name="Sources">Where it is stated; empty when nobody said.</param>
/// <param name="Url">The full address of the page that tells more.</param>
public sealed record ChangeView(
    string Id, string Date, string? Stamp, string Kind, string KindWord, string Title, PageLink Model, string Author, IReadOnlyList<PageLink> Offerings,
    IReadOnlyList<string> Details, PageLink? Successor, IReadOnlyList<OutsideLink> Sources, string Url)
{
    internal static ChangeView Of(SiteContext context, Change change)
    {
        var model = change.Model;
        var ends = change.Kind is ChangeKind.Deprecated or ChangeKind.Retired;
        var successor = ends && model.Successor is { } id ? context.Catalog.Find(id) : null;
        var url = change.Kind == ChangeKind.PriceChanged ? context.UrlOf(new Served(model, change.Offerings[0])) : context.Urls.Absolute(Urls.Of(model));
        var word = Word(change.Kind);
        return new ChangeView(
            IdOf(context, change, word), change.Date.ToString(), change.Date.Day is null ? null : $"{change.Date}T00:00:00Z", Label(change.Kind), word,
            Told(change), context.LinkTo(model), model.Author.Name, [.. change.Offerings.Select(offering => context.LinkTo(model, offering))],
            DetailsOf(change), successor is null ? null : context.LinkTo(successor),
            change.Kind switch
            {
                ChangeKind.Released => Evidence.OfRelease(model),
                ChangeKind.PriceChanged => Evidence.Of(change.Offerings, "cost"),
                ChangeKind.Deprecated => Evidence.Of(change.Offerings, "deprecated"),
                _ => Evidence.Of(change.Offerings, "retires"),
            },
            url);
    }

    /// <summary>About how many characters its row takes.</summary>
    internal static int Size(Sizes sizes, Change change) =>
        80 + sizes.Link(change.Model) + Sizes.Text(change.Model.Author.Name) + change.Offerings.Sum(sizes.Link)
        + change.Offerings.SelectMany(offering => offering.Sources).DistinctBy(source => source.Url).Sum(Sizes.Link)
        + change.Kind switch
        {
            ChangeKind.Released => Sizes.Text(change.Model.Description ?? "") + 200, // the source's link
            ChangeKind.PriceChanged => DetailsOf(change).Sum(Sizes.Text),
            _ => 240, // the successor's link
        };

    private static string Told(Change change)
    {
        var where = Format.List([.. change.Offerings.Select(offering => SiteContext.NameOf(change.Model, offering))]);
        return change.Kind switch
        {
            ChangeKind.Released => $"{change.Model.Name} by {change.Model.Author.Name} was released",
            ChangeKind.PriceChanged => $"Prices of {change.Model.Name} changed on {where}",
            ChangeKind.Deprecated => $"{change.Model.Name} is deprecated on {where}",
            _ => $"{change.Model.Name} no longer answers on {where}",
        };
    }

    private static List<string> DetailsOf(Change change)
    {
        if (change.Step is not { } step) return change.Kind == ChangeKind.Released && change.Model.Description is { } description ? [description] : [];
        List<string> details =
        [
            .. step.Tokens.Select(one => $"{Vocabulary.Meters.Label(one.Meter)}: from {PriceCell.Of(one.Before).Text} to {PriceCell.Of(one.After).Text} per 1M tokens{Direction(one.Before.OrNull?.Amount, one.After.OrNull?.Amount)}."),
            .. step.Units.Select(one => $"{Vocabulary.UnitItems.Label(one.Before.Item)}: from {Format.Usd(one.Before.Price)} to {Format.Usd(one.After.Price)} per {Vocabulary.UnitPers.Label(one.Before.Per)}{(one.Before.When.Count == 0 ? "" : $" ({Format.Conditions(one.Before.When)})")}{Direction(one.Before.Price, one.After.Price)}."),
        ];
        if (step.UnknownSince is { } since) details.Add($"The prices from {since} until then are not known.");
        return details;
    }

    private static string Direction(decimal? before, decimal? after) => after < before ? " (lower)" : after > before ? " (higher)" : "";

    /// <summary>Of ids; a date only where one thing can happen twice.</summary>
    private static string IdOf(SiteContext context, Change change, string word) => change.Kind switch
    {
        ChangeKind.Released => $"{context.Urls.Absolute(Urls.Of(change.Model))}#{word}",
        ChangeKind.PriceChanged => $"{context.Urls.Absolute(Urls.Of(change.Offerings[0]))}#{word}-{change.Date}",
        _ => $"{context.Urls.Absolute(Urls.Of(change.Model))}#{word}-{change.Date}",
    };

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Released => "release",
        ChangeKind.PriceChanged => "price",
        ChangeKind.Deprecated => "deprecation",
        _ => "retirement",
    };

    private static string Label(ChangeKind kind) => kind switch
    {
        ChangeKind.Released => "New model",
        ChangeKind.PriceChanged => "Price",
        ChangeKind.Deprecated => "Deprecated",
        _ => "Retired",
    };
}
