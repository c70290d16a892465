using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Reading;
using SiteGen.Reading.Files;

namespace SiteGen.Verifying;

/// <summary>Goes through the content as its keepers would: what is old, unproven, contested or unlikely. Nothing it finds stops a build.</summary>
public static class Verifier
{
    /// <summary>Verifies the content of a site. Drafts are left out, and so is what is retired where it no longer matters.</summary>
    /// <param name="site">Where it lies.</param>
    /// <param name="date">The day that ages are as of; null for the newest date in the content.</param>
    /// <param name="jobs">How many files are read at once, at least 1.</param>
    /// <param name="diagnostics">Where problems of the content go, as in a build; warnings that count as findings are among them.</param>
    /// <returns>null when the content has errors.</returns>
    /// <remarks>
    /// Holds the files of all models, which a build lets go one by one: half of the rules ask for the day, and the day that nobody names is known when the last file is read.
    /// Reading every file a second time would take nearly twice as long.
    /// </remarks>
    public static VerifyReport? Run(SiteFolders site, DateOnly? date, int jobs, DiagnosticBag diagnostics)
    {
        var files = ContentReader.Read(site, jobs, diagnostics);
        var written = files.Models.All(jobs, diagnostics);
        var content = ContentBinder.Bind(files with { Models = ModelFiles.Of(written) }, date, drafts: false, jobs, diagnostics);
        if (content is null || diagnostics.HasErrors) return null;

        var asOf = content.Date.Day;
        List<ModelFile> models = [.. written.Where(model => !model.Draft).OrderBy(model => model.File, StringComparer.Ordinal)];
        var findings = models.SelectMany(model => Find(model, content.Site, asOf)).ToList();
        findings.AddRange(diagnostics.All().Where(IsSlip).Select(problem => new Finding(FindingKind.Slips, problem)));
        return new VerifyReport(content.Date, content.Models.Count, content.Models.Sum(model => model.Offerings.Count),
            [.. findings.OrderBy(finding => finding.Kind).ThenBy(finding => finding.Problem.At.File, StringComparer.Ordinal).ThenBy(finding => finding.Problem.At.Line)]);
    }

    /// <summary>Slips that every build warns of already (see <see cref="CostBinder"/>) count here too.</summary>
    public static bool IsSlip(Diagnostic problem) => problem.Code == nameof(Problems.UnitSlip);

    private static IEnumerable<Finding> Find(ModelFile model, Site site, DateOnly date) =>
        SourceRules.Find(model)
            .Concat(SlipRules.Find(model))
            .Concat(DateRules.Find(model, date))
            .Concat(model.Offerings.SelectMany(offering => VerificationRules.Find(offering, site.StaleAfterDays, date).Concat(SourceRules.Find(offering))));
}

/// <summary>What verifying found.</summary>
/// <param name="Date">The day that ages are as of.</param>
/// <param name="Models">How many models were looked at.</param>
/// <param name="Offerings">How many offerings they have.</param>
/// <param name="Findings">By kind, then by place.</param>
public sealed record VerifyReport(BuildDate Date, int Models, int Offerings, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many findings are of a kind.</summary>
    public int Count(FindingKind kind) => Findings.Count(finding => finding.Kind == kind);
}
