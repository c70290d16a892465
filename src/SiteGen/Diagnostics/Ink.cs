namespace SiteGen.Diagnostics;

/// <summary>Colours for terminals: the eight that every palette has, so that they stay legible on dark and light.</summary>
/// <param name="IsOn">Whether texts are coloured; they are left as they are otherwise.</param>
public readonly record struct Ink(bool IsOn)
{
    /// <summary>What a problem is called, and its caret: red for errors, yellow for warnings.</summary>
    public string Alarm(Severity severity, string text) => Sgr(severity == Severity.Error ? "1;31" : "1;33", text);

    /// <summary>What is said.</summary>
    public string Strong(string text) => Sgr("1", text);

    /// <summary>What helps.</summary>
    public string Advice(string text) => Sgr("36", text);

    /// <summary>What only frames the rest.</summary>
    public string Quiet(string text) => Sgr("2", text);

    /// <summary>Select Graphic Rendition, ECMA-48 8.3.117.</summary>
    private string Sgr(string parameters, string text) => IsOn ? $"\u001b[{parameters}m{text}\u001b[0m" : text;
}
