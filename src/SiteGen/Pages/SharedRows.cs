namespace SiteGen.Pages;

/// <summary>Rows of tables that several offerings share: what is the same is said once, with the names of all.</summary>
internal static class SharedRows
{
    /// <summary>One row for all offerings that have the same, in the order in which they first appear.</summary>
    /// <param name="rows">Rows of offerings.</param>
    /// <param name="key">The same for rows that say the same.</param>
    /// <param name="make">Makes the row that all share.</param>
    public static IReadOnlyList<TShared> Of<TRow, TShared>(
        IEnumerable<(PageLink Link, TRow Row)> rows, Func<TRow, string> key, Func<IReadOnlyList<PageLink>, TRow, TShared> make)
    {
        var groups = new OrderedDictionary<string, Same<TRow>>(StringComparer.Ordinal);
        foreach (var (link, row) in rows)
        {
            var same = key(row);
            if (groups.TryGetValue(same, out var group)) group.Links.Add(link);
            else groups.Add(same, new Same<TRow>(row, [link]));
        }

        return [.. groups.Values.Select(group => make(group.Links, group.Row))];
    }

    private sealed record Same<TRow>(TRow Row, List<PageLink> Links);

    public static string Names(IReadOnlyList<PageLink> links) => links.Count == 1 ? links[0].Text : string.Join(", ", links.Select(link => link.Text));
}
