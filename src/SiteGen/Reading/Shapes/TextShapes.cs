using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading.Shapes;

/// <summary>Text on one line, trimmed.</summary>
/// <param name="MaxLength">In characters as people count them.</param>
public sealed class LineShape(int MaxLength) : ScalarShape<string>
{
    /// <inheritdoc/>
    public override string Expected => "a line of text";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        // Space around it is trimmed before anything is looked at.
        const string notHere = "\\n\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069";
        schema.Pattern($"\\s*[^\\s{notHere}][^{notHere}]*\\s*", VisibleText.MostUnits(MaxLength), mayLookOtherwise: true);
    }

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text.Trim();
        if (value.AsSpan().IndexOfAny('\n', '\u2028', '\u2029') >= 0) return Problems.NotOneLine(scalar.At);
        return VisibleText.IsTraceOfNothing(value) ? Problems.TraceOfNothing(scalar.At, value) : VisibleText.Problem(scalar.At, value, MaxLength);
    }
}

/// <summary>Text of one or more paragraphs, trimmed at its end.</summary>
/// <param name="MaxLength">In characters as people count them.</param>
public sealed class TextShape(int MaxLength) : ScalarShape<string>
{
    /// <inheritdoc/>
    public override string Expected => "text";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.TextType();
        schema.WriteString("pattern", "\\S");
        schema.WriteNumber("maxLength", VisibleText.MostUnits(MaxLength));
    }

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text.Trim();
        return VisibleText.IsTraceOfNothing(value) ? Problems.TraceOfNothing(scalar.At, value) : VisibleText.Problem(scalar.At, value, MaxLength, mayHaveLines: true);
    }
}

/// <summary>An id of somebody else's: kept as written, not even trimmed.</summary>
public sealed class OpaqueShape : ScalarShape<string>
{
    private const int MaxLength = 500;

    /// <inheritdoc/>
    public override string Expected => "an id";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => schema.Pattern("[^\\n\\u2028\\u2029]+", MaxLength, mayLookOtherwise: true);

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text;
        if (value.AsSpan().IndexOfAny('\n', '\u2028', '\u2029') >= 0) return Problems.NotOneLine(scalar.At);
        return value.Length > MaxLength ? Problems.TooLong(scalar.At, value.Length, MaxLength) : VisibleText.Problem(scalar.At, value, MaxLength);
    }
}

/// <summary>A part of a URL.</summary>
public sealed class SlugShape : ScalarShape<string>
{
    /// <inheritdoc/>
    public override string Expected => "a part of a URL";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => schema.Pattern(SchemaKeywords.Slug, Slug.MaxLength, mayLookOtherwise: true);

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text;
        return Slug.IsValid(value) ? null : Problems.NotASlug(scalar.At, value);
    }
}

/// <summary>The id of a model: <c>author/model</c>.</summary>
public sealed class ModelIdShape : ScalarShape<string>
{
    /// <inheritdoc/>
    public override string Expected => "the id of a model, e.g. openai/gpt-5";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => schema.Pattern($"{SchemaKeywords.Slug}/{SchemaKeywords.Slug}");

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text;
        var parts = value.Split('/');
        return parts.Length == 2 && parts.All(Slug.IsValid) ? null : Problems.NotAModelId(scalar.At, value);
    }
}

/// <summary>An image below content/.</summary>
public sealed class AssetShape : ScalarShape<string>
{
    /// <summary>The endings that images may have.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".svg", ".png", ".webp", ".jpg", ".gif"];

    /// <inheritdoc/>
    public override string Expected => "the path of an image below content/";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) =>
        schema.Pattern($"{SchemaKeywords.Slug}(/{SchemaKeywords.Slug})*({string.Join('|', Endings.Select(Regex.Escape))})");

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text;
        var ending = Path.GetExtension(value);
        var folders = ending.Length == 0 ? [] : value[..^ending.Length].Split('/');
        return Endings.Contains(ending) && folders.All(Slug.IsValid) ? null : Problems.NotAnAsset(scalar.At, value);
    }
}
