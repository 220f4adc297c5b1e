using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Gateway.Recovery.Correspondence.Sink;

/// <summary>
/// A mail server on the loopback address that delivers nothing: it keeps what it gets, for the demo to show and for
/// tests to count, and fails in the way it is told to. Bounded in mails, in bytes and in connections.
/// </summary>
public sealed class MailSink : IAsyncDisposable
{
    private const int ConnectionsMax = 64;

    private readonly TcpListener listener;
    private readonly TimeProvider clock;
    private readonly CancellationTokenSource stopping = new();
    private readonly SemaphoreSlim connections = new(ConnectionsMax);
    private readonly Lock gate = new();
    private readonly List<SinkMessage> messages = [];
    private readonly Dictionary<string, int> counts = [];
    private readonly Task listening;
    private long bytesInMemory;

    private MailSink(MailSinkOptions options, TimeProvider clock)
    {
        Options = options;
        this.clock = clock;
        Certificate = SinkCertificate.Create(TimeProvider.System); // TLS checks it by the real time
        if (options.Folder is not null)
        {
            Directory.CreateDirectory(options.Folder);
        }

        listener = new TcpListener(IPAddress.Loopback, options.Port);
        listener.Start();
        listening = ListenAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What it does from the next step of a conversation on.</summary>
    public SinkBehaviour Behaviour { get; set; }

    /// <summary>Its certificate in PEM, for who has to trust it.</summary>
    public string CertificatePem => Certificate.ExportCertificatePem();

    /// <summary>The mails so far, in the order they came.</summary>
    public IReadOnlyList<SinkMessage> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages];
            }
        }
    }

    /// <summary>How often each Message-ID came: what shows that nothing was sent twice.</summary>
    public IReadOnlyDictionary<string, int> CountsByMessageId
    {
        get
        {
            lock (gate)
            {
                return new Dictionary<string, int>(counts);
            }
        }
    }

    internal MailSinkOptions Options { get; }

    internal X509Certificate2 Certificate { get; }

    public static MailSink Start(MailSinkOptions? options = null, TimeProvider? clock = null) =>
        new(options ?? new MailSinkOptions(), clock ?? TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await listening;
        listener.Stop();
        for (var place = 0; place < ConnectionsMax; place++)
        {
            await connections.WaitAsync();
        }

        Certificate.Dispose();
        stopping.Dispose();
        connections.Dispose();
    }

    /// <summary>Keeps a mail; false when the sink is full.</summary>
    internal async Task<bool> KeepAsync(SinkMessage message)
    {
        int number;
        lock (gate)
        {
            if (messages.Count >= Options.MessagesMax)
            {
                return false;
            }

            bytesInMemory += message.Content.Length;
            messages.Add(bytesInMemory <= Options.BytesInMemoryMax
                ? message
                : message with { Content = MailHeaders.Of(message.Content).ToArray() });
            number = messages.Count;
            counts[message.MessageId] = counts.GetValueOrDefault(message.MessageId) + 1;
        }

        if (Options.Folder is { } folder)
        {
            var name = string.Concat(message.Recipients.FirstOrDefault("").Where(char.IsAsciiLetterOrDigit).Take(40));
            var file = string.Create(CultureInfo.InvariantCulture, $"{number:000000}-{name}.eml");
            await File.WriteAllBytesAsync(Path.Combine(folder, file), message.Content);
        }

        return true;
    }

    internal DateTimeOffset Now() => clock.GetUtcNow();

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stopping.Token);
                await connections.WaitAsync(CancellationToken.None);
                _ = ServeAsync(client); // gives its place back when it ends, which is what disposing waits for
            }
        }
        catch (OperationCanceledException)
        {
            // The sink is being disposed.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                await using var session = new SinkSession(this, client.GetStream());
                await session.ServeAsync(stopping.Token);
            }
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException
            or System.Security.Authentication.AuthenticationException)
        {
            // The other side hung up, did not trust our certificate, or the sink is being disposed.
        }
        finally
        {
            connections.Release();
        }
    }
}
