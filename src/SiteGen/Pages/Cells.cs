using SiteGen.Domain;

namespace SiteGen.Pages;

/// <summary>A price as shown and as a number.</summary>
/// <param name="Text">e.g. <c>$0.10</c>; "—" when not known, "n/a" when there is none.</param>
/// <param name="Title">Why there is no number, or what it refers to; null when the text says it all.</param>
/// <param name="Amount">US dollars; null when there is no number.</param>
/// <param name="Applies">False when the file says there is no such price.</param>
public sealed record PriceCell(string Text, string? Title, decimal? Amount, bool Applies)
{
    /// <summary>Nobody has said.</summary>
    public static PriceCell Unknown { get; } = new(Format.Unknown, "Not known", null, true);

    /// <summary>Not charged separately.</summary>
    public static PriceCell None { get; } = new(Format.DoesNotApply, "Does not apply: not charged separately", null, false);

    /// <summary>Unchanged by a tier or variant.</summary>
    public static PriceCell AsUsual { get; } = new("as usual", "The same as without the condition", null, true);

    /// <summary>A price of a file.</summary>
    public static PriceCell Of(Fact<UsdPerMillionTokens> price) =>
        price.OrNull is { } known ? Of(known.Amount) : price.DoesNotApply ? None : Unknown;

    /// <summary>A known price.</summary>
    public static PriceCell Of(decimal amount) => new(Format.Usd(amount), null, amount, true);
}

/// <summary>A number of tokens as shown and as a number.</summary>
/// <param name="Text">e.g. <c>1,048,576</c>; "—" when not known, "n/a" when it does not apply.</param>
/// <param name="Rounded">e.g. <c>1.05M</c>; never without the text; null when there is none.</param>
/// <param name="Title">Why there is no number; null when there is one.</param>
/// <param name="Count">null when there is no number.</param>
/// <param name="Applies">False when the file says there is no such number.</param>
public sealed record TokensCell(string Text, string? Rounded, string? Title, long? Count, bool Applies)
{
    /// <summary>Nobody has said.</summary>
    public static TokensCell Unknown { get; } = new(Format.Unknown, null, "Not known", null, true);

    /// <summary>Said not to apply.</summary>
    public static TokensCell None { get; } = new(Format.DoesNotApply, null, "Does not apply", null, false);

    /// <summary>A number of a file.</summary>
    public static TokensCell Of(Fact<long> tokens) =>
        tokens.OrNull is { } known ? Of(known) : tokens.DoesNotApply ? None : Unknown;

    /// <summary>A known number.</summary>
    public static TokensCell Of(long count) => new(Format.Count(count), Format.Rounded(count), null, count, true);
}

/// <summary>A text, a date or a yes or no, where it may be missing.</summary>
/// <param name="Text">As shown; "—" when not known, "n/a" when it does not apply.</param>
/// <param name="Title">Why there is none; null when there is one.</param>
/// <param name="Value">As written in the file; null when there is none.</param>
/// <param name="Applies">False when the file says there is none.</param>
public sealed record TextCell(string Text, string? Title, string? Value, bool Applies)
{
    /// <summary>Nobody has said.</summary>
    public static TextCell Unknown { get; } = new(Format.Unknown, "Not known", null, true);

    /// <summary>Said not to apply.</summary>
    public static TextCell None { get; } = new(Format.DoesNotApply, "Does not apply", null, false);

    /// <summary>A date as written.</summary>
    public static TextCell Of(PartialDate? date) => Of(date?.ToString());

    /// <summary>A date that may not apply.</summary>
    public static TextCell Of(Fact<PartialDate> date) => date.DoesNotApply ? None : Of(date.OrNull);

    /// <summary>A text, or unknown for null.</summary>
    public static TextCell Of(string? text) => text is null ? Unknown : new TextCell(text, null, text, true);
}
