using System.Globalization;

namespace SiteGen.Importing;

/// <summary>What is said about an offering or a model, fact by fact, as text, in the order said: the form in which what a file says and what a feed says are compared.</summary>
internal sealed class FactSheet
{
    /// <summary>"Does not apply".</summary>
    public const string DoesNotApply = "null";

    private readonly OrderedDictionary<string, string> _facts = new(StringComparer.Ordinal);

    /// <summary>Every fact, in the order said.</summary>
    public IEnumerable<(FactPath Path, string Value)> All => _facts.Select(fact => (new FactPath(fact.Key), fact.Value));

    /// <summary>A fact; null when nothing is said about it. Setting null takes it off.</summary>
    public string? this[FactPath path]
    {
        get => _facts.TryGetValue(path.Text, out var value) ? value : null;
        set
        {
            if (value is null) _facts.Remove(path.Text);
            else _facts[path.Text] = value;
        }
    }

    /// <summary>A fact named by its keys.</summary>
    public string? this[params ReadOnlySpan<string> keys]
    {
        get => this[FactPath.Of(keys)];
        set => this[FactPath.Of(keys)] = value;
    }

    /// <summary>A fact as a number; null when it is none.</summary>
    public decimal? Number(FactPath path) => this[path] is { } text ? FeedNumber.Parse(text) : null;

    /// <summary>True when at least one price is a number.</summary>
    public bool HasPrice => All.Any(fact => fact.Path.Head == "cost" && fact.Value != DoesNotApply);

    /// <summary>True when any fact stands below the path.</summary>
    public bool HasAnyBelow(FactPath path) => All.Any(fact => fact.Path.IsBelow(path));

    public FactSheet Copy()
    {
        var copy = new FactSheet();
        foreach (var (path, value) in All) copy[path] = value;
        return copy;
    }

    /// <summary>A set as text.</summary>
    public static string Set(IEnumerable<string> words) => string.Join(',', words);

    /// <summary>True when two texts say the same: numbers by value, sets whatever their order.</summary>
    public static bool Same(FactPath path, string one, string other)
    {
        if (one == other) return true;
        if (path.Head is "modalities" or "supported_parameters") return one.Split(',').ToHashSet().SetEquals(other.Split(','));
        return path.Head is "cost" or "limits" && FeedNumber.Parse(one) is { } a && FeedNumber.Parse(other) is { } b && a == b;
    }

    /// <summary>A number of tokens as text.</summary>
    public static string? Count(long? count) => count?.ToString(CultureInfo.InvariantCulture);
}
