using System.Buffers;
using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Gateway.Peppol.Routing.Dns;

namespace Gateway.Peppol.AccessPoint.Sandbox;

/// <summary>
/// The name server of a sandbox, over UDP and TCP on one port of this machine that the system chooses. It is
/// authoritative for everything it is asked. For demonstrations and tests, not for a network.
/// </summary>
public sealed class SandboxNameServer : IAsyncDisposable
{
    private const ushort AuthoritativeAnswer = 0x8580;
    private const ushort TruncatedFlag = 0x0200;
    private const int UdpOctetsMax = 512;

    private static readonly TimeSpan Ttl = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ConnectionTimeMax = TimeSpan.FromSeconds(2);

    private readonly SandboxZone zone;
    private readonly CancellationTokenSource end = new();
    private readonly Socket udp;
    private readonly TcpListener tcp;
    private readonly Task work;

    private SandboxNameServer(SandboxZone zone)
    {
        this.zone = zone;
        (udp, tcp) = Listen();
        EndPoint = (IPEndPoint)udp.LocalEndPoint!;
        work = Task.WhenAll(ServeUdpAsync(), ServeTcpAsync());
    }

    public IPEndPoint EndPoint { get; }

    /// <exception cref="SocketException">No port is free for both UDP and TCP.</exception>
    public static SandboxNameServer Start(SandboxZone zone) => new(zone);

    /// <summary>One port of loopback that the system chose, for both.</summary>
    /// <exception cref="SocketException">No port is free for both UDP and TCP.</exception>
    internal static (Socket Udp, TcpListener Tcp) Listen()
    {
        for (var tries = 0; ; tries++)
        {
            var packets = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            packets.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            var connections = new TcpListener((IPEndPoint)packets.LocalEndPoint!);
            try
            {
                connections.Start();
                return (packets, connections);
            }
            catch (SocketException) when (tries < 10)
            {
                // Somebody else has the port for TCP: the system gives another one.
                connections.Dispose();
                packets.Dispose();
            }
        }
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

    private async Task ServeUdpAsync()
    {
        var buffer = new byte[UdpOctetsMax];
        while (!end.IsCancellationRequested)
        {
            try
            {
                var got = await udp.ReceiveFromAsync(buffer, new IPEndPoint(IPAddress.Any, 0), end.Token);
                if (Answer(buffer.AsSpan(0, got.ReceivedBytes), UdpOctetsMax) is { } answer)
                {
                    await udp.SendToAsync(answer, got.RemoteEndPoint, end.Token);
                }
            }
            catch (Exception fault) when (fault is SocketException or OperationCanceledException
                or ObjectDisposedException)
            {
                // A client that is gone already is no reason to stop; the end is seen by the loop.
            }
        }
    }

    /// <summary>One connection after the other: each has two seconds, and none stays open.</summary>
    private async Task ServeTcpAsync()
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var client = await tcp.AcceptTcpClientAsync(end.Token);
                await ServeAsync(client.GetStream());
            }
            catch (Exception fault) when (fault is SocketException or IOException or OperationCanceledException
                or ObjectDisposedException)
            {
                // Neither is one that does not finish its question.
            }
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
        time.CancelAfter(ConnectionTimeMax);
        var prefix = new byte[sizeof(ushort)];
        await stream.ReadExactlyAsync(prefix, time.Token);
        var question = new byte[BinaryPrimitives.ReadUInt16BigEndian(prefix)];
        await stream.ReadExactlyAsync(question, time.Token);
        if (Answer(question, DnsMessage.TcpOctetsMax) is { } answer)
        {
            BinaryPrimitives.WriteUInt16BigEndian(prefix, (ushort)answer.Length);
            await stream.WriteAsync((byte[])[.. prefix, .. answer], time.Token);
        }
    }

    /// <summary>The answer to a question, or null for what is none, or what is to stay unanswered.</summary>
    private byte[]? Answer(ReadOnlySpan<byte> octets, int octetsMax)
    {
        if (DnsMessage.TryReadQuestion(octets) is not { IsResponse: false } question)
        {
            return null;
        }

        var name = DnsName.TryCreate(question.Question);
        var answer = name is null ? null : zone.Find(name);
        var records = answer is SandboxAnswer.Records found && question.QuestionType == DnsRecordType.Naptr
            ? found.Naptr
            : [];
        var code = answer is null ? DnsResponseCode.NameError
            : answer is SandboxAnswer.Failure ? DnsResponseCode.ServerFailure : DnsResponseCode.NoError;
        if (answer is SandboxAnswer.Silence)
        {
            return null;
        }

        var whole = Write(octets, question, (ushort)(AuthoritativeAnswer | (ushort)code), name, records);
        return whole.Length <= octetsMax
            ? whole
            : Write(octets, question, AuthoritativeAnswer | TruncatedFlag, name, []);
    }

    private static byte[] Write(
        ReadOnlySpan<byte> octets,
        DnsMessage question,
        ushort flags,
        DnsName? name,
        IReadOnlyList<NaptrRecord> records)
    {
        var output = new ArrayBufferWriter<byte>();
        DnsWriter.Header(output, question.Id, flags, records.Count);
        var reader = new DnsReader(octets);
        reader.Skip(DnsReader.HeaderLength);
        reader.Name();
        reader.Skip(2 * sizeof(ushort));
        output.Write(octets[DnsReader.HeaderLength..reader.Position]);
        foreach (var record in records)
        {
            DnsWriter.Naptr(output, name!, Ttl, record);
        }

        return output.WrittenSpan.ToArray();
    }
}
