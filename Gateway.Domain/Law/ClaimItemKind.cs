namespace Gateway.Domain.Law;

/// <summary>What is asked on top of the debt itself.</summary>
public enum ClaimItemKind
{
    Interest,

    /// <summary>The fixed compensation of the law of 2 August 2002.</summary>
    FixedSum,

    /// <summary>A lump sum by contract.</summary>
    LumpSum,

    /// <summary>Reminders of a regular supply beyond the free ones.</summary>
    ReminderCost,
}
