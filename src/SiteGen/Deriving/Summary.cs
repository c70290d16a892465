using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>What a model is, in few facts.</summary>
/// <param name="Model">The model: name, author, kind, release and limits are its own.</param>
/// <param name="State">Where it stands on the build date.</param>
/// <param name="Retired">Since when its last provider no longer serves it; null when it is not retired.</param>
/// <param name="Price">null when none is known, or when the model is retired.</param>
/// <param name="Abilities">What it can do, the most asked for first; at most <see cref="MostAbilities"/>.</param>
public sealed record Summary(Model Model, Lifecycle State, PartialDate? Retired, Quote? Price, IReadOnlyList<Ability> Abilities)
{
    /// <summary>More would be a list, and the list is on the page.</summary>
    public const int MostAbilities = 5;

    /// <summary>By how often people choose a model for it; what nearly all have, such as streaming, comes last.</summary>
    private static readonly Ability[] _asked =
    [
        new(Capability.Reasoning, default, default), new(Capability.FunctionCalling, default, default), new(Capability.StructuredOutput, default, default),
        new(null, Modalities.Image, default), new(null, Modalities.Pdf, default), new(null, Modalities.Audio, default), new(null, Modalities.Video, default),
        new(Capability.PromptCaching, default, default), new(Capability.WebSearch, default, default), new(Capability.CodeExecution, default, default),
        new(Capability.ComputerUse, default, default), new(Capability.FineTuning, default, default), new(Capability.Batch, default, default),
        new(Capability.JsonMode, default, default), new(Capability.ParallelFunctionCalling, default, default), new(Capability.ToolChoice, default, default),
        new(Capability.SystemPrompt, default, default), new(Capability.Streaming, default, default),
    ];

    /// <summary>Gathers the facts.</summary>
    public static Summary Of(Catalog catalog, Model model)
    {
        var state = catalog.StateOf(model);
        return new Summary(
            model, state, state == Lifecycle.Retired ? model.Offerings.Max(offering => offering.Retires) : null,
            state == Lifecycle.Retired ? null : Quote.Of(model, catalog.Date),
            [.. _asked.Where(ability => ability.In(model.Capabilities, model.Modalities) == true).Take(MostAbilities)]);
    }
}
