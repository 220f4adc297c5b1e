using System.Globalization;
using System.Net.Security;
using System.Text;
using Gateway.Domain.Deliveries;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>
/// A conversation with a mail server, line by line (RFC 5321). Whatever the server sends is bounded: the length of a
/// line, the lines of an answer.
/// </summary>
internal sealed class SmtpConversation(Stream stream) : IAsyncDisposable
{
    private const int LineLengthMax = 2_000; // RFC 5321 says 512; servers that explain themselves say more
    private const int LinesMax = 100;

    private readonly byte[] buffer = new byte[4_096];
    private Stream stream = stream;
    private int start;
    private int end;

    /// <summary>What the server offers, by the answer to EHLO: <c>STARTTLS</c>, <c>AUTH PLAIN LOGIN</c>.</summary>
    public IReadOnlyList<string> Offers { get; private set; } = [];

    public async Task<SmtpReply> CommandAsync(string command, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"), cancellationToken);
        await stream.FlushAsync(cancellationToken);
        return await ReplyAsync(cancellationToken);
    }

    public async Task GreetAsync(string localName, CancellationToken cancellationToken)
    {
        var reply = (await CommandAsync($"EHLO {localName}", cancellationToken)).OrUnreachable();
        Offers = [.. reply.Lines.Skip(1)];
    }

    /// <summary>What an offer says after its keyword, or null when it is not made.</summary>
    public string? Offer(string keyword) => Offers
        .Where(offer => offer.Split(' ')[0].Equals(keyword, StringComparison.OrdinalIgnoreCase))
        .Select(offer => offer[keyword.Length..].Trim())
        .FirstOrDefault();

    /// <summary>From here on TLS is spoken. What came before in plain may have been written by anybody, so an answer
    /// that waits in the buffer ends the conversation and the offers are forgotten.</summary>
    public async Task SecureAsync(SslClientAuthenticationOptions options, CancellationToken cancellationToken)
    {
        if (start != end)
        {
            throw new SmtpFault(DeliveryFaults.MailNotSecure, "the server spoke before TLS was agreed");
        }

        var secure = new SslStream(stream);
        stream = secure;
        Offers = [];
        await secure.AuthenticateAsClientAsync(options, cancellationToken);
    }

    /// <summary>Sends a message after DATA: lines that start with a dot get another (RFC 5321, 4.5.2).</summary>
    public async Task<SmtpReply> ContentAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        while (!message.IsEmpty)
        {
            var lineEnd = message.Span.IndexOf("\r\n."u8);
            var part = lineEnd < 0 ? message : message[..(lineEnd + 3)];
            await stream.WriteAsync(part, cancellationToken);
            if (lineEnd >= 0)
            {
                await stream.WriteAsync("."u8.ToArray(), cancellationToken);
            }

            message = message[part.Length..];
        }

        await stream.WriteAsync(".\r\n"u8.ToArray(), cancellationToken);
        await stream.FlushAsync(cancellationToken);
        return await ReplyAsync(cancellationToken);
    }

    public async Task<SmtpReply> ReplyAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (lines.Count < LinesMax)
        {
            var line = await LineAsync(cancellationToken);
            if (line.Length < 3
                || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                || code is < 200 or > 599)
            {
                throw new SmtpFault(DeliveryFaults.MailConnectionLost, "the server answered what is not SMTP");
            }

            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-')
            {
                return new SmtpReply(code, lines);
            }
        }

        throw new SmtpFault(DeliveryFaults.MailConnectionLost, "the server's answer does not end");
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private async Task<string> LineAsync(CancellationToken cancellationToken)
    {
        var line = new List<byte>();
        while (line.Count < LineLengthMax)
        {
            if (start == end)
            {
                (start, end) = (0, await stream.ReadAsync(buffer, cancellationToken));
                if (end == 0)
                {
                    throw new SmtpFault(DeliveryFaults.MailConnectionLost, "the server closed the connection");
                }
            }

            var value = buffer[start++];
            if (value == (byte)'\n')
            {
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            }

            line.Add(value);
        }

        throw new SmtpFault(DeliveryFaults.MailConnectionLost, "the server's line does not end");
    }
}
