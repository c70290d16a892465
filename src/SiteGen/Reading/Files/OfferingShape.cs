using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>What an item of <c>offerings</c> may hold.</summary>
public static class OfferingShape
{
    /// <summary>The keys of an offering.</summary>
    public static MapShape Shape { get; } = new("An offering");

    private static readonly Field<string> _provider = Shape.Required("provider", Of.Slug, "The id of a file in content/providers.");
    private static readonly Field<string> _modelId = Shape.Required("model_id", Of.Opaque, "The provider's own id, byte for byte.");
    private static readonly Field<string> _slug = Shape.Optional("slug", Of.Slug, "The last part of its URL, where two of one provider would collide.");
    private static readonly Field<string> _url = Shape.Optional("url", Of.Https, "The provider's page about it.");
    private static readonly Field<LimitsFile> _limits = Shape.Optional("limits", AbilityShapes.LimitsValue, "Where they differ from the model's.");
    private static readonly Field<ModelModalities> _modalities = Shape.Optional("modalities", AbilityShapes.ModalitiesValue, "Where they differ from the model's.");
    private static readonly Field<Capabilities> _capabilities = Shape.Optional("capabilities", AbilityShapes.CapabilitiesValue, "Where they differ from the model's.");
    private static readonly Field<IReadOnlyList<Located<string>>> _parameters = Shape.Optional("supported_parameters", Of.ListOf(Of.Name), "Where they differ from the model's.");
    private static readonly Field<ReleaseStatus> _status = Shape.Optional("status", Of.Word(Vocabulary.Statuses), "Where it differs from the model's.");
    private static readonly Field<PartialDate?> _deprecated = Shape.Optional("deprecated", new DeprecatedShape(), "Since when the provider advises against it; true when nobody knows since when.");
    private static readonly Field<PartialDate> _retires = Shape.Optional("retires", Of.Date, "The first day it no longer answers.");
    private static readonly Field<Billing> _billing = Shape.Required("billing", Of.Word(Vocabulary.Billings), "How it is paid for.");
    private static readonly Field<CostFile> _cost = Shape.Optional("cost", CostShape.Value, "US dollars per 1,000,000 tokens, and per other units.");
    private static readonly Field<IReadOnlyList<Located<PeriodFile>>> _history = Shape.Optional("price_history", CostShape.History, "What it cost before, oldest first.");
    private static readonly Field<Located<Verification>?> _verified = Shape.Optional("verified", ProvenanceShapes.VerificationValue, "Who last compared the facts with the source, when and how.");
    private static readonly Field<IReadOnlyList<Source>> _source = Shape.Required("source", ProvenanceShapes.SourceValue, "Where the facts come from: an address, or a list of {url, fields}.");
    private static readonly Field<IReadOnlyList<Located<Conflict?>>> _conflicts = Shape.Optional("conflicts", Of.ListOf(ProvenanceShapes.ConflictValue), "What other sources say instead.");
    private static readonly Field<IReadOnlyList<Located<Listing?>>> _listings = Shape.Optional("listings", Of.ListOf(ListingShape.Value), "How other catalogs list it, where that does not follow from provider and model_id.");
    private static readonly Field<string> _notes = Shape.Optional("notes", Of.Text, "What else a caller should know.");

    /// <summary>An item of <c>offerings</c>.</summary>
    public static ValueShape<OfferingFile> Value { get; } = new MapValue<OfferingFile>(Shape, map => new OfferingFile
    {
        At = map.At,
        Provider = map.Get(_provider),
        ModelId = map.Get(_modelId),
        Slug = map.Get(_slug),
        Url = map.Get(_url)?.Value,
        Limits = map.Get(_limits)?.Value ?? LimitsFile.None,
        Modalities = map.Get(_modalities)?.Value ?? default,
        Capabilities = map.Get(_capabilities)?.Value ?? default,
        SupportedParameters = map.Get(_parameters).Values(),
        Status = map.Get(_status)?.Value,
        Deprecated = map.Get(_deprecated),
        Retires = map.Get(_retires),
        Billing = map.Get(_billing),
        Cost = map.Get(_cost),
        MayLackPrices = map.Has(_cost) && map.Get(_cost) is not { Value.HasFlaws: false },
        PriceHistory = map.Get(_history).Values() ?? [],
        Verified = map.Get(_verified)?.Value is { } verified ? new Located<Verification?>(verified.Value, verified.At) : null,
        Source = map.Get(_source),
        Conflicts = map.Get(_conflicts)?.Value ?? [],
        Listings = map.Get(_listings).Complete(),
        Notes = map.Get(_notes)?.Value,
    });
}
