using System.Collections.Immutable;
using SiteGen.Templating.Running;

namespace SiteGen.Templating.Typing;

/// <summary>An expression that has been checked.</summary>
/// <param name="Reader">Reads its value.</param>
/// <param name="Type">What that is, guards considered.</param>
internal sealed record Checked(Reader Reader, Shape Type)
{
    public static readonly Checked Unknown = new(new Constant(Value.Null), Shape.Unknown);

    /// <summary>The paths that cannot be null once the expression has proved true.</summary>
    public ImmutableHashSet<string> WhenTrue { get; init; } = [];

    /// <summary>The paths that cannot be null once it has proved false.</summary>
    public ImmutableHashSet<string> WhenFalse { get; init; } = [];

    /// <summary>The paths that cannot be null if the value is not.</summary>
    public ImmutableHashSet<string> WhenPresent { get; init; } = [];

    /// <summary>What guards know it by; null for what is no path.</summary>
    public string? Path { get; init; }
}
