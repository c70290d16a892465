using System.Diagnostics;
using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Serving;

/// <summary>
/// The site as it changes under the hands of its authors. A change becomes a new state as soon as the page it is on can be right; what takes longer on a
/// large catalog (links to pages that are gone, two pages for one path) is looked at behind it, and takes the new site back when it is wrong.
/// </summary>
/// <param name="folders">Where the site lies.</param>
/// <param name="options">How it is built.</param>
/// <param name="narrate">Told what became of each change, for the terminal.</param>
internal sealed class LiveSite(SiteFolders folders, BuildOptions options, Action<Happening> narrate)
{
    /// <summary>How long the rest of a site waits for the browsers that want its changed page first.</summary>
    private static readonly TimeSpan _courtesy = TimeSpan.FromMilliseconds(400);

    private readonly BuildMemory _memory = new();
    private ServedSite? _checked;
    private bool _lastWasWrong;
    private readonly long _start = Stopwatch.GetTimestamp(); // a process id would do, were it not always 1 in a container
    private int _versions;
    private SiteState _state = new("none", null, []);

    /// <summary>What is served now.</summary>
    public SiteState State => Volatile.Read(ref _state);

    /// <summary>Reads the site, and reads it again at every change until it is told to stop.</summary>
    /// <param name="changes">Gives what was changed, in a few words; ends when nothing more will be told.</param>
    /// <param name="stop">When to end.</param>
    public async Task RunAsync(ChangeSignal changes, CancellationToken stop)
    {
        Update(null, stop);
        try
        {
            while (true)
            {
                Update(await changes.WaitAsync(stop).ConfigureAwait(false), stop);
                if (State.Site is { } site && site != _checked && !await changes.IsPendingAsync(_courtesy, stop).ConfigureAwait(false))
                    await CheckRestAsync(site, changes, stop).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The server ends.
        }
    }

    /// <summary>Reads what changed, and serves it unless it has errors.</summary>
    private void Update(string? changed, CancellationToken stop)
    {
        var (clock, diagnostics) = (Stopwatch.StartNew(), new DiagnosticBag());
        try
        {
            if (SoundSite.Read(folders, options, diagnostics, progress: null, _memory) is { } sound)
            {
                var site = new ServedSite(sound, folders);
                if (!CanWait(sound) && site.Check(diagnostics, stop)) Conclude(site, diagnostics);
                if (!diagnostics.HasErrors)
                {
                    Publish(site, diagnostics, changed, clock.Elapsed);
                    return;
                }
            }

            Publish(State.Site, diagnostics, changed, clock.Elapsed);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that went away while it was read: what takes its place is told of too.
            narrate(new Happening(State, [], changed, clock.Elapsed, problem.Message));
        }
    }

    /// <summary>Plans and checks all pages of a site that is served already; a site that turns out wrong is taken back. A further change does not wait for it.</summary>
    private async Task CheckRestAsync(ServedSite site, ChangeSignal changes, CancellationToken stop)
    {
        var (clock, diagnostics, pending) = (Stopwatch.StartNew(), new DiagnosticBag(), changes.Pending);
        var checking = Task.Run(() => site.Check(diagnostics, pending), stop);
        await Task.WhenAny(checking, changes.IsPendingAsync(Timeout.InfiniteTimeSpan, stop)).ConfigureAwait(false);
        if (!checking.IsCompleted || !await checking.ConfigureAwait(false)) return; // it ends by itself at the next page it comes to
        Conclude(site, diagnostics);
        if (!diagnostics.HasErrors) return;
        foreach (var problem in State.Problems) diagnostics.Add(problem);
        Publish(_checked, diagnostics, null, clock.Elapsed);
    }

    private void Conclude(ServedSite site, DiagnosticBag diagnostics)
    {
        _lastWasWrong = diagnostics.HasErrors;
        if (!_lastWasWrong) _checked = site;
    }

    /// <summary>Whether nothing an author can have done since the last whole check makes a link dead or two pages one: the same things are there, and every link leads to what was there.</summary>
    private bool CanWait(SoundSite sound) =>
        !_lastWasWrong && _checked is { } before
        && ReferenceEquals(before.Sound.Theme, sound.Theme)
        && before.Sound.Catalog.Site == sound.Catalog.Site
        && Same(before.Sound.Catalog.Models, sound.Catalog.Models, model => model.Id)
        && Same(before.Sound.Catalog.Authors, sound.Catalog.Authors, author => author.Id)
        && Same(before.Sound.Catalog.Providers, sound.Catalog.Providers, provider => provider.Id)
        && sound.Links.All(link => before.Leads(link.Value));

    private static bool Same<T>(IReadOnlyList<T> before, IReadOnlyList<T> now, Func<T, string> id) =>
        before.Count == now.Count && before.Zip(now).All(pair => ReferenceEquals(pair.First, pair.Second) || id(pair.First) == id(pair.Second));

    private void Publish(ServedSite? site, DiagnosticBag diagnostics, string? changed, TimeSpan elapsed)
    {
        var before = State;
        var version = site != before.Site ? string.Create(CultureInfo.InvariantCulture, $"{_start:x}-{++_versions}") : before.Version;
        var state = new SiteState(version, site, diagnostics.InFileOrder());
        Volatile.Write(ref _state, state);
        before.Supersede();
        narrate(new Happening(state, before.Problems, changed, elapsed, null));
    }
}

/// <summary>What became of a change.</summary>
/// <param name="State">What is served now.</param>
/// <param name="Before">The problems that were there before.</param>
/// <param name="Changed">What was changed; null at the start, and for what was found out behind a change.</param>
/// <param name="Elapsed">How long it took to be ready to serve.</param>
/// <param name="Failure">Why the site could not be read at all; null when it could.</param>
internal sealed record Happening(SiteState State, IReadOnlyList<Diagnostic> Before, string? Changed, TimeSpan Elapsed, string? Failure);
