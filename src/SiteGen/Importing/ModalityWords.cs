using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>The feeds' words for what goes in and out.</summary>
internal static class ModalityWords
{
    /// <summary>The words of a list as content files have them, in their documented order; null when the list is absent, empty or holds no known word.</summary>
    /// <param name="row">The object; null when it is absent.</param>
    /// <param name="key">The list's key.</param>
    /// <param name="isInput">Vectors and scores come out only.</param>
    public static IReadOnlyList<string>? Of(FeedRow? row, string key, bool isInput)
    {
        if (row?.Texts(key) is not { Count: > 0 } words) return null;
        var set = Modalities.None;
        foreach (var word in words)
            if (Vocabulary.Modalities.Find(WordOf(word)) is { } known && !(isInput && known is Modalities.Embedding or Modalities.Score)) set |= known;
            else row.LeftOut.Add(new LeftOut(row.Id, row.Prefix + key, word, "a modality that content files do not have"));
        return set == Modalities.None ? null : Words(set);
    }

    /// <summary>A set as words in their documented order.</summary>
    public static IReadOnlyList<string> Words(Modalities set) =>
        [.. Vocabulary.Modalities.Values.Where(value => set.HasFlag(value)).Select(Vocabulary.Modalities.Word)];

    private static string WordOf(string word) => word switch
    {
        "file" => "pdf", // OpenRouter's word for documents
        "embeddings" => "embedding",
        "code" => "text",
        _ => word,
    };
}
