namespace SiteGen.Diagnostics;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>The site is not built, exit code 1.</summary>
    Error,

    /// <summary>The site is built; somebody should look.</summary>
    Warning,
}

/// <summary>One problem, said once, at the place to mend it. Made only by the methods of <see cref="Problems"/>.</summary>
/// <param name="Severity">Whether the site can be built in spite of it.</param>
/// <param name="Code">The name of the method of <see cref="Problems"/> that made it; stable, so that it can be searched for.</param>
/// <param name="At">Where to mend it.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Hint">What to do, as a sentence; null when the message says it all.</param>
public sealed record Diagnostic(Severity Severity, string Code, Place At, string Message, string? Hint)
{
    /// <summary>What stands between place and message, e.g. <c>error UnknownKey:</c>.</summary>
    public string Title => $"{(Severity == Severity.Error ? "error" : "warning")} {Code}:";

    /// <summary>The first line of the printed form, e.g. <c>content/site.yml:3:1: error UnknownKey: …</c>.</summary>
    public override string ToString() => $"{At}: {Title} {Message}";
}
