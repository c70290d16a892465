using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>Limits, modalities and capabilities: what a model has, and an offering may have differently.</summary>
public static class AbilityShapes
{
    /// <summary>The keys of <c>limits</c>.</summary>
    public static MapShape Limits { get; } = new("Limits");

    /// <summary>The keys of <c>modalities</c>.</summary>
    public static MapShape Modalities { get; } = new("Modalities");

    /// <summary>The keys of <c>capabilities</c>.</summary>
    public static MapShape Capabilities { get; } = new("Capabilities");

    private const Modalities Content =
        Domain.Modalities.Text | Domain.Modalities.Image | Domain.Modalities.Audio | Domain.Modalities.Video | Domain.Modalities.Pdf;

    private static readonly Field<long> _context = Limits.Fact("context", WholeShape.Count, "Tokens of input and output together.");
    private static readonly Field<long> _input = Limits.Fact("input", WholeShape.Count, "Tokens that can be sent.");
    private static readonly Field<long> _output = Limits.Fact("output", WholeShape.Count, "Tokens that can be generated.");

    private static readonly Field<Modalities> _takes = Modalities.Optional("input", new ModalitiesShape(Content), "What it takes.");
    private static readonly Field<Modalities> _gives = Modalities.Optional(
        "output", new ModalitiesShape(Content | Domain.Modalities.Embedding | Domain.Modalities.Score), "What it gives.");

    private static readonly Field<bool>[] _capabilities = Vocabulary.Capabilities.Each(capability =>
        Capabilities.Optional(Vocabulary.Capabilities.Word(capability), Of.Bool, $"{Vocabulary.Capabilities.Label(capability)}: true, false, or left out when not known."));

    /// <summary>A value of <c>limits</c>.</summary>
    public static ValueShape<LimitsFile> LimitsValue { get; } = new MapValue<LimitsFile>(
        Limits, map => new LimitsFile(map.GetFact(_context), map.GetFact(_input), map.GetFact(_output)));

    /// <summary>A value of <c>modalities</c>.</summary>
    public static ValueShape<ModelModalities> ModalitiesValue { get; } = new MapValue<ModelModalities>(
        Modalities, map => new ModelModalities(map.Get(_takes)?.Value, map.Get(_gives)?.Value));

    /// <summary>A value of <c>capabilities</c>.</summary>
    public static ValueShape<Capabilities> CapabilitiesValue { get; } = new MapValue<Capabilities>(Capabilities, map => ReadCapabilities(map));

    private static Capabilities ReadCapabilities(MapReader map)
    {
        var read = default(Capabilities);
        for (var i = 0; i < _capabilities.Length; i++)
            if (map.Get(_capabilities[i]) is { } answer) read = read.With(Vocabulary.Capabilities.Values[i], answer.Value);
        return read;
    }
}
