using System.Net;
using System.Net.Sockets;
using Gateway.Peppol.Certificates;

namespace Gateway.Peppol.Routing.Network;

/// <summary>
/// HTTP to addresses that others publish. Connections are only made to addresses of the stage
/// (<see cref="NetworkAddress.IsAllowed"/>), checked when the host name is resolved and not before, so that no name can
/// change its mind in between. Redirects, cookies and proxies of the machine are not used.
/// </summary>
public static class NetworkHttp
{
    private static readonly TimeSpan ConnectTimeMax = TimeSpan.FromSeconds(5);

    /// <summary>So that changes of DNS are seen (a pooled connection would go on with the old address).</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>A client to be kept and shared; its users bound the time of each request themselves.</summary>
    public static HttpClient Create(PeppolStage stage) => new(Handler(stage)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The handler below, for a client that needs more, such as a certificate of its own.</summary>
    public static SocketsHttpHandler Handler(PeppolStage stage) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = ConnectTimeMax,
        PooledConnectionLifetime = ConnectionLifetime,
        MaxResponseHeadersLength = 32,
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, stage, cancellation),
    };

    private static async ValueTask<Stream> ConnectAsync(
        DnsEndPoint host, PeppolStage stage, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(host.Host, out var literal)
            ? [literal]
            : await System.Net.Dns.GetHostAddressesAsync(host.Host, cancellation);
        var allowed = addresses.Where(address => NetworkAddress.IsAllowed(address, stage)).ToArray();
        if (allowed.Length == 0)
        {
            throw new HttpRequestException($"{host.Host} has no address of the {stage} network.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
