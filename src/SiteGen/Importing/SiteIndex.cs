using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Importing;

/// <summary>What a site holds before an import.</summary>
internal sealed class SiteIndex
{
    private SiteIndex(string root) => (Root, Content) = (root, Path.Combine(root, "content"));

    /// <summary>The site's folder, as an absolute path.</summary>
    public string Root { get; }

    /// <summary>The content folder.</summary>
    public string Content { get; }

    /// <summary>Ids of authors that have a file.</summary>
    public HashSet<string> Authors { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of providers that have a file.</summary>
    public HashSet<string> Providers { get; } = new(StringComparer.Ordinal);

    /// <summary>Every model by id, in the order of ids.</summary>
    public SortedDictionary<string, ContentFile> Models { get; } = new(StringComparer.Ordinal);

    /// <summary>Former ids of models and the model that has them.</summary>
    public Dictionary<string, string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>Every offering: its model, its place in the model's list, what it says.</summary>
    public Dictionary<(string Provider, string ModelId), (string Model, int Item, OfferingState State)> Offerings { get; } = [];

    /// <summary>Reads a site; an empty or missing folder is an empty site. Problems of files are reported; then nothing may be imported.</summary>
    public static SiteIndex Read(string site, DiagnosticBag diagnostics)
    {
        var index = new SiteIndex(Path.GetFullPath(site));
        if (IsLink(new DirectoryInfo(index.Content), "content", diagnostics) || IsLink(new FileInfo(Path.Combine(index.Content, "site.yml")), "content/site.yml", diagnostics)) return index;
        index.Authors.UnionWith(index.Ids("content/authors", diagnostics));
        index.Providers.UnionWith(index.Ids("content/providers", diagnostics));
        foreach (var author in index.In("content/models", diagnostics).OfType<DirectoryInfo>())
            foreach (var slug in index.Ids($"content/models/{author.Name}", diagnostics))
                index.AddModel($"{author.Name}/{slug}", Path.Combine(author.FullName, slug + ".md"), diagnostics);
        return index;
    }

    private void AddModel(string id, string path, DiagnosticBag diagnostics)
    {
        var shown = $"content/models/{id}.md";
        var problems = new DiagnosticBag();
        if (ContentFile.Read(path, shown, problems) is not { } file)
        {
            foreach (var problem in problems.All()) diagnostics.Add(problem);
            diagnostics.Add(Problems.NotImportedInto(shown));
            return;
        }

        Models.Add(id, file);
        foreach (var alias in file.Root.Texts("aliases") ?? []) Aliases.TryAdd(alias, id);
        if (file.Root.Value("offerings") is not YamlSequence list) return;
        foreach (var (at, item) in list.Items.Index())
            if (item is YamlMapping map && OfferingState.Read(map) is { } state) Offerings.TryAdd((state.Provider, state.ModelId), (id, at, state));
    }

    private IEnumerable<string> Ids(string folder, DiagnosticBag diagnostics) =>
        In(folder, diagnostics).OfType<FileInfo>().Where(file => file.Extension == ".md").Select(file => Path.GetFileNameWithoutExtension(file.Name));

    /// <summary>What lies in a folder of the site, by name; links are reported, since an import would write through them.</summary>
    private List<FileSystemInfo> In(string folder, DiagnosticBag diagnostics)
    {
        var place = new DirectoryInfo(Path.Combine(Root, folder));
        if (IsLink(place, folder, diagnostics) || !place.Exists) return [];
        return [.. place.EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.') && !IsLink(entry, $"{folder}/{entry.Name}", diagnostics)).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
    }

    private static bool IsLink(FileSystemInfo entry, string shown, DiagnosticBag diagnostics)
    {
        if (entry.LinkTarget is null) return false;
        diagnostics.Add(Problems.SymbolicLink(shown));
        return true;
    }
}
