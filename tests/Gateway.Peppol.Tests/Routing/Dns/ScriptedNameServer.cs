using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Gateway.Peppol.AccessPoint.Sandbox;

namespace Gateway.Peppol.Tests.Routing.Dns;

/// <summary>A name server on loopback that answers what a test tells it to, over UDP and TCP on one port.</summary>
internal sealed class ScriptedNameServer : IAsyncDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Socket udp;
    private readonly TcpListener tcp;
    private readonly Task work;
    private int questions;

    /// <param name="byUdp">The packets sent back for a question; none is silence.</param>
    /// <param name="byTcp">The octets sent back, framing included; null closes the connection.</param>
    public ScriptedNameServer(Func<byte[], IEnumerable<byte[]>> byUdp, Func<byte[], byte[]?>? byTcp = null)
    {
        (udp, tcp) = SandboxNameServer.Listen();
        EndPoint = (IPEndPoint)udp.LocalEndPoint!;
        work = Task.WhenAll(AnswerUdpAsync(byUdp), AnswerTcpAsync(byTcp ?? (_ => null)));
    }

    public IPEndPoint EndPoint { get; }

    public int Questions => questions;

    /// <summary>The ports that questions came from.</summary>
    public HashSet<int> Ports { get; } = [];

    public static byte[] Framed(byte[] message)
    {
        var framed = new byte[message.Length + 2];
        BinaryPrimitives.WriteUInt16BigEndian(framed, (ushort)message.Length);
        message.CopyTo(framed, 2);
        return framed;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        tcp.Stop();
        udp.Dispose();
        await work;
        tcp.Dispose();
        end.Dispose();
    }

    private async Task AnswerUdpAsync(Func<byte[], IEnumerable<byte[]>> script)
    {
        var buffer = new byte[4096];
        try
        {
            while (!end.IsCancellationRequested)
            {
                var got = await udp.ReceiveFromAsync(buffer, new IPEndPoint(IPAddress.Any, 0), end.Token);
                Interlocked.Increment(ref questions);
                Ports.Add(((IPEndPoint)got.RemoteEndPoint).Port);
                foreach (var packet in script(buffer[..got.ReceivedBytes]))
                {
                    await udp.SendToAsync(packet, got.RemoteEndPoint, end.Token);
                }
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end of the test.
        }
    }

    private async Task AnswerTcpAsync(Func<byte[], byte[]?> script)
    {
        try
        {
            while (!end.IsCancellationRequested)
            {
                using var client = await tcp.AcceptTcpClientAsync(end.Token);
                var stream = client.GetStream();
                var prefix = new byte[2];
                await stream.ReadExactlyAsync(prefix, end.Token);
                var question = new byte[BinaryPrimitives.ReadUInt16BigEndian(prefix)];
                await stream.ReadExactlyAsync(question, end.Token);
                if (script(question) is { } answer)
                {
                    await stream.WriteAsync(answer, end.Token);
                }
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or IOException)
        {
            // The end of the test, or a client that had enough.
        }
    }
}
