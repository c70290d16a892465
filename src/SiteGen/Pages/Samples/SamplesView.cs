using SiteGen.Templating;

namespace SiteGen.Pages.Samples;

/// <summary>Code samples of a page.</summary>
/// <param name="Groups">One for each way to ask; empty when no request is certain enough to print.</param>
/// <param name="ForTwin">The same, as many as a twin has room for.</param>
/// <param name="Elsewhere">Where the others are, for the twin; null when there is no such page.</param>
/// <param name="Documentation">Where requests are described: of every provider whose samples are shown, or that has none.</param>
/// <param name="Gateway">The site's gateway, where it can be asked for the model; null otherwise.</param>
public sealed record SamplesView(
    IReadOnlyList<SampleGroup> Groups, IReadOnlyList<SampleGroup> ForTwin, string? Elsewhere, IReadOnlyList<OutsideLink> Documentation, GatewayView? Gateway)
{
    /// <summary>Whether the twin lacks some of them.</summary>
    public bool AreFewer => ForTwin.Sum(group => group.Samples.Count) < Groups.Sum(group => group.Samples.Count);

    /// <summary>Fewer in the twin.</summary>
    /// <param name="characters">How many the twin must lose.</param>
    /// <returns>null when it has none any more.</returns>
    internal SamplesView? Without(int characters) => ForTwin.Count == 0 ? null : this with { ForTwin = SampleBudget.Without(ForTwin, characters) };
}

/// <summary>The same request in several languages.</summary>
/// <param name="Id">One of a kind on the page; letters, digits and hyphens.</param>
/// <param name="Label">What it asks and whom, e.g. "OpenAI chat completions at OpenRouter".</param>
/// <param name="Samples">At least one; the first is open.</param>
public sealed record SampleGroup(string Id, string Label, IReadOnlyList<SampleView> Samples)
{
    /// <summary>Not one request in several languages, but the same endpoint in several tools.</summary>
    public bool IsTools { get; init; }
}

/// <summary>A code sample.</summary>
/// <param name="Id">One of a kind on the page; letters, digits and hyphens.</param>
/// <param name="Label">The tab's label, e.g. "Python".</param>
/// <param name="Language">For a fence and a class name, e.g. <c>python</c>.</param>
/// <param name="Code">LF line ends, one at the end.</param>
public sealed record SampleView(string Id, string Label, string Language, string Code)
{
    /// <summary>Whether the twin has it; a page marks those that only people are shown.</summary>
    public bool InTwin { get; init; }

    /// <summary>Where a tool's settings are described by its makers; null for a request, and for what many tools read.</summary>
    public OutsideLink? DocumentedAt { get; init; }

    /// <summary>The sample as a fenced block.</summary>
    public Markdown Fence => MarkdownPiece.Fence(Language, Code);
}
