using SiteGen.Templating;

namespace SiteGen.Pages.Samples;

/// <summary>Code samples of a page.</summary>
/// <param name="Groups">One for each way to ask; empty when no request is certain enough to print.</param>
/// <param name="ForTwin">The same, as many as a twin has room for.</param>
/// <param name="Documentation">Where requests are described: of every provider whose samples are shown, or that has none.</param>
public sealed record SamplesView(IReadOnlyList<SampleGroup> Groups, IReadOnlyList<SampleGroup> ForTwin, IReadOnlyList<OutsideLink> Documentation);

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
    /// <summary>Where a tool's settings are described by its makers; null for a request, and for what many tools read.</summary>
    public OutsideLink? DocumentedAt { get; init; }

    /// <summary>The sample as a fenced block.</summary>
    public Markdown Fence => MarkdownText.Fence(Language, Code);
}
