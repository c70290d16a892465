using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Reading.Files;

namespace SiteGen.Binding;

/// <summary>Files to things: ranges checked, references looked up. What comes out cannot be wrong in any way an author could make it.</summary>
public static class ContentBinder
{
    /// <summary>Binds everything that was read.</summary>
    /// <param name="files">As read.</param>
    /// <param name="date">The build date: nothing can have been verified after it.</param>
    /// <param name="drafts">Whether drafts are kept.</param>
    /// <param name="jobs">How many models are bound at once, at least 1.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="memory">The models that were bound before, by who binds the same site again and again; null to bind all.</param>
    /// <returns>null when there is no usable site.yml, which was reported.</returns>
    public static BoundContent? Bind(ContentFiles files, DateOnly date, bool drafts, int jobs, DiagnosticBag diagnostics, Remembered<ModelFile, Model?>? memory = null)
    {
        memory?.Begin([date, .. files.Authors.Select(file => file.Author), .. files.Providers.Select(file => file.Provider)]);
        LogoCheck.Run(files, diagnostics);
        var known = new KnownIds(files);
        var models = new Model?[files.Models.Count];
        Parallel.For(0, models.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs },
            i => models[i] = memory is null ? Bind(files.Models[i], diagnostics) : memory.Of(files.Models[i], diagnostics, bag => Bind(files.Models[i], bag)));
        ReferenceCheck.Run(files.Models, known, diagnostics);
        OfferingAddresses.Check(files.Models, diagnostics);

        return files.Site?.Site is { } site
            ? new BoundContent(
                site,
                [.. files.Authors.Select(file => file.Author).OfType<Author>()],
                [.. files.Providers.Select(file => file.Provider).OfType<Provider>()],
                [.. models.OfType<Model>().Where(model => drafts || !model.Draft)],
                files.Assets)
            : null;

        Model? Bind(ModelFile file, DiagnosticBag bag) => new ModelBinder(file, known, date, bag).Bind();
    }
}
