namespace SiteGen.Templating.Typing;

internal enum Kind { Null, Text, Bool, Number, Decimal, Html, Markdown, Record, List, Unknown }

/// <summary>What the checker knows of a value.</summary>
/// <param name="Kind">Number stands for int and long alike; Unknown for what has been reported, so that it is not reported again.</param>
/// <param name="MayBeNull">True when it must be guarded before a member of it is read.</param>
/// <param name="Record">The members of a record; null for every other kind.</param>
/// <param name="Item">What a list holds; null for every other kind.</param>
internal sealed record Shape(Kind Kind, bool MayBeNull = false, RecordType? Record = null, Shape? Item = null)
{
    public static readonly Shape Null = new(Kind.Null, MayBeNull: true);
    public static readonly Shape Text = new(Kind.Text);
    public static readonly Shape Bool = new(Kind.Bool);
    public static readonly Shape Number = new(Kind.Number);
    public static readonly Shape Unknown = new(Kind.Unknown);

    public bool IsUnknown => Kind == Kind.Unknown;

    public bool IsNumeric => Kind is Kind.Number or Kind.Decimal;

    public Shape OrNull => MayBeNull ? this : this with { MayBeNull = true };

    public Shape NotNull => MayBeNull && Kind != Kind.Null ? this with { MayBeNull = false } : this;

    /// <summary>As a message names it.</summary>
    public string Described => (MayBeNull && Kind != Kind.Null ? "perhaps missing " : "") + Kind switch
    {
        Kind.Null => "null",
        Kind.Text => "text",
        Kind.Bool => "a truth value",
        Kind.Number or Kind.Decimal => "a number",
        Kind.Html => "Html",
        Kind.Markdown => "Markdown",
        Kind.Record => "a " + Record!.Name,
        Kind.List => "a list",
        _ => "something unknown",
    };

    /// <summary>The same type up to null, by which the two sides of <c>??</c> must agree.</summary>
    public bool IsLike(Shape other) =>
        Kind == other.Kind && Record == other.Record && (Item is null || other.Item is null || Item.IsLike(other.Item));
}
