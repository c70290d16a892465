using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Derived;

/// <summary>The words of caveats.</summary>
internal static class CaveatText
{
    private const int MostFacts = 4;

    public static CaveatView Of(SiteContext context, Model model, Caveat caveat) => caveat switch
    {
        RetiredCaveat retired => new("retired", Text([$"It has been retired since {retired.Since}{Replaced(context, model, out var next)}", .. next]), [[Evidence.Of("retires", retired.Since.ToString())]]),
        RetiringCaveat retiring => new("retiring", Text([Retiring(model, retiring, Replaced(context, model, out var next)), .. next]), Rows(retiring.Offerings, offering => Evidence.Of("retires", offering.Retires.ToString()!))),
        DeprecatedCaveat deprecated => new("deprecated", Text([Deprecated(model, deprecated) + Replaced(context, model, out var next), .. next]), Rows(deprecated.Offerings, Since)),
        PreviewCaveat early => new(Vocabulary.Lifecycles.Word(early.State), Text([Early(model, early)]), Rows(early.Offerings)),
        UnknownPriceCaveat unknown => new("price_unknown", Unknown(context, model, unknown), Rows(unknown.Offerings)),
        StaleCaveat stale => new("stale", Text([Stale(model, stale)]), Rows(stale.Offerings, offering => Evidence.Of("verified", offering.Verified!.Date.ToString()))),
        PricesDifferCaveat prices => new("prices_differ", Text([$"Prices differ between providers: {Format.List([.. prices.Spreads.Select(spread => $"{ModelWords.Lower(Vocabulary.Meters.Label(spread.Meter))} costs from {Format.Usd(spread.Least.Amount)} ({Name(model, spread.Lowest)}) to {Format.Usd(spread.Most.Amount)} ({Name(model, spread.Highest)})")])} per 1M tokens."]),
            [.. prices.Spreads.Select(spread => (IReadOnlyList<Evidence>)[Evidence.Of("meter", Vocabulary.Meters.Word(spread.Meter)), Evidence.Of("lowest", spread.Least.Amount), Evidence.Of("highest", spread.Most.Amount)])]),
        LimitsDifferCaveat limits => new("limits_differ", Text([$"Limits differ between providers: {Format.List([.. limits.Spreads.Select(spread => $"{(spread.Measure == Measure.Context ? "the context window" : "the limit of output")} ranges from {Format.Count(spread.Least)} tokens ({Name(model, spread.Lowest)}) to {Format.Count(spread.Most)} ({Name(model, spread.Highest)})")])}."]),
            [.. limits.Spreads.Select(spread => (IReadOnlyList<Evidence>)[Evidence.Of("limit", spread.Measure == Measure.Context ? "context" : "output"), Evidence.Of("lowest", spread.Least), Evidence.Of("highest", spread.Most)])]),
        AbilitiesDifferCaveat abilities => new("capabilities_differ", Text([$"Not every provider offers {Or(abilities.Abilities)}."]), [.. abilities.Abilities.Select(ability => (IReadOnlyList<Evidence>)[Evidence.Of("capability", ModelWords.Key(ability))])]),
        DearerOutputCaveat dearer => new("dearer_output", Text([$"{ModelWords.Upper(ModelWords.Lower(Vocabulary.Meters.Label(dearer.Meter)))} costs {Format.Usd(dearer.Price.Amount)} per 1M tokens at {Name(model, dearer.Offering)}, where other output costs {Format.Usd(dearer.Text.Amount)}."]),
            Rows([dearer.Offering], _ => Evidence.Of("meter", Vocabulary.Meters.Word(dearer.Meter)), _ => Evidence.Of("price", dearer.Price.Amount), _ => Evidence.Of("text_price", dearer.Text.Amount))),
        OtherOutputUnitCaveat other => new("output_unit", Text([$"{Name(model, other.Offering)} bills {PriceText.Of(other.Unit)}, and other output per token."]), Rows([other.Offering], _ => Evidence.Of("price", other.Unit.Price), _ => Evidence.Of("per", Vocabulary.UnitPers.Word(other.Unit.Per)))),
        LongContextCaveat tier => new("long_context", Text([LongContext(model, tier)]), Rows(tier.Offerings, offering => Evidence.Of("above_input_tokens", offering.Cost.Tiers[0].AboveInputTokens))),
        OldKnowledgeCaveat old => new("old_knowledge", Text([$"What it knows of the world ends {(old.Cutoff.Day is null ? "in" : "on")} {old.Cutoff}; what happened later has to be in the request."]), [[Evidence.Of("knowledge", old.Cutoff.ToString())]]),
        LicenseCaveat license => new("license", License(license), [[Evidence.Of("license", license.License)]]),
        ConflictCaveat conflict => new("conflict", Conflicts(conflict),
            [.. conflict.Conflicts.Select(one => (IReadOnlyList<Evidence>)[Evidence.Of("provider", one.Offering.Provider.Id), Evidence.Of("field", one.Conflict.Field), Evidence.Of("source", one.Conflict.Source)])]),
        _ => throw new InvalidOperationException($"{caveat} has no words."),
    };

    private static Prose Text(ProsePiece[] pieces) => new(pieces);

