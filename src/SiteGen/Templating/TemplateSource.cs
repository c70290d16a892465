namespace SiteGen.Templating;

/// <summary>A template's text and where it lies.</summary>
/// <param name="Path">Below the theme's root, with forward slashes, e.g. <c>pages/model.html</c>; what <c>include</c> names.</param>
/// <param name="File">What diagnostics show, e.g. <c>templates/pages/model.html</c>.</param>
/// <param name="Text">The template as its author wrote it.</param>
public sealed record TemplateSource(string Path, string File, string Text);
