using SiteGen.Domain;

namespace SiteGen.Importing;

/// <summary>Makes one offering of the rows that speak of it: LiteLLM has a row for every region, size, quality and commitment, and some twice under two keys.</summary>
internal static class OfferingRows
{
    /// <summary>
    /// One offering for each provider and model id, in the order of the first row. Rows with conditions add their prices under these conditions.
    /// Of several rows without conditions the first one with a price counts; the others are listed under their keys.
    /// </summary>
    public static IReadOnlyList<ImportedOffering> Join(IEnumerable<ImportedOffering> rows, List<LeftOut> leftOut)
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
                also.Add(row.Row);
            }

            joined.Add(main with { Facts = facts, AlsoRows = also, When = [], Listings = ListingsOf([.. group], facts) });
        }

        return joined;
    }

    /// <summary>Every row under its own key; none where there is one row and all of it follows.</summary>
    private static List<Listing> ListingsOf(IReadOnlyList<ImportedOffering> rows, FactSheet facts)
    {
        List<Listing> listings = [.. rows.Select(row => row.ListedBy(rows.Count == 1 && row.Row == KeyOf(row) ? null : row.Row, facts))];
        return listings is [{ Key: null, Provider: null, When: [], Says: [], Differs: [] }] ? [] : listings;
    }

    private static string KeyOf(ImportedOffering row) => row.Catalog == ListingCatalog.LiteLlm ? LiteLlmNames.KeyOf(row.Provider, row.ModelId) : row.ModelId;

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
