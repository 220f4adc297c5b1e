using System.Net;
using System.Net.Sockets;

namespace Gateway.Api.Tests.Outbox;

/// <summary>Stands before a server and breaks connections: a share of them, after a random number of octets in either
/// direction, so that requests and answers are cut at any place.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private const int OctetsMax = 40_000;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly Random random;
    private readonly double share;
    private int cuts;

    private CuttingProxy(double share, int seed) => (this.share, random) = (share, new Random(seed));

    /// <summary>The port that is served; may be changed when the server starts elsewhere.</summary>
    public int Target { get; set; }

    /// <summary>Whether connections are cut from now on.</summary>
    public bool Cuts { get; set; } = true;

    public int CutCount => cuts;

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/as4");

    public static CuttingProxy Start(double share, int seed)
    {
        var proxy = new CuttingProxy(share, seed);
        proxy.listener.Start();
        _ = proxy.AcceptAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Dispose();
        ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(ending.Token);
                _ = ForwardAsync(client);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end.
        }
    }

    private async Task ForwardAsync(TcpClient client)
    {
        using var server = new TcpClient { NoDelay = true };
        using (client)
        {
            client.NoDelay = true;
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, Target, ending.Token);
                using var cut = CancellationTokenSource.CreateLinkedTokenSource(ending.Token);
                await Task.WhenAny(
                    CopyAsync(client.GetStream(), server.GetStream(), cut.Token),
                    CopyAsync(server.GetStream(), client.GetStream(), cut.Token));
                await cut.CancelAsync();
            }
            catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
            {
                // Nobody listens there now.
            }
        }
    }

    /// <summary>Ends after as many octets as chance allows this connection, or with it.</summary>
    private async Task CopyAsync(NetworkStream from, NetworkStream to, CancellationToken cancellationToken)
    {
        int left;
        lock (random)
        {
            left = Cuts && random.NextDouble() < share ? random.Next(OctetsMax) : int.MaxValue;
        }

        var buffer = new byte[8192];
        try
        {
            while (await from.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            {
                await to.WriteAsync(buffer.AsMemory(0, Math.Min(count, left)), cancellationToken);
                left -= count;
                if (left <= 0)
                {
                    Interlocked.Increment(ref cuts);
                    return;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
        {
            // One side is gone; the other follows.
        }
    }
}
