namespace SiteGen.Benchmarks;

/// <summary>Numbers that look like chance and are the same every time: splitmix64, one stream a model, so that a model does not depend on how many others there are.</summary>
/// <param name="seed">Which stream.</param>
internal struct Dice(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15;

    /// <summary>A whole number of at least 0 and below <paramref name="sides"/>.</summary>
    public int Roll(int sides)
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)sides);
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Roll(100) < percent;

    /// <summary>One of several.</summary>
    public T Pick<T>(ReadOnlySpan<T> choices) => choices[Roll(choices.Length)];
}
