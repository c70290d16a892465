using SiteGen.Diagnostics;
using SiteGen.Reading.Files;
using SiteGen.Reading.Images;

namespace SiteGen.Reading;

/// <summary>Files to records: well-formed, every value with its place. A broken file is reported and left out; the others are read all the same.</summary>
public static class ContentReader
{
    /// <summary>Reads everything below content/ but the models, which are read when they are gone through.</summary>
    /// <param name="site">Where it lies.</param>
    /// <param name="jobs">How many files are read at once, at least 1.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="memory">What was read before, by who reads the same site again and again; null to read everything.</param>
    /// <param name="mostHeld">Of more models, the bodies are left in their files: reading one twice costs a little time, and holding it 2 KB.</param>
    public static ContentFiles Read(SiteFolders site, int jobs, DiagnosticBag diagnostics, Remembered<FileState, object?>? memory = null, int mostHeld = int.MaxValue)
    {
        memory?.Begin();
        var tree = ContentTree.Find(site, diagnostics);
        Parallel.ForEach(tree.Assets, new ParallelOptions { MaxDegreeOfParallelism = jobs }, asset => ImageCheck.Run(Path.Combine(site.Content, asset), $"content/{asset}", diagnostics));
        var leftBelow = tree.Models.Count > mostHeld ? site.Root : null;
        return new ContentFiles(
            tree.Site is { } path ? One(path, diagnostics, ReadSite) : null,
            All(tree.Authors, ReadAuthor),
            All(tree.Providers, ReadProvider),
            new ModelFiles(tree.Models.Count, (place, bag) => One(tree.Models[place], bag, (path, own) => ReadModel(path, leftBelow, own))),
            tree.Assets,
            [.. tree.Models.Select(path => $"{path.Folder}/{path.Id}")]);

        T? One<T>(ContentPath path, DiagnosticBag bag, Func<ContentPath, DiagnosticBag, T?> read) where T : class =>
            memory is null ? read(path, bag) : (T?)memory.Of(path.State, bag, own => read(path, own));

        List<T> All<T>(List<ContentPath> files, Func<ContentPath, DiagnosticBag, T?> read) where T : class
        {
            var results = new T?[files.Count];
            Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => results[i] = One(files[i], diagnostics, read));
            return [.. results.OfType<T>()];
        }
    }

    private static SiteFile? ReadSite(ContentPath path, DiagnosticBag diagnostics) =>
        SourceText.Read(path.Path, path.Shown, diagnostics) is { } text && YamlTree.Read(text, path.Shown, 0, diagnostics) is { } values
            ? SiteShapes.Read(values, path.Shown, diagnostics)
            : null;

    private static AuthorFile ReadAuthor(ContentPath path, DiagnosticBag diagnostics) =>
        Open(path, diagnostics) is { } front ? PartyShapes.ReadAuthor(front, path.Shown, path.Id, diagnostics) : new AuthorFile(path.Shown, path.Id, null, null);

    private static ProviderFile ReadProvider(ContentPath path, DiagnosticBag diagnostics) =>
        Open(path, diagnostics) is { } front ? PartyShapes.ReadProvider(front, path.Shown, path.Id, diagnostics) : new ProviderFile(path.Shown, path.Id, null, null);

    private static ModelFile? ReadModel(ContentPath path, string? leftBelow, DiagnosticBag diagnostics) =>
        Open(path, diagnostics, leftBelow) is { } front
            ? ModelShape.Read(front, path.Shown, path.Folder, path.Id, diagnostics)
            : null;

    private static FrontMatter? Open(ContentPath path, DiagnosticBag diagnostics, string? leftBelow = null)
    {
        using var lent = SourceText.Lend(path.Path, path.State.Length, path.Shown, diagnostics);
        return lent is null ? null : FrontMatter.Read(lent.Text, path.Shown, diagnostics, leftBelow is null ? null : new BodySource(leftBelow, path.State.Length));
    }
}
