using System.Collections.Frozen;

namespace SiteGen.Domain;

/// <summary>A closed list of words of the front matter: how each is written there, and how people read it.</summary>
/// <typeparam name="T">The enumeration the words stand for.</typeparam>
public sealed class Words<T> where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _byWord;
    private readonly FrozenDictionary<T, (string Word, string Label)> _byValue;

    /// <summary>The list, in the order in which it is documented and shown.</summary>
    /// <param name="entries">Each value with the word written in content files and the label shown on pages.</param>
    public Words(params ReadOnlySpan<(T Value, string Word, string Label)> entries)
    {
        Values = [.. entries.ToArray().Select(entry => entry.Value)];
        All = [.. entries.ToArray().Select(entry => entry.Word)];
        _byWord = entries.ToArray().ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);
        _byValue = entries.ToArray().ToFrozenDictionary(entry => entry.Value, entry => (entry.Word, entry.Label));
    }

    /// <summary>Every value, in the documented order.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>Every word, in the documented order.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The value a word stands for; null when it is not one of the list. Case matters.</summary>
    public T? Find(string word) => _byWord.TryGetValue(word, out var value) ? value : null;

    /// <summary>How the value is written in content files, URLs and JSON, e.g. <c>image_edit</c>.</summary>
    public string Word(T value) => _byValue[value].Word;

    /// <summary>How people read the value, e.g. "Image editing".</summary>
    public string Label(T value) => _byValue[value].Label;
}
