using Gateway.Domain.Deliveries;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>Ends a conversation with a mail server. Never leaves the transport: callers see an outcome.</summary>
internal sealed class SmtpFault(DeliveryFault kind, string detail) : Exception(detail)
{
    public DeliveryFault Kind => kind;
}
