namespace SiteGen.Templating;

/// <summary>Markup the program made itself: an <c>.html</c> template prints it as it is, where text is; never in an attribute.</summary>
/// <param name="Text">Well-formed HTML, safe to put between any two elements.</param>
public sealed record Html(string Text);
