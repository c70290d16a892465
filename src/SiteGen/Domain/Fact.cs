namespace SiteGen.Domain;

/// <summary>A value that may be unknown (the key is absent) or not apply (the key says <c>null</c>). Neither is ever read as 0.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public readonly record struct Fact<T> where T : struct
{
    // A value beside both signs, and not T?: a catalog holds so many facts that the padding between would be its largest part.
    private readonly T _value;

    private Fact(T value, bool isKnown, bool doesNotApply) => (_value, IsKnown, DoesNotApply) = (value, isKnown, doesNotApply);

    /// <summary>Nobody has said. Also the default.</summary>
    public static Fact<T> Unknown => default;

    /// <summary>Said to have no such value, e.g. the output limit of an embedding model.</summary>
    public static Fact<T> NotApplicable => new(default, isKnown: false, doesNotApply: true);

    /// <summary>A known value.</summary>
    public static Fact<T> Of(T value) => new(value, isKnown: true, doesNotApply: false);

    /// <summary>True when the key says <c>null</c>.</summary>
    public bool DoesNotApply { get; }

    /// <summary>True when there is a value.</summary>
    public bool IsKnown { get; }

    /// <summary>True when the file says anything at all.</summary>
    public bool IsStated => IsKnown || DoesNotApply;

    /// <summary>The value; null when it is unknown or does not apply.</summary>
    public T? OrNull => IsKnown ? _value : null;

    /// <summary>This one where it is stated, otherwise the other one.</summary>
    public Fact<T> Or(Fact<T> other) => IsStated ? this : other;
}
