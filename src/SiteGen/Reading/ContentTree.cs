using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Shapes;

namespace SiteGen.Reading;

/// <summary>A file below content/.</summary>
/// <param name="Path">On disk.</param>
/// <param name="Shown">As diagnostics show it, e.g. <c>content/models/openai/gpt-5.md</c>.</param>
/// <param name="Folder">The name of the folder it lies in.</param>
/// <param name="Id">Its name without the ending.</param>
/// <param name="State">Its length, 0 of what is no ordinary file and cannot be read to its end, and when it was written.</param>
internal sealed record ContentPath(string Path, string Shown, string Folder, string Id, FileState State);

/// <summary>A file as its folder lists it: while this is the same, so is what stands in it.</summary>
/// <param name="File">As diagnostics show it.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When it was last written, in universal time.</param>
public readonly record struct FileState(string File, long Length, DateTime Written);

/// <summary>Which files lie below content/, sorted by what they are for. Links are refused, so nothing outside the site is read.</summary>
internal sealed class ContentTree
{
    private const int DeepestFolder = 8; // nothing but images lies deeper than models/<author>/, and paths of thousands of characters have no name on disk

    private readonly SiteFolders _site;
    private readonly DiagnosticBag _diagnostics;

    private ContentTree(SiteFolders site, DiagnosticBag diagnostics) => (_site, _diagnostics) = (site, diagnostics);

    public ContentPath? Site { get; private set; }

    public List<ContentPath> Authors { get; } = [];

    public List<ContentPath> Providers { get; } = [];

    public List<ContentPath> Models { get; } = [];

    public List<string> Assets { get; } = [];

    /// <summary>Looks at every name; reports files that mean nothing, and names that cannot be ids.</summary>
    public static ContentTree Find(SiteFolders site, DiagnosticBag diagnostics)
    {
        var tree = new ContentTree(site, diagnostics);
        if (Directory.Exists(site.Content)) tree.Walk(new DirectoryInfo(site.Content), []);
        if (tree.Site is null) diagnostics.Add(Problems.NoSiteFile("content/site.yml"));
        return tree;
    }

    private void Walk(DirectoryInfo folder, string[] above)
    {
        var place = _site.Shown(folder.FullName) + "/";
        foreach (var entry in SourceFolder.EntriesOf(folder, place, _diagnostics))
        {
            if (entry.Name.StartsWith('.')) continue;
            var shown = place + Problems.Printable(entry.Name.Replace('\\', '/'));
            if (entry.Name.Contains('\uFFFD', StringComparison.Ordinal) && !entry.Exists) _diagnostics.Add(Problems.UnreadableName(shown)); // read as text, it names nothing that is there
            else if ((entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.LinkTarget is not null) _diagnostics.Add(Problems.SymbolicLink(shown));
            else if (entry is DirectoryInfo inner)
            {
                if (Path.GetExtension(inner.Name) is ".md" or ".yml") _diagnostics.Add(Problems.FolderLikeAFile(shown));
                if (above.Length < DeepestFolder) Walk(inner, [.. above, inner.Name]);
                else _diagnostics.Add(Problems.FolderTooDeep(shown));
            }
            else if (entry is FileInfo file && (file.Attributes & (FileAttributes.Device | FileAttributes.Directory)) == 0)
                Sort(new ContentPath(file.FullName, shown, folder.Name, Path.GetFileNameWithoutExtension(file.Name), new FileState(shown, file.Length, file.LastWriteTimeUtc)), above, file.Name);
        }
    }

    private void Sort(ContentPath file, string[] folders, string name)
    {
        if (AssetShape.Endings.Contains(Path.GetExtension(name))) Assets.Add(string.Join('/', [.. folders, name]));
        else if (folders is [] && name == "site.yml") Site = file;
        else if (folders is [] && name == "README.md") return;
        else if (Path.GetExtension(name) != ".md") _diagnostics.Add(Path.GetExtension(name) is ".yml" or ".yaml" ? Problems.MisplacedFile(file.Shown) : Problems.IgnoredFile(file.Shown));
        else if (ListFor(folders) is not { } list) _diagnostics.Add(Problems.MisplacedFile(file.Shown));
        else if (BadPart([.. folders.AsSpan(1), file.Id]) is { } bad) _diagnostics.Add(IsDeviceName(bad) ? Problems.DeviceFileName(file.Shown, bad) : Problems.BadFileName(file.Shown, bad));
        else list.Add(file);
    }

    private List<ContentPath>? ListFor(string[] folders) => folders switch
    {
        ["authors"] => Authors,
        ["providers"] => Providers,
        ["models", _] => Models,
        _ => null,
    };

    /// <summary>Whether a part of a path can be an id: a slug, but no name that Windows keeps for devices, which nobody there could check out.</summary>
    public static bool CanBeId(string part) => Slug.IsValid(part) && !IsDeviceName(part);

    private static string? BadPart(string[] parts) => Array.Find(parts, part => !CanBeId(part));

    /// <summary>Also with an ending: <c>com1.5</c> is the device <c>com1</c>.</summary>
    private static bool IsDeviceName(string part)
    {
        var name = part.AsSpan(0, part.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? dot : part.Length);
        return name is "con" or "prn" or "aux" or "nul" || (name.Length == 4 && name[..3] is "com" or "lpt" && char.IsAsciiDigit(name[3]));
    }
}
