using SiteGen.Templating;

namespace SiteGen.Pages;

/// <summary>
/// The sources of a twin, numbered as they first appear: tables name them by number, and the address stands once below the table. A price list that
/// thirty offerings share would otherwise fill a third of the twin.
/// </summary>
/// <param name="body">The Markdown that stands in the same twin; null for none. Labels it uses itself are left to it: in Markdown the first definition of a label wins, wherever it stands.</param>
internal sealed class SourceNumbers(string? body)
{
    private readonly string _label = LabelFor(body ?? "");
    private readonly Dictionary<(string Url, string? Note), Markdown> _references = [];
    private List<Markdown> _new = [];

    /// <summary>A reference link, e.g. <c>[s1]</c>; another one where the source backs other facts.</summary>
    public Markdown Of(OutsideLink source)
    {
        if (_references.TryGetValue((source.Url, source.Note), out var known)) return known;
        var (reference, definition) = MarkdownPiece.Reference($"{_label}{_references.Count + 1}", source.Url, source.Note);
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

    private static string LabelFor(string body)
    {
        if (!HasNumbered(body)) return "s";
        var label = "source-";
        while (body.Contains(label, StringComparison.OrdinalIgnoreCase)) label += "x-";
        return label;
    }

    /// <summary>Whether a text holds a label such as <c>[s1]</c>, as Markdown reads it. Without a regular expression: the first that runs prepares those of the whole program.</summary>
    private static bool HasNumbered(ReadOnlySpan<char> text)
    {
        for (var open = text.IndexOf('['); open >= 0; open = text.IndexOf('['))
        {
            text = text[(open + 1)..];
            if (text.TrimStart() is not ['s' or 'S' or '\u017F', .. var number]) continue;
            var end = 0;
            while (end < number.Length && char.IsDigit(number[end])) end++;
            if (end > 0 && number[end..].TrimStart() is [']', ..]) return true;
        }

        return false;
    }
}
