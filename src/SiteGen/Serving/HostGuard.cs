using System.Net;
using System.Net.Sockets;

namespace SiteGen.Serving;

/// <summary>
/// Under which names the server answers. A page of another site can give its own name this machine's address and then read what is answered there ("DNS
/// rebinding"), but its requests bear its own name: only addresses and <c>localhost</c> are answered.
/// </summary>
/// <param name="bound">The address the server listens on.</param>
internal sealed class HostGuard(IPAddress bound)
{
    private readonly bool _onlyHere = IPAddress.IsLoopback(bound);

    /// <summary>Whether a request's <c>Host</c> names this server. The port is not looked at: it may be another one behind a tunnel.</summary>
    /// <param name="host">Without its port; an IPv6 address with or without its brackets.</param>
    public bool Allows(string host)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return true;
        var isSix = host is ['[', .., ']'];
        if (!IPAddress.TryParse(isSix ? host[1..^1] : host, out var address)) return false;
        if (isSix != (address.AddressFamily == AddressFamily.InterNetworkV6) || (!isSix && host != address.ToString())) return false; // 2130706433, 127.1, 0x7f.0.0.1 and 127.000.000.001 are addresses too, which no browser sends
        return !_onlyHere || IPAddress.IsLoopback(address);
    }
}
