namespace SiteGen.Domain;

/// <summary>Who made a model.</summary>
/// <param name="Id">The file's name without its ending; also its URL.</param>
/// <param name="Name">As people write it, e.g. "Mistral AI".</param>
/// <param name="Website">null when not known.</param>
/// <param name="HuggingFace">The organisation's name on Hugging Face, without the address; null when not known.</param>
/// <param name="GitHub">The organisation's name on GitHub, without the address; null when not known.</param>
/// <param name="Country">Two letters (ISO 3166-1), upper case; null when not known.</param>
/// <param name="Description">One line; null when there is none.</param>
/// <param name="Logo">A file below content/, or null.</param>
/// <param name="Body">Markdown of the file's body; null when it is empty.</param>
public sealed record Author(
    string Id, string Name, string? Website, string? HuggingFace, string? GitHub, string? Country, string? Description, string? Logo, Body? Body);
