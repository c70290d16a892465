using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading.Shapes;

/// <summary>Reads the values of one mapping by its shape. Unknown, repeated and missing keys are reported when it is made, values when they are asked for.</summary>
public sealed class MapReader
{
    private readonly YamlMapping _map;
    private readonly int[] _entries; // by field, one more than the place of its entry; 0 where there is none
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Sorts the entries to their fields.</summary>
    /// <param name="map">What was written.</param>
    /// <param name="shape">What may be.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public MapReader(YamlMapping map, MapShape shape, DiagnosticBag diagnostics)
    {
        (_map, _entries, _diagnostics) = (map, new int[shape.Fields.Count], diagnostics);
        for (var i = 0; i < map.Entries.Count; i++) Sort(i, shape);
        for (var i = 0; i < _entries.Length; i++)
            if (_entries[i] == 0 && shape.Fields[i] is { IsRequired: true } field)
                Report(Problems.MissingKey(map.At, shape.Of, field.Key, field.Meaning));
    }

    /// <summary>Where the mapping begins.</summary>
    public Place At => _map.At;

    /// <summary>True once something was wrong with a key or a value that was asked for: what is missing may have been meant to be there.</summary>
    public bool HasFlaws { get; private set; }

    /// <summary>Whether the key was written, be its value right or wrong.</summary>
    public bool Has(Field field) => _entries[field.Index] > 0;

    /// <summary>The field's value; null when it is absent or wrong, the latter having been reported.</summary>
    public Located<T>? Get<T>(Field<T> field) => Read(field, out _);

    /// <summary>The field's value, where <c>null</c> may be written for "does not apply".</summary>
    public Located<Fact<T>>? GetFact<T>(Field<T> field) where T : struct =>
        Read(field, out var isNull) is { } value
            ? new Located<Fact<T>>(Domain.Fact<T>.Of(value.Value), value.At)
            : isNull is { } at ? new Located<Fact<T>>(Domain.Fact<T>.NotApplicable, at) : null;

    private void Sort(int at, MapShape shape)
    {
        var entry = _map.Entries[at];
        if (shape.IndexOf(entry.Name) is not { } index)
            Report(Problems.UnknownKey(new Located<string>(entry.Name, entry.Key.At), shape.Of, shape.Keys));
        else if (_entries[index] > 0)
            Report(Problems.DuplicateKey(new Located<string>(entry.Name, entry.Key.At), _map.Entries[_entries[index] - 1].Key.At));
        else
            _entries[index] = at + 1;
    }

    private Located<T>? Read<T>(Field<T> field, out Place? isNull)
    {
        isNull = null;
        if (_entries[field.Index] == 0) return null;
        var node = _map.Entries[_entries[field.Index] - 1].Value;
        if (node is YamlUnread or YamlScalar { IsEmpty: true })
        {
            if (node is YamlScalar empty) Report(Problems.EmptyValue(empty.At, empty.Text, field.IsRequired, field.MayBeNull));
            HasFlaws = true;
            return null;
        }

        if (node is YamlScalar { IsNull: true })
        {
            isNull = node.At;
            if (!field.MayBeNull) Report(Problems.NullNotAllowed(node.At));
            return null;
        }

        if (field.Shape.TryRead(node, _diagnostics, out var value)) return new Located<T>(value, node.At);
        HasFlaws = true;
        return null;
    }

    private void Report(Diagnostic problem)
    {
        _diagnostics.Add(problem);
        HasFlaws = true;
    }
}

/// <summary>A mapping as a value: its keys by a shape of their own, made into one thing.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
/// <param name="Shape">Its keys.</param>
/// <param name="Make">Makes the thing from the values.</param>
public sealed class MapValue<T>(MapShape Shape, Func<MapReader, T> Make) : ValueShape<T>
{
    /// <inheritdoc/>
    public override string Expected => "a mapping with the keys " + string.Join(", ", Shape.Keys);

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => Shape.Describe(schema);

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out T value)
    {
        value = default!;
        if (node is not YamlMapping map)
        {
            diagnostics.Add(Problems.WrongShape(node.At, $"a mapping ({string.Join(", ", Shape.Keys.Take(4))}, …)"));
            return false;
        }

        value = Make(new MapReader(map, Shape, diagnostics));
        return true;
    }
}

/// <summary>Either of two forms, told apart by whether a list is written.</summary>
/// <typeparam name="T">What both become.</typeparam>
/// <param name="One">A single value.</param>
/// <param name="Many">A list.</param>
public sealed class OneOrMany<T>(ValueShape<T> One, ValueShape<T> Many) : ValueShape<T>
{
    /// <inheritdoc/>
    public override string Expected => $"{One.Expected}, or {Many.Expected}";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => schema.AnyOf(One.Describe, Many.Describe);

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out T value) =>
        (node is YamlSequence ? Many : One).TryRead(node, diagnostics, out value);
}
