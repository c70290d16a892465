using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>A question that the data answers.</summary>
/// <param name="Id">By which an author replaces or hides it.</param>
public abstract record Question(string Id);

/// <summary>What does it cost?</summary>
/// <param name="Offerings">Those that still answer: the cheapest first, the rest in the order written; empty when there is none.</param>
/// <param name="Retired">Since when nobody serves it; null when somebody does, or nobody is listed to.</param>
public sealed record CostQuestion(IReadOnlyList<Offering> Offerings, PartialDate? Retired) : Question("cost");

/// <summary>How much does it hold?</summary>
/// <param name="Context">In tokens.</param>
/// <param name="Output">In tokens; null when not known, or when it does not apply.</param>
/// <param name="Unlike">Offerings that still answer and state another context window.</param>
public sealed record ContextQuestion(long Context, long? Output, IReadOnlyList<Offering> Unlike) : Question("context");

/// <summary>Can it do something? Asked of function calling and of image input.</summary>
/// <param name="Id">See <see cref="Question"/>.</param>
/// <param name="Ability">What.</param>
/// <param name="Can">The model's own answer.</param>
/// <param name="Unlike">Offerings that still answer and give the other answer.</param>
public sealed record AbilityQuestion(string Id, Ability Ability, bool Can, IReadOnlyList<Offering> Unlike) : Question(Id);

/// <summary>Can it be had?</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Offerings">Those that still answer, in the order written.</param>
/// <param name="Deprecated">The first day any of them was; null when none is, or nobody knows.</param>
/// <param name="Ends">The day the last of them ends, or the last of all ended; null when none is announced.</param>
/// <param name="Successor">null when there is none, or when it is a draft.</param>
public sealed record AvailabilityQuestion(Lifecycle State, IReadOnlyList<Offering> Offerings, PartialDate? Deprecated, PartialDate? Ends, Model? Successor)
    : Question("availability");

/// <summary>What is sent as the model's id?</summary>
/// <param name="Ids">Each id once with those who call it so, in the order written; at least one.</param>
public sealed record ModelIdQuestion(IReadOnlyList<SameId> Ids) : Question("model_id");

/// <summary>Offerings of one model that their providers know by one id.</summary>
/// <param name="ModelId">The id.</param>
/// <param name="Offerings">At least one.</param>
public sealed record SameId(string ModelId, IReadOnlyList<Offering> Offerings);

/// <summary>May it be used freely?</summary>
/// <param name="License">As stated.</param>
/// <param name="Url">Its text; null when not known.</param>
/// <param name="Places">Where the weights are.</param>
public sealed record LicenseQuestion(string License, string? Url, IReadOnlyList<Weights> Places) : Question("license");

/// <summary>Which questions the data of a model answers.</summary>
public static class Questions
{
    private static readonly Ability _calling = new(Capability.FunctionCalling, default, default);
    private static readonly Ability _seeing = new(null, Modalities.Image, default);

    // Of other kinds a no is no news: nobody asks whether a voice calls functions.
    private static readonly ModelKind[] _callers = [ModelKind.Chat, ModelKind.Completion, ModelKind.Realtime, ModelKind.Router, ModelKind.Search];
    private static readonly ModelKind[] _seers =
        [ModelKind.Chat, ModelKind.Completion, ModelKind.Image, ModelKind.ImageEdit, ModelKind.Video, ModelKind.Realtime, ModelKind.Router, ModelKind.Ocr];

    /// <summary>In a fixed order: cost, context, function_calling, availability, model_id, image_input, license; without those whose answer is not known, or is a no that goes without saying.</summary>
    public static IReadOnlyList<Question> Of(Catalog catalog, Model model)
    {
        var state = catalog.StateOf(model);
        var answering = model.AnsweringOn(catalog.Date);
        var cheapest = Cheapest.Of(model, catalog.Date);
        PartialDate? retired = state == Lifecycle.Retired ? model.Offerings.Max(offering => offering.Retires) : null;
        List<Question> questions = [];
        if (model.Offerings.Count > 0) questions.Add(new CostQuestion(First(cheapest, answering), retired));
        if (model.Limits.Context.OrNull is { } context)
            questions.Add(new ContextQuestion(context, model.Limits.Output.OrNull, answering.Those(offering => offering.Limits.Context.OrNull is { } here && here != context)));
        if (Asked("function_calling", _calling, _callers) is { } calling) questions.Add(calling);
        questions.Add(new AvailabilityQuestion(
            state, answering, state is Lifecycle.Deprecated or Lifecycle.Retiring ? answering.Min(offering => offering.Deprecated) : null,
            retired ?? (answering.Count > 0 && answering.All(static offering => offering.Retires is not null) ? answering.Max(static offering => offering.Retires) : null),
            model.Successor is { } id ? catalog.Find(id) : null));
        if (answering.Count > 0)
            questions.Add(new ModelIdQuestion(ById(answering)));
        if (Asked("image_input", _seeing, _seers) is { } images) questions.Add(images);
        if (model is { OpenWeights: true, License: { } license }) questions.Add(new LicenseQuestion(license, model.LicenseUrl, model.Weights));
        return questions;

        AbilityQuestion? Asked(string id, Ability ability, ModelKind[] kinds) => ability.In(model.Capabilities, model.Modalities) is { } can && (can || kinds.Contains(model.Kind))
            ? new AbilityQuestion(id, ability, can, answering.Those(offering => ability.In(offering.Capabilities, offering.Modalities) == !can))
            : null;
    }

    /// <summary>The cheapest before the others; as written where none is.</summary>
    private static IReadOnlyList<Offering> First(Offering? cheapest, IReadOnlyList<Offering> answering) =>
        cheapest is null || ReferenceEquals(answering[0], cheapest) ? answering : [cheapest, .. answering.Where(offering => !ReferenceEquals(offering, cheapest))];

    private static List<SameId> ById(IReadOnlyList<Offering> answering)
    {
        var ids = new OrderedDictionary<string, List<Offering>>(StringComparer.Ordinal);
        foreach (var offering in answering)
            if (ids.TryGetValue(offering.ModelId, out var same)) same.Add(offering);
            else ids.Add(offering.ModelId, [offering]);
        List<SameId> all = new(ids.Count);
        foreach (var (id, offerings) in ids) all.Add(new SameId(id, offerings));
        return all;
    }
}
