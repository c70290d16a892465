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

    private static TextCell Labels(Modalities? set) => set is { } known ? TextCell.Of(string.Join(", ", ModalitySets.Labels(known))) : TextCell.Unknown;

    private static IReadOnlyList<string>? Words(Modalities? set) => set is { } known ? ModalitySets.Words(known) : null;
}

/// <summary>Whether something is supported, for a badge.</summary>
/// <param name="Key">As in content files, e.g. <c>function_calling</c>.</param>
/// <param name="Label">e.g. "Function calling".</param>
/// <param name="Supported">null when not known.</param>
public sealed record BadgeView(string Key, string Label, bool? Supported)
{
    /// <summary>Whether the site has a page of the models that have it, where capabilities have pages at all: true but for request parameters.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>In words: "supported", "not supported" or "not known".</summary>
    public string State => Supported switch { true => "supported", false => "not supported", null => "not known" };

    /// <summary>For a theme's class names: <c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public string Style => Supported switch { true => "yes", false => "no", null => "unknown" };

    /// <summary>Every capability of the vocabulary, in its order.</summary>
    internal static IReadOnlyList<BadgeView> Of(Capabilities capabilities)
    {
        var badges = new BadgeView[_all.Length];
        for (var i = 0; i < badges.Length; i++) badges[i] = _all[i].For(capabilities[_all[i].Value]);
        return badges;
    }

    private static readonly Answers<Capability>[] _all = Vocabulary.Capabilities.Each(value =>
        new Answers<Capability>(value, Vocabulary.Capabilities.Word(value), Vocabulary.Capabilities.Label(value)));

    /// <summary>The three badges a thing can have, made once for all pages.</summary>
    internal sealed class Answers<T>(T value, string key, string label)
    {
        private readonly BadgeView _yes = new(key, label, true);
        private readonly BadgeView _no = new(key, label, false);
        private readonly BadgeView _unknown = new(key, label, null);

        public T Value => value;

        public string Key => key;

        public string Label => label;

        public BadgeView For(bool? supported) => supported switch { true => _yes, false => _no, null => _unknown };
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
            new("Features", Sorted(BadgeView.Of(capabilities))),
            new("Input", Sorted([.. Inputs.Select(each => each.For(Has(modalities.Input, each.Value)))])),
            new("Output", Sorted([.. Outputs
                .Where(each => each.Value is not (Modalities.Embedding or Modalities.Score) || Has(modalities.Output, each.Value) == true)
                .Select(each => each.For(Has(modalities.Output, each.Value)))])),
        ];
        if (parameters is { Count: > 0 }) groups.Add(new("Request parameters", [.. parameters.Select(name => new BadgeView(name, name, true) { Listed = false })]));
        return groups;
    }

    /// <summary>What can go in, in the order shown.</summary>
    internal static IReadOnlyList<BadgeView.Answers<Modalities>> Inputs { get; } =
    [
        new(Modalities.Text, "text_input", "Text"), new(Modalities.Image, "vision", "Images (vision)"), new(Modalities.Audio, "audio_input", "Audio"),
        new(Modalities.Video, "video_input", "Video"), new(Modalities.Pdf, "pdf_input", "PDF"),
    ];

    /// <summary>What can come out, in the order shown.</summary>
    internal static IReadOnlyList<BadgeView.Answers<Modalities>> Outputs { get; } =
    [
        new(Modalities.Text, "text_output", "Text"), new(Modalities.Image, "image_output", "Images"), new(Modalities.Audio, "audio_output", "Audio"),
        new(Modalities.Video, "video_output", "Video"), new(Modalities.Embedding, "embedding_output", "Embeddings"), new(Modalities.Score, "score_output", "Scores"),
    ];

    private string? Those(bool? supported)
    {
        var labels = Badges.Where(badge => badge.Supported == supported).Select(badge => badge.Label).ToList();
        return labels.Count == 0 ? null : string.Join(", ", labels);
    }

    internal static bool? Has(Modalities? set, Modalities one) => set is { } known ? (known & one) != 0 : null;

    private static BadgeView[] Sorted(IReadOnlyList<BadgeView> badges)
    {
        var sorted = new BadgeView[badges.Count];
        var next = 0;
        foreach (var answer in (ReadOnlySpan<bool?>)[true, false, null])
            foreach (var badge in badges)
                if (badge.Supported == answer) sorted[next++] = badge;
        return sorted;
    }
}
