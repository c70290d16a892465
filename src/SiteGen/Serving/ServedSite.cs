using System.Buffers;
using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Pages.Hosts;

namespace SiteGen.Serving;

/// <summary>
/// A site as it is served: from memory, each file made when it is asked for, with the bytes that a build would write. The plan is followed as far as the
/// file asked for and no further, since a large catalog's takes longer than its readers want to wait. Only what a build would write can be asked for.
/// </summary>
internal sealed class ServedSite
{
    private const long MostKeptBytes = 64 << 20;

    private readonly SiteFolders _folders;
    private readonly ConcurrentDictionary<string, ServedFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<FileBytes>> _kept = new(StringComparer.Ordinal);
    private readonly Lock _planning = new();
    private readonly IEnumerator<Page> _rest;
    private readonly List<Page> _pages = [];
    private long _keptBytes;
    private volatile bool _isPlanned;

    public ServedSite(SoundSite sound, SiteFolders folders)
    {
        (Sound, _folders, _rest) = (sound, folders, sound.Pages().GetEnumerator());
        Rules = HostRules.Of(sound.Catalog.Site, new Urls(sound.Catalog.Site.BaseUrl), []);
        foreach (var file in sound.Files(folders)) _files.TryAdd(file.OutputPath, new ServedFile(null, () => file.Read(new DiagnosticBag()) ?? throw new IOException($"{file.Source} cannot be read.")));
    }

    public SoundSite Sound { get; }

    /// <summary>What hosts are told to answer with; without redirects, which the files themselves tell of.</summary>
    public HostRules Rules { get; }

    /// <summary>The file that a build would write to a path; null when it would write none.</summary>
    /// <param name="path">Below the output folder.</param>
    public ServedFile? Find(string path)
    {
        if (_files.TryGetValue(path, out var file) || _isPlanned) return file;
        lock (_planning)
            while (!_files.TryGetValue(path, out file) && Plan()) { }
        return file;
    }

    /// <summary>Whether authors may link to a site path: to pages that have a twin, and to files.</summary>
    public bool Leads(string sitePath) => sitePath.EndsWith('/')
        ? Find(Urls.HtmlFile(sitePath))?.Page is { } page && page.Forms.Any(form => form is TwinForm)
        : Find(Urls.File(sitePath)) is not null;

    /// <summary>Makes a file, or gives what was made of it before.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">It is an image, and just went away.</exception>
    public FileBytes BytesOf(string path, ServedFile file)
    {
        var kept = _kept.GetOrAdd(path, _ => new Lazy<FileBytes>(() =>
        {
            var bytes = FileBytes.Of(file.Make());
            if (Interlocked.Add(ref _keptBytes, bytes.Bytes.Length) <= MostKeptBytes) return bytes;
            _kept.Clear();
            Interlocked.Exchange(ref _keptBytes, 0);
            return bytes;
        }));
        try
        {
            return kept.Value;
        }
        catch
        {
            _kept.TryRemove(path, out _); // an image may be back when it is asked for again
            throw;
        }
    }

    /// <summary>Plans what is left and checks the whole.</summary>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="stop">Looked at between two pages.</param>
    /// <returns>False when it was stopped.</returns>
    public bool Check(DiagnosticBag diagnostics, CancellationToken stop)
    {
        var more = true;
        while (more)
        {
            if (stop.IsCancellationRequested) return false;
            lock (_planning) more = Plan();
        }

        Sound.Check(_folders, _pages, diagnostics);
        return true;
    }

    /// <summary>Every path there is, for tests; plans what is left.</summary>
    public IReadOnlyCollection<string> Paths()
    {
        lock (_planning)
            while (Plan()) { }
        return [.. _files.Keys];
    }

    /// <summary>Plans the next page; false when there is none.</summary>
    private bool Plan()
    {
        if (_isPlanned || !_rest.MoveNext())
        {
            _isPlanned = true;
            return false;
        }

        var page = _rest.Current;
        _pages.Add(page);
        foreach (var form in page.Forms) _files.TryAdd(form.OutputPath, new ServedFile(page, () => Render(page, form)));
        return true;
    }

    private ReadOnlyMemory<byte> Render(Page page, PageForm form)
    {
        if (form is StreamForm large)
        {
            using var stream = new MemoryStream();
            large.Write(stream);
            return stream.ToArray();
        }

        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        Sound.Theme.Render(form, page.View(), buffer);
        return buffer.WrittenMemory;
    }
}

/// <summary>A file that can be asked for.</summary>
/// <param name="Page">The page it is a form of; null for what is no page.</param>
/// <param name="Make">Makes its bytes anew.</param>
internal sealed record ServedFile(Page? Page, Func<ReadOnlyMemory<byte>> Make);
