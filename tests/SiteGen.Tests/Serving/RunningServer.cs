using System.Net;
using System.Net.Sockets;
using System.Text;
using SiteGen.Serving;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Serving;

/// <summary>A server in this process, on a port of its own, and what it said.</summary>
internal sealed class RunningServer : IDisposable
{
    /// <summary>Nothing here takes a second; a test that waits this long has failed.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DevServer _server;
    private readonly HttpClient _http;

    public RunningServer(SiteFolders site, bool looks = false, BuildOptions? build = null)
    {
        _server = DevServer.Start(site, build ?? TestBuild.Options, new ServeOptions(IPAddress.Loopback, 0, looks), new Narrator(_ => { }, _ => { }, text =>
        {
            lock (Warnings) Warnings.Add(text);
        }));
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _server.Address, Timeout = Patience };
    }

    public Uri Address => _server.Address;

    public List<string> Warnings { get; } = [];

    public SiteState State => _server.Live.State;

    /// <summary>Asks for a path, as curl does unless something else is accepted.</summary>
    public async Task<Answer> GetAsync(string path, string accept = "*/*", HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await _http.SendAsync(request);
        return new Answer(
            (int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(),
            answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated).ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Sends bytes as they are, and gives the first line of the answer; "" when the server hung up.</summary>
    public async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Address.Port);
        client.ReceiveTimeout = (int)Patience.TotalMilliseconds;
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadLineAsync().WaitAsync(Patience) ?? "";
    }

    /// <summary>Waits for a state.</summary>
    public async Task<SiteState> UntilAsync(Func<SiteState, bool> isIt)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var state = State;
            if (isIt(state)) return state;
            await state.Superseded.WaitAsync(patience.Token);
        }
    }

    /// <summary>Waits for the first site, makes a change, and waits for what comes of it.</summary>
    public async Task<SiteState> AfterAsync(Action change)
    {
        var before = await UntilAsync(state => !state.IsFirst);
        change();
        return await UntilAsync(state => state != before);
    }

    public async Task<string> TextAsync(string path, string accept = "*/*") => (await GetAsync(path, accept)).Text;

    public void Dispose()
    {
        _http.Dispose();
        _server.Dispose();
    }
}

/// <summary>What was answered.</summary>
internal sealed record Answer(int Status, string? Type, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public string? this[string header] => Headers.GetValueOrDefault(header);
}
