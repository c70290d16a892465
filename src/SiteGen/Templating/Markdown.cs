namespace SiteGen.Templating;

/// <summary>Markdown the program made itself: an <c>.md</c> template prints it as it is.</summary>
/// <param name="Text">Markdown that is whole by itself: what it opens it closes.</param>
public sealed record Markdown(string Text);
