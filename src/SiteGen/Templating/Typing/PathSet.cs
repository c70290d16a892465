namespace SiteGen.Templating.Typing;

/// <summary>Paths that cannot be null at some place of a template. They are few: looking through all of them takes less time than a hash.</summary>
internal sealed class PathSet
{
    public static readonly PathSet Empty = new([]);

    private readonly string[] _paths; // each once

    private PathSet(string[] paths) => _paths = paths;

    public bool Contains(string path) => Array.IndexOf(_paths, path) >= 0;

    public PathSet With(string path) => Contains(path) ? this : new([.. _paths, path]);

    /// <summary>What is in either.</summary>
    public PathSet Or(PathSet other)
    {
        if (_paths.Length == 0) return other;
        var all = this;
        foreach (var path in other._paths) all = all.With(path);
        return all;
    }

    /// <summary>What is in both.</summary>
    public PathSet And(PathSet other) => new(Array.FindAll(_paths, other.Contains));
}
