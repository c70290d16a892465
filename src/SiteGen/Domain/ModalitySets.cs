namespace SiteGen.Domain;

/// <summary>What is in a set of modalities, in the order of the vocabulary; made once for each set, since the same few come on every page.</summary>
public static class ModalitySets
{
    private static readonly IReadOnlyList<string>?[] _words = new IReadOnlyList<string>?[1 << Vocabulary.Modalities.Values.Length];
    private static readonly IReadOnlyList<string>?[] _labels = new IReadOnlyList<string>?[1 << Vocabulary.Modalities.Values.Length];

    /// <summary>As in content files, e.g. <c>text</c>, <c>image</c>.</summary>
    public static IReadOnlyList<string> Words(Modalities set) => _words[(int)set] ??= Of(set, Vocabulary.Modalities.Word);

    /// <summary>As people read them, e.g. "Text", "Image".</summary>
    public static IReadOnlyList<string> Labels(Modalities set) => _labels[(int)set] ??= Of(set, Vocabulary.Modalities.Label);

    private static string[] Of(Modalities set, Converter<Modalities, string> name) => Array.ConvertAll(Vocabulary.Modalities.Those(one => (set & one) != 0), name);
}
