namespace SiteGen.Templating;

/// <summary>A template that a theme must have.</summary>
/// <param name="Template">Its path below the theme's root.</param>
/// <param name="View">What it prints.</param>
public sealed record TemplateUse(string Template, Type View);
