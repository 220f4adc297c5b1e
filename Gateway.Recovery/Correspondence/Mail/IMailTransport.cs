namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>Hands mails to a mail server.</summary>
public interface IMailTransport
{
    /// <summary>
    /// Sends one mail, once: whoever calls decides about another try. Every way it can go wrong is an outcome; only
    /// cancelling throws.
    /// </summary>
    Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
