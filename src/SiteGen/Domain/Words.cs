using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SiteGen.Domain;

/// <summary>
/// A closed list of words of the front matter: how each is written there, and how people read it. Made of plain arrays and of nothing generic over
/// <typeparamref name="T"/>: code for the latter is compiled anew at every start, which took longer than reading a small site.
/// </summary>
/// <typeparam name="T">The enumeration the words stand for; its values are <see cref="int"/>.</typeparam>
public sealed class Words<T> where T : struct, Enum
{
    private readonly T[] _values;
    private readonly int[] _numbers;
    private readonly string[] _words;
    private readonly string[] _labels;
    private readonly Dictionary<string, int> _places;

    /// <summary>The list, in the order in which it is documented and shown.</summary>
    /// <param name="entries">Each value with the word written in content files and the label shown on pages.</param>
    public Words(params (T Value, string Word, string Label)[] entries)
    {
        (_values, _numbers, _words, _labels, _places) = (new T[entries.Length], new int[entries.Length], new string[entries.Length], new string[entries.Length], new Dictionary<string, int>(entries.Length, StringComparer.Ordinal));
        for (var i = 0; i < entries.Length; i++)
        {
            (_values[i], _words[i], _labels[i]) = entries[i];
            _numbers[i] = NumberOf(_values[i]);
            _places.Add(_words[i], i);
        }
    }

    /// <summary>Every value, in the documented order.</summary>
    public ImmutableArray<T> Values => ImmutableCollectionsMarshal.AsImmutableArray(_values);

    /// <summary>What is made of each value, in the documented order.</summary>
    public TMade[] Each<TMade>(Converter<T, TMade> make) => Array.ConvertAll(_values, make);

    /// <summary>The values of which something is true, in the documented order.</summary>
    public T[] Those(Predicate<T> isTrue) => Array.FindAll(_values, isTrue);

    /// <summary>Every word, in the documented order.</summary>
    public IReadOnlyList<string> All => _words;

    /// <summary>How people read each, in the documented order.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>The value a word stands for; null when it is not one of the list. Case matters.</summary>
    public T? Find(string word) => _places.TryGetValue(word, out var place) ? _values[place] : null;

    /// <summary>How the value is written in content files, URLs and JSON, e.g. <c>image_edit</c>.</summary>
    public string Word(T value) => _words[PlaceOf(value)];

    /// <summary>How people read the value, e.g. "Image editing".</summary>
    public string Label(T value) => _labels[PlaceOf(value)];

    /// <summary>Most lists name every value in the order of the enumeration.</summary>
    private int PlaceOf(T value)
    {
        var number = NumberOf(value);
        return (uint)number < (uint)_numbers.Length && _numbers[number] == number ? number : Array.IndexOf(_numbers, number);
    }

    private static int NumberOf(T value) => Unsafe.BitCast<T, int>(value);
}
