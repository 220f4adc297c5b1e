namespace Gateway.Domain.Deliveries;

/// <summary>What a mail provider says became of a message that it took.</summary>
public enum MailEventKind
{
    /// <summary>The recipient's server has it.</summary>
    Delivered,

    /// <summary>
    /// The recipient's server was asked to wait for it, or asked to wait; the provider goes on trying.
    /// </summary>
    Deferred,

    /// <summary>It came back for good.</summary>
    Bounced,

    /// <summary>The recipient called it unwanted.</summary>
    Complained,
}
