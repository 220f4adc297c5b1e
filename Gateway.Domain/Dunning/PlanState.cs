namespace Gateway.Domain.Dunning;

/// <summary>Where a payment plan stands.</summary>
public enum PlanState
{
    /// <summary>Offered to the client. Dunning goes on.</summary>
    Proposed,

    /// <summary>The client agreed and acknowledged the debt. Dunning of its invoices is suspended.</summary>
    Agreed,

    /// <summary>Every instalment was paid. Agreed again when money of it goes back.</summary>
    Kept,

    /// <summary>An instalment stayed unpaid after its reminder: all of the rest is due at once. Final.</summary>
    Broken,

    /// <summary>Withdrawn before it was agreed. Final.</summary>
    Withdrawn,
}
