using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading.Files;

/// <summary>Conditions of a price: any names, each with a text, e.g. <c>{service_tier: batch}</c>.</summary>
public sealed class ConditionsShape : ValueShape<IReadOnlyList<Condition>>
{
    private const int MaxConditions = 32;

    /// <summary>The one instance.</summary>
    public static ConditionsShape Instance { get; } = new();

    /// <inheritdoc/>
    public override string Expected => "conditions, e.g. {service_tier: batch}";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        schema.WriteNumber("minProperties", 1);
        schema.WriteNumber("maxProperties", MaxConditions);
        schema.Schema("propertyNames", names => names.Pattern(SchemaKeywords.Slug, Slug.MaxLength));
        schema.Schema("additionalProperties", Of.Line.Describe);
    }

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out IReadOnlyList<Condition> value)
    {
        var conditions = new List<Condition>();
        value = conditions;
        if (node is not YamlMapping { Entries.Count: > 0 } map)
        {
            diagnostics.Add(Problems.WrongShape(node.At, Expected));
            return false;
        }

        if (map.Entries.Count > MaxConditions)
        {
            diagnostics.Add(Problems.TooManyItems(node.At, map.Entries.Count, MaxConditions));
            return false;
        }

        foreach (var (key, text) in map.Entries)
            if (!Slug.IsValid(key.Text)) diagnostics.Add(Problems.NotASlug(key.At, key.Text));
            else if (conditions.Any(known => known.Name == key.Text))
                diagnostics.Add(Problems.DuplicateKey(new Located<string>(key.Text, key.At), map.Entries.First(entry => entry.Key.Text == key.Text).Key.At));
            else if (text is YamlScalar { IsEmpty: true } empty) diagnostics.Add(Problems.EmptyItem(text.At, empty.Text));
            else if (text is YamlUnread) continue;
            else if (Of.Line.TryRead(text, diagnostics, out var line)) conditions.Add(new Condition(key.Text, line));
        return true;
    }
}
