using System.Globalization;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading.Shapes;

/// <summary>A whole number.</summary>
/// <param name="Least">The least allowed.</param>
/// <param name="Most">The most allowed.</param>
public sealed class WholeShape(long Least, long Most) : ScalarShape<long>
{
    /// <summary>A count of tokens or weights.</summary>
    public static WholeShape Count { get; } = new(1, 1_000_000_000_000_000);

    /// <inheritdoc/>
    public override string Expected => "a whole number";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "integer");
        schema.WriteNumber("minimum", Least);
        schema.WriteNumber("maximum", Most);
    }

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out long value)
    {
        value = 0;
        if (!scalar.IsPlain || !DecimalShape.IsPlainDecimal(scalar.Text)) return Problems.NotANumber(scalar.At, scalar.Text);
        if (scalar.Text.Contains('.', StringComparison.Ordinal)) return Problems.NotAWholeNumber(scalar.At, scalar.Text);
        var fits = long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return !fits || value < Least || value > Most
            ? Problems.OutOfRange(scalar.At, scalar.Text, FormattableString.Invariant($"a whole number from {Least} to {Most}"))
            : null;
    }
}

/// <summary>A number with the digits it was written with: <c>1.10</c> keeps its zero.</summary>
/// <param name="MayBeNegative">Whether a minus sign is allowed.</param>
public sealed class DecimalShape(bool MayBeNegative) : ScalarShape<decimal>
{
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>A price: US dollars, at least 0.</summary>
    public static DecimalShape Price { get; } = new(MayBeNegative: false);

    /// <inheritdoc/>
    public override string Expected => "a number";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "number");
        schema.WriteNumber("minimum", MayBeNegative ? -Most : 0);
        schema.WriteNumber("maximum", Most);
    }

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out decimal value)
    {
        value = 0;
        if (!scalar.IsPlain || !IsPlainDecimal(scalar.Text)) return Problems.NotANumber(scalar.At, scalar.Text);
        if (!decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            || (!IsKeptExactly(scalar.Text) && value.ToString(CultureInfo.InvariantCulture) != scalar.Text) // more digits than a decimal keeps
            || Math.Abs(value) > Most
            || (value < 0 && !MayBeNegative))
            return Problems.OutOfRange(scalar.At, scalar.Text, FormattableString.Invariant($"a number from {(MayBeNegative ? -Most : 0)} to {Most} with at most 28 digits"));
        return null;
    }

    /// <summary>True of what any decimal keeps digit by digit; -0 loses its sign.</summary>
    private static bool IsKeptExactly(string text) => text.Length <= 28 && text[0] != '-';

    /// <summary>True for digits with at most one point among them and a minus sign before them at most; no zero leads other digits.</summary>
    internal static bool IsPlainDecimal(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("-")) text = text[1..];
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        return whole.Length > 0 && AllDigits(whole) && (whole.Length == 1 || whole[0] != '0')
            && (point < 0 || (point + 1 < text.Length && AllDigits(text[(point + 1)..])));
    }

    private static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }
}

/// <summary>A date as exactly as it is known.</summary>
public sealed class DateShape : ScalarShape<PartialDate>
{
    /// <inheritdoc/>
    public override string Expected => "a date";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.Words("type", ["string", "integer"]);
        schema.WriteString("pattern", "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$");
        schema.WriteNumber("minimum", 1900); // a year alone is a number to YAML
        schema.WriteNumber("maximum", 2199);
    }

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out PartialDate value)
    {
        var date = PartialDate.Parse(scalar.Text);
        value = date.GetValueOrDefault();
        return date is null ? Problems.NotADate(scalar.At, scalar.Text) : null;
    }
}

/// <summary>A yes or a no.</summary>
public sealed class BoolShape : ScalarShape<bool>
{
    /// <inheritdoc/>
    public override string Expected => "true or false";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("type", "boolean");

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out bool value)
    {
        value = scalar.Text == "true";
        return scalar.IsPlain && scalar.Text is "true" or "false" ? null : Problems.NotTrueOrFalse(scalar.At, scalar.Text);
    }
}

/// <summary>Since when an offering is deprecated, or that it is and nobody knows since when.</summary>
public sealed class DeprecatedShape : ScalarShape<PartialDate?>
{
    /// <inheritdoc/>
    public override string Expected => "a date, or true";

    /// <inheritdoc/>
    public override void Describe(Utf8JsonWriter schema) => schema.AnyOf(Of.Date.Describe, either => either.WriteBoolean("const", true));

    /// <inheritdoc/>
    protected override Diagnostic? Problem(YamlScalar scalar, out PartialDate? value)
    {
        value = PartialDate.Parse(scalar.Text);
        return value is null && scalar is not { IsPlain: true, Text: "true" } ? Problems.NotADate(scalar.At, scalar.Text) : null;
    }
}
