namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>How the connection to the mail server is protected. None of them falls back to another.</summary>
public enum MailSecurity
{
    /// <summary>Plain first, TLS before anything is said that matters (RFC 3207); usually port 587.</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314); usually port 465.</summary>
    Tls,

    /// <summary>No protection, for a server on the same machine. No password is sent over it.</summary>
    None,
}
