namespace Gateway.Domain.Parties;

/// <summary>What a contact of a client is written to for.</summary>
public enum ContactPurpose
{
    Invoice,

    /// <summary>Reminders go here; without one they go where the invoices go.</summary>
    Reminder,
}
