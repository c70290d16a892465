using SiteGen.Diagnostics;
using SiteGen.Reading.Files;

namespace SiteGen.Reading;

/// <summary>The model files of a site, read when they are gone through: all files of a large catalog as written would take more memory than its models.</summary>
public sealed class ModelFiles
{
    private readonly Func<int, DiagnosticBag, ModelFile?> _read;

    /// <param name="count">How many there are.</param>
    /// <param name="read">Reads one by its place; null when it is broken, which is reported. May be called from any thread.</param>
    internal ModelFiles(int count, Func<int, DiagnosticBag, ModelFile?> read) => (Count, _read) = (count, read);

    /// <summary>How many there are, broken ones too.</summary>
    public int Count { get; }

    /// <summary>Files that were read already.</summary>
    public static ModelFiles Of(IReadOnlyList<ModelFile> files) => new(files.Count, (place, _) => files[place]);

    /// <summary>Reads each and keeps none.</summary>
    /// <param name="jobs">How many at once, at least 1.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="work">Gets each but the broken ones, with its place from 0; from any thread, in no promised order.</param>
    public void Each(int jobs, DiagnosticBag diagnostics, Action<int, ModelFile> work) =>
        Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, place =>
        {
            if (_read(place, diagnostics) is { } file) work(place, file);
        });

    /// <summary>All but the broken ones, by file.</summary>
    /// <param name="jobs">How many are read at once, at least 1.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public IReadOnlyList<ModelFile> All(int jobs, DiagnosticBag diagnostics)
    {
        var all = new ModelFile?[Count];
        Each(jobs, diagnostics, (place, file) => all[place] = file);
        return [.. all.OfType<ModelFile>()];
    }
}
