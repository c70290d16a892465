using System.Text.Json;

namespace SiteGen.Reading.Shapes;

/// <summary>What keys a mapping may hold, described once: the reader checks against it, and editors and documentation are told from it.</summary>
/// <param name="Of">What the mapping describes, as the start of a sentence: "A model".</param>
public sealed class MapShape(string Of)
{
    private readonly List<Field> _fields = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    /// <summary>What the mapping describes, as the start of a sentence: "A model".</summary>
    public string Of { get; } = Of;

    /// <summary>Every field, in the order in which they are documented.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    /// <summary>Every key.</summary>
    public IReadOnlyCollection<string> Keys => _byKey.Keys;

    /// <summary>Adds a field that must be there.</summary>
    /// <param name="key">As written in the file.</param>
    /// <param name="shape">What may stand there.</param>
    /// <param name="meaning">One sentence for authors.</param>
    public Field<T> Required<T>(string key, ValueShape<T> shape, string meaning) => Add(new Field<T>(key, _fields.Count, shape, meaning, true, false));

    /// <summary>Adds a field that is left out when not known.</summary>
    /// <inheritdoc cref="Required{T}"/>
    public Field<T> Optional<T>(string key, ValueShape<T> shape, string meaning) => Add(new Field<T>(key, _fields.Count, shape, meaning, false, false));

    /// <summary>Adds a field that is left out when not known, and is <c>null</c> when it does not apply.</summary>
    /// <inheritdoc cref="Required{T}"/>
    public Field<T> Fact<T>(string key, ValueShape<T> shape, string meaning) => Add(new Field<T>(key, _fields.Count, shape, meaning, false, true));

    /// <summary>Writes the keywords of a JSON Schema that accepts mappings with these keys.</summary>
    /// <param name="schema">Within the schema's object.</param>
    public void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        schema.Schema("properties", properties =>
        {
            foreach (var field in _fields) properties.Schema(field.Key, field.Describe);
        });
        if (_fields.Exists(field => field.IsRequired)) schema.Words("required", _fields.Where(field => field.IsRequired).Select(field => field.Key));
        schema.WriteBoolean("additionalProperties", false);
    }

    /// <summary>The place of a key among the fields; null when it is not known.</summary>
    public int? IndexOf(string key) => _byKey.TryGetValue(key, out var index) ? index : null;

    private Field<T> Add<T>(Field<T> field)
    {
        _byKey.Add(field.Key, field.Index);
        _fields.Add(field);
        return field;
    }
}

/// <summary>A key of a mapping.</summary>
/// <param name="Key">As written in the file.</param>
/// <param name="Index">Its place among the fields of its mapping.</param>
/// <param name="Meaning">One sentence for authors.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="MayBeNull">Whether <c>null</c>, "does not apply", may stand there.</param>
public abstract record Field(string Key, int Index, string Meaning, bool IsRequired, bool MayBeNull)
{
    /// <summary>What may stand there, as a phrase.</summary>
    public abstract string Expected { get; }

    /// <summary>Writes the keywords of a JSON Schema of the value.</summary>
    /// <param name="schema">Within the schema's object.</param>
    public abstract void Describe(Utf8JsonWriter schema);
}

/// <summary>A key of a mapping and what may stand there.</summary>
/// <typeparam name="T">What its value becomes.</typeparam>
/// <param name="Key">As written in the file.</param>
/// <param name="Index">Its place among the fields of its mapping.</param>
/// <param name="Shape">What may stand there.</param>
/// <param name="Meaning">One sentence for authors.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="MayBeNull">Whether <c>null</c> may stand there.</param>
public sealed record Field<T>(string Key, int Index, ValueShape<T> Shape, string Meaning, bool IsRequired, bool MayBeNull)
    : Field(Key, Index, Meaning, IsRequired, MayBeNull)
{
    /// <inheritdoc/>
    public override string Expected => Shape.Expected;

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("description", Meaning);
        if (MayBeNull) schema.AnyOf(Shape.Describe, either => either.WriteString("type", "null"));
        else Shape.Describe(schema);
    }
}
