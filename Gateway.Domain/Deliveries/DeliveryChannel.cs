namespace Gateway.Domain.Deliveries;

/// <summary>How a document travels.</summary>
public enum DeliveryChannel
{
    Mail,
    Peppol,
    Post,

    /// <summary>A reminder by mail: checked once more before it leaves.</summary>
    Reminder,

    /// <summary>The dossier of a recovery case, by mail to who recovers.</summary>
    Dossier,
}
