using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Writing;

namespace SiteGen.Checking;

/// <summary>The files of a built site. Each has a number, its rank among the paths, so that what a check remembers of a large site stays small.</summary>
internal sealed class SiteFiles
{
    private const int MostCandidates = 500;

    private readonly string _folder;
    private readonly FrozenDictionary<string, int> _numbers;

    private SiteFiles(string folder, string[] paths)
    {
        (_folder, Paths) = (folder, paths);
        _numbers = paths.Select((path, number) => KeyValuePair.Create(path, number)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Below the folder, with forward slashes, sorted ordinally. What marks the folder as ours, and what hosts keep there, is no part of the site.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Every file below a folder; links are not followed.</summary>
    public static SiteFiles In(string folder)
    {
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return new SiteFiles(folder,
        [
            .. Directory.EnumerateFiles(folder, "*", everything)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(path => !path.StartsWith(Manifest.FileName, StringComparison.Ordinal) && !HostFiles.Has(path))
                .Order(StringComparer.Ordinal),
        ]);
    }

    /// <summary>The number of a path; null when there is no such file.</summary>
    public int? Find(string path) => _numbers.TryGetValue(path, out var number) ? number : null;

    /// <summary>The whole file.</summary>
    public byte[] Read(int number) => File.ReadAllBytes(Path.Combine(_folder, Paths[number]));

    /// <summary>The file somebody probably meant, among those that begin like the one named; null when none is near.</summary>
    public string? NearestTo(string path)
    {
        var end = path.EndsWith("/index.html", StringComparison.Ordinal) ? path.Length - "/index.html".Length : path.Length;
        var parent = path[..(path.LastIndexOf('/', Math.Max(0, end - 1)) + 1)];
        var start = ((string[])Paths).AsSpan().BinarySearch(parent, StringComparer.Ordinal);
        var ending = Path.GetExtension(path);
        return Spelling.Nearest(path, Paths.Skip(start < 0 ? ~start : start).Take(MostCandidates)
            .TakeWhile(known => known.StartsWith(parent, StringComparison.Ordinal)).Where(known => known.EndsWith(ending, StringComparison.Ordinal)));
    }
}
