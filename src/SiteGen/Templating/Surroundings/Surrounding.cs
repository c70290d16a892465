using SiteGen.Diagnostics;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Surroundings;

/// <summary>
/// What a place in the output is inside of (an attribute value, a code span, …), known from the template's own text alone, and so
/// how a value must be escaped there. Immutable; equal when everything after goes the same way.
/// </summary>
internal abstract record Surrounding
{
    /// <summary>As a message names it, e.g. <c>in a comment</c>.</summary>
    public abstract string Described { get; }

    /// <summary>True when a template, or what <c>capture</c> keeps, may end here.</summary>
    public abstract bool MayEnd { get; }

    /// <summary>Where the output is after a piece of the template's text.</summary>
    public abstract Surrounding After(TextNode text, DiagnosticBag diagnostics);

    /// <summary>How a value is written here; null when none may be, which is reported.</summary>
    public abstract Printing? PrintingOf(PrintNode print, DiagnosticBag diagnostics);

    /// <summary>Where the output is after a value.</summary>
    public virtual Surrounding AfterValue() => this;

    /// <summary>What two ways to get to a place have in common; null when text means different things on them.</summary>
    public virtual Surrounding? Join(Surrounding other) => Equals(other) ? this : null;

    /// <summary>Where a template of a format begins.</summary>
    public static Surrounding StartOf(Format format) => format switch
    {
        Format.Html => MarkupSurrounding.StartOfHtml,
        Format.Xml => MarkupSurrounding.StartOfXml,
        Format.Json => JsonSurrounding.Start,
        Format.Python => CodeSurrounding.StartOfPython,
        Format.TypeScript => CodeSurrounding.StartOfTypeScript,
        Format.CSharp => CodeSurrounding.StartOfCSharp,
        Format.Go => CodeSurrounding.StartOfGo,
        Format.Php => CodeSurrounding.StartOfPhp,
        Format.Shell => ShellSurrounding.Start,
        Format.Yaml or Format.Toml => CodeSurrounding.StartOfSettings,
        _ => MarkdownSurrounding.Start,
    };
}
