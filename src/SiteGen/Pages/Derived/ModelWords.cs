using SiteGen.Deriving;
using SiteGen.Domain;

namespace SiteGen.Pages.Derived;

/// <summary>Words that several derived texts share.</summary>
internal static class ModelWords
{
    private const int MostNames = 4;

    /// <summary>"chat model", "OCR model"; "model" for the kind that is none of the others.</summary>
    public static string Kind(ModelKind kind) => kind == ModelKind.Other ? "model" : Lower(Vocabulary.Kinds.Label(kind)) + " model";

    /// <summary>"a chat model", "an OCR model".</summary>
    public static string AKind(ModelKind kind) => (Kind(kind)[0] is 'a' or 'e' or 'i' or 'o' or 'O' ? "an " : "a ") + Kind(kind);

    /// <summary>"240 chat models here".</summary>
    public static string Peers(int count, ModelKind kind) => $"{Format.Count(count)} {Kind(kind)}s{(kind == ModelKind.Other ? " of no named kind" : "")} here";

    /// <summary>As it reads within a sentence: "cached input", but "PDF input".</summary>
    public static string Lower(string label) =>
        char.IsLower(label[0]) || (label.Length > 1 && char.IsUpper(label[1])) ? label : string.Concat([char.ToLowerInvariant(label[0])], label.AsSpan(1));

    /// <summary>As it reads at the start of a sentence.</summary>
    public static string Upper(string text) => string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));

    /// <summary>"Function calling", "Image input", "Audio output".</summary>
    public static string Of(Ability ability) => ability.Capability is { } capability
        ? Vocabulary.Capabilities.Label(capability)
        : ability.Input != Modalities.None ? $"{Vocabulary.Modalities.Label(ability.Input)} input" : $"{Vocabulary.Modalities.Label(ability.Output)} output";

    /// <summary>"text", "text and PDF".</summary>
    public static string Of(Modalities set) => _sets[(int)set] ??= Format.List([.. ModalitySets.Labels(set).Select(Lower)]);

    private static readonly string?[] _sets = new string?[1 << Vocabulary.Modalities.Values.Length];

    /// <summary>As keys of content files and badges name it.</summary>
    public static string Key(Ability ability) => ability.Capability is { } capability
        ? Vocabulary.Capabilities.Word(capability)
        : ability.Input != Modalities.None ? $"{Vocabulary.Modalities.Word(ability.Input)}_input" : $"{Vocabulary.Modalities.Word(ability.Output)}_output";

    /// <summary>"on 2025-06-17", but "in 2025-06" and "in 2025".</summary>
    public static string When(PartialDate date) => date.Day is null ? $"in {date}" : $"on {date}";

    /// <summary>The providers, each once; of many the first and how many more.</summary>
    public static string Providers(IReadOnlyList<Offering> offerings) => Named(offerings, static offering => offering.Provider.Name);

    /// <summary>The same, but by the model's id where a provider serves the model under further ids that are not meant.</summary>
    public static string Providers(Model model, IReadOnlyList<Offering> offerings)
    {
        if (offerings.Count == model.Offerings.Count) return Providers(offerings);
        var meant = new HashSet<Offering>(offerings, ReferenceEqualityComparer.Instance); // by value, a model of many offerings took minutes
        var further = model.Offerings.Where(offering => !meant.Contains(offering)).Select(offering => offering.Provider.Id).ToHashSet(StringComparer.Ordinal);
        return Named(offerings, offering => further.Contains(offering.Provider.Id) ? SiteContext.NameOf(model, offering) : offering.Provider.Name);
    }

    private static string Named(IReadOnlyList<Offering> offerings, Func<Offering, string> name)
    {
        if (offerings.Count == 1) return name(offerings[0]);
        List<string> names = new(offerings.Count);
        foreach (var offering in offerings)
            if (name(offering) is var one && !names.Contains(one)) names.Add(one);
        return Some(names);
    }

    /// <summary>All of a few; of many the first and how many more.</summary>
    public static string Some(IReadOnlyList<string> words) =>
        words.Count <= MostNames ? Format.List(words) : $"{string.Join(", ", words.Take(MostNames - 1))} and {Format.Count(words.Count - MostNames + 1)} others";
}
