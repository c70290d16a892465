using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>How other catalogs list an offering or a model.</summary>
public static class ListingShape
{
    /// <summary>The keys of an item of <c>listings</c>.</summary>
    public static MapShape Shape { get; } = new("A listing");

    private static readonly Field<ListingCatalog> _catalog = Shape.Required("catalog", Of.Word(Vocabulary.ListingCatalogs), "Which catalog.");
    private static readonly Field<string> _key = Shape.Optional("key", Of.Opaque, "The key of its row, where it does not follow from the ids here.");
    private static readonly Field<string> _provider = Shape.Optional("provider", Of.Name, "Its name for the provider, where that does not follow from the provider's id.");
    private static readonly Field<IReadOnlyList<Condition>> _when = Shape.Optional("when", ConditionsShape.Instance, "The conditions whose prices the row holds.");
    private static readonly Field<IReadOnlyList<SaidNumber>> _says = Shape.Optional(
        "says", new SaysShape(), "Numbers that this catalog alone states, by its own keys and in its own units; only the export in its format repeats them.");

    private static readonly Field<IReadOnlyList<SaidNumber>> _differs = Shape.Optional(
        "differs", new SaysShape(), "Numbers of the row that are others than the offering's, by the catalog's own keys and in its own units.");

    /// <summary>An item of <c>listings</c>; null when it is incomplete.</summary>
    public static ValueShape<Listing?> Value { get; } = new MapValue<Listing?>(Shape, map =>
        (map.Get(_catalog), map.Get(_key), map.Get(_provider), map.Get(_when), map.Get(_says), map.Get(_differs)) is ({ } catalog, var key, var provider, var when, var says, var differs)
            ? new Listing(catalog.Value, key?.Value, provider?.Value, when?.Value ?? [], says?.Value ?? [], differs?.Value ?? [])
            : null);

    /// <summary>Numbers by the keys of another catalog, whatever they are.</summary>
    private sealed class SaysShape : ValueShape<IReadOnlyList<SaidNumber>>
    {
        private const int MaxNumbers = 500;

        private static readonly DecimalShape _number = new(MayBeNegative: true);

        public override string Expected => "numbers by the catalog's own keys, e.g. {cost.input: 0}";

        public override void Describe(Utf8JsonWriter schema)
        {
            schema.WriteString("type", "object");
            schema.WriteNumber("minProperties", 1);
            schema.WriteNumber("maxProperties", MaxNumbers);
            schema.Schema("propertyNames", Of.Name.Describe);
            schema.Schema("additionalProperties", _number.Describe);
        }

        public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out IReadOnlyList<SaidNumber> value)
        {
            var said = new List<SaidNumber>();
            value = said;
            if (node is not YamlMapping { Entries.Count: > 0 } map)
            {
                diagnostics.Add(Problems.WrongShape(node.At, Expected));
                return false;
            }

            if (map.Entries.Count > MaxNumbers)
            {
                diagnostics.Add(Problems.TooManyItems(node.At, map.Entries.Count, MaxNumbers));
                return false;
            }

            foreach (var (key, text) in map.Entries)
                if (said.Exists(known => known.Field == key.Text))
                    diagnostics.Add(Problems.DuplicateKey(new Located<string>(key.Text, key.At), map.Entries.First(entry => entry.Key.Text == key.Text).Key.At));
                else if (text is YamlScalar { IsEmpty: true } empty) diagnostics.Add(Problems.EmptyItem(text.At, empty.Text));
                else if (text is YamlUnread) continue;
                else if (text is YamlScalar { IsNull: true }) diagnostics.Add(Problems.NullNotAllowed(text.At));
                else if (Of.Name.TryRead(key, diagnostics, out var field) && _number.TryRead(text, diagnostics, out var number)) said.Add(new SaidNumber(field, number));
            return true;
        }
    }
}
