using System.Buffers;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SiteGen.Binding;
using SiteGen.Deriving;
using SiteGen.Diagnostics;
using SiteGen.Domain;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Reading.Files;
using SiteGen.Rendering;
using SiteGen.Writing;

namespace SiteGen.Benchmarks;

/// <summary>The hot pieces on one thread, each over a hundred made-up models: divide by a hundred for a model.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class Pieces
{
    private const int Models = 100;

    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private string _folder = "";
    private SiteFolders _site = null!;
    private string[] _texts = [];
    private BoundContent _content = null!;
    private Theme _theme = null!;
    private Page[] _pages = [];
    private (string Path, byte[] Bytes)[] _files = [];
    private OutputFolder _output = null!;

    /// <summary>In this process: a project made for the measure would need the network.</summary>
    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }

    /// <summary>Makes the site and everything up to the written bytes.</summary>
    [GlobalSetup]
    public void MakeSite()
    {
        _folder = Path.Combine(Path.GetTempPath(), "sitegen-pieces");
        MadeUpCatalog.Write(_folder, Models, PageKinds.Json);
        _texts = [.. Enumerable.Range(0, Models).Select(i => MadeUpModel.Write(i, 40))];
        _site = new SiteFolders(_folder, Path.Combine(_folder, "output"));
        var diagnostics = new DiagnosticBag();
        var files = ContentReader.Read(_site, 1, diagnostics);
        _content = ContentBinder.Bind(files, null, false, 1, diagnostics)!;
        _theme = Theme.Load(null, diagnostics);
        _pages = [.. SitePlan.PagesOf(Catalog.Derive(_content), _theme.Parts).Where(page => page.Source.StartsWith("content/models/", StringComparison.Ordinal))];
        List<(string, byte[])> written = [];
        foreach (var page in _pages) _theme.Render(page, _buffer, (path, bytes) => written.Add((path, bytes.ToArray())));
        _files = [.. written];
        _output = OutputFolder.Open(_site, _files.Select(file => file.Path));
    }

    /// <summary>Text to records with places: nodes, then the shapes.</summary>
    [Benchmark]
    public int FrontMatterAndShapes()
    {
        var diagnostics = new DiagnosticBag();
        var read = 0;
        foreach (var text in _texts)
            if (ModelShape.Read(FrontMatter.Read(text, "model.md", diagnostics)!, "model.md", "author-0", "model-0", diagnostics) is not null) read++;
        return read;
    }

    /// <summary>The front matter's nodes alone.</summary>
    [Benchmark]
    public int FrontMatterAlone()
    {
        var diagnostics = new DiagnosticBag();
        var read = 0;
        foreach (var text in _texts)
            if (FrontMatter.Read(text, "model.md", diagnostics) is not null) read++;
        return read;
    }

    /// <summary>The same for what is not plainly simple.</summary>
    [Benchmark]
    public int FrontMatterByLibrary()
    {
        var diagnostics = new DiagnosticBag();
        var read = 0;
        foreach (var text in _texts)
            if (YamlTree.ReadByLibrary(text[4..text.IndexOf("\n---", StringComparison.Ordinal)], "model.md", 1, diagnostics) is not null) read++;
        return read;
    }

    /// <summary>Files to records with places, one after another.</summary>
    [Benchmark]
    public int ReadingFiles() => ContentReader.Read(_site, 1, new DiagnosticBag()).Models.All(1, new DiagnosticBag()).Count;

    /// <summary>Bodies to HTML and to the twin's Markdown.</summary>
    [Benchmark]
    public int MarkdownBodies()
    {
        var urls = new Urls(_content.Site.BaseUrl);
        return _content.Models.Sum(model => MarkdownBody.Write(model.Body!, urls, Urls.Of(model)).Html.Text.Length);
    }

    /// <summary>Views alone.</summary>
    [Benchmark]
    public int Views() => _pages.Count(page => page.View() is not null);

    /// <summary>Views, bodies and all three forms of each model's page, to bytes.</summary>
    [Benchmark]
    public long WholePages()
    {
        var bytes = 0L;
        foreach (var page in _pages) _theme.Render(page, _buffer, (_, written) => bytes += written.Length);
        return bytes;
    }

    /// <summary>The same bytes to files that have them already.</summary>
    [Benchmark]
    public void WritingUnchanged()
    {
        foreach (var (path, bytes) in _files) _output.Write(path, bytes);
    }
}
