using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Reading.Shapes;

/// <summary>What may stand as a value: reads it, and reports what does not fit.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
public abstract class ValueShape<T>
{
    /// <summary>What may stand here, as a phrase: "a whole number above 0".</summary>
    public abstract string Expected { get; }

    /// <summary>Writes the keywords of a JSON Schema that accepts whatever is read without a problem.</summary>
    /// <param name="schema">Within the schema's object.</param>
    public abstract void Describe(Utf8JsonWriter schema);

    /// <summary>Reads a value.</summary>
    /// <param name="node">What was written; neither <c>null</c> nor empty.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="value">The value, where true is returned.</param>
    /// <returns>False when there was a problem, which was reported.</returns>
    public abstract bool TryRead(YamlNode node, DiagnosticBag diagnostics, out T value);
}

/// <summary>A value that is one scalar.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
public abstract class ScalarShape<T> : ValueShape<T>
{
    /// <inheritdoc/>
    public sealed override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out T value)
    {
        value = default!;
        if (node is YamlScalar scalar) return Problem(scalar, out value) is not { } problem || Report(problem, diagnostics);
        return Report(Problems.WrongShape(node.At, Expected), diagnostics);
    }

    /// <summary>Reads the text on behalf of another shape that has looked at it first; null when it is right.</summary>
    internal Diagnostic? TryReadText(YamlScalar scalar, out T value) => Problem(scalar, out value);

    /// <summary>Reads the text; null when it is right.</summary>
    protected abstract Diagnostic? Problem(YamlScalar scalar, out T value);

    private static bool Report(Diagnostic problem, DiagnosticBag diagnostics)
    {
        diagnostics.Add(problem);
        return false;
    }
}
