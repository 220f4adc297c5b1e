using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Gateway.Peppol.Routing.Dns;

/// <summary>
/// Asks recursive name servers for NAPTR records: over UDP, and over TCP when the answer does not fit. Everything is
/// bounded: time, tries, packets, octets. An answer counts when it comes from the server that was asked, to a port and
/// with an id drawn at random for this question, and repeats the question; anything else is dropped and waiting goes
/// on, so that a forger cannot even make a question fail. Never throws for what the network does.
/// </summary>
public sealed class DnsClient
{
    private const int ServersMax = 8;

    /// <summary>Packets that are no answer to the question, before the server is given up.</summary>
    private const int StraysMax = 64;

    private const int UdpOctetsMax = 4096;

    private readonly DnsOptions options;
    private readonly TimeProvider clock;

    /// <exception cref="ArgumentException">No server is named.</exception>
    public DnsClient(DnsOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Servers.Count > 0 && options.Rounds > 0
            ? options
            : throw new ArgumentException("No name server is named, or none is to be asked.", nameof(options));
        this.clock = clock;
    }

    /// <summary>The NAPTR records of a name. The first server that knows decides, also that there is no such
    /// name.</summary>
    public async Task<DnsOutcome> AskAsync(DnsName name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        using var time = new CancellationTokenSource(options.TimeMax, clock);
        var last = new DnsOutcome.Failed(DnsFault.TimedOut, "there was no time to ask");
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var server in options.Servers.Take(ServersMax).TakeWhile(_ => !time.IsCancellationRequested))
            {
                var outcome = await AskAsync(server, name, time.Token, cancellation);
                if (outcome is not DnsOutcome.Failed failed)
                {
                    return outcome;
                }

                last = failed;
            }
        }

        return last;
    }

    private async Task<DnsOutcome> AskAsync(
        IPEndPoint server, DnsName name, CancellationToken end, CancellationToken cancellation)
    {
        using var time = new CancellationTokenSource(options.TryTimeMax, clock);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(time.Token, end, cancellation);
        try
        {
            var answer = await AskByUdpAsync(server, name, any.Token);
            if (answer.IsTruncated)
            {
                answer = await AskByTcpAsync(server, name, any.Token);
            }

            return DnsInterpretation.Of(answer, name, server);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new DnsOutcome.Failed(DnsFault.TimedOut, $"{server} did not answer in time");
        }
        catch (InvalidDataException fault)
        {
            return new DnsOutcome.Failed(DnsFault.Malformed, $"{server}: {fault.Message}");
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            return new DnsOutcome.Failed(DnsFault.Unreachable, $"{server}: {fault.Message}");
        }
    }

    /// <summary>A socket of its own for each question has a port of its own, and connected takes packets of that
    /// server only.</summary>
    private static async Task<DnsMessage> AskByUdpAsync(
        IPEndPoint server, DnsName name, CancellationToken cancellation)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        await socket.ConnectAsync(server, cancellation);
        var id = NewId();
        await socket.SendAsync(DnsWriter.Question(id, name), cancellation);
        var buffer = new byte[UdpOctetsMax];
        for (var stray = 0; stray < StraysMax; stray++)
        {
            var length = await socket.ReceiveAsync(buffer, cancellation);
            if (IsAnswerTo(id, name, buffer.AsSpan(0, length)))
            {
                return DnsMessage.Read(buffer.AsSpan(0, length));
            }
        }

        throw new InvalidDataException("It sends packets that answer no question.");
    }

    private static async Task<DnsMessage> AskByTcpAsync(
        IPEndPoint server, DnsName name, CancellationToken cancellation)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server, cancellation);
        await using var stream = new NetworkStream(socket, ownsSocket: false);
        var id = NewId();
        var question = DnsWriter.Question(id, name);
        // RFC 1035, 4.2.2: over TCP a message is preceded by its length in two octets.
        var framed = new byte[sizeof(ushort) + question.Length];
        BinaryPrimitives.WriteUInt16BigEndian(framed, (ushort)question.Length);
        question.CopyTo(framed, sizeof(ushort));
        await stream.WriteAsync(framed, cancellation);

        var prefix = new byte[sizeof(ushort)];
        await stream.ReadExactlyAsync(prefix, cancellation);
        var octets = new byte[BinaryPrimitives.ReadUInt16BigEndian(prefix)];
        await stream.ReadExactlyAsync(octets, cancellation);
        var answer = IsAnswerTo(id, name, octets) ? DnsMessage.Read(octets) : null;
        return answer is { IsTruncated: false }
            ? answer
            : throw new InvalidDataException("What came over TCP is no answer to the question.");
    }

    private static bool IsAnswerTo(ushort id, DnsName name, ReadOnlySpan<byte> octets) =>
        DnsMessage.TryReadQuestion(octets) is { IsResponse: true, QuestionType: DnsRecordType.Naptr } answer
        && answer.Id == id && answer.Question == name.Text;

    private static ushort NewId() => (ushort)RandomNumberGenerator.GetInt32(ushort.MaxValue + 1);
}
