using System.Globalization;

namespace SiteGen.Templating.Running;

/// <summary>A value while a template runs: numbers and truth values lie beside the reference, so that none is boxed.</summary>
internal readonly struct Value
{
    private static readonly object NumberTag = new();
    private static readonly object BoolTag = new();

    private Value(object? reference, long number) => (Object, Number) = (reference, number);

    /// <summary>The string, list, record, markup or boxed decimal; a tag for numbers and truth values; null for null.</summary>
    public object? Object { get; }

    /// <summary>The number, or 1 for true.</summary>
    public long Number { get; }

    public static Value Null => default;

    public bool IsNull => Object is null;

    public bool IsNumber => ReferenceEquals(Object, NumberTag);

    public bool IsBool => ReferenceEquals(Object, BoolTag);

    /// <summary>Scriban's truth: only null and false are false; 0 and "" are true.</summary>
    public bool IsTrue => Object is not null && !(ReferenceEquals(Object, BoolTag) && Number == 0);

    public static Value Of(object? reference) => new(reference, 0);

    public static Value Of(long number) => new(NumberTag, number);

    public static Value Of(bool truth) => new(BoolTag, truth ? 1 : 0);

    public static Value Of(decimal number) => new(number, 0);

    public static Value Of(bool? truth) => truth is { } known ? Of(known) : Null;

    public static Value Of(long? number) => number is { } known ? Of(known) : Null;

    public static Value Of(decimal? number) => number is { } known ? Of(known) : Null;

    /// <summary>What Scriban's <c>ObjectToString</c> gives: null for null, invariant digits, <c>true</c> or <c>false</c>.</summary>
    public string? AsText() =>
        IsNumber ? Number.ToString(CultureInfo.InvariantCulture)
        : IsBool ? Number == 0 ? "false" : "true"
        : Object switch
        {
            null => null,
            string text => text,
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            Html html => html.Text,
            Markdown markdown => markdown.Text,
            var other => throw new InvalidOperationException($"The checker let a {other.GetType()} be printed."),
        };

    public decimal AsDecimal() => Object is decimal number ? number : Number;
}
