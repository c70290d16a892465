using System.Collections.Concurrent;

namespace SiteGen.Diagnostics;

/// <summary>
/// What was made of each thing and what was wrong with it, kept from one run to the next for who builds again and again: what comes again is not made
/// again, but its problems are reported again. What a run does not ask for is forgotten with the next.
/// </summary>
/// <typeparam name="TKey">What a value is made from: the same key must always give the same value.</typeparam>
/// <typeparam name="TValue">What is made.</typeparam>
/// <param name="comparer">When two keys are the same; null for their own idea of it.</param>
public sealed class Remembered<TKey, TValue>(IEqualityComparer<TKey>? comparer = null) where TKey : notnull
{
    private ConcurrentDictionary<TKey, Made> _before = new(comparer);
    private ConcurrentDictionary<TKey, Made> _now = new(comparer);
    private IReadOnlyList<object?> _standsOn = [];

    private sealed record Made(TValue Value, IReadOnlyList<Diagnostic> Problems);

    /// <summary>Begins a run.</summary>
    /// <param name="standsOn">What all values are made from besides their keys. Unless each is the very same object as in the run before, or the same value, nothing is remembered.</param>
    public void Begin(params IReadOnlyList<object?> standsOn)
    {
        var same = _standsOn.Count == standsOn.Count && _standsOn.Zip(standsOn).All(pair => ReferenceEquals(pair.First, pair.Second) || (pair.First is ValueType && pair.First.Equals(pair.Second)));
        (_before, _now, _standsOn) = (same ? _now : new(comparer), new(comparer), standsOn);
    }

    /// <summary>The value of a key: remembered, or made now. May be called from several threads for different keys.</summary>
    /// <param name="key">What it is made from.</param>
    /// <param name="diagnostics">Where its problems go, remembered or new.</param>
    /// <param name="make">Makes it, and reports into the bag it is given.</param>
    public TValue Of(TKey key, DiagnosticBag diagnostics, Func<DiagnosticBag, TValue> make)
    {
        if (!_before.TryGetValue(key, out var made))
        {
            var problems = new DiagnosticBag();
            var value = make(problems);
            made = new Made(value, problems.All());
        }

        _now[key] = made;
        foreach (var problem in made.Problems) diagnostics.Add(problem);
        return made.Value;
    }
}
