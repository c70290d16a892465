namespace SiteGen.Pages;

/// <summary>Rows of tables that several offerings share: what is the same is said once, with the names of all.</summary>
internal static class SharedRows
{
    /// <summary>One row for all offerings that have the same, in the order in which they first appear.</summary>
    /// <param name="offerings">Whose rows they are.</param>
    /// <param name="rows">An offering's, with its link alone.</param>
    /// <param name="key">The same for rows that say the same.</param>
    /// <param name="with">A row with the links of all that share it.</param>
    public static IReadOnlyList<T> Of<T>(
        IReadOnlyList<OfferingView> offerings, Func<OfferingView, IEnumerable<T>> rows, Func<T, string> key, Func<T, IReadOnlyList<PageLink>, T> with) where T : class
    {
        var groups = new OrderedDictionary<string, Same<T>>(StringComparer.Ordinal);
        foreach (var offering in offerings)
            foreach (var row in rows(offering))
            {
                var same = key(row);
                if (groups.TryGetValue(same, out var group)) group.Links.Add(offering.Link);
                else groups.Add(same, new Same<T>(row, [offering.Link]));
            }

        return [.. groups.Values.Select(group => with(group.Row, group.Links))];
    }

    private sealed record Same<T>(T Row, List<PageLink> Links);

    public static string Names(IReadOnlyList<PageLink> links) => links.Count == 1 ? links[0].Text : string.Join(", ", links.Select(link => link.Text));
}
