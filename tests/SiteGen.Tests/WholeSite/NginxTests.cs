using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.WholeSite;

/// <summary>The repository's own site, served by nginx with the two files that are written for it.</summary>
[Collection(TheWholeSite.Name)]
public sealed class NginxTests(BuiltCatalog site)
{
    private const string Page = "models/google/gemini-2.5-flash/";

    [ToolFact("nginx")]
    public async Task Nginx_serves_pages_twins_types_redirects_and_what_is_not_there()
    {
        using var folder = new TemporaryFolder();
        var port = FreePort();
        File.WriteAllText(folder.In("nginx.conf"), $$"""
            daemon off; worker_processes 1; pid {{folder.In("pid")}}; error_log {{folder.In("error.log")}};
            events { worker_connections 64; }
            http {
              access_log off; client_body_temp_path {{folder.In("body")}}; proxy_temp_path {{folder.In("proxy")}}; fastcgi_temp_path {{folder.In("fastcgi")}}; uwsgi_temp_path {{folder.In("uwsgi")}}; scgi_temp_path {{folder.In("scgi")}};
              include {{site.Output}}/nginx/http.conf;
              server { listen 127.0.0.1:{{port}}; root {{site.Output}}; include {{site.Output}}/nginx/site.conf; }
            }
            """);
        OpenToWorkers(folder.Path, Path.GetDirectoryName(site.Output)!);
        using var nginx = Process.Start(new ProcessStartInfo(ToolFactAttribute.Find("nginx")!, ["-c", folder.In("nginx.conf"), "-e", folder.In("error.log")]))!;
        try
        {
            using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
            await Started(http);

            Assert.Equal("200 text/html; charset=utf-8 Vary Accept", await Ask(http, Page, "text/html", "Vary"));
            Assert.Equal("200 text/html; charset=utf-8", await Ask(http, Page, "*/*"));
            Assert.Equal("200 text/markdown; charset=utf-8 Vary Accept", await Ask(http, Page, "text/markdown, text/html, */*", "Vary"));
            Assert.Equal("200 text/markdown; charset=utf-8 X-Robots-Tag noindex", await Ask(http, Page, "text/markdown", "X-Robots-Tag"));
            Assert.Equal("200 text/html; charset=utf-8", await Ask(http, Page, "text/html, text/markdown;q=0"));
            Assert.Equal("200 text/html; charset=utf-8", await Ask(http, Page, "text/html, text/markdown;q=0.5"));
            Assert.Equal("200 text/markdown; charset=utf-8", await Ask(http, "", "text/markdown"));
            Assert.Equal(
                "200 text/html; charset=utf-8 Link </models/google/gemini-2.5-flash.md>; rel=\"alternate\"; type=\"text/markdown\", </llms.txt>; rel=\"describedby\"; type=\"text/plain\"",
                await Ask(http, Page, "text/html", "Link"));
            Assert.Equal("200 text/plain; charset=utf-8 Access-Control-Allow-Origin *", await Ask(http, "llms.txt", "*/*", "Access-Control-Allow-Origin"));
            Assert.Equal("200 application/json; charset=utf-8 Access-Control-Allow-Origin *", await Ask(http, "models/google/gemini-2.5-flash.json", "*/*", "Access-Control-Allow-Origin"));
            Assert.Equal("200 text/markdown; charset=utf-8 X-Robots-Tag noindex", await Ask(http, "models/google/gemini-2.5-flash.md", "*/*", "X-Robots-Tag"));
            var style = site.Files.Keys.Single(path => path.EndsWith(".css", StringComparison.Ordinal));
            Assert.Equal("200 text/css; charset=utf-8 Cache-Control public, max-age=31536000, immutable", await Ask(http, style, "*/*", "Cache-Control"));
            Assert.Equal("301 text/html Location /authors/google/", await Ask(http, "models/google/", "text/html", "Location"));
            Assert.Equal("301 text/html Location /models/google/gemini-2.5-flash/", await Ask(http, Page.TrimEnd('/'), "text/markdown", "Location"));
            Assert.Equal("404 text/html; charset=utf-8 X-Frame-Options DENY", await Ask(http, "models/google/nothing/", "text/markdown", "X-Frame-Options"));
            Assert.Equal("404 text/html; charset=utf-8", await Ask(http, "nginx/site.conf", "*/*"));
        }
        finally
        {
            nginx.Kill(entireProcessTree: true);
            await nginx.WaitForExitAsync();
        }
    }

    private static async Task<string> Ask(HttpClient http, string path, string accept, string? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await http.SendAsync(request);
        var said = header is not null && answer.Headers.TryGetValues(header, out var values) ? $" {header} {string.Join(", ", values)}" : "";
        return $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType}{said}";
    }

    private static async Task Started(HttpClient http)
    {
        for (var tries = 0; ; tries++)
            try
            {
                using var answer = await http.GetAsync("robots.txt");
                return;
            }
            catch (HttpRequestException) when (tries < 100)
            {
                await Task.Delay(50);
            }
    }

    /// <summary>A server started by root reads files as another user.</summary>
    private static void OpenToWorkers(params string[] folders)
    {
        const UnixFileMode Enter = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        if (OperatingSystem.IsWindows()) return;
        foreach (var folder in folders) File.SetUnixFileMode(folder, Enter);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
