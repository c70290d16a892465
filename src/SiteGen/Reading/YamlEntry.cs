using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <summary>A key with its value. The key is kept in pieces: half of all scalars are keys, and hardly one is asked where it stands.</summary>
public sealed class YamlEntry
{
    private readonly int _line;
    private readonly int _column;
    private readonly int _length;
    private readonly bool _isPlain;

    internal YamlEntry(YamlScalar key, YamlNode value)
        : this(key.Text, key.IsPlain, key.At.Line, key.At.Column, key.At.Length, value)
    {
    }

    internal YamlEntry(string name, bool isPlain, int line, int column, int length, YamlNode value) =>
        (Name, _isPlain, _line, _column, _length, Value) = (name, isPlain, line, column, length, value);

    /// <summary>The key's text, without quotes and escapes.</summary>
    public string Name { get; }

    /// <summary>The key with its place.</summary>
    public YamlScalar Key => new(Name, _isPlain, new Place(Value.At.File, _line, _column, _length));

    /// <summary>As written.</summary>
    public YamlNode Value { get; }

    /// <summary>Takes the entry apart.</summary>
    public void Deconstruct(out YamlScalar key, out YamlNode value) => (key, value) = (Key, Value);
}
