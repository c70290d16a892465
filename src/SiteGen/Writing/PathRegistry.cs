using SiteGen.Diagnostics;

namespace SiteGen.Writing;

/// <summary>
/// Which file asked for which output path. Two claims of one path are an error, also when they differ by case only, since some disks cannot hold both.
/// Paths beyond ASCII, which have two forms that some disks take for one, are refused here and made by nothing: ids are slugs, and theme files with other
/// names are refused.
/// </summary>
internal sealed class PathRegistry(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string> _sources = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Claims a path below the output folder for a source file.</summary>
    public void Claim(string path, string source)
    {
        if (!OutputPath.IsValid(path)) diagnostics.Add(Problems.UnsafeOutputPath(source, path));
        else if (!_sources.TryAdd(path, source)) diagnostics.Add(Problems.OutputCollision(source, path, _sources[path]));
    }

    /// <summary>All that was claimed, each path once.</summary>
    public IReadOnlyCollection<string> Paths => _sources.Keys;

    /// <summary>After all claims: reports paths that are a file for one source and a folder for another.</summary>
    public void CheckFolders()
    {
        var files = _sources.GetAlternateLookup<ReadOnlySpan<char>>(); // a large site has more folders on the way to its files than files
        foreach (var (path, source) in _sources)
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
                if (files.TryGetValue(path.AsSpan(0, slash), out var other)) diagnostics.Add(Problems.OutputCollision(source, path[..slash], other));
    }
}
