namespace Gateway.Domain.Deliveries;

/// <summary>How a document travels.</summary>
public enum DeliveryChannel
{
    Mail,
    Peppol,
    Post,

    /// <summary>A reminder by mail: checked once more before it leaves.</summary>
    Reminder,
}
