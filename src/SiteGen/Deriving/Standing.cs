namespace SiteGen.Deriving;

/// <summary>How rare a value is among the models it is compared with.</summary>
/// <param name="AsGood">How many have as much or more (as little or less, for a price), the model itself included.</param>
/// <param name="ComparedWith">Of how many the value is known.</param>
public sealed record Standing(int AsGood, int ComparedWith)
{
    /// <summary>Where more is better. Ties count against the model, so that "top" is never claimed for what everyone has.</summary>
    public static Standing Of<T>(T value, ReadOnlySpan<T> ascending) where T : IComparable<T> =>
        new(ascending.Length - CountWhile(ascending, other => other.CompareTo(value) < 0), ascending.Length);

    /// <summary>Where less is better; ties count against the model here too.</summary>
    public static Standing OfLow<T>(T value, ReadOnlySpan<T> ascending) where T : IComparable<T> =>
        new(CountWhile(ascending, other => other.CompareTo(value) <= 0), ascending.Length);

    /// <summary>At most one in ten have as much, of enough models to say so.</summary>
    public bool IsStrength(int minPopulation) => ComparedWith >= minPopulation && AsGood * 10L <= ComparedWith;

    private static int CountWhile<T>(ReadOnlySpan<T> ascending, Predicate<T> holds)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(ascending[middle])) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
