using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading.Files;
using SiteGen.Reading.Shapes;

namespace SiteGen.Binding;

/// <summary>One model's file to a model.</summary>
internal sealed class ModelBinder(ModelFile file, KnownIds known, DiagnosticBag diagnostics)
{
    /// <summary>The model; null when what it stands on is missing. Every problem was reported.</summary>
    public Model? Bind()
    {
        var author = LookUpAuthor();
        CheckDates();
        CheckWeights();
        LimitsCheck.Run(file.Limits, file.Limits.Values, diagnostics);
        CheckFaq();

        var parameters = SharedValues.Of(file.SupportedParameters);
        var offerings = new OfferingBinder(file, parameters, known, diagnostics).BindAll();
        if (author is null || file.Name is not { } name || file.Kind is not { } kind) return null;
        return new Model
        {
            Id = $"{file.Author}/{file.Slug}",
            Slug = file.Slug,
            Author = author,
            Name = name.Value,
            Kind = kind.Value,
            Description = file.Description,
            Family = file.Family,
            ReleaseDate = file.ReleaseDate?.Value,
            LastUpdated = file.LastUpdated?.Value,
            Knowledge = file.Knowledge,
            Modalities = file.Modalities,
            Limits = file.Limits.Values,
            Capabilities = file.Capabilities,
            SupportedParameters = parameters,
            OpenWeights = file.OpenWeights,
            License = file.License,
            LicenseUrl = file.LicenseUrl,
            Parameters = file.Parameters?.Value,
            ActiveParameters = file.ActiveParameters?.Value,
            Weights = file.Weights,
            Benchmarks = file.Benchmarks,
            Links = file.Links,
            Status = file.Status,
            Successor = file.Successor?.Value,
            Related = file.Related.Values(),
            Aliases = file.Aliases.Values(),
            Listings = file.Listings,
            Offerings = offerings,
            Faq = file.Faq.Complete(),
            FaqHidden = file.FaqHidden.Values(),
            Draft = file.Draft,
            NoIndex = file.NoIndex,
            Body = file.Body?.FileBody ?? file.Body,
            File = file.File,
        };
    }

    private Author? LookUpAuthor()
    {
        if (known.Authors.TryGetValue(file.Author, out var author)) return author;
        diagnostics.Add(Problems.UnknownAuthor(file.File, file.Author, known.Authors.Keys));
        return null;
    }

    private void CheckDates()
    {
        if (file is { ReleaseDate: { } released, LastUpdated: { } updated } && updated.Value.Latest < released.Value.Earliest)
            diagnostics.Add(Problems.UpdatedBeforeRelease(updated, released.Value));
    }

    private void CheckWeights()
    {
        if (file is { Parameters: { } all, ActiveParameters: { } active } && active.Value > all.Value)
            diagnostics.Add(Problems.MoreActiveParameters(active, all.Value));
    }

    private void CheckFaq()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in file.Faq)
            if (entry.Value is { } faq && !seen.Add(faq.Id)) diagnostics.Add(Problems.RepeatedItem(entry.At, faq.Id));
    }
}
