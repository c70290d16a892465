using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Pages.Hosts;

namespace SiteGen.Serving;

/// <summary>What each request gets: what a host would answer that does all the site's host files ask for, but that no other site's page may read it: what is served here is not published. Paths are looked up among those that a build would write and touch no disk, so there is no way out of them.</summary>
/// <param name="live">The site.</param>
/// <param name="folders">Where it lies, to show lines of its files.</param>
/// <param name="guard">Under which names to answer.</param>
/// <param name="warn">Told of pages that cannot be made.</param>
internal sealed class Answers(LiveSite live, SiteFolders folders, HostGuard guard, Action<string> warn)
{
    /// <summary>As hosts answer for what is not named after its content: kept, but asked for again every time.</summary>
    private const string AskAgain = "public, max-age=0, must-revalidate";

    /// <summary>How long a visitor waits for a server that was just started.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly ChangeStream _changes = new(live, folders);

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        try
        {
            await ChooseAsync(http).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the rest.
        }
        catch (Exception bug) when (!http.Response.HasStarted)
        {
            warn($"{http.Request.Path} could not be made: {bug}");
            await Say(http, 500, $"This is a bug of SiteGen: {bug}").ConfigureAwait(false);
        }
    }

    private async Task ChooseAsync(HttpContext http)
    {
        var (request, path) = (http.Request, http.Request.Path.Value ?? "");
        if (!guard.Allows(request.Host.Host))
        {
            await Say(http, 421, "This server answers to its address and to localhost only, so that no other site's page can read from it.").ConfigureAwait(false);
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            http.Response.Headers.Connection = "close"; // what may follow is not read
            await Say(http, 405, "Only GET and HEAD.").ConfigureAwait(false);
        }
        else if (path == OwnFiles.Changes)
        {
            await _changes.AnswerAsync(http).ConfigureAwait(false);
        }
        else if (OwnFiles.Find(path) is { } own)
        {
            await Send(http, 200, own, [new("Content-Type", FileTypes.Of(path))]).ConfigureAwait(false);
        }
        else
        {
            if (live.State is { IsFirst: true } first) await Task.WhenAny(first.Superseded, Task.Delay(_patience, http.RequestAborted)).ConfigureAwait(false);
            var state = live.State;
            await (state.Site is { } site ? Answer(http, state, site, path) : Refuse(http, state)).ConfigureAwait(false);
        }
    }

    private static Task Answer(HttpContext http, SiteState state, ServedSite site, string path)
    {
        var rules = site.Rules;
        var root = Uri.UnescapeDataString(rules.BasePath);
        if (path is "/" or "" && root.Length > 0) return Redirect(http, rules.Path("/"));
        if (path == root && root.Length > 0) return Redirect(http, rules.Path("/") + http.Request.QueryString);
        if (!path.StartsWith(root + "/", StringComparison.Ordinal)) return NotFound(http, state, site);

        var sitePath = path[root.Length..];
        if (!sitePath.EndsWith('/'))
            return site.Find(Urls.File(sitePath)) is { } file ? SendFile(http, state, site, Urls.File(sitePath), file, rules.HeadersOf(sitePath))
                : site.Find(Urls.HtmlFile(sitePath + "/")) is null ? NotFound(http, state, site)
                : Redirect(http, rules.Path(sitePath) + "/" + http.Request.QueryString);

        if (site.Find(Urls.HtmlFile(sitePath)) is not { } page) return NotFound(http, state, site);
        if (page.Page?.RedirectsTo is { } target) return Redirect(http, rules.Path(target));
        var twinPath = Urls.TwinPath(sitePath);
        var twin = site.Find(Urls.File(twinPath));
        return twin is not null && Negotiation.WantsMarkdown(http.Request.Headers.Accept)
            ? SendFile(http, state, site, Urls.File(twinPath), twin, rules.HeadersOfNegotiated(sitePath, twinPath))
            : SendFile(http, state, site, Urls.HtmlFile(sitePath), page, rules.HeadersOf(sitePath, twin is null ? null : twinPath));
    }

    private static Task NotFound(HttpContext http, SiteState state, ServedSite site) =>
        site.Find("404.html") is { } page ? SendFile(http, state, site, "404.html", page, site.Rules.HeadersOf("/404.html"), 404) : Say(http, 404, "There is nothing here.");

    /// <summary>A page that a browser opens gets the script besides; whoever asks otherwise gets the very bytes of a build.</summary>
    private static Task SendFile(HttpContext http, SiteState state, ServedSite site, string path, ServedFile file, IEnumerable<HostHeader> headers, int status = 200)
    {
        FileBytes bytes;
        try
        {
            bytes = site.BytesOf(path, file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Say(http, 404, "This file was here a moment ago.");
        }

        if (path.EndsWith(".html", StringComparison.Ordinal) && Negotiation.NamesHtml(http.Request.Headers.Accept))
            bytes = bytes.With(OwnFiles.Script(state.Version), state.Version);
        return Send(http, status, bytes, [new("Content-Type", FileTypes.Of(path)), .. headers.Where(header => header.Name != HostRules.ReadableByAll)]);
    }

    /// <summary>There is no good site yet: the problems, until there is one.</summary>
    private Task Refuse(HttpContext http, SiteState state)
    {
        using var problems = new StringWriter { NewLine = "\n" };
        DiagnosticPrinter.Print(state.Problems, folders.TextOf, problems);
        var text = problems.ToString();
        if (!Negotiation.NamesHtml(http.Request.Headers.Accept)) return Say(http, 503, text.Length == 0 ? "The site is being read." : text);
        var page = $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>There is no site yet</title>
            {OwnFiles.Script(state.Version)}</head>
            <body>
            <h1>There is no site yet</h1>
            <pre>{System.Net.WebUtility.HtmlEncode(text)}</pre>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
        return Send(http, 503, FileBytes.Of(Encoding.UTF8.GetBytes(page)), [new("Content-Type", "text/html; charset=utf-8"), new("Content-Security-Policy", HostRules.ContentSecurityPolicy)]);
    }

    private static Task Redirect(HttpContext http, string location)
    {
        http.Response.Headers.Location = location;
        return Say(http, 301, location);
    }

    private static Task Say(HttpContext http, int status, string text) =>
        Send(http, status, FileBytes.Of(Encoding.UTF8.GetBytes(text + "\n")), [new("Content-Type", "text/plain; charset=utf-8"), new("X-Content-Type-Options", "nosniff")]);

    private static async Task Send(HttpContext http, int status, FileBytes file, IReadOnlyList<HostHeader> headers)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = AskAgain;
        foreach (var header in headers) response.Headers[header.Name] = header.Value;
        if (status == 200)
        {
            response.Headers.ETag = $"\"{file.Tag}\"";
            if (Knows(http.Request.Headers.IfNoneMatch, file.Tag))
            {
                response.StatusCode = 304;
                response.Headers.ContentType = default;
                return;
            }
        }

        response.ContentLength = file.Bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method)) await response.Body.WriteAsync(file.Bytes, http.RequestAborted).ConfigureAwait(false);
    }

    private static bool Knows(IEnumerable<string?> asked, string tag) => asked.SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries))
        .Any(known => known == "*" || (known.StartsWith("W/", StringComparison.Ordinal) ? known.AsSpan(2) : known).SequenceEqual(string.Create(CultureInfo.InvariantCulture, $"\"{tag}\"")));
}
