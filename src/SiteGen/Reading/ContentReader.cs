using SiteGen.Diagnostics;
using SiteGen.Reading.Files;
using SiteGen.Reading.Images;

namespace SiteGen.Reading;

/// <summary>Files to records: well-formed, every value with its place. A broken file is reported and left out; the others are read all the same.</summary>
public static class ContentReader
{
    /// <summary>Reads everything below content/.</summary>
    /// <param name="site">Where it lies.</param>
    /// <param name="jobs">How many files are read at once, at least 1.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="memory">What was read before, by who reads the same site again and again; null to read everything.</param>
    public static ContentFiles Read(SiteFolders site, int jobs, DiagnosticBag diagnostics, Remembered<FileState, object?>? memory = null)
    {
        memory?.Begin();
        var tree = ContentTree.Find(site, diagnostics);
        Parallel.ForEach(tree.Assets, new ParallelOptions { MaxDegreeOfParallelism = jobs }, asset => ImageCheck.Run(Path.Combine(site.Content, asset), $"content/{asset}", diagnostics));
        var shelf = new TextShelf();
        return new ContentFiles(
            tree.Site is { } path ? One(path, ReadSite) : null,
            All(tree.Authors, (path, bag) => ReadAuthor(path, shelf, bag)),
            All(tree.Providers, (path, bag) => ReadProvider(path, shelf, bag)),
            All(tree.Models, (path, bag) => ReadModel(path, shelf, bag)),
            tree.Assets,
            [.. tree.Models.Select(path => $"{path.Folder}/{path.Id}")]);

        T? One<T>(ContentPath path, Func<ContentPath, DiagnosticBag, T?> read) where T : class =>
            memory is null ? read(path, diagnostics) : (T?)memory.Of(path.State, diagnostics, bag => read(path, bag));

        List<T> All<T>(List<ContentPath> files, Func<ContentPath, DiagnosticBag, T?> read) where T : class
        {
            var results = new T?[files.Count];
            Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => results[i] = One(files[i], read));
            return [.. results.OfType<T>()];
        }
    }

    private static SiteFile? ReadSite(ContentPath path, DiagnosticBag diagnostics) =>
        SourceText.Read(path.Path, path.Shown, diagnostics) is { } text && YamlTree.Read(text, path.Shown, 0, diagnostics) is { } values
            ? SiteShapes.Read(values, path.Shown, diagnostics)
            : null;

    private static AuthorFile ReadAuthor(ContentPath path, TextShelf shelf, DiagnosticBag diagnostics) =>
        Open(path, shelf, diagnostics) is { } front ? PartyShapes.ReadAuthor(front, path.Shown, path.Id, diagnostics) : new AuthorFile(path.Shown, path.Id, null, null);

    private static ProviderFile ReadProvider(ContentPath path, TextShelf shelf, DiagnosticBag diagnostics) =>
        Open(path, shelf, diagnostics) is { } front ? PartyShapes.ReadProvider(front, path.Shown, path.Id, diagnostics) : new ProviderFile(path.Shown, path.Id, null, null);

    private static ModelFile? ReadModel(ContentPath path, TextShelf shelf, DiagnosticBag diagnostics) =>
        Open(path, shelf, diagnostics) is { } front
            ? ModelShape.Read(front, path.Shown, path.Folder, path.Id, diagnostics)
            : null;

    private static FrontMatter? Open(ContentPath path, TextShelf shelf, DiagnosticBag diagnostics)
    {
        using var lent = SourceText.Lend(path.Path, path.State.Length, path.Shown, diagnostics);
        return lent is null ? null : FrontMatter.Read(lent.Text, path.Shown, diagnostics, shelf);
    }
}
