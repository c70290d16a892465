using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>How many tokens a request can hold.</summary>
/// <param name="Context">Input and output together.</param>
/// <param name="Input">What can be sent.</param>
/// <param name="Output">What can be generated.</param>
public sealed record LimitsView(TokensCell Context, TokensCell Input, TokensCell Output)
{
    internal static LimitsView Of(Limits limits) => new(TokensCell.Of(limits.Context), TokensCell.Of(limits.Input), TokensCell.Of(limits.Output));
}

/// <summary>What goes in and what comes out.</summary>
/// <param name="Input">In words, e.g. "Text, Image".</param>
/// <param name="Output">In words.</param>
/// <param name="InputWords">As in content files; null when not known.</param>
/// <param name="OutputWords">As in content files; null when not known.</param>
public sealed record ModalitiesView(TextCell Input, TextCell Output, IReadOnlyList<string>? InputWords, IReadOnlyList<string>? OutputWords)
{
    internal static ModalitiesView Of(ModelModalities modalities) => new(
        Labels(modalities.Input), Labels(modalities.Output), Words(modalities.Input), Words(modalities.Output));

    private static TextCell Labels(Modalities? set) =>
        set is { } known ? TextCell.Of(string.Join(", ", In(known).Select(Vocabulary.Modalities.Label))) : TextCell.Unknown;

    private static IReadOnlyList<string>? Words(Modalities? set) => set is { } known ? [.. In(known).Select(Vocabulary.Modalities.Word)] : null;

    private static IEnumerable<Modalities> In(Modalities set) => Vocabulary.Modalities.Values.Where(one => (set & one) != 0);
}

/// <summary>Whether something is supported, for a badge.</summary>
/// <param name="Key">As in content files, e.g. <c>function_calling</c>.</param>
/// <param name="Label">e.g. "Function calling".</param>
/// <param name="Supported">null when not known.</param>
public sealed record BadgeView(string Key, string Label, bool? Supported)
{
    /// <summary>In words: "supported", "not supported" or "not known".</summary>
    public string State => Supported switch { true => "supported", false => "not supported", null => "not known" };

    /// <summary>For a theme's class names: <c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public string Style => Supported switch { true => "yes", false => "no", null => "unknown" };

    /// <summary>Every capability of the vocabulary, in its order.</summary>
    internal static IReadOnlyList<BadgeView> Of(Capabilities capabilities)
    {
        var values = Vocabulary.Capabilities.Values;
        var badges = new BadgeView[values.Count];
        for (var i = 0; i < badges.Length; i++)
            badges[i] = new BadgeView(Vocabulary.Capabilities.Word(values[i]), Vocabulary.Capabilities.Label(values[i]), capabilities[values[i]]);
        return badges;
    }
}

/// <summary>Badges that belong together: what is supported first, then what is not, then what nobody knows.</summary>
/// <param name="Label">e.g. "Input".</param>
/// <param name="Badges">At least one.</param>
public sealed record BadgeGroup(string Label, IReadOnlyList<BadgeView> Badges)
{
    /// <summary>What is supported, as a list in words; null when nothing is.</summary>
    public string? Supported => Those(true);

    /// <summary>What is not supported, as a list in words; null when nothing is known to be missing.</summary>
    public string? NotSupported => Those(false);

    /// <summary>What nobody has said, as a list in words; null when all is known.</summary>
    public string? NotKnown => Those(null);

    /// <summary>All badges of a model or offering.</summary>
    internal static IReadOnlyList<BadgeGroup> Of(Capabilities capabilities, ModelModalities modalities, IReadOnlyList<string>? parameters)
    {
        List<BadgeGroup> groups =
        [
            new("Capabilities", Sorted(BadgeView.Of(capabilities))),
            new("Input", Sorted(Inputs.Select(each => new BadgeView(each.Key, each.Label, Has(modalities.Input, each.Modality))))),
            new("Output", Sorted(Outputs
                .Where(each => each.Modality is not (Modalities.Embedding or Modalities.Score) || Has(modalities.Output, each.Modality) == true)
                .Select(each => new BadgeView(each.Key, each.Label, Has(modalities.Output, each.Modality))))),
        ];
        if (parameters is { Count: > 0 }) groups.Add(new("Request parameters", [.. parameters.Select(name => new BadgeView(name, name, true))]));
        return groups;
    }

    private static readonly (Modalities Modality, string Key, string Label)[] Inputs =
    [
        (Modalities.Text, "text_input", "Text"), (Modalities.Image, "vision", "Images (vision)"), (Modalities.Audio, "audio_input", "Audio"),
        (Modalities.Video, "video_input", "Video"), (Modalities.Pdf, "pdf_input", "PDF"),
    ];

    private static readonly (Modalities Modality, string Key, string Label)[] Outputs =
    [
        (Modalities.Text, "text_output", "Text"), (Modalities.Image, "image_output", "Images"), (Modalities.Audio, "audio_output", "Audio"),
        (Modalities.Video, "video_output", "Video"), (Modalities.Embedding, "embedding_output", "Embeddings"), (Modalities.Score, "score_output", "Scores"),
    ];

    private string? Those(bool? supported)
    {
        var labels = Badges.Where(badge => badge.Supported == supported).Select(badge => badge.Label).ToList();
        return labels.Count == 0 ? null : string.Join(", ", labels);
    }

    private static bool? Has(Modalities? set, Modalities one) => set is { } known ? (known & one) != 0 : null;

    private static IReadOnlyList<BadgeView> Sorted(IEnumerable<BadgeView> badges) =>
        [.. badges.OrderBy(badge => badge.Supported switch { true => 0, false => 1, null => 2 })]; // a stable sort: the vocabulary's order within each
}
