using System.Text;

namespace SiteGen.Rendering;

/// <summary>The ids of one body's headings. They begin with "about-", so that no heading of a body can take the id of a section of the page.</summary>
internal sealed class HeadingIds
{
    private readonly StringBuilder _id = new("about");
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal); // with the number last tried behind it, so that many equal headings are not counted through again
    private bool _gap = true;

    /// <summary>Adds a piece of the heading's text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
            {
                _gap = true;
                continue;
            }

            if (_gap) _id.Append('-');
            _gap = false;
            _id.Append(Rune.ToLowerInvariant(rune).ToString());
        }
    }

    /// <summary>The id of the heading whose text was added, one of a kind; the next heading begins.</summary>
    public string Take()
    {
        var id = _id.ToString();
        _id.Length = "about".Length;
        _gap = true;
        if (_taken.TryAdd(id, 1)) return id;
        for (var number = _taken[id] + 1; ; number++)
            if (_taken.TryAdd($"{id}-{number}", 1))
            {
                _taken[id] = number;
                return $"{id}-{number}";
            }
    }
}
