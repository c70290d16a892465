using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Reading.Shapes;

/// <summary>Two capital letters, as in ISO 3166-1: <c>NO</c> is Norway, whatever YAML thinks.</summary>
public sealed class CountryShape : ScalarShape<string>
{
    /// <inheritdoc/>
    public override string Expected => "two capital letters, e.g. FR";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => schema.Pattern("[A-Z]{2}");

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text;
        return value.Length == 2 && value.All(char.IsAsciiLetterUpper) ? null : Problems.NotACountry(scalar.At, value);
    }
}

/// <summary>A language tag such as <c>en</c> or <c>pt-BR</c>.</summary>
public sealed partial class LanguageShape : ScalarShape<string>
{
    /// <inheritdoc/>
    public override string Expected => "a language tag, e.g. en or pt-BR";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => schema.Pattern("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}");

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text;
        return Tag().IsMatch(value) ? null : Problems.NotALanguage(scalar.At, value);
    }

    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$")]
    private static partial Regex Tag();
}

/// <summary>A path of this site, or an address.</summary>
public sealed class PathOrUrlShape : ScalarShape<string>
{
    /// <inheritdoc/>
    public override string Expected => "a path beginning with /, or an https address";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) =>
        schema.AnyOf(either => either.Pattern($"/({SchemaKeywords.Slug}(/{SchemaKeywords.Slug})*/?)?"), Of.Https.Describe);

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out string value)
    {
        value = scalar.Text;
        if (!value.StartsWith('/')) return Of.Https.TryReadText(scalar, out value);
        var isPath = value.Split('/').All(part => part.Length == 0 || Domain.Slug.IsValid(part)) && !value.Contains("//", StringComparison.Ordinal);
        return isPath ? null : Problems.NotAUrl(scalar.At, value, Expected);
    }
}
