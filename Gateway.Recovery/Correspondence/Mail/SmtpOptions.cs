using System.ComponentModel.DataAnnotations;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>The mail server that takes our mails.</summary>
public sealed class SmtpOptions : IValidatableObject
{
    /// <summary>Name or address of the server; the name its certificate must bear.</summary>
    [Required]
    public string Host { get; set; } = "localhost";

    /// <value>587, submission.</value>
    [Range(1, 65_535)]
    public int Port { get; set; } = 587;

    /// <value>STARTTLS.</value>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>A PEM file with the authority behind the server's certificate, if it is no public one.</summary>
    /// <value>None: the machine's authorities decide.</value>
    public string? CertificateAuthorityFile { get; set; }

    /// <summary>Signs in when it is given.</summary>
    public string? UserName { get; set; }

    /// <summary>From a file or the environment, never from appsettings.</summary>
    public string? Password { get; set; }

    /// <summary>Where bounces go (RFC 5321 reverse-path).</summary>
    /// <value>None: to the sender.</value>
    public string? BounceAddress { get; set; }

    /// <summary>How long the server may take to be reached.</summary>
    /// <value>15 seconds.</value>
    [Range(1, 300)]
    public int SecondsToConnect { get; set; } = 15;

    /// <summary>How long one mail may take, all answers together.</summary>
    /// <value>120 seconds.</value>
    [Range(1, 1_800)]
    public int SecondsPerMail { get; set; } = 120;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (UserName is not null && Password is null)
        {
            yield return new ValidationResult("A user name needs its password.", [nameof(Password)]);
        }

        if (UserName is not null && Security == MailSecurity.None)
        {
            yield return new ValidationResult("A password is only sent over TLS.", [nameof(Security)]);
        }

        if (BounceAddress is not null && !Mailbox.TryParse(BounceAddress, null, out _))
        {
            yield return new ValidationResult("The bounce address is no mail address.", [nameof(BounceAddress)]);
        }
    }

    public override string ToString() => nameof(SmtpOptions); // holds a password
}
