namespace SiteGen.Deriving;

/// <summary>Sorted values to compare with. A loop, since the runtime would have to compile some twenty methods of a query over values that are no objects, in a build that may take a moment only; and of one type for the same reason.</summary>
internal static class Ascending
{
    /// <summary>The values of those that have one, ascending; the same value as often as there is somebody who has it.</summary>
    public static decimal[] Of<T>(IReadOnlyList<T> items, Func<T, decimal?> value)
    {
        List<decimal> known = [];
        foreach (var item in items)
            if (value(item) is { } one) known.Add(one);
        decimal[] sorted = [.. known];
        Array.Sort(sorted);
        return sorted;
    }
}
