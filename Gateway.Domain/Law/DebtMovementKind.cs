namespace Gateway.Domain.Law;

/// <summary>What changed a debt after it was invoiced.</summary>
public enum DebtMovementKind
{
    /// <summary>Money came in: it counts from its value date.</summary>
    Payment,

    /// <summary>Money was taken back: the debt stands again from that day.</summary>
    Reversal,

    /// <summary>A credit note: what it takes away was never owed, so nothing is asked on it from the start.</summary>
    Credit,
}
