namespace SiteGen.Diagnostics;

// Images: published as they are, so looked at before.
public static partial class Problems
{
    /// <summary>A logo of 5 MB.</summary>
    public static Diagnostic ImageTooLarge(string file, int limit) =>
        Error(Place.WholeFile(file), Text($"The image is larger than {limit / 1024:N0} KiB."), "Scale or compress it.");

    /// <summary>A web page saved as <c>logo.png</c>, or an empty file.</summary>
    public static Diagnostic NotThatImage(string file, string ending) =>
        Error(Place.WholeFile(file), $"The file is not a whole {ending} image.", "Save it again in that format, or give it the ending of what it is.");

    /// <summary>A PNG that claims to be 60,000 pixels wide.</summary>
    public static Diagnostic ImageOfOddSize(string file, long width, long height, int limit) =>
        Error(Place.WholeFile(file), Text($"The image is {width:N0} by {height:N0} pixels large; 1 to {limit:N0} are allowed."), "Scale it.");

    /// <summary>An SVG that is not well-formed, or has a document type.</summary>
    public static Diagnostic InvalidSvg(Place at, string reason) =>
        Error(at, $"This is not an SVG image: {reason.TrimEnd('.')}.", "Export it again as plain SVG, without a document type.");

    /// <summary>An SVG with a script, a handler, a link, or an address to load from, e.g. <c>&lt;image href="https://…"&gt;</c>.</summary>
    public static Diagnostic NotADrawing(Place at, string what) =>
        Error(at, $"An SVG image may only draw, and {what} is more than that.", "Export it as plain or optimised SVG; turn other content into paths.");
}
