using System.Globalization;
using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>What another source says instead.</summary>
/// <param name="Field">The key of the front matter.</param>
/// <param name="Value">What it says, as written.</param>
/// <param name="Source">Where.</param>
/// <param name="Date">When, as written; null when not known.</param>
public sealed record ConflictView(string Field, string Value, OutsideLink Source, string? Date)
{
    private const string Price = "cost.";

    /// <summary>The field as the page's own tables head it, e.g. "Max output"; the key itself where no table has it.</summary>
    public string Label => LabelOf(Field);

    /// <summary>A plain number as the page's own tables have it: <c>$0.15</c>, <c>128,000</c>; any other text as written.</summary>
    public string Text => !decimal.TryParse(Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Value
        : MeterOf(Field) is not null ? Format.Usd(number)
        : Field.StartsWith("limits.", StringComparison.Ordinal) ? Format.Number(number)
        : Value;

    internal static ConflictView Of(Conflict conflict) => new(conflict.Field, conflict.Value, OutsideLink.Named(null, conflict.Source), conflict.Date?.ToString());

    internal static string LabelOf(string field) => field switch
    {
        "limits.context" => "Context window",
        "limits.input" => "Max input",
        "limits.output" => "Max output",
        "modalities.input" => "Input modalities",
        "modalities.output" => "Output modalities",
        "cost.units" => "Unit price",
        "deprecated" => "Deprecated since",
        "retires" => "Ends",
        _ => MeterOf(field) is { } meter ? $"{Vocabulary.Meters.Label(meter)} / 1M tokens" : field,
    };

    private static TokenMeter? MeterOf(string field) => field.StartsWith(Price, StringComparison.Ordinal) ? Vocabulary.Meters.Find(field[Price.Length..]) : null;
}
