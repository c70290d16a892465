using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace SiteGen.Serving;

/// <summary>Where and how to serve.</summary>
/// <param name="Address">What to listen on.</param>
/// <param name="Port">0 for any that is free.</param>
/// <param name="Looks">Whether to look for changes, for disks that do not tell of them.</param>
internal sealed record ServeOptions(IPAddress Address, int Port, bool Looks);

/// <summary>Who hears of what the server does.</summary>
/// <param name="Listening">Told once where it answers, before anything else.</param>
/// <param name="Happened">Told what became of the first reading and of each change.</param>
/// <param name="Warned">Told what does not work as it should, from any thread.</param>
internal sealed record Narrator(Action<Uri> Listening, Action<Happening> Happened, Action<string> Warned);

/// <summary>
/// The server for whoever writes a site: Kestrel alone, without the host, the container and the logs around it. It writes nothing to disk and is no server for the
/// public; its limits are for what runs wild on the same machine.
/// </summary>
internal sealed class DevServer : IDisposable
{
    private const int MostConnections = 4_000;

    private readonly CancellationTokenSource _stop = new();
    private readonly ChangeSignal _changes = new();
    private readonly SiteWatch _watch;
    private readonly KestrelServer _kestrel;
    private readonly Task _living;

    private DevServer(SiteFolders site, BuildOptions build, ServeOptions options, Narrator narrator)
    {
        Live = new LiveSite(site, build, narrator.Happened);
        _kestrel = Kestrel(options);
        try
        {
            _kestrel.StartAsync(new Application(new Answers(Live, site, new HostGuard(options.Address), narrator.Warned)), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            _kestrel.Dispose();
            throw new IOException(
                problem.InnerException is AddressInUseException
                    ? $"Port {options.Port} of {options.Address} is taken: give another one with --port, or 0 for any that is free."
                    : $"Cannot listen on port {options.Port} of {options.Address}: {problem.Message}",
                problem);
        }

        var bound = new UriBuilder(_kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        if (options.Address.Equals(IPAddress.Any) || options.Address.Equals(IPAddress.IPv6Any)) bound.Host = "localhost"; // of all addresses the one that works here
        Address = bound.Uri;
        narrator.Listening(Address);
        _watch = new SiteWatch(site, _changes, options.Looks, narrator.Warned); // before the first reading, so that no change falls between the two
        _living = Task.Run(() => Live.RunAsync(_changes, _stop.Token));
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>What it answers with.</summary>
    public LiveSite Live { get; }

    /// <summary>Ends when the site is no longer kept up, which is when the server is stopped or a bug ended it.</summary>
    public Task Living => _living;

    /// <summary>Starts to serve; the site is read behind it.</summary>
    /// <param name="site">Where it lies.</param>
    /// <param name="build">How it is built.</param>
    /// <param name="options">Where to serve.</param>
    /// <param name="narrator">Who hears of it.</param>
    /// <exception cref="IOException">The port is taken, or the address is not this machine's; the message says so to the user.</exception>
    public static DevServer Start(SiteFolders site, BuildOptions build, ServeOptions options, Narrator narrator) => new(site, build, options, narrator);

    /// <summary>Ends at once: nobody waits for answers under way.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _watch.Dispose();
        _kestrel.StopAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult();
        _kestrel.Dispose();
        Task.WaitAny(_living);
        _changes.Dispose();
        _stop.Dispose();
    }

    private static KestrelServer Kestrel(ServeOptions options)
    {
        var settings = new KestrelServerOptions { AddServerHeader = false };
        settings.Limits.MaxConcurrentConnections = MostConnections;
        settings.Limits.MaxRequestBodySize = 0;
        settings.Limits.MaxRequestHeadersTotalSize = 16 << 10;
        settings.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        settings.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        settings.Listen(options.Address, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
        return new KestrelServer(
            Options.Create(settings), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
    }

    private sealed class Application(Answers answers) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => answers.AnswerAsync(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}
