namespace Gateway.Domain.Deliveries;

/// <summary>How a document travels.</summary>
public enum DeliveryChannel
{
    Mail,
    Peppol,
    Post,
}
