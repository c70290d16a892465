using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Reading.Files;

namespace SiteGen.Binding;

/// <summary>Files to things: ranges checked, references looked up. What comes out cannot be wrong in any way an author could make it.</summary>
public static class ContentBinder
{
    /// <summary>Binds everything that was read. Each model's file is read, bound and let go, so that the files of a large catalog are never in memory together.</summary>
    /// <param name="files">As read.</param>
    /// <param name="date">The build date: nothing can have been verified after it; null for the newest date in the content.</param>
    /// <param name="drafts">Whether drafts are kept.</param>
    /// <param name="jobs">How many models are bound at once, at least 1.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="memory">The models that were bound before, by who binds the same site again and again; null to bind all.</param>
    /// <param name="alongside">What else is to be seen to while a model's file is at hand; called from any thread.</param>
    /// <returns>null when there is no usable site.yml, which was reported.</returns>
    public static BoundContent? Bind(
        ContentFiles files, DateOnly? date, bool drafts, int jobs, DiagnosticBag diagnostics, Remembered<ModelFile, Model?>? memory = null, Action<ModelFile>? alongside = null)
    {
        memory?.Begin([.. files.Authors.Select(file => file.Author), .. files.Providers.Select(file => file.Provider)]);
        LogoCheck.Run(files, diagnostics);
        var known = new KnownIds(files);
        var (models, all) = (new Model?[files.Models.Count], new ModelClaims?[files.Models.Count]);
        files.Models.Each(jobs, diagnostics, (place, file) =>
        {
            models[place] = memory is null ? Bind(file, diagnostics) : memory.Of(file, diagnostics, bag => Bind(file, bag));
            all[place] = ModelClaims.Of(file);
            alongside?.Invoke(file);
        });
        List<ModelClaims> claims = [.. all.OfType<ModelClaims>()];
        List<ModelClaims> shown = drafts ? claims : claims.FindAll(model => !model.IsDraft);
        var day = new BuildDate(date ?? NewestDate.In(shown, diagnostics));
        ReferenceCheck.Run(claims, known, diagnostics);
        OfferingAddresses.Check(claims, diagnostics);
        VerifiedCheck.Run(date is null ? shown : claims, day.Day, diagnostics); // a draft that was looked at today is no reason to build nothing

        return files.Site?.Site is { } site
            ? new BoundContent(
                site,
                [.. files.Authors.Select(file => file.Author).OfType<Author>()],
                [.. files.Providers.Select(file => file.Provider).OfType<Provider>()],
                [.. models.OfType<Model>().Where(model => drafts || !model.Draft)],
                files.Assets,
                day)
            : null;

        Model? Bind(ModelFile file, DiagnosticBag bag) => new ModelBinder(file, known, bag).Bind();
    }
}
