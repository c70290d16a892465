using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>A page in a browser of its own, and what the browser had to say about it.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    public Visitor(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add($"{message.Type}: {message.Text} ({message.Location})");
        };
        page.PageError += (_, problem) => _complaints.Add($"script: {problem}");
        page.RequestFailed += (_, request) => _complaints.Add($"not loaded: {request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, scripts that threw, files that did not come; in the order they came.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
