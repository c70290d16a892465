namespace SiteGen.Pages.Spanning;

/// <summary>Where a long list is cut into pages: as many rows as a twin of 20,000 characters holds, and never more than other lists have.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
internal sealed class Cuts<T>
{
    private const int Characters = 16_000; // front matter, introduction and heads of tables take the rest

    private readonly IReadOnlyList<T> _rows;
    private readonly List<int> _starts = [0];

    /// <summary>Cuts a list.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="size">About how many characters a row takes in a twin; rather too many.</param>
    public Cuts(IReadOnlyList<T> rows, Func<T, int> size)
    {
        _rows = rows;
        var characters = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var more = size(rows[i]);
            if (i > _starts[^1] && (characters + more > Characters || i - _starts[^1] == Pager.Rows))
            {
                _starts.Add(i);
                characters = 0;
            }

            characters += more;
        }
    }

    /// <summary>At least one.</summary>
    public int Pages => _starts.Count;

    /// <summary>How many rows there are in all.</summary>
    public int Count => _rows.Count;

    /// <summary>The rows of one page.</summary>
    /// <param name="number">1 for the first page.</param>
    public IEnumerable<T> Page(int number)
    {
        for (var i = _starts[number - 1]; i < (number < _starts.Count ? _starts[number] : _rows.Count); i++) yield return _rows[i];
    }
}
