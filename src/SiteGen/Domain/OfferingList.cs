namespace SiteGen.Domain;

/// <summary>Picks among the offerings of a model.</summary>
internal static class OfferingList
{
    /// <summary>Those for which something holds, as written: most questions hold for all or for none, and then no list is made.</summary>
    public static IReadOnlyList<Offering> Those(this IReadOnlyList<Offering> offerings, Predicate<Offering> hold)
    {
        var count = 0;
        foreach (var offering in offerings)
            if (hold(offering)) count++;
        if (count == offerings.Count) return offerings;
        if (count == 0) return [];
        var those = new List<Offering>(count);
        foreach (var offering in offerings)
            if (hold(offering)) those.Add(offering);
        return those;
    }
}
