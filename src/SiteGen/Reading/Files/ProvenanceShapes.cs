using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>Where facts come from, who looked, and who disagrees.</summary>
public static class ProvenanceShapes
{
    /// <summary>The keys of <c>verified</c>.</summary>
    public static MapShape Verified { get; } = new("A verification");

    /// <summary>The keys of an item of <c>source</c>.</summary>
    public static MapShape SourceItem { get; } = new("A source");

    /// <summary>The keys of an item of <c>conflicts</c>.</summary>
    public static MapShape Conflict { get; } = new("A conflict");

    private static readonly Field<PartialDate> _date = Verified.Required("date", Of.Date, "When somebody last looked.");
    private static readonly Field<string> _by = Verified.Optional("by", Of.Name, "Who looked.");
    private static readonly Field<VerificationMethod> _method = Verified.Optional("method", Of.Word(Vocabulary.Methods), "How: read, api, import or quoted.");

    private static readonly Field<string> _url = SourceItem.Required("url", Of.Https, "The page.");
    private static readonly Field<IReadOnlyList<Located<string>>> _fields = SourceItem.Optional("fields", Of.ListOf(Of.Name), "The keys it backs; left out for all.");

    private static readonly Field<string> _field = Conflict.Required("field", Of.Name, "The key in question, e.g. cost.input.");
    private static readonly Field<string> _value = Conflict.Required("value", Of.Line, "What the other source says.");
    private static readonly Field<string> _source = Conflict.Required("source", Of.Https, "Where it says so.");
    private static readonly Field<PartialDate> _said = Conflict.Optional("date", Of.Date, "When it said so.");

    /// <summary>A value of <c>verified</c>, with the place of its date; null without its date.</summary>
    public static ValueShape<Located<Verification>?> VerificationValue { get; } = new MapValue<Located<Verification>?>(Verified, map =>
        (map.Get(_date), map.Get(_by), map.Get(_method)) is ({ } date, var by, var method)
            ? new Located<Verification>(new Verification(date.Value, by?.Value, method?.Value), date.At)
            : null);

    /// <summary>A value of <c>source</c>.</summary>
    public static ValueShape<IReadOnlyList<Source>> SourceValue { get; } = new OneOrMany<IReadOnlyList<Source>>(new SingleSource(), new SourceList());

    /// <summary>An item of <c>conflicts</c>; null when it is incomplete.</summary>
    public static ValueShape<Conflict?> ConflictValue { get; } = new MapValue<Conflict?>(Conflict, map =>
        (map.Get(_field), map.Get(_value), map.Get(_source), map.Get(_said)) is ({ } field, { } value, { } source, var date)
            ? new Conflict(field.Value, value.Value, source.Value, date?.Value)
            : null);

    private static Source? ReadSource(MapReader map) =>
        (map.Get(_url), map.Get(_fields).Values()) is ({ } url, var fields) ? new Source(url.Value, fields ?? []) : null;

    private sealed class SingleSource : ValueShape<IReadOnlyList<Source>>
    {
        public override string Expected => Of.Https.Expected;

        public override void Describe(Utf8JsonWriter schema) => Of.Https.Describe(schema);

        public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out IReadOnlyList<Source> value)
        {
            var isRead = Of.Https.TryRead(node, diagnostics, out var url);
            value = isRead ? [new Source(url, [])] : [];
            return isRead;
        }
    }

    private sealed class SourceList : ValueShape<IReadOnlyList<Source>>
    {
        private static readonly ListShape<Source?> _list = new(new UrlOrMap());

        public override string Expected => "a list of addresses or {url, fields}";

        public override void Describe(Utf8JsonWriter schema)
        {
            _list.Describe(schema);
            schema.WriteNumber("minItems", 1);
        }

        public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out IReadOnlyList<Source> value)
        {
            var isRead = _list.TryRead(node, diagnostics, out var items);
            value = [.. items.Select(item => item.Value).OfType<Source>()];
            if (!isRead || value.Count > 0 || items.Count > 0) return isRead;
            diagnostics.Add(Problems.EmptyItem(node.At, "[]"));
            return false;
        }
    }

    private sealed class UrlOrMap : ValueShape<Source?>
    {
        private static readonly MapValue<Source?> _map = new(SourceItem, ReadSource);

        public override string Expected => "an address, or {url, fields}";

        public override void Describe(Utf8JsonWriter schema) => schema.AnyOf(Of.Https.Describe, _map.Describe);

        public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out Source? value)
        {
            if (node is YamlMapping) return _map.TryRead(node, diagnostics, out value);
            var isRead = Of.Https.TryRead(node, diagnostics, out var url);
            value = isRead ? new Source(url, []) : null;
            return isRead;
        }
    }
}
