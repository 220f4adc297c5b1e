using System.Net.Security;
using System.Text;

namespace Gateway.Recovery.Correspondence.Sink;

/// <summary>One conversation of the sink with who sends mail (RFC 5321, with STARTTLS, AUTH and SIZE).</summary>
internal sealed class SinkSession(MailSink sink, Stream stream) : IAsyncDisposable
{
    private const int LineLengthMax = 12_288; // RFC 4954 wants this much for a line of AUTH
    private const int RecipientsMax = 100;

    private readonly byte[] buffer = new byte[8_192];
    private readonly List<string> recipients = [];
    private Stream stream = stream;
    private int start;
    private int end;
    private bool isSecure;
    private string? user;
    private string? sender;

    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        if (sink.Options.SpeaksTlsAtOnce)
        {
            await SecureAsync(cancellationToken);
        }

        if (sink.Behaviour == SinkBehaviour.Stall)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }

        if (sink.Behaviour == SinkBehaviour.Busy)
        {
            await SayAsync("421 4.3.2 too busy, try later", cancellationToken);
            return;
        }

        await SayAsync("220 localhost mail sink", cancellationToken);
        while (await LineAsync(cancellationToken) is { } line && await AnswerAsync(line, cancellationToken))
        {
        }
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    /// <summary>Answers one command; false ends the conversation.</summary>
    private async Task<bool> AnswerAsync(string line, CancellationToken cancellationToken)
    {
        var verb = line.Split(' ', ':')[0].ToUpperInvariant();
        if (verb == "DATA" && recipients.Count > 0)
        {
            return await ContentAsync(cancellationToken);
        }

        await SayAsync(verb switch
        {
            "EHLO" => Offers(),
            "HELO" => "250 localhost",
            "STARTTLS" when MayStartTls => "220 2.0.0 ready for TLS",
            "AUTH" when sink.Options.UserName is not null => await SignInAsync(line, cancellationToken),
            "MAIL" when sink.Options.UserName is not null && user is null => "530 5.7.0 sign in first",
            "MAIL" when sink.Options.OffersStartTls && !isSecure => "530 5.7.0 STARTTLS first",
            "MAIL" => Begin(line),
            "RCPT" => AddRecipient(line),
            "DATA" => "503 5.5.1 no recipient",
            "RSET" => Reset(),
            "NOOP" => "250 2.0.0 ok",
            "QUIT" => "221 2.0.0 bye",
            _ => "502 5.5.1 not known here",
        }, cancellationToken);
        if (verb == "STARTTLS" && MayStartTls)
        {
            await SecureAsync(cancellationToken);
        }

        return verb != "QUIT";
    }

    private bool MayStartTls => sink.Options.OffersStartTls && !isSecure;

    private string Offers()
    {
        var mayMentionSignIn = sink.Options.UserName is not null && (isSecure || !sink.Options.OffersStartTls);
        List<string> lines =
        [
            "localhost",
            $"SIZE {sink.Options.BytesPerMessageMax}",
            .. MayStartTls ? ["STARTTLS"] : Array.Empty<string>(),
            .. mayMentionSignIn ? [$"AUTH {sink.Options.SignIn}"] : Array.Empty<string>(),
            "8BITMIME",
        ];
        return string.Join("\r\n", lines.SkipLast(1).Select(text => "250-" + text).Append("250 " + lines[^1]));
    }

    private async Task<string> SignInAsync(string line, CancellationToken cancellationToken)
    {
        var words = line.Split(' ');
        string? name = null, password = null;
        if (words is [_, var plain, var answer] && plain.Equals("PLAIN", StringComparison.OrdinalIgnoreCase))
        {
            if (FromBase64(answer).Split('\0') is [_, var first, var second])
            {
                (name, password) = (first, second);
            }
        }
        else if (words is [_, var login] && login.Equals("LOGIN", StringComparison.OrdinalIgnoreCase))
        {
            await SayAsync("334 VXNlcm5hbWU6", cancellationToken);
            name = FromBase64(await LineAsync(cancellationToken));
            await SayAsync("334 UGFzc3dvcmQ6", cancellationToken);
            password = FromBase64(await LineAsync(cancellationToken));
        }

        if (name != sink.Options.UserName || password != sink.Options.Password)
        {
            return "535 5.7.8 user name or password is wrong";
        }

        user = name;
        return "235 2.7.0 welcome";
    }

    private string Begin(string line)
    {
        sender = AddressOf(line);
        recipients.Clear();
        return "250 2.1.0 ok";
    }

    private string AddRecipient(string line)
    {
        if (sink.Behaviour == SinkBehaviour.DeferRecipient)
        {
            return "451 4.2.1 mailbox busy, try later";
        }

        if (sink.Behaviour == SinkBehaviour.RefuseRecipient)
        {
            return "550 5.1.1 nobody of that name here";
        }

        if (sender is null || recipients.Count == RecipientsMax)
        {
            return sender is null ? "503 5.5.1 MAIL first" : "452 4.5.3 too many recipients";
        }

        recipients.Add(AddressOf(line));
        return "250 2.1.5 ok";
    }

    private string Reset()
    {
        sender = null;
        recipients.Clear();
        return "250 2.0.0 ok";
    }

    private async Task<bool> ContentAsync(CancellationToken cancellationToken)
    {
        await SayAsync("354 go ahead", cancellationToken);
        if (sink.Behaviour == SinkBehaviour.DropDuringContent)
        {
            await LineAsync(cancellationToken);
            return false;
        }

        var content = await ReadContentAsync(cancellationToken);
        if (content is null)
        {
            return false;
        }

        if (sink.Behaviour == SinkBehaviour.StallAfterContent)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }

        if (sink.Behaviour == SinkBehaviour.DropAfterContent)
        {
            return false;
        }

        if (sink.Behaviour == SinkBehaviour.KeepThenDrop)
        {
            await KeepAsync(content);
            return false;
        }

        await SayAsync(sink.Behaviour switch
        {
            SinkBehaviour.DeferContent => "452 4.3.1 no room, try later",
            SinkBehaviour.RefuseContent => "554 5.7.1 not wanted",
            _ when content.Length > sink.Options.BytesPerMessageMax => "552 5.3.4 too large",
            _ => await KeepAsync(content) ? "250 2.0.0 kept" : "452 4.3.1 the sink is full",
        }, cancellationToken);
        return Reset().Length > 0;
    }

    private Task<bool> KeepAsync(byte[] content) => sink.KeepAsync(new SinkMessage(
        sender!, [.. recipients], MailHeaders.MessageId(content), user, isSecure, content, sink.Now()));

    /// <summary>Lines up to the single dot, doubled dots made single again; null when the other side hangs up.
    /// What is beyond the limit is read and not kept.</summary>
    private async Task<byte[]?> ReadContentAsync(CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        while (await LineAsync(cancellationToken) is { } line)
        {
            if (line == ".")
            {
                return content.ToArray();
            }

            if (content.Length <= sink.Options.BytesPerMessageMax)
            {
                content.Write(Encoding.Latin1.GetBytes(line.StartsWith('.') ? line[1..] : line));
                content.Write("\r\n"u8);
            }
        }

        return null;
    }

    private async Task SecureAsync(CancellationToken cancellationToken)
    {
        var secure = new SslStream(stream);
        stream = secure;
        (start, end) = (0, 0);
        await secure.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions { ServerCertificate = sink.Certificate }, cancellationToken);
        isSecure = true;
    }

    private async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text + "\r\n"), cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <summary>A line without its end; null when the other side hangs up or its line does not end.</summary>
    private async Task<string?> LineAsync(CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        while (line.Length < LineLengthMax)
        {
            if (start == end)
            {
                (start, end) = (0, await stream.ReadAsync(buffer, cancellationToken));
                if (end == 0)
                {
                    return null;
                }
            }

            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            var part = buffer.AsSpan(start, length < 0 ? end - start : length);
            line.Append(Encoding.Latin1.GetString(part));
            start += part.Length + (length < 0 ? 0 : 1);
            if (length >= 0)
            {
                return line.ToString().TrimEnd('\r');
            }
        }

        return null;
    }

    private static string AddressOf(string line)
    {
        var (open, close) = (line.IndexOf('<', StringComparison.Ordinal), line.LastIndexOf('>'));
        return open >= 0 && close > open ? line[(open + 1)..close] : "";
    }

    private static string FromBase64(string? text)
    {
        var bytes = new byte[LineLengthMax];
        return Convert.TryFromBase64String(text ?? "", bytes, out var count)
            ? Encoding.UTF8.GetString(bytes, 0, count)
            : "";
    }
}
