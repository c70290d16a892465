using System.Reflection;
using System.Text;
using SiteGen.Domain;
using SiteGen.Reading.Files;
using SiteGen.Reading.Shapes;

namespace SiteGen.Tests.Documents;

/// <summary>Every key that content files may hold, as Markdown tables made from the shapes that the reader checks against.</summary>
internal static class ContentKeys
{
    /// <summary>Each mapping with where it stands, in the order in which they are told.</summary>
    public static IReadOnlyList<(string Place, MapShape Shape)> Mappings { get; } =
    [
        ("content/site.yml", SiteShapes.Shape), ("gateway", SiteShapes.Gateway), ("gateway.response_headers[]", SiteShapes.Header), ("nav[]", SiteShapes.NavItem), ("pages", SiteShapes.Pages),
        ("content/authors/{author}.md", PartyShapes.Author),
        ("content/providers/{provider}.md", PartyShapes.Provider), ("auth", PartyShapes.Auth), ("endpoints[]", PartyShapes.EndpointItem),
        ("content/models/{author}/{model}.md", ModelShape.Shape), ("limits", AbilityShapes.Limits), ("modalities", AbilityShapes.Modalities), ("capabilities", AbilityShapes.Capabilities),
        ("weights[]", ReferenceShapes.WeightsItem), ("benchmarks[]", ReferenceShapes.BenchmarkItem), ("links[]", ReferenceShapes.LinkItem), ("faq[]", ReferenceShapes.FaqItem),
        ("offerings[]", OfferingShape.Shape), ("cost", CostShape.Cost), ("cost.units[]", CostShape.Unit), ("cost.tiers[]", CostShape.Tier), ("cost.variants[]", CostShape.Variant), ("price_history[]", CostShape.Period),
        ("verified", ProvenanceShapes.Verified), ("source[]", ProvenanceShapes.SourceItem), ("conflicts[]", ProvenanceShapes.Conflict), ("listings[]", ListingShape.Shape),
    ];

    /// <summary>Every mapping the program knows.</summary>
    public static IEnumerable<MapShape> Known => typeof(ModelShape).Assembly.GetTypes().Where(type => type.Namespace == typeof(ModelShape).Namespace)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)).Where(property => property.PropertyType == typeof(MapShape))
        .Select(property => (MapShape)property.GetValue(null)!);

    public static string Markdown()
    {
        var text = new StringBuilder();
        foreach (var (place, shape) in Mappings)
        {
            text.Append($"\n{(place.StartsWith("content/", StringComparison.Ordinal) ? "###" : "####")} `{place}`\n\n| key | value | meaning |\n|---|---|---|\n");
            foreach (var field in FieldsOf(shape)) text.Append($"| {(field.IsRequired ? $"**`{field.Key}`**" : $"`{field.Key}`")} | {Value(field)} | {field.Meaning} |\n");
            if (FieldsOf(shape).Count < shape.Fields.Count) text.Append("\nand the prices per token of `cost`.\n");
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Without the prices per token, which tiers, variants and periods share with <c>cost</c>.</summary>
    private static List<Field> FieldsOf(MapShape shape) =>
        [.. shape.Fields.Where(field => shape == CostShape.Cost || !shape.Of.StartsWith("A ", StringComparison.Ordinal) || !Vocabulary.Meters.All.Contains(field.Key) || !shape.Keys.Contains("cache_write_1h"))];

    /// <summary>What may stand there, without the keys of mappings, which have a table of their own.</summary>
    private static string Value(Field field)
    {
        var expected = field.Expected;
        if (expected.IndexOf("a mapping with the keys", StringComparison.Ordinal) is var keys and >= 0) expected = expected[..(keys + "a mapping".Length)];
        return field.MayBeNull ? expected + ", or null" : expected;
    }
}
