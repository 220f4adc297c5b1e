namespace Gateway.Domain.Deliveries;

/// <summary>How a document travels.</summary>
public enum DeliveryChannel
{
    Mail,
    Peppol,
    Post,

    /// <summary>A reminder by mail: checked once more before it leaves.</summary>
    Reminder,

    /// <summary>A copy by mail of a reminder that a person brings to the post; it proves nothing by itself.</summary>
    ReminderCopy,

    /// <summary>A copy over Peppol, as UBL, of a reminder that left; it proves nothing by itself.</summary>
    PeppolCopy,

    /// <summary>The dossier of a recovery case, by mail to who recovers.</summary>
    Dossier,

    /// <summary>What the holder of a unit is told by mail before a client goes to law.</summary>
    UnitLetter,
}