    /// <summary>How a sentence ends: with what replaces the model, where somebody said.</summary>
    private static string Replaced(SiteContext context, Model model, out ProsePiece[] rest)
    {
        var next = model.Successor is { } id ? context.Catalog.Find(id) : null;
        rest = next is null ? [] : [context.LinkTo(next), "."];
        return next is null ? "." : "; its successor is ";
    }

    private static string Retiring(Model model, RetiringCaveat retiring, string end)
    {
        var (first, last) = (retiring.Offerings[0].Retires!.Value, retiring.Offerings[^1].Retires!.Value);
        var when = first == last ? $"{ModelWords.When(first)}" : $"between {first} and {last}";
        return $"It ends at {ModelWords.Providers(model, retiring.Offerings)} {when}{(retiring.All ? "; nobody listed here serves it for longer" : "")}{end}";
    }

    private static string Deprecated(Model model, DeprecatedCaveat deprecated)
    {
        var since = deprecated.Offerings.Select(offering => offering.Deprecated).Distinct().ToList() is [{ } same] ? $" since {same}" : "";
        return $"It {(since.Length == 0 ? "is" : "has been")} deprecated at {ModelWords.Providers(model, deprecated.Offerings)}{since}";
    }

    private static string Early(Model model, PreviewCaveat early)
    {
        var word = Vocabulary.Lifecycles.Label(early.State).ToLowerInvariant();
        return early.All ? $"It is in {word}: it can change or be withdrawn at short notice." : $"It is still in {word} at {ModelWords.Providers(model, early.Offerings)}.";
    }

    private static Prose Unknown(SiteContext context, Model model, UnknownPriceCaveat unknown)
    {
        if (unknown.Offerings.Count > 1)
            return new([$"The price is not known at {ModelWords.Providers(model, unknown.Offerings)}."]);
        var offering = unknown.Offerings[0];
        return new(["The price at ", context.LinkTo(model, offering), " is not known; see its ", PriceText.PageOf(offering), "."]);
    }

    private static string Stale(Model model, StaleCaveat stale) => stale.Offerings.Count == 1
        ? $"The facts of {ModelWords.Providers(model, stale.Offerings)} were last verified {ModelWords.When(stale.Oldest)} and may have changed since."
        : $"The facts of {ModelWords.Providers(model, stale.Offerings)} may have changed since they were last verified, the oldest {ModelWords.When(stale.Oldest)}.";

    private static string LongContext(Model model, LongContextCaveat caveat)
    {
        var thresholds = caveat.Offerings.OrderBy(Threshold).GroupBy(offering => Format.Count(Threshold(offering)), StringComparer.Ordinal).ToList();
        return thresholds is [var only]
            ? $"A request of more than {only.Key} input tokens is priced otherwise as a whole at {ModelWords.Providers(model, caveat.Offerings)}."
            : $"Long requests are priced otherwise as a whole: above {string.Join("; above ", thresholds.Select(same => $"{same.Key} input tokens at {ModelWords.Providers(model, [.. same])}"))}.";

        static long Threshold(Offering offering) => offering.Cost.Tiers[0].AboveInputTokens;
    }

    private static Prose License(LicenseCaveat license)
    {
        ProsePiece name = license.Url is { } url ? new OutsideLink(license.License, url, null) : license.License;
        return new(["The weights are open under ", name, license.NonCommercial
            ? ", which by its name does not allow commercial use."
            : ", which is not one of the licences that ask for no more than a notice; read it before use."]);
    }

    private static Prose Conflicts(ConflictCaveat caveat)
    {
        var facts = caveat.Conflicts.Select(one => (one.Conflict.Field, one.Offering.Provider.Name)).Distinct().ToList();
        List<ProsePiece> pieces = ["Sources disagree about "];
        foreach (var (at, (field, provider)) in facts.Take(MostFacts).Index())
        {
            if (at > 0) pieces.Add(at == facts.Count - 1 ? " and " : ", ");
            var label = ConflictView.LabelOf(field);
            pieces.AddRange([label == field ? ProsePiece.Code(field) : ModelWords.Lower(label), $" at {provider}"]);
        }

        pieces.Add($"{(facts.Count > MostFacts ? $" and {Format.Counted(facts.Count - MostFacts, "other fact", "other facts")}" : "")}: see what other sources say, below the prices.");
        return new(pieces);
    }

    private static string Name(Model model, Offering offering) => SiteContext.NameOf(model, offering);

    private static string Or(IReadOnlyList<Ability> abilities)
    {
        string[] words = [.. abilities.Select(ability => ModelWords.Lower(ModelWords.Of(ability)))];
        return words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";
    }

    private static Evidence Since(Offering offering) => offering.Deprecated is { } date ? Evidence.Of("deprecated", date.ToString()) : Evidence.Of("status", "deprecated");

    private static IReadOnlyList<IReadOnlyList<Evidence>> Rows(IReadOnlyList<Offering> offerings, params Func<Offering, Evidence>[] more) =>
        [.. offerings.Select(offering => (IReadOnlyList<Evidence>)[Evidence.Of("provider", offering.Provider.Id), Evidence.Of("model_id", offering.ModelId), .. more.Select(one => one(offering))])];
}
