using SiteGen.Domain;

namespace SiteGen.Pages.Spanning;

/// <summary>Something a model can do, whether a file says so among its capabilities or it follows from its modalities.</summary>
/// <param name="Key">As badges have it, e.g. <c>function_calling</c> or <c>vision</c>; also the last part of its page's address.</param>
/// <param name="Label">Understood without its group, e.g. "Image input (vision)".</param>
/// <param name="Group">"Features", "Input" or "Output".</param>
/// <param name="Has">true: supported; false: not supported; null: not known.</param>
internal sealed record Ability(string Key, string Label, string Group, Func<Capabilities, ModelModalities, bool?> Has)
{
    /// <summary>Every capability of the vocabulary, then what goes in, then what comes out: every badge but request parameters.</summary>
    public static IReadOnlyList<Ability> All { get; } =
    [
        .. Vocabulary.Capabilities.Each(value =>
            new Ability(Vocabulary.Capabilities.Word(value), Vocabulary.Capabilities.Label(value), "Features", (capabilities, _) => capabilities[value])),
        .. BadgeGroup.Inputs.Select(each => new Ability(
            each.Key, each.Value == Modalities.Image ? "Image input (vision)" : $"{Vocabulary.Modalities.Label(each.Value)} input", "Input",
            (_, modalities) => BadgeGroup.Has(modalities.Input, each.Value))),
        .. BadgeGroup.Outputs.Select(each => new Ability(
            each.Key, $"{Vocabulary.Modalities.Label(each.Value)} output", "Output", (_, modalities) => BadgeGroup.Has(modalities.Output, each.Value))),
    ];

    /// <summary>Whether the model has it in general.</summary>
    public bool? Of(Model model) => Has(model.Capabilities, model.Modalities);

    /// <summary>Whether it is there as one provider serves the model.</summary>
    public bool? Of(Offering offering) => Has(offering.Capabilities, offering.Modalities);
}

/// <summary>Which models have a capability.</summary>
/// <param name="Ability">The capability.</param>
/// <param name="Yes">How many have it in general.</param>
/// <param name="No">How many lack it in general.</param>
/// <param name="Unknown">Of how many nobody has said.</param>
/// <param name="Having">Those that have it in general or on some provider, the newest first; those that no longer answer come last.</param>
internal sealed record AbilityCensus(Ability Ability, int Yes, int No, int Unknown, IReadOnlyList<Model> Having)
{
    public static AbilityCensus Of(SiteContext context, Ability ability)
    {
        var (yes, no) = (0, 0);
        List<Model> having = [], ended = [];
        foreach (var model in context.Newest)
        {
            var general = ability.Of(model);
            if (general == true) yes++;
            else if (general == false) no++;
            if (general == true || model.Offerings.Any(offering => ability.Of(offering) == true))
                (context.Catalog.StateOf(model) == Lifecycle.Retired ? ended : having).Add(model);
        }

        having.AddRange(ended);
        return new AbilityCensus(ability, yes, no, context.Newest.Count - yes - no, having);
    }
}
