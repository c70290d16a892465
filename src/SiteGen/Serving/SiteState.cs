using SiteGen.Diagnostics;

namespace SiteGen.Serving;

/// <summary>What is served at a moment, and what is wrong with what was saved last.</summary>
/// <param name="Version">Differs from that of every other state with another site, of an earlier start of the server too: an open page with another one is out of date.</param>
/// <param name="Site">The last good site; null while there has been none.</param>
/// <param name="Problems">In file order. While an error is among them, the site is that of before.</param>
internal sealed record SiteState(string Version, ServedSite? Site, IReadOnlyList<Diagnostic> Problems)
{
    private readonly TaskCompletionSource _superseded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when another state takes its place.</summary>
    public Task Superseded => _superseded.Task;

    /// <summary>Nothing was read yet.</summary>
    public bool IsFirst => Site is null && Problems.Count == 0;

    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    public void Supersede() => _superseded.TrySetResult();
}
