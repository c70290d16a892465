namespace SiteGen.Deriving;

/// <summary>The distinct values of a trait, ascending, so that a range of values becomes a range of whole numbers.</summary>
internal sealed class Ranks
{
    private readonly decimal[] _distinct;

    /// <param name="ascending">The same value as often as may be.</param>
    public Ranks(decimal[] ascending)
    {
        List<decimal> distinct = [];
        foreach (var value in ascending)
            if (distinct.Count == 0 || distinct[^1] != value) distinct.Add(value);
        _distinct = [.. distinct];
    }

    /// <summary>The rank of a value; -1, which no range holds, for one that is not known or not among them.</summary>
    public int Of(decimal? value) => value is { } known ? Math.Max(-1, Array.BinarySearch(_distinct, known)) : -1;

    /// <summary>The ranks of what is near a value. Whoever is nearer must be near too: that lets a binary search find both ends.</summary>
    public Range Near(decimal? value, Func<decimal, decimal, bool> areNear)
    {
        if (value is not { } known) return Range.Nothing;
        return new Range(
            First(other => other >= known || areNear(known, other)),
            First(other => other > known && !areNear(known, other)) - 1);
    }

    private int First(Predicate<decimal> holds)
    {
        var (low, high) = (0, _distinct.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(_distinct[middle])) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>From one rank to another, both included.</summary>
    internal readonly record struct Range(int From, int To)
    {
        public static Range Nothing => new(0, -1);

        public bool IsEmpty => From > To;

        public bool Holds(int rank) => rank >= From && rank <= To;
    }
}
