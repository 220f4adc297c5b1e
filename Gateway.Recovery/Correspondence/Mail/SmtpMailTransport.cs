using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Gateway.Domain.Deliveries;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>
/// Sends over SMTP (RFC 5321) with STARTTLS or TLS and authentication, one connection a mail.
/// </summary>
/// <remarks>
/// Not <see cref="System.Net.Mail.SmtpClient"/>: it chooses whom it trusts by a setting of the whole process, signs in
/// only where the server happens to ask, and tells a lost connection from a refused one by the text of an exception.
/// </remarks>
public sealed class SmtpMailTransport : IMailTransport
{
    private readonly SmtpOptions options;

    public SmtpMailTransport(SmtpOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        this.options = options;
    }

    public async Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.SecondsPerMail));
        try
        {
            return new MailOutcome.Accepted(await DeliverAsync(mail, limit.Token));
        }
        catch (SmtpFault fault)
        {
            return new MailOutcome.Fault(fault.Kind, fault.Message);
        }
        catch (AuthenticationException fault)
        {
            return new MailOutcome.Fault(DeliveryFaults.MailNotSecure, fault.Message);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            return new MailOutcome.Fault(DeliveryFaults.MailConnectionLost, fault.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new MailOutcome.Fault(
                DeliveryFaults.MailTimeout, $"the server took longer than {options.SecondsPerMail} seconds");
        }
    }

    private async Task<string> DeliverAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var client = await ConnectAsync(cancellationToken);
        await using var server = new SmtpConversation(client.GetStream());
        await OpenAsync(server, LocalName(client), cancellationToken);
        await SignInAsync(server, cancellationToken);

        var message = MimeWriter.Write(mail);
        CheckSize(server, message.Length);
        var sender = options.BounceAddress ?? mail.From.Address;
        (await server.CommandAsync($"MAIL FROM:<{sender}>", cancellationToken)).OrRefused();
        (await server.CommandAsync($"RCPT TO:<{mail.To.Address}>", cancellationToken)).OrRefused();
        var goAhead = (await server.CommandAsync("DATA", cancellationToken)).OrRefused();
        if (goAhead.Code != 354)
        {
            throw new SmtpFault(DeliveryFaults.MailConnectionLost, $"the server answered DATA with {goAhead.Text}");
        }

        var answer = (await server.ContentAsync(message, cancellationToken)).OrRefused();
        await SayGoodbyeAsync(server);
        return answer.Text;
    }

    private async Task<TcpClient> ConnectAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.SecondsToConnect));
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(options.Host, options.Port, limit.Token);
            return client;
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            client.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            throw new SmtpFault(DeliveryFaults.MailServerUnreachable, fault is SocketException
                ? fault.Message
                : $"no connection within {options.SecondsToConnect} seconds");
        }
    }

    /// <summary>Up to a conversation that is as protected as it has to be; never with less.</summary>
    private async Task OpenAsync(SmtpConversation server, string localName, CancellationToken cancellationToken)
    {
        if (options.Security == MailSecurity.Tls)
        {
            await server.SecureAsync(TlsOptions(), cancellationToken);
        }

        (await server.ReplyAsync(cancellationToken)).OrUnreachable();
        await server.GreetAsync(localName, cancellationToken);
        if (options.Security != MailSecurity.StartTls)
        {
            return;
        }

        if (server.Offer("STARTTLS") is null)
        {
            throw new SmtpFault(DeliveryFaults.MailNotSecure, "the server does not offer STARTTLS");
        }

        (await server.CommandAsync("STARTTLS", cancellationToken)).OrUnreachable();
        await server.SecureAsync(TlsOptions(), cancellationToken);
        await server.GreetAsync(localName, cancellationToken); // RFC 3207, 4.2: what was said before does not count
    }

    private SslClientAuthenticationOptions TlsOptions()
    {
        var tls = new SslClientAuthenticationOptions { TargetHost = options.Host };
        if (options.CertificateAuthorityFile is { } file)
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(file);
            tls.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck, // a private authority publishes no list
            };
            tls.CertificateChainPolicy.CustomTrustStore.AddRange(authorities);
        }

        return tls;
    }

    private async Task SignInAsync(SmtpConversation server, CancellationToken cancellationToken)
    {
        if (options.UserName is not { } user)
        {
            return;
        }

        var password = options.Password ?? "";
        var mechanisms = server.Offer("AUTH")?.ToUpperInvariant().Split(' ') ?? [];
        SmtpReply reply;
        if (mechanisms.Contains("PLAIN"))
        {
            reply = await server.CommandAsync($"AUTH PLAIN {Base64($"\0{user}\0{password}")}", cancellationToken);
        }
        else if (mechanisms.Contains("LOGIN"))
        {
            reply = await server.CommandAsync("AUTH LOGIN", cancellationToken);
            reply = reply.IsPositive ? await server.CommandAsync(Base64(user), cancellationToken) : reply;
            reply = reply.IsPositive ? await server.CommandAsync(Base64(password), cancellationToken) : reply;
        }
        else
        {
            throw new SmtpFault(DeliveryFaults.MailNotSecure, "the server does not offer AUTH PLAIN or LOGIN");
        }

        if (!reply.IsPositive)
        {
            throw new SmtpFault(
                reply.Code >= 500 ? DeliveryFaults.MailSignInRefused : DeliveryFaults.MailDeferred, reply.Text);
        }
    }

    /// <summary>RFC 1870: better refused before it travels than after.</summary>
    private static void CheckSize(SmtpConversation server, int bytes)
    {
        if (long.TryParse(server.Offer("SIZE"), CultureInfo.InvariantCulture, out var bytesMax)
            && bytesMax > 0 && bytes > bytesMax)
        {
            throw new SmtpFault(DeliveryFaults.MailRefused, $"the mail has {bytes} bytes, the server takes {bytesMax}");
        }
    }

    /// <summary>The server has the mail already; whether it hears this changes nothing.</summary>
    private static async Task SayGoodbyeAsync(SmtpConversation server)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await server.CommandAsync("QUIT", limit.Token);
        }
        catch (Exception fault) when (fault is IOException or SmtpFault or OperationCanceledException)
        {
            // It hung up first.
        }
    }

    /// <summary>Our address in brackets: what RFC 5321, 4.1.3 lets a client say that has no name of its own.</summary>
    private static string LocalName(TcpClient client)
    {
        var address = ((IPEndPoint)client.Client.LocalEndPoint!).Address;
        return address.IsIPv4MappedToIPv6 || address.AddressFamily == AddressFamily.InterNetwork
            ? $"[{address.MapToIPv4()}]"
            : $"[IPv6:{address}]";
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
