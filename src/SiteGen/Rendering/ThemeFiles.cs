using System.Buffers;
using System.Globalization;
using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Rendering;

/// <summary>The files of a theme by their path below its root: the program's own, overridden file by file by those of a site's <c>templates/</c> folder.</summary>
internal sealed class ThemeFiles
{
    private const string Embedded = "theme/";

    private static readonly SearchValues<char> _nameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    private static readonly EnumerationOptions _everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly SortedDictionary<string, ThemeFile> _files = new(StringComparer.Ordinal);

    /// <summary>Every file, by path.</summary>
    public IReadOnlyCollection<ThemeFile> All => _files.Values;

    /// <summary>Reads them all. Hidden files and README.md are no part of a theme.</summary>
    /// <param name="folder">The site's templates folder; null, or one that does not exist, for the default theme alone.</param>
    /// <param name="diagnostics">Where files are named that no page uses.</param>
    public static ThemeFiles Read(string? folder, DiagnosticBag diagnostics)
    {
        var files = new ThemeFiles();
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Embedded, StringComparison.Ordinal)) continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            var path = name[Embedded.Length..].Replace('\\', '/'); // MSBuild on Windows keeps its own separators
            files._files[path] = new ThemeFile(path, $"templates/{path}", memory.ToArray(), IsDefault: true);
        }

        if (folder is not null && Directory.Exists(folder)) files.ReadFolder(new DirectoryInfo(folder), "", diagnostics);
        return files;
    }

    /// <summary>The names, lengths and times of the files below a folder: while this is the same, so is the theme.</summary>
    public static string StateOf(string? folder) => folder is null || !Directory.Exists(folder) ? "" : string.Join('\n', new DirectoryInfo(folder)
        .EnumerateFileSystemInfos("*", _everything)
        .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.FullName} {(entry as FileInfo)?.Length} {(entry is FileInfo ? entry.LastWriteTimeUtc.Ticks : 0)}"))
        .Order(StringComparer.Ordinal));

    private void ReadFolder(DirectoryInfo folder, string above, DiagnosticBag diagnostics)
    {
        foreach (var entry in SourceFolder.EntriesOf(folder, $"templates/{above}", diagnostics))
        {
            var (path, shown) = (above + entry.Name, $"templates/{above}{entry.Name}");
            if (entry.Name.StartsWith('.') || path == "README.md") continue;
            if (entry.LinkTarget is not null) diagnostics.Add(Problems.SymbolicLink(shown));
            else if (entry.Name.AsSpan().ContainsAnyExcept(_nameCharacters)) diagnostics.Add(Problems.BadThemeFileName(shown, entry.Name));
            else if (entry is DirectoryInfo inner) ReadFolder(inner, path + "/", diagnostics);
            else AddOverride(path, shown, (FileInfo)entry, diagnostics);
        }
    }

    private void AddOverride(string path, string shown, FileInfo file, DiagnosticBag diagnostics)
    {
        if (IsPrintedAlone(path) && !_files.ContainsKey(path)) diagnostics.Add(Problems.UnusedThemeFile(shown, Spelling.Nearest(path, _files.Keys)));
        if (SourceBytes.Read(file.FullName, shown, diagnostics) is { } bytes) _files[path] = new ThemeFile(path, shown, bytes, IsDefault: false);
    }

    /// <summary>Parts are a theme's own to add to; these have the names the program looks for.</summary>
    private static bool IsPrintedAlone(string path) =>
        path.StartsWith("pages/", StringComparison.Ordinal)
        || (path.StartsWith("samples/", StringComparison.Ordinal) && !path.StartsWith("samples/parts/", StringComparison.Ordinal));
}

/// <summary>A file of a theme.</summary>
/// <param name="Path">Below the theme's root, with forward slashes.</param>
/// <param name="File">As diagnostics show it.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="IsDefault">The program's own, not the site's.</param>
public sealed record ThemeFile(string Path, string File, ReadOnlyMemory<byte> Bytes, bool IsDefault);
