namespace SiteGen.Importing;

/// <summary>Makes one offering of the rows that speak of it: LiteLLM has a row for every region, size, quality and commitment, and some twice under two keys.</summary>
internal static class OfferingRows
{
    /// <summary>
    /// One offering for each provider and model id, in the order of the first row. Rows with conditions add their prices under these conditions.
    /// A further row without conditions is skipped: the first one with a price counts.
    /// </summary>
    public static IReadOnlyList<ImportedOffering> Join(IEnumerable<ImportedOffering> rows, List<SkippedRow> skipped, List<LeftOut> leftOut)
    {
        var joined = new List<ImportedOffering>();
        foreach (var group in rows.GroupBy(row => (row.Provider, row.ModelId)))
        {
            var main = group.FirstOrDefault(row => row.When.Count == 0 && row.Facts.HasPrice) ?? group.FirstOrDefault(row => row.When.Count == 0) ?? group.First();
            var facts = main.Facts.Copy();
            var also = new List<string>();
            foreach (var row in group.Where(row => row != main))
            {
                Compare(row, facts, leftOut);
                if (row.When.Count == 0) skipped.Add(new SkippedRow(row.Row, "the same offering as another row"));
                else also.Add(row.Row);
            }

            joined.Add(main with { Facts = facts, AlsoRows = also, When = [] });
        }

        return joined;
    }

    private static void Compare(ImportedOffering row, FactSheet facts, List<LeftOut> leftOut)
    {
        foreach (var (path, value) in row.Facts.All)
        {
            if (facts[path] is { } known && FactSheet.Same(path, known, value)) continue;
            if (row.When.Count > 0 && path.Head == "cost" && facts[path] is null) facts[path] = value;
            else if (row.When.Count > 0 && path.Head == "billing") facts[path] = value == "usage" ? value : facts[path] ?? value;
            else leftOut.Add(new LeftOut(row.Row, path.ToString(), value, "another row of the same offering says otherwise"));
        }
    }
}
