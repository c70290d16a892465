using SiteGen.Domain;

namespace SiteGen.Deriving;

/// <summary>Numbers for things that are compared often; the same thing always has the same number.</summary>
internal sealed class Numbering<T> where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];

    /// <summary>The thing's number, a new one where it has none.</summary>
    public int Add(T thing)
    {
        if (!_numbers.TryGetValue(thing, out var number)) _numbers[thing] = number = _numbers.Count;
        return number;
    }

    /// <summary>-1, which nothing else has, for a thing that was never added.</summary>
    public int this[T thing] => _numbers.GetValueOrDefault(thing, -1);
}

/// <summary>A candidate's traits as whole numbers; -1 for what is not known.</summary>
/// <param name="Author">Its author.</param>
/// <param name="Family">Its family.</param>
/// <param name="Output">The set of its output modalities.</param>
/// <param name="Price">The rank of its price.</param>
/// <param name="Context">The rank of its context window.</param>
/// <param name="Scores">Its benchmarks, each with the rank of the score.</param>
internal sealed record Numbered(int Author, int Family, int Output, int Price, int Context, (int Benchmark, int Rank)[] Scores);

/// <summary>What all candidates of a tree share.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Output">The set of output modalities; -1 for those that are not known.</param>
/// <param name="Author">An author; <see cref="Whichever"/> for any.</param>
/// <param name="Family">A family; <see cref="Whichever"/> for any.</param>
/// <param name="Benchmark">A benchmark that all of them have; <see cref="Whichever"/> for any or none.</param>
internal readonly record struct Group(ModelKind Kind, int Output, int Author, int Family, int Benchmark)
{
    public const int Whichever = -2;

    /// <summary>The groups that a model is in, or asks in, but for benchmarks: by author or not, by family or not.</summary>
    public static IEnumerable<Group> Of(ModelKind kind, int output, int author, int family)
    {
        yield return new Group(kind, output, Whichever, Whichever, Whichever);
        yield return new Group(kind, output, author, Whichever, Whichever);
        if (family < 0) yield break;
        yield return new Group(kind, output, Whichever, family, Whichever);
        yield return new Group(kind, output, author, family, Whichever);
    }
}
