using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Importing;

/// <summary>What a site holds before an import.</summary>
internal sealed class SiteIndex
{
    private SiteIndex(string content) => Content = content;

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
        var index = new SiteIndex(Path.Combine(site, "content"));
        index.Authors.UnionWith(Ids(Path.Combine(index.Content, "authors")));
        index.Providers.UnionWith(Ids(Path.Combine(index.Content, "providers")));
        var models = Path.Combine(index.Content, "models");
        if (!Directory.Exists(models)) return index;
        foreach (var author in Directory.EnumerateDirectories(models).Order(StringComparer.Ordinal))
            foreach (var slug in Ids(author))
                index.AddModel($"{Path.GetFileName(author)}/{slug}", Path.Combine(author, slug + ".md"), diagnostics);
        return index;
    }

    private void AddModel(string id, string path, DiagnosticBag diagnostics)
    {
        var shown = $"content/models/{id}.md";
        var problems = new DiagnosticBag();
        if (ContentFile.Read(path, shown, problems) is not { } file)
        {
            foreach (var problem in problems.InFileOrder()) diagnostics.Add(problem);
            diagnostics.Add(Problems.NotImportedInto(shown));
            return;
        }

        Models.Add(id, file);
        foreach (var alias in file.Root.Texts("aliases") ?? []) Aliases.TryAdd(alias, id);
        if (file.Root.Value("offerings") is not YamlSequence list) return;
        foreach (var (at, item) in list.Items.Index())
            if (item is YamlMapping map && OfferingState.Read(map) is { } state) Offerings.TryAdd((state.Provider, state.ModelId), (id, at, state));
    }

    private static IEnumerable<string> Ids(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
        : [];
}
