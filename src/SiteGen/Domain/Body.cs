namespace SiteGen.Domain;

/// <summary>The Markdown below a file's front matter.</summary>
/// <param name="Markdown">As written; LF line ends.</param>
/// <param name="File">The file it stands in, as diagnostics show it.</param>
/// <param name="FirstLine">The line of the file that its first line is.</param>
public sealed record Body(string Markdown, string File, int FirstLine);
