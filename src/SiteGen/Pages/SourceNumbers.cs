using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>
/// The sources of a twin, numbered as they first appear: tables name them by number, and the address stands once below the table. A price list that
/// thirty offerings share would otherwise fill a third of the twin.
/// </summary>
internal sealed class SourceNumbers
{
    private readonly Dictionary<(string Url, string? Note), Markdown> _references = [];
    private List<Markdown> _new = [];

    /// <summary>A reference link, e.g. <c>[s1]</c>; another one where the source backs other facts.</summary>
    public Markdown Of(OutsideLink source)
    {
        if (_references.TryGetValue((source.Url, source.Note), out var known)) return known;
        var (reference, definition) = MarkdownText.Reference($"s{_references.Count + 1}", source.Url, source.Note);
        _new.Add(definition);
        return _references[(source.Url, source.Note)] = reference;
    }

    /// <summary>Where the references made since the last call lead; they stay valid below.</summary>
    public IReadOnlyList<Markdown> Definitions()
    {
        var made = _new;
        _new = [];
        return made;
    }
}
