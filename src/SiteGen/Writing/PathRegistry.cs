using SiteGen.Diagnostics;

namespace SiteGen.Writing;

/// <summary>Which file asked for which output path. Two claims of one path are an error, also when they differ by case only, since some disks cannot hold both. Every path is ASCII: ids are slugs, and theme files with other names are refused.</summary>
internal sealed class PathRegistry(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    /// <summary>Claims a path below the output folder for a source file.</summary>
    public void Claim(string path, string source)
    {
        if (!_sources.TryAdd(Folded(path), source)) diagnostics.Add(Problems.OutputCollision(source, path, _sources[Folded(path)]));
    }

    /// <summary>After all claims: reports paths that are a file for one source and a folder for another.</summary>
    public void CheckFolders()
    {
        foreach (var (path, source) in _sources)
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
                if (_sources.TryGetValue(path[..slash], out var other)) diagnostics.Add(Problems.OutputCollision(source, path[..slash], other));
    }

    private static string Folded(string path) => path.ToLowerInvariant();
}
