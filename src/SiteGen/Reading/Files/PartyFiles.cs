using SiteGen.Diagnostics;
using SiteGen.Domain;

namespace SiteGen.Reading.Files;

/// <summary>An author as its file says.</summary>
/// <param name="File">As diagnostics show it.</param>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Author">null when the file is broken or its name is missing, which was reported.</param>
/// <param name="Logo">Not yet looked for.</param>
/// <param name="Body">The Markdown below, whatever is wrong above.</param>
public sealed record AuthorFile(string File, string Id, Author? Author, Located<string>? Logo, Body? Body = null);

/// <summary>A provider as its file says.</summary>
/// <param name="File">As diagnostics show it.</param>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Provider">null when the file is broken, or its name or documentation is missing, which was reported.</param>
/// <param name="Logo">Not yet looked for.</param>
/// <param name="Body">The Markdown below, whatever is wrong above.</param>
public sealed record ProviderFile(string File, string Id, Provider? Provider, Located<string>? Logo, Body? Body = null);

/// <summary>The site as site.yml says.</summary>
/// <param name="File">As diagnostics show it.</param>
/// <param name="Site">null when something required is missing, which was reported.</param>
/// <param name="Logo">Not yet looked for.</param>
public sealed record SiteFile(string File, Site? Site, Located<string>? Logo);
