using SiteGen.Templating.Running;

namespace SiteGen.Templating.Typing;

/// <summary>An expression that has been checked.</summary>
/// <param name="Reader">Reads its value.</param>
/// <param name="Type">What that is, guards considered.</param>
internal sealed record Checked(Reader Reader, Shape Type)
{
    public static readonly Checked Unknown = new(new Constant(Value.Null), Shape.Unknown);

    /// <summary>The paths that cannot be null once the expression has proved true.</summary>
    public PathSet WhenTrue { get; init; } = PathSet.Empty;

    /// <summary>The paths that cannot be null once it has proved false.</summary>
    public PathSet WhenFalse { get; init; } = PathSet.Empty;

    /// <summary>The paths that cannot be null if the value is not.</summary>
    public PathSet WhenPresent { get; init; } = PathSet.Empty;

    /// <summary>What guards know it by; null for what is no path.</summary>
    public string? Path { get; init; }
}
