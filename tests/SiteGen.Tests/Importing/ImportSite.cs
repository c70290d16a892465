using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Importing;
using SiteGen.Reading;

namespace SiteGen.Tests.Importing;

/// <summary>A site in a folder of its own, removed afterwards.</summary>
internal sealed class ImportSite : IDisposable
{
    public ImportSite() => Root = Directory.CreateTempSubdirectory("sitegen-import-").FullName;

    public string Root { get; }

    public string this[string file]
    {
        get => File.ReadAllText(Path.Combine(Root, "content", file));
        set
        {
            var path = Path.Combine(Root, "content", file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, value);
        }
    }

    public bool Has(string file) => File.Exists(Path.Combine(Root, "content", file));

    /// <summary>Imports JSON; the test fails when a problem is reported.</summary>
    public ImportSummary Import(ImportFeed feed, string json, string date = "2026-08-01", bool refresh = false)
    {
        var diagnostics = new DiagnosticBag();
        var summary = Try(feed, json, diagnostics, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), refresh);
        Assert.Empty(diagnostics.InFileOrder());
        return summary!;
    }

    public ImportSummary? Try(ImportFeed feed, string json, DiagnosticBag diagnostics, DateOnly? date, bool refresh = false)
    {
        var file = Path.Combine(Root, "feed.json");
        File.WriteAllText(file, json);
        return Importer.Run(new ImportOptions(feed, file, Root, date, refresh), diagnostics);
    }

    /// <summary>Imports a published catalog.</summary>
    public ImportSummary ImportFile(ImportFeed feed, string name, string date)
    {
        var diagnostics = new DiagnosticBag();
        var summary = Importer.Run(new ImportOptions(feed, Feeds.Find(name)!, Root, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)), diagnostics);
        Assert.Empty(diagnostics.InFileOrder());
        return summary!;
    }

    /// <summary>The site as the build sees it; the test fails when anything is wrong with it.</summary>
    public BoundContent Bind()
    {
        var diagnostics = new DiagnosticBag();
        var files = ContentReader.Read(new SiteFolders(Root, Path.Combine(Root, "output")), 2, diagnostics);
        var content = ContentBinder.Bind(files, new DateOnly(2027, 1, 1), drafts: true, 2, diagnostics);
        Assert.Empty(diagnostics.InFileOrder().Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString()));
        return content!;
    }

    public Offering Offering(string provider, string modelId) =>
        Bind().Models.SelectMany(model => model.Offerings).Single(offering => offering.Provider.Id == provider && offering.ModelId == modelId);

    /// <summary>Every file's text and time of writing.</summary>
    public IReadOnlyDictionary<string, (string Text, DateTime Written)> Snapshot() =>
        Directory.EnumerateFiles(Path.Combine(Root, "content"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Root, file), file => (File.ReadAllText(file), File.GetLastWriteTimeUtc(file)));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
