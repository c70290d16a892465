namespace SiteGen.Diagnostics;

/// <summary>A value and where its author wrote it, so that a later stage can still point at it.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">What was written.</param>
/// <param name="At">Where.</param>
public readonly record struct Located<T>(T Value, Place At);
