using System.Net;
using System.Net.Sockets;
using System.Text;
using SiteGen.Serving;
using SiteGen.Tests.Commands;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Serving;

/// <summary>What a neighbour, a hostile page in the same browser, or a broken program may send.</summary>
public sealed class ServingSafetyTests : IDisposable
{
    private readonly TestSite _site = TestSite.Small().With("secret.txt", "SECRET").With("templates/parts/secret.html", "SECRET");
    private readonly RunningServer _server;

    public ServingSafetyTests() => _server = new RunningServer(_site.Folders);

    public void Dispose()
    {
        _server.Dispose();
        _site.Dispose();
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/%252e%252e%252fsecret.txt")]
    [InlineData("/models/../../secret.txt")]
    [InlineData("/models/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/models/..%5c..%5csecret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("//../secret.txt")]
    [InlineData("/./secret.txt")]
    [InlineData("/secret.txt%00.html")]
    [InlineData("/%00")]
    [InlineData("/index.html%00")]
    [InlineData("/C:/secret.txt")]
    [InlineData("/file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/content/site.yml")]
    [InlineData("/content/models/acme/one.md")]
    [InlineData("/templates/parts/secret.html")]
    [InlineData("/models/acme/")] // a redirect, never a listing
    [InlineData("/assets/")]
    [InlineData("/assets")]
    [InlineData("/%c0%ae%c0%ae/secret.txt")]
    [InlineData("/\u00ff")]
    [InlineData("/models/acme/one/index.html/")]
    [InlineData("/_sitegen/../secret.txt")]
    [InlineData("/_sitegen/live.js/")]
    [InlineData("secret.txt")]
    [InlineData("*")]
    [InlineData("http://127.0.0.1/secret.txt")]
    public async Task Nothing_but_what_a_build_would_write_is_served(string path)
    {
        var status = await _server.RawAsync($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 (400|404|405|301) ", status);
        Assert.Equal(200, (await _server.GetAsync("/")).Status);
    }

    [Theory]
    [InlineData("127.0.0.1", 200)]
    [InlineData("127.0.0.1:9", 200)]
    [InlineData("localhost", 200)]
    [InlineData("LocalHost:80", 200)]
    [InlineData("[::1]", 200)]
    [InlineData("[::1]:81", 200)]
    [InlineData("evil.example", 421)]
    [InlineData("127.0.0.1.evil.example", 421)]
    [InlineData("localhost.evil.example", 421)]
    [InlineData("evil.example:1717", 421)]
    [InlineData("192.168.1.7", 421)]
    [InlineData("0.0.0.0", 421)]
    [InlineData("2130706433", 421)]
    [InlineData("127.1", 421)]
    [InlineData("0x7f.0.0.1", 421)]
    [InlineData("127.000.000.001", 421)]
    [InlineData("0177.0.0.1", 421)]
    [InlineData("", 421)]
    public async Task Another_sites_name_is_not_answered(string host, int status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await _server.RawAsync($"GET /robots.txt HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/models/acme/one/", "text/markdown")]
    [InlineData("/models/acme/one.md", "*/*")]
    [InlineData("/models/acme/one.json", "*/*")]
    [InlineData("/llms.txt", "*/*")]
    [InlineData("/catalog.json", "*/*")]
    [InlineData("/api/v1/models", "*/*")]
    [InlineData("/not-there", "text/html")]
    public async Task No_other_sites_page_may_read_what_is_served(string path, string accept)
    {
        var answer = await _server.GetAsync(path, accept, headers: [("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")]);

        Assert.Contains(answer.Status, new[] { 200, 404 });
        Assert.DoesNotContain(answer.Headers.Keys, name => name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("127.0.0.1", "192.168.1.7", false)]
    [InlineData("::1", "127.0.0.1", true)]
    [InlineData("0.0.0.0", "192.168.1.7", true)]
    [InlineData("0.0.0.0", "localhost", true)]
    [InlineData("0.0.0.0", "[fe80::1]", true)]
    [InlineData("0.0.0.0", "evil.example", false)]
    [InlineData("192.168.1.7", "192.168.1.7", true)]
    public void For_the_network_every_address_is_answered_and_still_no_name(string bound, string host, bool allowed) =>
        Assert.Equal(allowed, new HostGuard(IPAddress.Parse(bound)).Allows(host));

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Only_get_and_head(string method)
    {
        var answer = await _server.GetAsync("/", method: new HttpMethod(method));

        Assert.Equal((405, "GET, HEAD"), (answer.Status, answer["Allow"]));
    }

    [Theory]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999999\r\n\r\nx")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET /\r\nx HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n")]
    public async Task What_is_no_request_is_refused_and_hurts_nobody(string request)
    {
        Assert.DoesNotContain(" 200 ", await _server.RawAsync(request), StringComparison.Ordinal);
        Assert.Equal(200, (await _server.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Headers_without_end_are_refused() =>
        Assert.Contains(" 431 ", await _server.RawAsync($"GET / HTTP/1.1\r\nHost: localhost\r\nX: {new string('a', 40_000)}\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_thousand_that_ask_slowly_and_read_slowly_keep_nobody_waiting()
    {
        var clients = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 1_000; i++)
            {
                var client = new TcpClient { ReceiveBufferSize = 1024 };
                clients.Add(client);
                await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
                var half = i % 2 == 0 ? "GET / HTTP/1.1\r\nHost: loc" : "GET /llms-full.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"; // one half never ends its request, the other reads nothing
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(half));
            }

            Assert.Equal(200, (await _server.GetAsync("/models/acme/one/")).Status);
        }
        finally
        {
            foreach (var client in clients) client.Dispose();
        }

        Assert.Equal(200, (await _server.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Pages_that_listen_are_a_hundred_at_most()
    {
        var clients = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 100; i++)
            {
                var client = new TcpClient();
                clients.Add(client);
                await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
                await client.GetStream().WriteAsync("GET /_sitegen/changes HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
                Assert.NotEqual(0, await client.GetStream().ReadAsync(new byte[16]));
            }

            Assert.Equal(503, (await _server.GetAsync("/_sitegen/changes")).Status);
            Assert.Equal(200, (await _server.GetAsync("/")).Status);
        }
        finally
        {
            foreach (var client in clients) client.Dispose();
        }
    }

    [Fact]
    public void A_port_that_is_taken_is_named_and_nothing_runs()
    {
        var run = SitegenProgram.Run("serve", _site.Root, "--port", $"{_server.Address.Port}");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"Port {_server.Address.Port} of 127.0.0.1 is taken: give another one with --port, or 0 for any that is free.", run.Errors.TrimEnd());
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--host", "example.org")]
    [InlineData("--host", "203.0.113.1")] // of no machine that runs this
    public void What_cannot_be_listened_on_is_refused(string option, string value) =>
        Assert.Equal(2, SitegenProgram.Run("serve", _site.Root, "--port", "0", option, value).ExitCode);
}
