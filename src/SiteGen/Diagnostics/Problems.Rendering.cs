namespace SiteGen.Diagnostics;

public static partial class Problems
{
    /// <summary>HTML in a body, e.g. <c>&lt;br&gt;</c>.</summary>
    public static Diagnostic RawHtml(Located<string> html) =>
        Error(html.At, $"'{html.Value}' is HTML, which a body cannot hold.", "Write Markdown; put code between backticks.");

    /// <summary>A link of a body that a browser would run, or whose scheme pages do not use, e.g. <c>[x](javascript:alert(1))</c>.</summary>
    public static Diagnostic UrlNotAllowed(Located<string> url) =>
        Error(url.At, $"The address '{url.Value}' is not allowed.", "Use https:, http:, mailto:, a path such as /models/google/, a relative path or a fragment.");

    /// <summary>An image that would be fetched from another site, e.g. <c>![logo](https://example.com/logo.png)</c>.</summary>
    public static Diagnostic ImageOfAnotherSite(Located<string> url) =>
        Error(url.At, $"The image '{url.Value}' lies on another site, from which pages load nothing.", "Link to it instead: [text](address).");

    /// <summary>A body of more than 200,000 characters.</summary>
    public static Diagnostic BodyTooLong(Place at, int length, int most) =>
        Error(at, FormattableString.Invariant($"The body has {length:N0} characters; at most {most:N0} are allowed."), "Link to a page that has the rest.");

    /// <summary>Lists, quotes or brackets within one another beyond what anyone reads, e.g. a line indented by 100 spaces, or 100 brackets that are not closed.</summary>
    public static Diagnostic BodyTooDeep(Place at) =>
        Error(at, "The body nests lists, quotes or brackets too deep.", "Indent by at most 64 columns, begin no line with more than 16 list or quote marks, and close each bracket, or write \\[ for it.");

    /// <summary>40,000 brackets in one paragraph, a table of 1,000 columns, or 50,000 lines.</summary>
    public static Diagnostic BodyTooDear(Place at) =>
        Error(at, "From here on the body has more brackets, stars, underscores, backticks or table cells within paragraphs, or more lines, than can be read in reasonable time.",
            "Put blank lines between paragraphs, and split long tables.");

    /// <summary>A file of a theme whose name not every disk and URL can hold, e.g. <c>templates/assets/Größe 1.svg</c>.</summary>
    public static Diagnostic BadThemeFileName(string file, string name) =>
        Error(Place.WholeFile(file), $"'{name}' cannot be a file of a theme.", "Use letters A to Z, digits, dots, hyphens and underscores.");

    /// <summary>A file of a site's theme whose name is almost that of a part of the theme, e.g. <c>templates/pages/modle.html</c>.</summary>
    public static Diagnostic UnusedThemeFile(string file, string? near) =>
        Warning(Place.WholeFile(file), "No page uses this file.", near is null ? "A page template has the name of its page; parts are included by others." : $"Did you mean '{near}'?");

    /// <summary>A module that imports one that is not there, e.g. <c>import { load } from './nmaes.js'</c>.</summary>
    public static Diagnostic MissingModule(Place at, string name, IReadOnlyCollection<string> known) =>
        Error(at, $"There is no module '{name}.js'.", Spelling.Hint(name, known) ?? "Modules lie in templates/assets/modules/.");

    /// <summary>Modules that import each other: none of them could be named after its content.</summary>
    public static Diagnostic ModuleImportsItself(Place at, IReadOnlyList<string> chain) =>
        Error(at, $"The import goes in a circle: {string.Join(" imports ", chain)}.", "Move what both need into a module of its own.");
}
