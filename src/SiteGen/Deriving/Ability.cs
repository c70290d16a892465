using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>Something a model can or cannot do: a capability, or to take or give a modality.</summary>
/// <param name="Capability">null for a modality.</param>
/// <param name="Input">The one modality taken; none otherwise.</param>
/// <param name="Output">The one modality given; none otherwise.</param>
public sealed record Ability(Capability? Capability, Modalities Input, Modalities Output)
{
    /// <summary>Every ability: capabilities, input, output, each in the order of the vocabulary.</summary>
    public static IReadOnlyList<Ability> All { get; } =
    [
        .. Vocabulary.Capabilities.Each(capability => new Ability(capability, Modalities.None, Modalities.None)),
        .. Array.ConvertAll(Vocabulary.Modalities.Those(one => one is not (Modalities.Embedding or Modalities.Score)), one => new Ability(null, one, Modalities.None)),
        .. Vocabulary.Modalities.Each(one => new Ability(null, Modalities.None, one)),
    ];

    /// <summary>true: it can; false: it cannot; null: not known.</summary>
    public bool? In(Capabilities capabilities, ModelModalities modalities) =>
        Capability is { } capability ? capabilities[capability]
        : Input != Modalities.None ? Has(modalities.Input, Input)
        : Has(modalities.Output, Output);

    private static bool? Has(Modalities? set, Modalities one) => set is { } known ? (known & one) != 0 : null;
}
