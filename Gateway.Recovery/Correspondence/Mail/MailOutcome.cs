using Gateway.Domain.Deliveries;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>What came of handing a mail to the server. A closed union.</summary>
public abstract record MailOutcome
{
    private MailOutcome()
    {
    }

    /// <summary>The server took it and answers for it (RFC 5321, 6.1). A bounce may still come.</summary>
    /// <param name="Answer">What the server said, often its queue number.</param>
    public sealed record Accepted(string Answer) : MailOutcome;

    /// <summary>It did not take it, or it is not known whether it did.</summary>
    /// <param name="Kind">Why, and whether trying again makes sense.</param>
    /// <param name="Detail">What the server said or what broke, for people; at most 500 characters, one line.</param>
    public sealed record Fault(DeliveryFault Kind, string Detail) : MailOutcome;
}
