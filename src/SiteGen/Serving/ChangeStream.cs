using System.Text;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Serving;

/// <summary>Tells open pages of every state of the site, as Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html).</summary>
/// <param name="live">The site.</param>
/// <param name="folders">Where it lies, to show lines of its files.</param>
internal sealed class ChangeStream(LiveSite live, SiteFolders folders)
{
    /// <summary>More pages than anybody has open; each holds a connection.</summary>
    private const int MostListeners = 100;

    private static readonly TimeSpan _breath = TimeSpan.FromSeconds(20);

    private int _listeners;

    /// <summary>Answers with the state there is and each one after it, until the page goes away.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        var (response, gone) = (http.Response, http.RequestAborted);
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.ContentType = "text/event-stream; charset=utf-8";
        if (HttpMethods.IsHead(http.Request.Method)) return;
        try
        {
            if (Interlocked.Increment(ref _listeners) > MostListeners)
            {
                response.StatusCode = 503;
                return;
            }

            await WriteAsync("retry: 500\n\n").ConfigureAwait(false); // a server that was started again is found at once
            for (SiteState? told = null; ;)
            {
                var state = live.State;
                if (state != told) await WriteAsync($"data: {StateJson.Write(told = state, folders.TextOf)}\n\n").ConfigureAwait(false);
                await Task.WhenAny(state.Superseded, Task.Delay(_breath, gone)).ConfigureAwait(false);
                gone.ThrowIfCancellationRequested();
                if (state == live.State) await WriteAsync(":\n\n").ConfigureAwait(false); // so that a page that went away unheard is noticed
            }
        }
        catch (OperationCanceledException)
        {
            // The page went away, or the server ends.
        }
        finally
        {
            Interlocked.Decrement(ref _listeners);
        }

        async Task WriteAsync(string text)
        {
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), gone).ConfigureAwait(false);
            await response.Body.FlushAsync(gone).ConfigureAwait(false);
        }
    }
}
